import { useState } from 'react';
import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Signature } from '../../case/signature.ts';
import { stateOfPlace } from '../../documents/signing/signature-words.ts';
import { isMendedBySigning } from '../../policy/engine/blocks.ts';
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

/** What a parent’s no, or their wish for changes, means for flexi-schooling. */
const refusedOrChanged = (decision: 'changes' | 'refuse' | 'agree'): string =>
  decision === 'refuse'
    ? 'The request is taken back. Nothing more has to be signed, and the child is in school full time; the case stays on record.'
    : 'Change the answers and ask again. Until they agree, the child is in school full time.';

const wordsFor = (signature: Signature | undefined): string =>
  stateOfPlace(signature === undefined ? undefined : { signature, stands: true, version: undefined, replaced: false });

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
  const { proposed, readiness } = view.reading;
  const { openToParent, parent, signed } = readiness;
  usePageTitle('Sign');
  // The parent's own word is in the list of signatures below.
  const awaited = readiness.beforeHead.filter((finding) => !isMendedBySigning(finding));
  const objected = parent !== undefined && parent.decision !== 'agree';
  return (
    <>
      <BackToEarlier />
      <Heading1>Sign</Heading1>
      {view.isPartlyNewer && <NewerPart of="this case" />}
      <p className="govuk-body">
        {readiness.needsParent
          ? 'The parent decides first. The head signs last, once everyone else has agreed.'
          : 'The head signs the letter. The parent is given a copy of it.'}
      </p>
      {!openToParent && (
        <p className="govuk-body">
          {readinessInWords(readiness, proposed.case)}.{' '}
          <a className="govuk-link" href={view.hrefOf('readiness')}>
            See what is left
          </a>
        </p>
      )}
      {openToParent && awaited.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">Before the head can sign</h2>
          <TodoList findings={awaited} />
        </section>
      )}
      {objected && (
        <InsetText>
          The parent {parent.decision === 'changes' ? 'asks for changes' : 'does not agree'}, so the{' '}
          {isFlexiRequest(proposed.case) ? 'flexi-schooling cannot start' : 'part-time timetable cannot go on as it is'}
          . {parent.remark === '' ? '' : `They say: “${parent.remark}” `}
          {isFlexiRequest(proposed.case)
            ? refusedOrChanged(parent.decision)
            : 'Change the plan and ask again, or look at other help: more support in class, a mentor, an early help assessment, or a meeting with the council’s attendance team.'}
        </InsetText>
      )}
      <TaskList
        items={signersOf(view.reading).map((one) => ({
          title: one.title,
          hint: wordsFor(one.signature),
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
