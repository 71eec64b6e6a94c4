import { useState } from 'react';
import type { MarkFault } from '../../../machines/signers-mark.ts';
import type { SigningEvent } from '../../../machines/signing.ts';
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
import type { About } from './Decide.tsx';

export interface MarkProps {
  /** The name as it was typed, or as the case has it. */
  readonly name: string;
  /** Whose place it is: a drawing is kept under that name. */
  readonly known: string;
  readonly decision: Signature['decision'];
  readonly document: Signature['document'];
  readonly about: About;
  readonly fault: MarkFault | undefined;
  readonly send: (event: SigningEvent) => void;
}

const WAYS = [
  { value: 'type', label: 'Type my name and tick a box' },
  { value: 'draw', label: 'Draw my signature' },
] as const;

const FIELD: Readonly<Record<MarkFault['kind'], string>> = {
  'remark-missing': 'remark',
  'name-missing': 'signer-name',
  'not-ticked': 'ticked',
  'nothing-drawn': 'drawing',
};

/** A letter that declines is the head’s own decision: nobody agrees in it. */
function tickOf(document: Signature['document'], decision: Signature['decision'], about: About): string {
  if (document === 'letter') return 'This is my signature, and this is my decision';
  if (decision === 'refuse' && about === 'agreed') return 'This is my signature, and I take my agreement back';
  return `${TICK[decision]}${about === 'change' && decision !== 'changes' ? ' to the change' : ''}`;
}

const TICK: Readonly<Record<Signature['decision'], string>> = {
  agree: 'This is my signature, and I agree',
  changes: 'This is my signature, and I ask for changes',
  refuse: 'This is my signature, and I do not agree',
};

/** The mark itself: a typed name and a tick, or a drawing. */
export function Mark({ name, known, decision, document, about, fault, send }: MarkProps) {
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
        <ErrorSummary key={tries} errors={[{ href: FIELD[fault.kind], text: error }]} />
      )}
      <Heading1>Sign</Heading1>
      <Form
        onSubmit={() => {
          setTries(tries + 1);
          send(way === 'draw' ? { type: 'DRAW', drawing } : { type: 'TYPE', name: typed, ticked: ticked.length > 0 });
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
              options={[{ value: 'yes', label: tickOf(document, decision, about) }]}
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
