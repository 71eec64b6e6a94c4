import { useState } from 'react';
import { ours } from '../../authorities/sources.ts';
import { saysNothing } from '../../case/empty-words.ts';
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

const MISSING = 'Enter why this case is kept';

/** Puts a case on hold, with the reason: it is kept past its keeping time. */
export function HoldPage() {
  const arrangement = useArrangement();
  const { hrefOf } = useCaseView();
  const draft = useDraft('hold');
  const why = draft.text('why');
  const [round, setRound] = useState(0);
  const isWrong = arrangement.reasonIsMissing && saysNothing(why);
  return (
    <DeedPage
      page="hold"
      act="HOLD"
      title="Put this case on hold"
      arrangement={arrangement}
      isWrong={isWrong}
      whyNot="It is on hold already."
      above={isWrong && <ErrorSummary key={round} errors={[{ href: 'why', text: MISSING }]} />}
      done={{
        title: 'This case is on hold',
        body: () => (
          <>
            <p className="govuk-body">
              It is kept past its keeping time and cannot be deleted, until somebody{' '}
              <a className="govuk-link" href={hrefOf('lift-hold')}>
                lifts the hold
              </a>
              .
            </p>
            <GoOn />
          </>
        ),
      }}
    >
      <p className="govuk-body">
        For a case that somebody still needs: a complaint, an inspection, a question about a child’s safety, a request
        to see the record. Nothing else changes.
      </p>
      <Form
        onSubmit={() => {
          setRound(round + 1);
          arrangement.send({ type: 'HOLD', why });
        }}
      >
        <TextArea
          id="why"
          label="Why is it kept?"
          hint="For whoever looks at it later, with who asked for it."
          rows={3}
          value={why}
          error={isWrong ? MISSING : undefined}
          onChange={(text) => {
            draft.put('why', text);
          }}
        />
        <Button>Put it on hold</Button>
      </Form>
      <WhyWeAsk sources={[sourceWords(ours())]}>
        A record that somebody needs is not erased because its time is over. The reason tells when the hold can be
        lifted.
      </WhyWeAsk>
    </DeedPage>
  );
}
