import { useState } from 'react';
import type { MarkFault } from '../../../../machines/signers-mark.ts';
import type { SigningEvent } from '../../../../machines/signing.ts';
import type { Drawing } from '../../../case/how.ts';
import { Checkboxes } from '../../../ui/Checkboxes.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Heading1 } from '../../../ui/Heading1.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { SignaturePad } from '../../../ui/SignaturePad.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { pages } from '../../../words/parent/english-pages.ts';
import { markFaultWords } from '../../words/mark-fault-words.ts';
import { fieldOfFault } from '../mark-fields.ts';
import type { ParentPageProps } from './ParentPage.tsx';
import { ParentPage } from './ParentPage.tsx';
import type { WhatIsSigned } from './what-is-signed.ts';

interface SignsProps extends Pick<ParentPageProps, 'at' | 'onBack' | 'onStop'> {
  readonly what: WhatIsSigned;
  /** What they said in words of their own. */
  readonly remark: string;
  /** The name as it was typed, or as the case has it. */
  readonly name: string;
  /** Whose place it is: a drawing is kept under that name. */
  readonly known: string;
  readonly fault: MarkFault | undefined;
  readonly send: (event: SigningEvent) => void;
}

/** Where a parent signs: what they decided, in words; the boxes that are ticked, the name typed or drawn, and the decision as a button. */
export function Signs({ what, remark, name, known, fault, send, ...page }: SignsProps) {
  const [isDrawn, setDrawn] = useState(false);
  const [typed, setTyped] = useState(name);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [tries, setTries] = useState(0);
  const isAll = what.ticks.every(({ value }) => ticked.includes(value));
  const error =
    fault === undefined
      ? undefined
      : fault.kind === 'not-ticked' && what.ticks.length > 1
        ? pages.controls.tickEach
        : markFaultWords(fault);
  const errorAt = (kind: MarkFault['kind']): string | undefined => (fault?.kind === kind ? error : undefined);
  return (
    <ParentPage
      {...page}
      next={what.act}
      onNext={() => {
        setTries(tries + 1);
        send(isDrawn ? { type: 'DRAW', drawing, ticked: isAll } : { type: 'TYPE', name: typed, ticked: isAll });
      }}
    >
      {fault !== undefined && error !== undefined && (
        <ErrorSummary key={tries} errors={[{ href: fieldOfFault[fault.kind], text: error }]} />
      )}
      <Heading1>{what.heading}</Heading1>
      {remark !== '' && <p className="govuk-body">{pages.controls.inYourWords(remark)}</p>}
      <p className="govuk-body">
        <LinkButton
          onClick={() => {
            send({ type: 'BACK' });
          }}
        >
          {pages.controls.anotherAnswer}
        </LinkButton>
      </p>
      <Checkboxes
        name="ticked"
        legend={what.legend}
        error={errorAt('not-ticked')}
        options={what.ticks}
        values={ticked}
        onChange={setTicked}
      />
      {isDrawn ? (
        <SignaturePad
          id="drawing"
          label={pages.controls.signatureOf(known)}
          hint={pages.controls.howToDraw}
          error={errorAt('nothing-drawn')}
          value={drawing}
          onChange={setDrawing}
        />
      ) : (
        <TextInput
          id="signer-name"
          label={pages.controls.fullName}
          error={errorAt('name-missing')}
          value={typed}
          onChange={setTyped}
        />
      )}
      <p className="govuk-body">
        {pages.controls.or}{' '}
        <LinkButton
          onClick={() => {
            setDrawn(!isDrawn);
          }}
        >
          {isDrawn ? pages.controls.type : pages.controls.draw}
        </LinkButton>
      </p>
      <p className="govuk-body">{pages.controls.time}</p>
    </ParentPage>
  );
}
