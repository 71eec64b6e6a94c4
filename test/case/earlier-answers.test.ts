import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutOf } from '../../src/arrangements/about.ts';
import type { Answers, Path } from '../../src/case/case.ts';
import { currentAnswers, mergeEdits } from '../../src/case/current.ts';
import { EDIT_SCHEMA, type Edit } from '../../src/case/edit.ts';
import { ways } from '../../src/case/fields/route.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { walk } from '../../src/forms/walk.ts';

const kindPath = 'route.kind';

const edit = (schema: number, path: Path, value: Edit['value'], replaces: readonly string[] = []): Edit => ({
  id: `${path} ${String(schema)} ${JSON.stringify(value)}`,
  path,
  value,
  replaces: [...replaces],
  schema,
  at: `2026-11-22T10:00:0${String(schema)}Z`,
});

/** A case that was typed before the first page told the arrangements apart. */
const earlier = (kind: string): readonly Edit[] => [
  edit(1, kindPath, kind),
  edit(1, 'pupil.name', 'Sam Fielding'),
  edit(1, 'timetable.earlier', 'no'),
];

const answersTo = (...edits: readonly Edit[]): Answers => currentAnswers(mergeEdits(edits, []));

const opened = (...edits: readonly Edit[]) => walk(caseForms, answersTo(...edits));

/** The questions of the first page that are asked and have no answer. */
const openOnTheFirstPage = ({ steps, case: c }: ReturnType<typeof opened>): readonly Path[] =>
  steps
    .flatMap((asked) => (asked.kind === 'questions' && asked.form.id === 'route' ? asked.questions : []))
    .flatMap(({ field }) => (c.get(field.path) !== undefined ? [] : [field.path]));

test('edits are written in schema 3', () => {
  expect(EDIT_SCHEMA).toBe(3);
});

describe('a case of schema 1', () => {
  test.each(ways)('opens as a part-time timetable where it was %s', (kind) => {
    const asked = opened(...earlier(kind));
    expect(aboutOf(asked.case)).toBe('part-time');
    expect(asked.answers.get(kindPath)).toBe(kind);
    expect(asked.answers.get('timetable.earlier')).toBe('no');
    expect(asked.steps.map(({ form }) => form.id)).toContain('consent');
  });

  test('that said flexi-schooling is asked whose wish it is, and then goes the way of flexi-schooling', () => {
    expect(openOnTheFirstPage(opened(...earlier('flexi')))).toEqual(['route.asked']);
    const asked = opened(...earlier('flexi'), edit(2, 'route.asked', 'parent'));
    expect(aboutOf(asked.case)).toBe('flexi');
    expect(asked.steps.map(({ form }) => form.id)).toEqual(expect.arrayContaining(['request', 'decision']));
    expect(asked.steps.map(({ form }) => form.id)).not.toContain('timetable');
  });

  test('that said home education is asked whose wish it is, and then told that it is another way', () => {
    expect(openOnTheFirstPage(opened(...earlier('home-education')))).toEqual(['route.asked']);
    const asked = opened(...earlier('home-education'), edit(2, 'route.asked', 'parent'));
    expect(aboutOf(asked.case)).toBe('home-education');
    expect(asked.steps.map(({ step }) => step.id)).toContain('not-this-way');
  });

  test.each([...ways, 'flexi', 'home-education'])('loses nothing that was typed where it was %s', (kind) => {
    const before = Object.fromEntries(earlier(kind).map(({ path, value }) => [path, value]));
    expect(Object.fromEntries(answersTo(...earlier(kind)))).toMatchObject(before);
  });

  test('that had not come to its kind is told nothing of it', () => {
    expect(answersTo(edit(1, 'pupil.name', 'Sam Fielding'))).toEqual(new Map([['pupil.name', 'Sam Fielding']]));
    expect(answersTo(edit(1, kindPath, 'flexi'), edit(1, kindPath, null, [edit(1, kindPath, 'flexi').id]))).toEqual(
      new Map(),
    );
  });
});

test('what is chosen since implies nothing: who teaches does not change by itself when the kind does', () => {
  const ends = edit(2, 'route.ends', 'full-time');
  const kind = edit(2, kindPath, 'medical-short', [edit(1, kindPath, 'flexi').id]);
  const answers = answersTo(...earlier('flexi'), ends, kind);
  expect([answers.get('route.ends'), answers.get('route.teaches'), answers.get(kindPath)]).toEqual([
    'full-time',
    'parent',
    'medical-short',
  ]);
  expect(answersTo(edit(2, kindPath, 'medical-short')).has('route.ends')).toBe(false);
});

describe('whatever is answered in today’s questions has the word', () => {
  test('where how it ends is chosen anew', () => {
    const answers = answersTo(...earlier('flexi'), edit(2, 'route.ends', 'full-time'));
    expect(answers.get('route.ends')).toBe('full-time');
  });

  test('where how it ends was cleared', () => {
    const chosen = edit(2, 'route.ends', 'lasting');
    expect(
      answersTo(...earlier('medical-short'), chosen, edit(2, 'route.ends', null, [chosen.id])).has('route.ends'),
    ).toBe(false);
  });

  test('where only who teaches is chosen anew', () => {
    const answers = answersTo(...earlier('medical-short'), edit(2, 'route.teaches', 'provider'));
    expect([answers.get('route.ends'), answers.get('route.teaches')]).toEqual(['full-time', 'provider']);
  });

  test('whatever the kind and whatever else is typed', () => {
    const kind = fc.constantFrom(...ways, 'flexi', 'home-education');
    const typed = fc.dictionary(
      fc.constantFrom('route.ends', 'route.teaches', 'route.asked'),
      fc.constantFrom(null, 'full-time', 'lasting', 'leaves', 'school', 'parent', 'provider'),
    );
    fc.assert(
      fc.property(kind, typed, (before, now) => {
        const answers = answersTo(
          ...earlier(before),
          ...Object.entries(now).map(([path, value]) => edit(2, path, value)),
        );
        for (const [path, value] of Object.entries(now)) expect(answers.get(path) ?? null, path).toBe(value);
      }),
    );
  });
});
