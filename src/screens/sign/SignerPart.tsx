import { useMachine } from '@xstate/react';
import { useEffect, useMemo, useState } from 'react';
import { fromPromise } from 'xstate';
import { signingMachine } from '../../../machines/signing.ts';
import { signedWith } from '../../arrangements/signed-with.ts';
import { agreedLate } from '../shared/agreed-late.ts';
import { useCaseView } from '../shared/case-view.ts';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { HeadsPart } from './HeadsPart.tsx';
import { aboutWhat, paperFor } from './paper-for.ts';
import { ParentsPart } from './parent/ParentsPart.tsx';
import { readingPages } from './parent/reading-pages.ts';
import { sealingOf } from './seal-signature.ts';
import type { SignerOf } from './signers.ts';

export interface SignerPartProps {
  readonly signer: SignerOf;
  /** Whether a parent takes back what they agreed to, apart from a change of it that is open. */
  readonly isTakeBack: boolean;
  readonly onTakeBack: () => void;
  readonly onDone: () => void;
}

/** One signer’s part: reads the document, then the plan that goes with it, decides and signs. Nothing else of the case is shown. */
export function SignerPart({ signer, isTakeBack, onTakeBack, onDone }: SignerPartProps) {
  const view = useCaseView();
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
  const isParent = signer.role === 'parent';
  const [state, send] = useMachine(machine, {
    input: {
      document: signer.document,
      role: signer.role,
      name: signer.name,
      capacity: signer.capacity,
      pages: isParent ? readingPages.length : 1,
      hasPlan: signedWith(signer.document).includes('plan'),
    },
  });
  const stopped = state.matches('stopped');
  const { context, value } = state;
  usePageTitle(
    isParent ? 'For the parent' : 'For the head',
    `${signer.role} ${signer.document} ${value} ${String(context.page)}`,
    context.fault !== undefined,
  );
  useEffect(() => services.holdUpdates(), [services]);
  useEffect(() => {
    if (stopped) onDone();
  }, [stopped, onDone]);
  const part = { signer, paper, late, state: value, context, send, onDone };
  return isParent ? (
    <ParentsPart {...part} about={about} isTakeBack={isTakeBack} onTakeBack={onTakeBack} />
  ) : (
    <HeadsPart {...part} />
  );
}
