import { useMachine } from '@xstate/react';
import { useEffect, useMemo, useState } from 'react';
import { fromPromise } from 'xstate';
import type { Signed } from '../../../machines/signing.ts';
import { signingMachine } from '../../../machines/signing.ts';
import { signedWith } from '../../arrangements/signed-with.ts';
import { aboutPupil, nameOf } from '../../case/pupil-name.ts';
import type { Signature } from '../../case/signature.ts';
import type { OfAgreement } from '../../documents/facts.ts';
import { toSign } from '../../documents/to-sign.ts';
import { formatWeekdayDate, isBefore } from '../../domain/iso-date.ts';
import { goingOn } from '../../reading/at-stake.ts';
import type { Reading } from '../../reading/reading.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import type { Sourced } from '../../words/catalogue.ts';
import { english } from '../../words/english.ts';
import { useCaseView } from '../shared/case-view.ts';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';
import { paperNames } from '../words/signature-words.ts';
import { Confirm } from './Confirm.tsx';
import type { About } from './Decide.tsx';
import { Decide } from './Decide.tsx';
import { HeadsWords } from './HeadsWords.tsx';
import { Mark } from './Mark.tsx';
import { Read } from './Read.tsx';
import { sealingOf } from './seal-signature.ts';
import type { SignerOf } from './signers.ts';

export interface SignerPartProps {
  readonly signer: SignerOf;
  readonly onDone: () => void;
}

/** Whether somebody decides about a change of what was agreed, about just that, or about something new: as the paper says. */
function aboutWhat({ life, proposed }: Reading): About {
  if (proposed.printed !== undefined && goingOn(life) !== undefined) return 'agreed';
  return proposed.change === undefined ? 'new' : 'change';
}

/** What somebody reads before they sign: of what a parent agreed to and can take back, just that. */
function paperFor({ role }: SignerOf, reading: Reading): OfAgreement {
  const { case: c, change, printed } = reading.proposed;
  return role === 'parent' && aboutWhat(reading) === 'agreed' && printed !== undefined
    ? { case: c, holdsSince: printed.agreedOn }
    : { case: c, change };
}

/** What follows once what was agreed was taken back: from when full time is owed, or as before where it had not begun. */
function afterTakingBack({ life, proposed: { case: c, today } }: Reading): string {
  if (life.state !== 'ended') return `Nothing starts: ${nameOf(c)} is in school full time.`;
  const day = formatWeekdayDate(life.ending.on);
  return isBefore(life.ending.on, today)
    ? `Full time was due from ${day}: ${nameOf(c)} is in school full time.`
    : `${nameOf(c)} is in school full time from ${day}.`;
}

/** What follows from a decision, once it is kept. */
function followsFrom(decision: Signature['decision'], about: About, reading: Reading): string {
  if (about === 'agreed' && decision === 'refuse') return afterTakingBack(reading);
  const version = goingOn(reading.life);
  if (version === undefined) return decision === 'agree' ? '' : 'Nothing starts.';
  if (decision !== 'agree') return 'What was agreed goes on.';
  return about === 'change' && 'proposal' in reading.life && reading.life.proposal !== undefined
    ? `Version ${String(version.number)} goes on until the headteacher has signed the change too.`
    : '';
}

/** What somebody decided, once it is kept. */
function decidedInWords({ name, decision, document, role }: Signed, about: About): string {
  if (decision !== 'agree')
    return about === 'agreed' && decision === 'refuse'
      ? `${name} took the agreement back, and that has been written down.`
      : `What ${name} said has been written down.`;
  return role === 'parent' && about === 'change'
    ? `${name} agreed to the change, and signed ${paperNames(document)}.`
    : `${name} signed ${paperNames(document)}.`;
}

/** One signer’s part: reads the document, then the plan that goes with it, decides, signs, confirms. Nothing else of the case is shown. */
export function SignerPart({ signer, onDone }: SignerPartProps) {
  const view = useCaseView();
  const { proposed } = view.reading;
  const services = useServices();
  // What stands when the part begins is what is read and signed.
  const [paper] = useState(() => paperFor(signer, view.reading));
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
  const [about] = useState(() => aboutWhat(view.reading));
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
          <Decide signer={signer} paper={paper} fault={context.fault} send={send} />
          {stop}
        </>
      );
    case 'marking':
      return (
        <>
          {back}
          <Mark
            name={context.name}
            decision={context.decision}
            document={signer.document}
            about={about}
            fault={context.fault}
            send={send}
          />
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
