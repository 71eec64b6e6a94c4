import { useState } from 'react';
import { isFlexiRequest, isPartTime } from '../../arrangements/arrangement-of.ts';
import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import type { Life } from '../../life/life.ts';
import { isMendedBySigning } from '../../policy/engine/blocks.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { TaskList } from '../../ui/TaskList.tsx';
import { agreedLate } from '../shared/agreed-late.ts';
import { BackToEarlier } from '../shared/BackToEarlier.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { FirstOfAll } from '../shared/FirstOfAll.tsx';
import { FullTimeSooner } from '../shared/FullTimeSooner.tsx';
import { NotWhole } from '../shared/NotWhole.tsx';
import { OtherHelp } from '../shared/OtherHelp.tsx';
import { PlanIsPast } from '../shared/PlanIsPast.tsx';
import { hasNothingToSign, planIsPast, readinessInWords } from '../shared/readiness-in-words.ts';
import { TodoList } from '../shared/TodoList.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import { WhatWasHeard } from '../shared/WhatWasHeard.tsx';
import { HandedOver } from './HandedOver.tsx';
import { Objected, TheirWords } from './Objected.tsx';
import { ParentsWord } from './ParentsWord.tsx';
import { signedState } from './signed-state.ts';
import { pastStatus, statusOf } from './signer-status.ts';
import { SignerPart } from './SignerPart.tsx';
import type { SignerOf } from './signers.ts';
import { signedByAll, signersOf, whoAgreed } from './signers.ts';

export interface SignPageProps {
  readonly onContinue: () => void;
}

/** Whose part it is, and whether in it a parent takes back what they agreed to, apart from a change that is open. */
interface Part {
  readonly signer: SignerOf;
  readonly isTakeBack: boolean;
}

/** Who has to sign, in which order; each part is done on this device. Parent first, the head last. */
export function SignPage({ onContinue }: SignPageProps) {
  const {
    sample,
    reading: { versions },
  } = useCaseView();
  const [part, setPart] = useState<Part | undefined>(undefined);
  if (part === undefined)
    return (
      <Signers
        onContinue={onContinue}
        onHandOver={(signer) => {
          setPart({ signer, isTakeBack: false });
        }}
      />
    );
  const { signer, isTakeBack } = part;
  return (
    <HandedOver isTheirs={signer.role === 'parent' && !sample}>
      <SignerPart
        key={`${signer.role} ${signer.document} ${String(isTakeBack)}`}
        signer={signer}
        isTakeBack={isTakeBack}
        onTakeBack={() => {
          setPart({ signer: whoAgreed(signer, versions.at(-1)), isTakeBack: true });
        }}
        onDone={() => {
          setPart(undefined);
        }}
      />
    </HandedOver>
  );
}

interface SignersProps extends SignPageProps {
  readonly onHandOver: (signer: SignerOf) => void;
}

