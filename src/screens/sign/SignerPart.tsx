import { useMachine } from '@xstate/react';
import { useEffect, useMemo, useState } from 'react';
import { fromPromise } from 'xstate';
import { signingMachine } from '../../../machines/signing.ts';
import { signedWith } from '../../arrangements/signed-with.ts';
import { aboutPupil } from '../../case/pupil-name.ts';
import { toSign } from '../../documents/to-sign.ts';
import { goingOn } from '../../life/going-on.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import type { Sourced } from '../../words/catalogue.ts';
import { english } from '../../words/english.ts';
import { agreedLate } from '../shared/agreed-late.ts';
import { useCaseView } from '../shared/case-view.ts';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';
import { paperNames } from '../words/signature-words.ts';
import { decidedInWords, followsFrom } from './after-deciding.ts';
import { AnotherName } from './AnotherName.tsx';
import { Confirm } from './Confirm.tsx';
import { Decide } from './Decide.tsx';
import { HeadsWords } from './HeadsWords.tsx';
import { Mark } from './Mark.tsx';
import { aboutWhat, paperFor } from './paper-for.ts';
import { Read } from './Read.tsx';
import { SayTakenBack } from './SayTakenBack.tsx';
import { sealingOf } from './seal-signature.ts';
import type { SignerOf } from './signers.ts';

export interface SignerPartProps {
  readonly signer: SignerOf;
  /** Whether a parent takes back what they agreed to, apart from a change of it that is open. */
  readonly isTakeBack: boolean;
  readonly onTakeBack: () => void;
  readonly onDone: () => void;
}

/** One signer’s part: reads the document, then the plan that goes with it, decides, signs, confirms. Nothing else of the case is shown. */
export function SignerPart({ signer, isTakeBack, onTakeBack, onDone }: SignerPartProps) {
  const view = useCaseView();
  const { proposed } = view.reading;
  const services = useServices();
  // What stands when the part begins is what is read and signed.
  const [about] = useState(() => (isTakeBack ? 'agreed' : aboutWhat(view.reading)));
  const [paper] = useState(() => paperFor(signer, about, view.reading));
  const [late] = useState(() => agreedLate(view.reading));
  const [sealing] = useState(() => sealingOf(view, services, paper));
  const machine = useMemo(
    () => signingMachine.provide({ actors: { sealSignature: fromPromise(({ input }) => sealing(input)) } }),
    [sealing],
  );
  const [state, send] = useMachine(machine, {
    input: {
      document: signer.document,
      role: signer.role,
      name: signer.name,
      capacity: signer.capacity,
      hasPlan: signedWith(signer.document).includes('plan'),
    },
  });
  const { context } = state;
  const stopped = state.matches('stopped');
  const isParent = signer.role === 'parent';
  usePageTitle(
    isParent ? 'For the parent' : 'For the head',
    `${signer.role} ${signer.document} ${state.value}`,
    context.fault !== undefined,
  );
  useEffect(() => services.holdUpdates(), [services]);
  useEffect(() => {
    if (stopped) onDone();
  }, [stopped, onDone]);

  const inWords = ({ words }: Sourced): string => aboutPupil(proposed.case, words);
  const onRead = (): void => {
    send({ type: 'CONTINUE' });
  };
  const stop = (
    <Button
      type="button"
      variant="secondary"
      onClick={() => {
        send({ type: 'STOP' });
      }}
    >
      Stop without signing
    </Button>
  );
  const back = (
    <BackLink
      href={view.hrefOf('sign')}
      onFollow={() => {
        send({ type: 'BACK' });
      }}
    />
  );
  switch (state.value) {
    case 'reading':
      return (
        <Read
          above={[
            isParent
              ? `For ${signer.name}: read this in your own time. You decide at the end.`
              : `For ${signer.name}: read what you are about to sign.`,
            ...(late === undefined ? [] : [late]),
            ...(isParent && context.hasPlan ? [inWords(english.plan.twoPapers)] : []),
          ]}
          first={!isParent && <HeadsWords />}
          document={toSign(signer.document, paper).document}
          below={[]}
          act="I have read this"
          onRead={onRead}
          stop={stop}
        />
      );
    case 'readingPlan': {
      const [plan] = toSign(signer.document, paper).also;
      return plan === undefined ? null : (
        <>
          {back}
          <Read
            above={[
              isParent
                ? inWords(english.plan.onScreen)
                : 'This is the plan. Your one signature is for it and for the consent form.',
            ]}
            document={plan.document}
            below={[inWords(english.plan.onPaper)]}
            act="I have read the plan"
            onRead={onRead}
            stop={stop}
          />
        </>
      );
    }
    case 'deciding':
      return (
        <>
          {back}
          {isTakeBack ? (
            <SayTakenBack paper={paper} send={send} />
          ) : (
            <Decide
              signer={signer}
              paper={paper}
              fault={context.fault}
              send={send}
              onTakeBack={
                isParent && about === 'change' && goingOn(view.reading.life) !== undefined ? onTakeBack : undefined
              }
            />
          )}
          {stop}
        </>
      );
    case 'marking':
      return (
        <>
          {back}
          <Mark
            name={context.name}
            known={context.known}
            decision={context.decision}
            document={signer.document}
            about={about}
            fault={context.fault}
            send={send}
          />
          {stop}
        </>
      );
    case 'underAnotherName':
      return (
        <>
          {back}
          <AnotherName signer={signer} typed={context.name} send={send} />
          {stop}
        </>
      );
    case 'confirming':
      return (
        <>
          {back}
          <Confirm signed={context} about={about} send={send} />
          {stop}
        </>
      );
    case 'storing':
      return (
        <p className="govuk-body" role="status">
          Keeping your signature safe
        </p>
      );
    case 'failed':
      return (
        <>
          <Heading1>Your signature has not been kept yet</Heading1>
          <p className="govuk-body">
            {context.failure === undefined
              ? ''
              : `${failureWords(context.failure).what}. ${failureWords(context.failure).next}`}
          </p>
          <ButtonGroup>
            <Button
              type="button"
              onClick={() => {
                send({ type: 'RETRY' });
              }}
            >
              Try again
            </Button>
            {stop}
          </ButtonGroup>
        </>
      );
    case 'done':
      return (
        <>
          <Heading1>{isParent ? 'Thank you. Hand the device back' : 'Signed'}</Heading1>
          <p className="govuk-body">
            {decidedInWords(context, about)} {isParent && followsFrom(context.decision, about, view.reading)}{' '}
            {isParent ? `You can have a copy: ask the school to print or send ${paperNames(signer.document)}.` : ''}
          </p>
          <Button type="button" onClick={onDone}>
            {isParent ? 'Give the device back to the school' : 'Back to the signatures'}
          </Button>
        </>
      );
    default:
      return null;
  }
}
