import { useState } from 'react';
import { dfe, ours } from '../../authorities/sources.ts';
import { running } from '../../case/fields/running.ts';
import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import { withdrawalOptions } from '../../forms/running/ending-step.ts';
import { Button } from '../../ui/Button.tsx';
import type { DateBoxes } from '../../ui/DateInput.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { sourceWords } from '../words/source-words.ts';
import { actWords } from './act-words.ts';
import { ActHeading } from './ActHeading.tsx';
import { dayOf } from './day-of.ts';
import { GoOn } from './GoOn.tsx';
import { NotNow } from './NotNow.tsx';
import { useArrangement } from './use-arrangement.ts';

const PAGE = 'take-back';
const TITLE = 'The parent takes the agreement back';

/** That the parent who agreed took it back: who, when and how they said so. */
export function TakeBackPage() {
  const view = useCaseView();
  const { acts } = useArrangement();
  const { life, proposed } = view.reading;
  const { case: c, today } = proposed;
  const [who, setWho] = useState<string | undefined>(undefined);
  const [on, setOn] = useState<DateBoxes>({ day: '', month: '', year: '' });
  const [how, setHow] = useState<string | undefined>(undefined);
  const [round, setRound] = useState(0);
  const [isRecorded, setRecorded] = useState(false);

  if (isRecorded) {
    const back = actWords('IN_FULL_TIME', c);
    return (
      <>
        <ActHeading page={PAGE} part="done">
          The agreement was taken back
        </ActHeading>
        <p className="govuk-body">{lifeInWords(life, c, today).join(' ')}</p>
        {acts.includes('IN_FULL_TIME') && (
          <p className="govuk-body">
            <a className="govuk-link" href={view.hrefOf(back.place)}>
              {back.title}
            </a>{' '}
            Write that down as soon as you know.
          </p>
        )}
        <GoOn />
      </>
    );
  }
  if (!acts.includes('TAKE_BACK') || !('version' in life)) return <NotNow page={PAGE} title={TITLE} />;

  const parent = life.version.signatures.find(({ role }) => role === 'parent')?.name ?? 'The parent';
  const day = dayOf(
    { ...on },
    {
      short: 'The day it was taken back',
      missing: 'Enter the day on which they said so',
      from: life.version.agreedOn,
      since: 'when it was agreed',
      today,
    },
  );
  const problems =
    who === 'other'
      ? []
      : [
          ...(who === undefined ? [{ href: 'who', text: 'Choose who takes it back' }] : []),
          ...(day.ok ? [] : [{ href: 'on-day', text: day.error }]),
          ...(how === undefined ? [{ href: 'how', text: 'Choose how they said so' }] : []),
        ];
  const shown = round === 0 ? [] : problems;
  const errorAt = (href: string): string | undefined => shown.find((problem) => problem.href === href)?.text;
  const submit = (): void => {
    setRound(round + 1);
    if (who === 'other') {
      window.location.hash = view.hrefOf('running/ending');
      return;
    }
    if (problems.length > 0 || how === undefined) return;
    view.log.send({
      type: 'ANSWER_MANY',
      answers: [
        [running.withdrawnOn.path, { ...on }],
        [running.withdrawnBy.path, parent],
        [running.withdrawnHow.path, how],
      ],
    });
    view.log.send({ type: 'FLUSH' });
    setRecorded(true);
  };
  return (
    <>
      {shown.length > 0 && <ErrorSummary key={round} errors={shown} />}
      <ActHeading page={PAGE} part="open" isWrong={shown.length > 0}>
        {TITLE}
      </ActHeading>
      <InsetText>
        A parent who agreed can take that back on any day, and gives no reason. Full time begins on the next school day.
      </InsetText>
      <Form onSubmit={submit}>
        <Radios
          name="who"
          legend="Who takes it back?"
          options={[
            { value: 'agreed', label: parent, hint: 'Who agreed to it.' },
            { value: 'other', label: 'Another parent or carer' },
          ]}
          value={who}
          error={errorAt('who')}
          onChange={setWho}
          reveal={{
            other: (
              <p className="govuk-body">
                What another parent says is heard and written down. It ends nothing. Press the button to write it down.
              </p>
            ),
          }}
        />
        {who !== 'other' && (
          <>
            <DateInput
              id="on"
              legend="On which day did they say so?"
              value={on}
              error={errorAt('on-day')}
              onChange={setOn}
            />
            <Radios
              name="how"
              legend="How did they say so?"
              options={withdrawalOptions}
              value={how}
              error={errorAt('how')}
              onChange={setHow}
            />
          </>
        )}
        <Button>{who === 'other' ? 'Write down what they say' : 'Record that it was taken back'}</Button>
      </Form>
      <WhyWeAsk
        sources={[dfe('para 67'), ours('from when full time begins after an agreement is taken back')].map(sourceWords)}
      >
        The timetable rests on a parent’s agreement for as long as it lasts. Who took it back, when and how stays on
        record.
      </WhyWeAsk>
    </>
  );
}
