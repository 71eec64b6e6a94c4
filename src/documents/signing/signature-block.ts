import type { SignaturePlace } from '../../arrangements/arrangement.ts';
import { valueOf } from '../../case/field.ts';
import { school } from '../../case/fields/school.ts';
import type { Signature } from '../../case/signature.ts';
import type { Facts, OfCase, PlacedSignature } from '../facts.ts';
import type { Block, SignedMark } from '../model.ts';
import { momentAsItSays } from '../parts/moment-in-words.ts';
import { signatureIn } from './needed-signatures.ts';
import { decidedInWords } from './signature-words.ts';

/** How much of a hash is printed beside a signature; the evidence page has it whole. */
const SHOWN = 12;

const markOf = ({ name, capacity, at, hash, how }: Signature): SignedMark => ({
  name,
  capacity,
  at: momentAsItSays(at),
  hash: hash.slice(0, SHOWN),
  ...(how.kind === 'drawn' ? { drawing: how.drawing } : {}),
});

const decided = (placed: PlacedSignature): string => {
  const { decision, remark } = placed.signature;
  return decision === 'agree' && remark === ''
    ? ''
    : `: ${[decidedInWords(placed), remark].filter((part) => part !== '').join('. ')}`;
};

/** The place of one signature, with the signature that holds there, if any. What the signer decided stands in its label. */
export function signatureBlock(facts: Facts, place: SignaturePlace, label: string): Block {
  const placed = signatureIn(facts.placed, place);
  if (placed?.stands !== true) return { kind: 'signature', role: place.role, label, signed: null };
  return {
    kind: 'signature',
    role: place.role,
    label: `${label}${decided(placed)}`,
    signed: markOf(placed.signature),
  };
}

/** Whose place the headteacher's is: by name where it is known. */
export const headLabel = (facts: OfCase): string => named('Headteacher', valueOf(facts.case, school.head));

/** The name of a place, with the person's. */
export const named = (place: string, person: string | null | undefined): string =>
  person === undefined || person === null ? place : `${place}: ${person}`;
