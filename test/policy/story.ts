import { arrangementOf } from '../../src/arrangements/arrangement-of.ts';
import type { Answers, Path } from '../../src/case/case.ts';
import { mergeEdits } from '../../src/case/current.ts';
import type { Edit } from '../../src/case/edit.ts';
import { EDIT_SCHEMA } from '../../src/case/edit.ts';
import type { Signature } from '../../src/case/signature.ts';
import type { Typed } from '../../src/case/typed.ts';
import { copyOf } from '../../src/case/typed.ts';
import { toSign } from '../../src/documents/to-sign.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import type { PupilPeriod } from '../../src/life/pupil-periods.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { readingOf } from '../../src/reading/reading.ts';
import { day } from '../domain/some-dates.ts';

/** What happened in a case at a moment, UTC: something was typed, or somebody decided. */
export type Happened =
  | { readonly at: string; readonly types: Readonly<Record<Path, Typed | null>> }
  | {
      readonly at: string;
      readonly signs: Signature['role'];
      readonly says?: Signature['decision'];
      readonly how?: Signature['how'];
    };

const BEGUN = '2027-01-04T08:00:00Z';

const edit = (id: string, path: Path, value: Typed | null, at: string, replaces: readonly string[]): Edit => ({
  id,
  path,
  value: value === null ? null : copyOf(value),
  replaces: [...replaces],
  schema: EDIT_SCHEMA,
  at,
});

/**
 * A case that is begun with some answers, and in which something happens.
 * @returns what follows from it on a day.
 */
export function story(
  answers: Answers,
  happened: readonly Happened[],
  others: readonly PupilPeriod[] = [],
): (today: string) => Reading {
  const latest = new Map<Path, Edit>();
  const edits: Edit[] = [];
  const signatures: Signature[] = [];
  const type = (path: Path, value: Typed | null, at: string): void => {
    const before = latest.get(path);
    const made = edit(`e${String(edits.length)}`, path, value, at, before === undefined ? [] : [before.id]);
    edits.push(made);
    latest.set(path, made);
  };
  const on = (today: string): Reading =>
    readingOf(
      { edits: mergeEdits(edits, []), signatures: [...signatures], events: [] },
      caseForms,
      day(today),
      () => others,
    );
  for (const [path, value] of answers) type(path, value, BEGUN);
  for (const one of happened) {
    if ('types' in one) {
      for (const [path, value] of Object.entries(one.types)) type(path, value, one.at);
      continue;
    }
    const { proposed } = on(one.at.slice(0, 10));
    const document = arrangementOf(proposed.case).id === 'part-time' ? 'consent' : 'agreement';
    const { covered, also, used } = toSign(document, proposed);
    signatures.push({
      id: `s${String(signatures.length)}`,
      document,
      role: one.signs,
      name: one.signs === 'parent' ? 'Robin Fielding' : 'Pat Headley',
      capacity: '',
      decision: one.says ?? 'agree',
      remark: '',
      how: one.how ?? { kind: 'typed' },
      at: one.at,
      hash: '',
      covered,
      ...(also.length === 0
        ? {}
        : { also: also.map((text) => ({ document: text.id, hash: '', covered: text.covered })) }),
      used,
      answers: Object.fromEntries([...proposed.walk.answers].map(([path, typed]) => [path, copyOf(typed)])),
    });
  }
  return on;
}

/** Parent and head agree, one after the other. */
export const bothAgree = (at: string): readonly Happened[] => [
  { at: `${at}T15:00:00Z`, signs: 'parent' },
  { at: `${at}T15:10:00Z`, signs: 'head' },
];

/** The rules that speak of what runs, else of what is proposed. */
export const rulesIn = (reading: Reading): readonly string[] => [
  ...new Set((reading.agreed ?? reading.proposed).findings.map(({ rule }) => rule)),
];

/** The duties that are overdue. */
export const overdueIn = (reading: Reading): readonly string[] => [...new Set(reading.overdue.map(({ rule }) => rule))];

/** How what runs, else what is proposed, looks as a whole. */
export const colourIn = (reading: Reading): string => (reading.agreed ?? reading.proposed).matrix.colour;
