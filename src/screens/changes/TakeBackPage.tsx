import { useState } from 'react';
import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { dfe, ours } from '../../authorities/sources.ts';
import { withdrawalOptions } from '../../forms/running/withdrawal-options.ts';
import { versionIn } from '../../life/life.ts';
import { parentWhoAgreed } from '../../life/versions.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { sourceWords } from '../words/source-words.ts';
import { DeedPage } from './DeedPage.tsx';
import { DraftChoice, DraftDay } from './DraftFields.tsx';
import { hearing, takingBack } from './parents-word.ts';
import { TakenBack } from './TakenBack.tsx';
import { useArrangement } from './use-arrangement.ts';
import { useDraft } from './use-draft.ts';
import { useProblems } from './use-problems.ts';
import { WasHeard } from './WasHeard.tsx';

const PAGE = 'take-back';

const OF_FLEXI = 'The parent can say so where they sign. Where they gave notice, it is written down under “End it”.';

/** Two words are said here: that of the parent who agreed takes it back, that of another is heard. */
const whoOptions = ['agreed', 'other'] as const;
type Who = (typeof whoOptions)[number];

/** That the parent who agreed took it back: who, when and how they said so; or what another parent says, which ends nothing. */
export function TakeBackPage() {
  const { life, proposed } = useCaseView().reading;
  const arrangement = useArrangement();
  const draft = useDraft(PAGE);
  /** Whose word was pressed for: what was typed is gone once it is kept. */
  const [kept, setKept] = useState<Who>('agreed');
  const { today } = proposed;
  const version = versionIn(life);
  const parent = (version && parentWhoAgreed(version))?.name ?? 'The parent';
  const between = { from: version?.agreedOn ?? today, today };

  const who = whoOptions.find((known) => known === draft.text('who'));
  const isOther = who === 'other';
  const word = isOther ? hearing(draft, between) : takingBack(draft, parent, between);
  const problems = useProblems([
    ...(who === undefined ? [{ href: 'who', text: 'Choose who takes it back' }] : []),
    ...word.problems,
  ]);
  const { shown, round, errorAt } = problems;
  const submit = (): void => {
    problems.press(() => {
      if (who === undefined || word.event === undefined) return;
      setKept(who);
      arrangement.send(word.event);
    });
  };
  return (
    <DeedPage
      page={PAGE}
      act="TAKE_BACK"
      title="The parent takes the agreement back"
      arrangement={arrangement}
      whyNot={isFlexiRequest(proposed.case) && version !== undefined && life.state !== 'ended' ? OF_FLEXI : undefined}
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
        <DraftChoice
          draft={draft}
          name="who"
          legend="Who takes it back?"
          problems={problems}
          options={[
            { value: 'agreed', label: parent, hint: 'Who agreed to it.' },
            {
              value: 'other',
              label: 'Another parent or carer',
              hint: 'What they say is heard and written down. It ends nothing.',
            },
          ]}
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
        <DraftDay draft={draft} name="on" legend="On which day did they say so?" problems={problems} />
        <DraftChoice
          draft={draft}
          name="how"
          legend="How did they say so?"
          problems={problems}
          options={withdrawalOptions}
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
