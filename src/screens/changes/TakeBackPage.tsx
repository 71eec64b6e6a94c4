import { useState } from 'react';
import { dfe, ours } from '../../authorities/sources.ts';
import { running, withdrawalWays } from '../../case/fields/running.ts';
import { withdrawalOptions } from '../../forms/running/ending-step.ts';
import { Button } from '../../ui/Button.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { sourceWords } from '../words/source-words.ts';
import { dayOf } from './day-of.ts';
import { DeedPage } from './DeedPage.tsx';
import { TakenBack } from './TakenBack.tsx';
import { useArrangement } from './use-arrangement.ts';
import { useDraft } from './use-draft.ts';
import { WasHeard } from './WasHeard.tsx';

const PAGE = 'take-back';

/** Two words are said here: that of the parent who agreed takes it back, that of another is heard. */
const whoOptions = ['agreed', 'other'] as const;
type Who = (typeof whoOptions)[number];

/** That the parent who agreed took it back: who, when and how they said so; or what another parent says, which ends nothing. */
export function TakeBackPage() {
  const { life, proposed } = useCaseView().reading;
  const arrangement = useArrangement();
  const draft = useDraft(PAGE);
  const [round, setRound] = useState(0);
  /** Whose word was pressed for: what was typed is gone once it is kept. */
  const [kept, setKept] = useState<Who>('agreed');
  const { today } = proposed;
  const version = 'version' in life ? life.version : undefined;
  const parent = version?.signatures.find(({ role }) => role === 'parent')?.name ?? 'The parent';

  const who = whoOptions.find((known) => known === draft.text('who'));
  const how = withdrawalWays.find((known) => known === draft.text('how'));
  const isOther = who === 'other';
  const by = isOther ? draft.text('by').trim() : parent;
  const says = draft.text('says').trim();
  const day = dayOf(
    { ...draft.day('on') },
    {
      short: isOther ? 'The day they said so' : 'The day it was taken back',
      missing: 'Enter the day on which they said so',
      from: version?.agreedOn ?? today,
      since: 'when it was agreed',
      today,
    },
  );
  const problems = [
    ...(who === undefined ? [{ href: 'who', text: 'Choose who takes it back' }] : []),
    ...(by === '' ? [{ href: 'by', text: 'Enter who said it' }] : []),
    ...(day.ok ? [] : [{ href: 'on-day', text: day.error }]),
    ...(how === undefined ? [{ href: 'how', text: 'Choose how they said so' }] : []),
    ...(isOther && says === '' ? [{ href: 'says', text: 'Enter what they say' }] : []),
  ];
  const shown = round === 0 ? [] : problems;
  const errorAt = (href: string): string | undefined => shown.find((problem) => problem.href === href)?.text;
  const submit = (): void => {
    setRound(round + 1);
    if (problems.length > 0 || who === undefined || how === undefined || !day.ok) return;
    setKept(who);
    arrangement.send(
      isOther
        ? { type: 'HEAR', says, heard: { by, on: day.value, how } }
        : {
            type: 'TAKE_BACK',
            answers: [
              [running.withdrawnOn.path, { ...draft.day('on') }],
              [running.withdrawnBy.path, parent],
              [running.withdrawnHow.path, how],
            ],
          },
    );
  };
  return (
    <DeedPage
      page={PAGE}
      act="TAKE_BACK"
      title="The parent takes the agreement back"
      arrangement={arrangement}
      isWrong={shown.length > 0}
      above={shown.length > 0 && <ErrorSummary key={round} errors={shown} />}
      done={
        kept === 'other'
          ? { title: 'It is written down', body: () => <WasHeard /> }
          : { title: 'The agreement was taken back', body: () => <TakenBack /> }
      }
    >
      <InsetText>
        A parent who agreed can take that back on any day, and gives no reason. Full time begins on the next school day.
      </InsetText>
      <Form onSubmit={submit}>
        <Radios
          name="who"
          legend="Who takes it back?"
          options={[
            { value: 'agreed', label: parent, hint: 'Who agreed to it.' },
            {
              value: 'other',
              label: 'Another parent or carer',
              hint: 'What they say is heard and written down. It ends nothing.',
            },
          ]}
          value={who}
          error={errorAt('who')}
          onChange={(value) => {
            draft.put('who', value);
          }}
        />
        {isOther && (
          <TextInput
            id="by"
            label="Who said it?"
            value={draft.text('by')}
            error={errorAt('by')}
            onChange={(text) => {
              draft.put('by', text);
            }}
          />
        )}
        <DateInput
          id="on"
          legend="On which day did they say so?"
          value={draft.day('on')}
          error={errorAt('on-day')}
          onChange={(typed) => {
            draft.put('on', { ...typed });
          }}
        />
        <Radios
          name="how"
          legend="How did they say so?"
          options={withdrawalOptions}
          value={how}
          error={errorAt('how')}
          onChange={(value) => {
            draft.put('how', value);
          }}
        />
        {isOther && (
          <TextArea
            id="says"
            label="What do they say?"
            hint="In their own words. Ask for any court order too, and follow it."
            rows={4}
            value={draft.text('says')}
            error={errorAt('says')}
            onChange={(text) => {
              draft.put('says', text);
            }}
          />
        )}
        <Button>{isOther ? 'Write down what they say' : 'Record that it was taken back'}</Button>
      </Form>
      <WhyWeAsk
        sources={[
          dfe('para 67'),
          ours('from when full time begins after an agreement is taken back, and that another parent is heard'),
        ].map(sourceWords)}
      >
        The timetable rests on a parent’s agreement for as long as it lasts. Who took it back, when and how stays on
        record.
      </WhyWeAsk>
    </DeedPage>
  );
}
