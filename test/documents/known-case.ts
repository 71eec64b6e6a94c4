import { arrangementOf } from '../../src/arrangements/arrangement-of.ts';
import type { Answers } from '../../src/case/case.ts';
import { EDIT_SCHEMA } from '../../src/case/edit.ts';
import type { Signature } from '../../src/case/signature.ts';
import { copyOf } from '../../src/case/typed.ts';
import type { Facts } from '../../src/documents/facts.ts';
import { toSign } from '../../src/documents/to-sign.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import type { Matrix } from '../../src/policy/matrix/matrix.ts';
import { readingOf } from '../../src/reading/reading.ts';
import { day } from '../domain/some-dates.ts';

/** A matrix of concern with a line of each kind. */
const someMatrix: Matrix = {
  colour: 'amber',
  vulnerable: false,
  indicators: [
    {
      id: 'four-weeks',
      column: 'green',
      state: 'met',
      words: 'Planned for four weeks',
      evidence: 'It lasts 26 days.',
      source: [{ document: 'LCC', paragraph: 'Appendix 2' }],
      path: 'timetable.end',
    },
    {
      id: 'concern',
      column: 'amber',
      state: 'met',
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

/** What documents are made of, with all asked answers. */
export interface Known extends Facts {
  readonly answers: Answers;
  readonly matrix: Matrix;
}

/** What is known of a case with these answers, without any finding. */
export function knownOf(answers: Answers, signatures: readonly Signature[] = []): Known {
  const edits = new Map(
    [...answers].map(([path, typed]) => [
      path,
      { id: path, path, value: copyOf(typed), replaces: [], schema: EDIT_SCHEMA, at: '2027-01-05T09:00:00Z' },
    ]),
  );
  const reading = readingOf({ edits, signatures, events: [] }, caseForms, day('2027-01-07'), () => []);
  const {
    case: c,
    gaps,
    placed,
    authority,
    codes,
    walk,
    life,
    versions,
    spans,
    printed,
    change,
    typedOn,
    typedBy,
    earlierAnswers,
  } = reading.proposed;
  return {
    answers: walk.answers,
    case: c,
    gaps,
    placed,
    authority,
    codes,
    today: day('2027-01-07'),
    life,
    versions,
    spans,
    printed,
    change,
    typedOn,
    typedBy,
    earlierAnswers,
    findings: [],
    overdue: [],
    events: [],
    matrix: someMatrix,
  };
}

/** The same, with other signatures. */
export function signedBy(known: Known, signatures: readonly Signature[]): Known {
  const { placed, codes, life, versions, spans, printed, change } = knownOf(known.answers, signatures);
  return { ...known, placed, codes, life, versions, spans, printed, change };
}

const HASH_OF_PLAN = 'cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34';

/** A signature for a document as it stands; its hash is not worked out. */
export function signatureFor(
  document: Signature['document'],
  role: Signature['role'],
  known: Facts,
  over: Partial<Signature> = {},
): Signature {
  const { covered, also, used } = toSign(document, known);
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
    ...(also.length === 0
      ? {}
      : { also: also.map((text) => ({ document: text.id, hash: HASH_OF_PLAN, covered: text.covered })) }),
    used,
    ...over,
  };
}

/** The signatures that a case’s pack needs. */
export const allSignatures = (known: Facts): readonly Signature[] =>
  arrangementOf(known.case).signs.map(({ document, role }) => signatureFor(document, role, known));
