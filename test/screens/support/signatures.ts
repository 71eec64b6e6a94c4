import type { Answers } from '../../../src/case/case.ts';
import type { Signature } from '../../../src/case/signature.ts';
import { toSign } from '../../../src/documents/to-sign.ts';
import { knownOf } from '../../documents/known-case.ts';

type Given = Partial<Pick<Signature, 'id' | 'decision' | 'remark' | 'at'>>;

/** A signature given under these answers. */
export function signatureOn(
  document: Signature['document'],
  role: Signature['role'],
  answers: Answers,
  given: Given = {},
): Signature {
  const { covered, also, used } = toSign(document, knownOf(answers));
  const parent = role === 'parent';
  return {
    id: `${role} ${document}`,
    document,
    role,
    name: parent ? 'Robin Fielding' : 'Pat Headley',
    capacity: parent ? 'Father' : 'Headteacher',
    decision: 'agree',
    remark: '',
    how: { kind: 'typed' },
    at: '2027-01-07T10:00:00.000Z',
    hash: '00',
    covered,
    ...(also.length === 0
      ? {}
      : { also: also.map((text) => ({ document: text.id, hash: '01', covered: text.covered })) }),
    used,
    ...given,
  };
}

/** All signatures that a part-time case needs. */
export const allSignatures = (answers: Answers): readonly Signature[] => [
  signatureOn('consent', 'parent', answers),
  signatureOn('consent', 'head', answers),
  signatureOn('checklist', 'head', answers),
];

/** All signatures that an agreed flexi-schooling case needs. */
export const flexiSignatures = (answers: Answers): readonly Signature[] => [
  signatureOn('agreement', 'parent', answers),
  signatureOn('agreement', 'head', answers),
];
