import { Fragment, useState } from 'react';
import type { MarkFault, Written } from '../../../../machines/signers-mark.ts';
import { ways } from '../../../../machines/signers-mark.ts';
import type { SigningEvent } from '../../../../machines/signing-setup.ts';
import { Checkboxes } from '../../../ui/Checkboxes.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Heading1 } from '../../../ui/Heading1.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { SignaturePad } from '../../../ui/SignaturePad.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { pages } from '../../../words/parent/english-pages.ts';
import { markFaultWords } from '../../words/mark-fault-words.ts';
import { fieldOfFault } from '../mark-fields.ts';
import { IsHelped } from './IsHelped.tsx';
import type { ParentPageProps } from './ParentPage.tsx';
import { ParentPage } from './ParentPage.tsx';
import type { WhatIsSigned } from './what-is-signed.ts';

interface SignsProps extends Pick<ParentPageProps, 'at' | 'onBack' | 'onStop'> {
  readonly what: WhatIsSigned;
  /** What they said in words of their own. */
  readonly remark: string;
  readonly written: Written;
  /** Whose place it is: a drawing is kept under that name. */
  readonly known: string;
  readonly fault: MarkFault | undefined;
  readonly send: (event: SigningEvent) => void;
}

/** Where a parent signs: what they decided, in words; the boxes that are ticked, the name typed or drawn, and the decision as a button. */
export function Signs({ what, remark, written, known, fault, send, ...page }: SignsProps) {
  const { way, typed, ticked, drawing, helped } = written;
  const write = (more: Partial<Written>): void => {
    send({ type: 'WRITE', written: more });
  };
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
        send(
          way === 'help'
            ? { type: 'HELPED', helped, ticked: isAll }
            : way === 'draw'
              ? { type: 'DRAW', drawing, ticked: isAll }
              : { type: 'TYPE', name: typed, ticked: isAll },
        );
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
        onChange={(ticked) => {
          write({ ticked });
        }}
      />
      {way === 'draw' && (
        <SignaturePad
          id="drawing"
          label={pages.controls.signatureOf(known)}
          hint={pages.controls.howToDraw}
          error={errorAt('nothing-drawn')}
          value={drawing}
          onChange={(drawing) => {
            write({ drawing });
          }}
        />
      )}
      {way === 'type' && (
        <TextInput
          id="signer-name"
          label={pages.controls.fullName}
          error={errorAt('name-missing')}
          value={typed}
          onChange={(typed) => {
            write({ typed });
          }}
        />
      )}
      {way === 'help' && (
        <IsHelped
          known={known}
          helped={helped}
          onChange={(helped) => {
            write({ helped });
          }}
          errorAt={errorAt}
        />
      )}
      <p className="govuk-body">
        {pages.controls.or}{' '}
        {ways
          .filter((other) => other !== way)
          .map((other, index) => (
            <Fragment key={other}>
              {index > 0 && ', '}
              <LinkButton
                onClick={() => {
                  write({ way: other });
                }}
              >
                {pages.controls[other]}
              </LinkButton>
            </Fragment>
          ))}
      </p>
      <p className="govuk-body">{pages.controls.time}</p>
    </ParentPage>
  );
}
