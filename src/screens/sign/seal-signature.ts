import type { Signed } from '../../../machines/signing.ts';
import { lincolnshire } from '../../authorities/lincolnshire/profile.ts';
import type { Signature } from '../../case/signature.ts';
import { toSign } from '../../documents/to-sign.ts';
import type { Failure } from '../../domain/failure.ts';
import { sha256Hex } from '../../domain/hash.ts';
import type { Result } from '../../domain/result.ts';
import type { Sheet } from '../case/sheet.ts';
import type { Services } from '../services.ts';

/** Seals the signature of one signer’s part: once, however often its storing is tried. */
export interface Sealing {
  /** Freezes what is signed with its hash, adds the time of this device’s clock, and stores it. Fails where it could not be stored. */
  readonly seal: (signed: Signed) => Promise<Result<null, Failure>>;
  /** Takes the signature back, where it is not stored. */
  readonly withdraw: () => void;
}

/** Prepares the sealing of what the sheet holds now: that is what the signer reads. */
export function sealingOf(sheet: Sheet, { now, newId, settled }: Pick<Services, 'now' | 'newId' | 'settled'>): Sealing {
  const { log } = sheet;
  let signature: Signature | undefined;
  const sealed = async (signed: Signed): Promise<Signature> => {
    const { covered, used } = toSign(signed.document, { case: sheet.case, authority: lincolnshire, signatures: sheet.signatures, findings: sheet.findings });
    return { ...signed, id: newId(), at: now(), hash: await sha256Hex(covered), covered, used };
  };
  return {
    seal: async (signed) => {
      if (signature === undefined) {
        signature = await sealed(signed);
        log.send({ type: 'SIGN', signature });
      }
      log.send({ type: 'FLUSH' });
      return settled(log);
    },
    withdraw: () => {
      if (signature !== undefined) log.send({ type: 'WITHDRAW', signatureId: signature.id });
    },
  };
}
