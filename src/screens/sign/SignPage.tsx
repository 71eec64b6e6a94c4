import { useState } from 'react';
import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Signature } from '../../case/signature.ts';
import type { PlacedSignature } from '../../documents/facts.ts';
import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import { stateOfPlace } from '../../documents/signing/signature-words.ts';
import type { Life } from '../../life/life.ts';
import { isMendedBySigning } from '../../policy/engine/blocks.ts';
import { goingOn } from '../../reading/at-stake.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { TaskList } from '../../ui/TaskList.tsx';
import { BackToEarlier } from '../shared/BackToEarlier.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { NewerPart } from '../shared/NewerPart.tsx';
import { readinessInWords } from '../shared/readiness-in-words.ts';
import { TodoList } from '../shared/TodoList.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import { SignerPart } from './SignerPart.tsx';
import type { SignerOf } from './signers.ts';
import { signersOf } from './signers.ts';

export interface SignPageProps {
  readonly onContinue: () => void;
}

/** Who has to sign, in which order; each part is done on this device. Parent first, the head last. */
export function SignPage({ onContinue }: SignPageProps) {
  const [signer, setSigner] = useState<SignerOf | undefined>(undefined);
  if (signer === undefined) return <Signers onContinue={onContinue} onHandOver={setSigner} />;
  return (
    <div className="wm-signing">
      <SignerPart
        key={`${signer.role} ${signer.document}`}
        signer={signer}
        onDone={() => {
          setSigner(undefined);
        }}
      />
    </div>
  );
}

interface SignersProps extends SignPageProps {
  readonly onHandOver: (signer: SignerOf) => void;
}

/** The signatures that the case needs, how far each has come, and what is left before them. */
function Signers({ onContinue, onHandOver }: SignersProps) {
  const view = useCaseView();
  const { proposed, readiness, life } = view.reading;
  const { openToParent, parent, signed } = readiness;
  usePageTitle('Sign');
  // The parent's own word is in the list of signatures below.
  const awaited = readiness.beforeHead.filter((finding) => !isMendedBySigning(finding));
  const isSettled = proposed.printed !== undefined;
  const objected = parent !== undefined && parent.decision !== 'agree';
  return (
    <>
      <BackToEarlier />
      <Heading1>Sign</Heading1>
      {view.isPartlyNewer && <NewerPart of="this case" />}
      {life.state !== 'draft' && (
        <p className="govuk-body">{lifeInWords(life, proposed.case, proposed.today).join(' ')}</p>
      )}
      <p className="govuk-body">
        {readiness.needsParent
          ? 'The parent decides first. The head signs last, once everyone else has agreed.'
          : 'The head signs the letter. The parent is given a copy of it.'}
      </p>
      {!openToParent && !isSettled && (
        <p className="govuk-body">
          {readinessInWords(view.reading)}.{' '}
          <a className="govuk-link" href={view.hrefOf('readiness')}>
            See what is left
          </a>
        </p>
      )}
      {openToParent && !isSettled && awaited.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">Before the head can sign</h2>
          <TodoList findings={awaited} overdue={view.reading.overdue} />
        </section>
      )}
      {objected && <Objected parent={parent} life={life} isFlexi={isFlexiRequest(proposed.case)} />}
      <TaskList
        items={signersOf(view.reading).map((one) => ({
          title: one.title,
          hint: [stateOfPlace(one.placed, proposed.case), ofVersion(one.placed)].join(''),
          status:
            one.signature === undefined
              ? { text: one.open ? 'To sign' : 'Cannot start yet', tone: one.open ? 'blue' : 'grey' }
              : { text: one.signature.decision === 'agree' ? 'Completed' : 'Objected', tone: 'plain' },
        }))}
      />
      {signersOf(view.reading)
        .filter((one) => one.open)
        .map((one) => (
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
        ))}
      {signed && (
        <Button type="button" onClick={onContinue}>
          {readiness.needsParent ? 'Go to the signed pack' : 'Go to the signed letter'}
        </Button>
      )}
    </>
  );
}

/** Which version a signature that holds is for. */
const ofVersion = (placed: PlacedSignature | undefined): string =>
  placed?.stands === true && placed.version !== undefined ? ` It is for version ${String(placed.version)}.` : '';

/** What follows from a no, or from a wish for changes. */
function consequence(decision: Signature['decision'], life: Life, isFlexi: boolean): string {
  if (goingOn(life) !== undefined) return 'What was agreed goes on.';
  if (isFlexi)
    return decision === 'refuse'
      ? 'The request is taken back. Nothing more has to be signed, and the child is in school full time; the case stays on record.'
      : 'Change the answers and ask again. Until they agree, the child is in school full time.';
  return 'Change the plan and ask again, or look at other help: more support in class, a mentor, an early help assessment, or a meeting with the council’s attendance team.';
}

/** What cannot go on because of it. */
function stopped(life: Life, isFlexi: boolean): string {
  if (goingOn(life) !== undefined) return 'the change does not count';
  return isFlexi ? 'the flexi-schooling cannot start' : 'the part-time timetable cannot go on as it is';
}

interface ObjectedProps {
  readonly parent: Signature;
  readonly life: Life;
  readonly isFlexi: boolean;
}

/** That the parent did not agree to what is asked, in their words, and what follows. */
const Objected = ({ parent, life, isFlexi }: ObjectedProps) => (
  <InsetText>
    The parent {parent.decision === 'changes' ? 'asks for changes' : 'does not agree'}, so {stopped(life, isFlexi)}.{' '}
    {parent.remark === '' ? '' : `They say: “${parent.remark}” `}
    {consequence(parent.decision, life, isFlexi)}
  </InsetText>
);
