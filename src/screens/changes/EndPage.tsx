import { useState } from 'react';
import { lcc, ours } from '../../authorities/sources.ts';
import type { Path } from '../../case/case.ts';
import { running } from '../../case/fields/running.ts';
import { nameOf } from '../../case/pupil-name.ts';
import type { Typed } from '../../case/typed.ts';
import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import { Button } from '../../ui/Button.tsx';
import type { DateBoxes } from '../../ui/DateInput.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { sourceWords } from '../words/source-words.ts';
import { ActHeading } from './ActHeading.tsx';
import { dayOf } from './day-of.ts';
import { GoOn } from './GoOn.tsx';
import { NotNow } from './NotNow.tsx';
import { useArrangement } from './use-arrangement.ts';

const PAGE = 'end';
const TITLE = 'Record that it ended';

const endings = ['full-time', 'left', 'moved'] as const;
type How = (typeof endings)[number];

/** The answers that say how it ended. */
const answersFor = (how: How, on: Typed): readonly (readonly [Path, Typed])[] =>
  how === 'full-time'
    ? [[running.fullTimeOn.path, on]]
    : [
        [running.endedBy.path, how],
        [running.endedOn.path, on],
      ];

/** How and when a part-time timetable ended. */
export function EndPage() {
  const view = useCaseView();
  const { acts } = useArrangement();
  const { life, proposed } = view.reading;
  const { case: c, today } = proposed;
  const [how, setHow] = useState<How | undefined>(undefined);
  const [on, setOn] = useState<DateBoxes>({ day: '', month: '', year: '' });
  const [round, setRound] = useState(0);
  const [isRecorded, setRecorded] = useState(false);

  if (isRecorded) {
    return (
      <>
        <ActHeading page={PAGE} part="done">
          It has ended
        </ActHeading>
        <p className="govuk-body">{lifeInWords(life, c, today).join(' ')} It is kept with its history.</p>
        <GoOn />
      </>
    );
  }
  if (!acts.includes('END') || !('version' in life)) return <NotNow page={PAGE} title={TITLE} />;

  const isFullTime = how === 'full-time';
  const day = dayOf(
    { ...on },
    {
      short: isFullTime ? 'The first day of full time' : 'The last day of it',
      missing: isFullTime ? 'Enter the first day of full time' : 'Enter the last day of it',
      from: life.version.from.day,
      since: 'when it began',
      today,
    },
  );
  const problems = [
    ...(how === undefined ? [{ href: 'how', text: 'Choose how it ended' }] : []),
    ...(how === undefined || day.ok ? [] : [{ href: 'on-day', text: day.error }]),
  ];
  const shown = round === 0 ? [] : problems;
  const errorAt = (href: string): string | undefined => shown.find((problem) => problem.href === href)?.text;
  const submit = (): void => {
    setRound(round + 1);
    if (problems.length > 0 || how === undefined) return;
    view.log.send({ type: 'ANSWER_MANY', answers: answersFor(how, { ...on }) });
    view.log.send({ type: 'FLUSH' });
    setRecorded(true);
  };
  const whichDay = (
    <DateInput
      id="on"
      legend={isFullTime ? 'First day of full time' : 'Last day of it'}
      value={on}
      error={errorAt('on-day')}
      onChange={setOn}
    />
  );
  return (
    <>
      {shown.length > 0 && <ErrorSummary key={round} errors={shown} />}
      <ActHeading page={PAGE} part="open" isWrong={shown.length > 0}>
        {TITLE}
      </ActHeading>
      <Form onSubmit={submit}>
        <Radios
          name="how"
          legend="How did it end?"
          options={[
            { value: 'full-time', label: `Full time began for ${nameOf(c)}` },
            { value: 'left', label: 'The pupil left the school' },
            { value: 'moved', label: 'It became another provision or arrangement' },
          ]}
          value={how}
          error={errorAt('how')}
          onChange={(value) => {
            setHow(endings.find((known) => known === value));
          }}
          reveal={how === undefined ? {} : { [how]: whichDay }}
        />
        <Button>Record how it ended</Button>
      </Form>
      <WhyWeAsk sources={[lcc('§10'), ours('what is written down')].map(sourceWords)}>
        The authority is told of the end, and no half-day after it has a part-time code.
      </WhyWeAsk>
    </>
  );
}
