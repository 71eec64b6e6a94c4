import type { SigningEvent } from '../../../machines/signing-setup.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import type { SignerOf } from './signers.ts';

interface HeadDecidesProps {
  readonly document: SignerOf['document'];
  readonly send: (event: SigningEvent) => void;
}

const OF_PART_TIME =
  'You sign last. Your signature says that the decisions on it have been made and that the pupil is safe. You remain responsible for the pupil’s safety off site (Lincolnshire §8).';

/** What the head’s signature says. Source: LCC §8, Appendix 1, Appendix 4, Appendix 7; Herts. */
const headSays: Readonly<Record<SignerOf['document'], string>> = {
  consent: `${OF_PART_TIME} Your one signature is for the consent form and the plan.`,
  checklist: OF_PART_TIME,
  agreement:
    'You sign last. Your signature says that it was agreed with the parent and is best for the child (Lincolnshire Appendix 7). The school’s duty to keep the child safe goes on in the sessions at home (Lincolnshire §8).',
  letter: 'Your signature says that this is your decision, and that these are your reasons.',
};

/** What the head says: they sign, or stop. */
export const HeadDecides = ({ document, send }: HeadDecidesProps) => (
  <>
    <Heading1>As head, do you sign this?</Heading1>
    <p className="govuk-body">{headSays[document]}</p>
    <Button
      type="button"
      onClick={() => {
        send({ type: 'AGREE' });
      }}
    >
      Yes, go on to sign
    </Button>
  </>
);
