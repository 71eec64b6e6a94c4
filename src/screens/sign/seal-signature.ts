import type { Signed } from '../../../machines/signing.ts';
import { lincolnshire } from '../../authorities/lincolnshire/profile.ts';
import { toSign } from '../../documents/to-sign.ts';
import type { Failure } from '../../domain/failure.ts';
import { sha256Hex } from '../../domain/hash.ts';
import type { Result } from '../../domain/result.ts';
import type { Sheet } from '../case/sheet.ts';
import type { Services } from '../services.ts';

/** Freezes what is signed with its hash, adds the time of this device’s clock, and stores it. Fails where it could not be stored. */
export async function sealSignature(signed: Signed, sheet: Sheet, { now, newId, settled }: Pick<Services, 'now' | 'newId' | 'settled'>): Promise<Result<null, Failure>> {
  const { covered, used } = toSign(signed.document, { case: sheet.case, authority: lincolnshire, signatures: sheet.signatures, findings: sheet.findings });
  sheet.log.send({ type: 'SIGN', signature: { ...signed, id: newId(), at: now(), hash: await sha256Hex(covered), covered, used } });
  return settled(sheet.log);
}
