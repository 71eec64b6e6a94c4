import type { Answers } from '../../src/case/case.ts';
import type { Signature } from '../../src/case/signature.ts';
import { authorityOf } from '../../src/authorities/authority-of.ts';
import type { Known } from '../../src/documents/facts-of.ts';
import { arrangementOf } from '../../src/arrangements/arrangement-of.ts';
import { toSign } from '../../src/documents/to-sign.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { walk } from '../../src/forms/walk.ts';
import { attendanceCodes } from '../../src/policy/attendance/codes.ts';
import type { Matrix } from '../../src/policy/matrix/matrix.ts';

/** A matrix of concern with a line of each kind. */
const someMatrix: Matrix = {
  colour: 'amber',
  vulnerable: false,
  indicators: [
    {
      id: 'four-weeks',
      column: 'green',
      state: 'holds',
      words: 'Planned for four weeks',
      evidence: 'It lasts 26 days.',
      source: [{ document: 'LCC', paragraph: 'Appendix 2' }],
      path: 'timetable.end',
    },
    {
      id: 'concern',
      column: 'amber',
      state: 'holds',
      words: 'Somebody is concerned',
      evidence: 'The nurse is.',
      source: [{ document: 'LCC', paragraph: 'Appendix 2' }],
      path: 'running.concern',
    },
    {
      id: 'harm',
      column: 'red',
      state: 'not-known',
      words: 'It harms the pupil',
      evidence: 'No review says so.',
      source: [{ document: 'ours', paragraph: '' }],
      path: 'held-reviews',
    },
  ],
};

/** What is known of a case, with all its asked answers. */
export interface KnownWhole extends Known {
  readonly answers: Answers;
}

/** What is known of a case with these answers, before anyone has signed and without any finding. */
export function knownOf(answers: Answers, signatures: readonly Signature[] = []): KnownWhole {
  const walked = walk(caseForms, answers);
  const c = walked.case;
  return {
    ...walked,
    authority: authorityOf(c),
    signatures,
    findings: [],
    matrix: someMatrix,
    codes: attendanceCodes(c, authorityOf(c)),
  };
}

/** A signature for a document as it stands; its hash is not worked out. */
export function signatureFor(
  document: Signature['document'],
  role: Signature['role'],
  known: Known,
  over: Partial<Signature> = {},
): Signature {
  const { covered, used } = toSign(document, known);
  return {
    id: `${document}-${role}`,
    document,
    role,
    name: role === 'parent' ? 'Robin Fielding' : 'Pat Headley',
    capacity: role === 'parent' ? 'Father' : 'Headteacher',
    decision: 'agree',
    remark: '',
    how: { kind: 'typed' },
    at: '2027-01-06T14:32:00Z',
    hash: 'ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12',
    covered,
    used,
    ...over,
  };
}

/** The signatures that a case’s pack needs. */
export const allSignatures = (known: Known): readonly Signature[] =>
  arrangementOf(known.case).signs.map(({ document, role }) => signatureFor(document, role, known));
