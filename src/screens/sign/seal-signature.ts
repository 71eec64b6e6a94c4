import type { Signed } from '../../../machines/signing-setup.ts';
import { recordsOf } from '../../../machines/unsaved.ts';
import { afterRecords } from '../../case/after-records.ts';
import { EDIT_SCHEMA } from '../../case/edit.ts';
import { signatureName } from '../../case/record.ts';
import type { Signature } from '../../case/signature.ts';
import { copyOf } from '../../case/typed.ts';
import type { OfAgreement } from '../../documents/facts.ts';
import { toSign } from '../../documents/to-sign.ts';
import type { Failure } from '../../domain/failure.ts';
import { sha256Hex } from '../../domain/hash.ts';
import type { Result } from '../../domain/result.ts';
import type { Answering } from '../shared/answering.ts';
import type { Services } from '../shared/services.ts';

/**
 * Freezes each text that is signed with its hash, adds the time of this device’s clock, who made it, on which device, after which records, and
 * all that was asked and answered, and stores it. A signature that could not be stored
 * is taken back, so that no later save carries it; it is the same one when it is tried again.
 */
export type Sealing = (signed: Signed) => Promise<Result<null, Failure>>;

/**
 * Prepares the sealing of what is held now.
 * @param paper what the signer reads.
 */
export function sealingOf(
  { log, reading }: Answering,
  { now, newId, settled, maker }: Pick<Services, 'now' | 'newId' | 'settled' | 'maker'>,
  paper: OfAgreement,
): Sealing {
  const seen = recordsOf(log.getSnapshot().context);
  let signature: Signature | undefined;
  const sealed = async (signed: Signed): Promise<Signature> => {
    const { covered, also, used } = toSign(signed.document, paper);
    const alsoSigned = also.map(async (text) => ({
      document: text.id,
      hash: await sha256Hex(text.covered),
      covered: text.covered,
    }));
    return {
      ...signed,
      id: newId(),
      at: now(),
      hash: await sha256Hex(covered),
      covered,
      ...(also.length === 0 ? {} : { also: await Promise.all(alsoSigned) }),
      used,
      schema: EDIT_SCHEMA,
      answers: Object.fromEntries([...reading.proposed.walk.answers].map(([path, typed]) => [path, copyOf(typed)])),
      ...(await maker()),
      after: await afterRecords(seen),
    };
  };
  return async (signed) => {
    signature ??= await sealed(signed);
    log.send({ type: 'SIGN', signature });
    log.send({ type: 'FLUSH' });
    const stored = await settled(log);
    if (!stored.ok) log.send({ type: 'DROP_RECORD', record: signatureName(signature.id) });
    return stored;
  };
}
