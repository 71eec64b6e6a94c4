import { useState } from 'react';
import { ours } from '../../authorities/sources.ts';
import { saysNothing } from '../../case/empty-words.ts';
import { nameOf } from '../../case/pupil-name.ts';
import { askedOfPartDays } from '../../reading/part-days.ts';
import type { ReadCase } from '../../reading/read-case.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { sourceWords } from '../words/source-words.ts';
import { DeedPage } from './DeedPage.tsx';
import { GoOn } from './GoOn.tsx';
import { useArrangement } from './use-arrangement.ts';
import { useDraft } from './use-draft.ts';

const MISSING = 'Enter why this case will not be used';

function whyNot(read: ReadCase): string | undefined {
  const name = nameOf(read.case);
  switch (askedOfPartDays(read)) {
    case 'full-time':
      return `It is on record that ${name} is not in school full time, and nobody has agreed to that. Setting the case aside would hide it: write down first that full time began.`;
    case 'record':
      return `It is on record that ${name} was in school for part of the day, and nobody had agreed to that. Setting the case aside would hide it: write down first what is still asked of those days.`;
    case undefined:
      return undefined;
  }
}

/** Sets a case aside of which nothing was ever in force, with the reason. */
export function SetAsidePage() {
  const arrangement = useArrangement();
  const { proposed } = useCaseView().reading;
  const draft = useDraft('set-aside');
  const why = draft.text('why');
  const [round, setRound] = useState(0);
  const isWrong = arrangement.reasonIsMissing && saysNothing(why);
  return (
    <DeedPage
      page="set-aside"
      act="SET_ASIDE"
      title="Set this case aside"
      arrangement={arrangement}
      isWrong={isWrong}
      whyNot={whyNot(proposed)}
      above={isWrong && <ErrorSummary key={round} errors={[{ href: 'why', text: MISSING }]} />}
      done={{
        title: 'This case is set aside',
        body: () => (
          <>
            <p className="govuk-body">
              It is off the list of what is open and counts for nothing. It stands under “Set aside” below your cases,
              and can be taken up again.
            </p>
            <GoOn />
          </>
        ),
      }}
    >
      <p className="govuk-body">
        For a case that will not be used: a draft, one that was refused or did not begin, or one that was taken back
        before it began. It goes off the list of what is open. Nothing is deleted, and it can be taken up again.
      </p>
      <Form
        onSubmit={() => {
          setRound(round + 1);
          arrangement.send({ type: 'SET_ASIDE', why });
        }}
      >
        <TextArea
          id="why"
          label="Why will it not be used?"
          hint="For the record: it was begun twice, other help was found, the parent does not want it."
          rows={3}
          value={why}
          error={isWrong ? MISSING : undefined}
          onChange={(text) => {
            draft.put('why', text);
          }}
        />
        <Button>Set it aside</Button>
      </Form>
      <WhyWeAsk sources={[sourceWords(ours())]}>
        A case that is kept open and never used hides those that wait for somebody. The reason tells whoever looks later
        why nothing came of it.
      </WhyWeAsk>
    </DeedPage>
  );
}
