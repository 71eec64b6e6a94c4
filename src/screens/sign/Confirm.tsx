import type { Signed, SigningEvent } from '../../../machines/signing-setup.ts';
import { howInWords } from '../../documents/signing/how-in-words.ts';
import { decisionInWords } from '../../documents/signing/signature-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { paperNamesFirst } from '../words/signature-words.ts';

export interface ConfirmProps {
  readonly signed: Signed;
  readonly send: (event: SigningEvent) => void;
}

/** The head’s last look before the signature is kept. */
export function Confirm({ signed, send }: ConfirmProps) {
  return (
    <>
      <Heading1>Is this right?</Heading1>
      <SummaryList
        rows={[
          { key: 'Name', value: signed.name },
          { key: 'You sign', value: paperNamesFirst(signed.document) },
          ...(signed.document === 'letter' ? [] : [{ key: 'Decision', value: decisionInWords(signed.decision) }]),
          { key: 'How', value: howInWords(signed.how) },
        ]}
      />
      <p className="govuk-body">The date and time of this device are kept with it.</p>
      <Button
        type="button"
        onClick={() => {
          send({ type: 'CONFIRM' });
        }}
      >
        Keep my signature
      </Button>
    </>
  );
}