/** The signatures that the case needs, how far each has come, and what is left before them. */
function Signers({ onContinue, onHandOver }: SignersProps) {
  const view = useCaseView();
  const { proposed, readiness, life } = view.reading;
  const { parent, signed } = readiness;
  usePageTitle('Sign');
  const isPast = hasNothingToSign(life);
  // Where somebody said no, nobody is waited for.
  const isOpen = !isPast && life.state !== 'refused' && proposed.printed === undefined;
  const objected = parent !== undefined && parent.decision !== 'agree' ? parent : undefined;
  const late = agreedLate(view.reading);
  // That the last day is past is said with where the days are changed.
  const isLate = !isPast && planIsPast(view.reading) === undefined;
  const signers = signersOf(view.reading).filter(({ placed }) => !isPast || placed !== undefined);
  return (
    <>
      <BackToEarlier />
      <Heading1>Sign</Heading1>
      <NotWhole />
      {life.state !== 'draft' && <p className="govuk-body">{lifeInWords(life, proposed).join(' ')}</p>}
      <FullTimeSooner />
      {isPast && <NothingToSign />}
      <PlanIsPast />
      {isLate && <p className="govuk-body">{late}</p>}
      {!isPast && <FirstOfAll />}
      {!isPast && !signedByAll(life) && <InOrder />}
      {isOpen && <LeftBefore />}
      {objected === undefined && <OtherHelp />}
      {objected !== undefined &&
        (isPast ? (
          <TheirWords parent={objected} />
        ) : (
          <Objected parent={objected} life={life} isFlexi={isFlexiRequest(proposed.case)} />
        ))}
      <TaskList
        items={signers.map((one) => ({
          title: one.title,
          hint: signedState(one.placed, proposed),
          status: isPast ? pastStatus(one, proposed) : statusOf(one, proposed),
        }))}
      />
      <ClockSetBack />
      <WhatWasHeard />
      {signers
        .filter((one) => one.open)
        .map((one) =>
          one.role === 'parent' && signedByAll(life) ? (
            <ParentsWord key={one.title} signer={one} onHandOver={onHandOver} />
          ) : (
            <p key={one.title}>
              <Button
                type="button"
                variant={one.signature === undefined ? 'primary' : 'secondary'}
                onClick={() => {
                  onHandOver(one);
                }}
              >
                {one.signature === undefined ? one.act : `${one.act} again`}
              </Button>
            </p>
          ),
        )}
      {signed && !isTakenBack(life) ? (
        <Button type="button" onClick={onContinue}>
          {readiness.needsParent ? 'Go to the signed pack' : 'Go to the signed letter'}
        </Button>
      ) : (
        isPast && (
          <p className="govuk-body">
            <a className="govuk-link" href={view.hrefOf('pack')}>
              Go to the pack
            </a>
          </p>
        )
      )}
    </>
  );
}

/** That a clock was set back between two signatures, where one was. */
function ClockSetBack() {
  const told = useCaseView().reading.findings.filter(({ rule }) => rule === 'agree.clock');
  return told.map(({ words }) => <InsetText key={words}>{words}</InsetText>);
}

/** Whether it ended because somebody who had agreed took that back: then no signed pack is gone on to. */
const isTakenBack = (life: Life): boolean => life.state === 'ended' && life.ending.saidOn !== undefined;

/** That nothing more is to sign, and where a further period is. */
function NothingToSign() {
  const view = useCaseView();
  const { life, proposed } = view.reading;
  // It is said with where its days are changed.
  if (planIsPast(view.reading) !== undefined) return null;
  return (
    <p className="govuk-body">
      {readinessInWords(view.reading)}.
      {life.state === 'over' && isPartTime(proposed.case) && (
        <>
          {' '}
          A further period has its own case:{' '}
          <a className="govuk-link" href={view.hrefOf('changes')}>
            see what can change
          </a>
          .
        </>
      )}
    </p>
  );
}

/** In which order it is signed; nothing where somebody said no, for nobody is asked then. */
function InOrder() {
  const { life, readiness } = useCaseView().reading;
  if (life.state === 'refused') return null;
  return (
    <p className="govuk-body">
      {readiness.needsParent
        ? 'The parent decides first. The head signs last, once everyone else has agreed.'
        : 'The head signs the letter. The parent is given a copy of it.'}
    </p>
  );
}

/** What is left before the next signature. */
function LeftBefore() {
  const view = useCaseView();
  const { openToParent, beforeHead } = view.reading.readiness;
  // The parent's own word is in the list of signatures below.
  const awaited = beforeHead.filter((finding) => !isMendedBySigning(finding));
  if (!openToParent)
    return (
      <p className="govuk-body">
        {readinessInWords(view.reading)}.{' '}
        <a className="govuk-link" href={view.hrefOf('readiness')}>
          See what is left
        </a>
      </p>
    );
  return awaited.length === 0 ? null : (
    <section>
      <h2 className="govuk-heading-m">Before the head can sign</h2>
      <TodoList findings={awaited} overdue={view.reading.overdue} />
    </section>
  );
}
