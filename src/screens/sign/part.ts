import type { SnapshotFrom } from 'xstate';
import type { SigningEvent } from '../../../machines/signing-setup.ts';
import type { signingMachine } from '../../../machines/signing.ts';
import type { OfAgreement } from '../../documents/facts.ts';
import type { SignerOf } from './signers.ts';

type Signing = SnapshotFrom<typeof signingMachine>;

/** A signer’s part, and how far it has come. */
export interface Part {
  readonly signer: SignerOf;
  /** What is read and signed. */
  readonly paper: OfAgreement;
  /** That it is late, where it is. */
  readonly late: string | undefined;
  readonly state: Signing['value'];
  readonly context: Signing['context'];
  readonly send: (event: SigningEvent) => void;
  /** It is over, and the device goes back. */
  readonly onDone: () => void;
}
