import { useState } from 'react';
import type { MarkFault } from '../../../machines/signers-mark.ts';
import type { SigningEvent } from '../../../machines/signing-setup.ts';
import type { Drawing } from '../../case/how.ts';
import type { Signature } from '../../case/signature.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkboxes } from '../../ui/Checkboxes.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { SignaturePad } from '../../ui/SignaturePad.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { markFaultWords } from '../words/mark-fault-words.ts';
import { fieldOfFault } from './mark-fields.ts';

export interface MarkProps {
  /** The name as it was typed, or as the case has it. */
  readonly name: string;
  /** Whose place it is: a drawing is kept under that name. */
  readonly known: string;
  readonly document: Signature['document'];
  readonly fault: MarkFault | undefined;
  readonly send: (event: SigningEvent) => void;
}

const WAYS = [
  { value: 'type', label: 'Type my name and tick a box' },
  { value: 'draw', label: 'Draw my signature' },
] as const;

/** A letter that declines is the head’s own decision: nobody agrees in it. */
const tickOf = (document: Signature['document']): string =>
  document === 'letter' ? 'This is my signature, and this is my decision' : 'This is my signature, and I agree';

/** The head’s mark: a typed name and a tick, or a drawing. */
export function Mark({ name, known, document, fault, send }: MarkProps) {
  const [way, setWay] = useState<string>('type');
  const [typed, setTyped] = useState(name);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [tries, setTries] = useState(0);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const error = fault === undefined ? undefined : markFaultWords(fault);
  const errorAt = (kind: MarkFault['kind']): string | undefined => (fault?.kind === kind ? error : undefined);
  return (
    <>
      {fault !== undefined && error !== undefined && (
        <ErrorSummary key={tries} errors={[{ href: fieldOfFault[fault.kind], text: error }]} />
      )}
      <Heading1>Sign</Heading1>
      <Form
        onSubmit={() => {
          setTries(tries + 1);
          send(
            way === 'draw'
              ? { type: 'DRAW', drawing, ticked: true }
              : { type: 'TYPE', name: typed, ticked: ticked.length > 0 },
          );
        }}
      >
        <Radios name="way" legend="How do you want to sign?" options={WAYS} value={way} onChange={setWay} />
        {way === 'draw' ? (
          <SignaturePad
            id="drawing"
            label={`Signature of ${known}`}
            hint="Use a finger, a pen or a mouse. A dot is not enough."
            error={errorAt('nothing-drawn')}
            value={drawing}
            onChange={setDrawing}
          />
        ) : (
          <>
            <TextInput
              id="signer-name"
              label="Your full name"
              error={errorAt('name-missing')}
              value={typed}
              onChange={setTyped}
            />
            <Checkboxes
              name="ticked"
              legend="Signature"
              error={errorAt('not-ticked')}
              options={[{ value: 'yes', label: tickOf(document) }]}
              values={ticked}
              onChange={setTicked}
            />
          </>
        )}
        <Button>Continue</Button>
      </Form>
    </>
  );
}
