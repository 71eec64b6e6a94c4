import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentIds } from '../../src/arrangements/ids.ts';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import { questionAt } from '../../src/forms/question-at.ts';
import { allRules } from '../../src/policy/rules/all-rules.ts';
import { shownStatements } from '../../src/policy/shown.ts';
import { pages } from './pages.ts';
import { proofsOfRule } from './proofs.ts';
import { sections } from './sections.ts';
import type { Answer } from './statement.ts';
import { statements } from './statements/all-statements.ts';
import { traceabilityText } from './text.ts';

const FILE = 'docs/traceability.md';

const answers = statements.flatMap(({ answeredBy }) => answeredBy);

/** What is named by answers of one kind, each once. */
const named = <K extends Answer['by']>(
  by: K,
  nameOf: (answer: Extract<Answer, { by: K }>) => string,
): readonly string[] => {
  const isOfKind = (answer: Answer): answer is Extract<Answer, { by: K }> => answer.by === by;
  return [...new Set(answers.filter(isOfKind).map(nameOf))];
};

const hasPlace = (thing: unknown, [first, ...rest]: readonly string[]): boolean => {
  if (first === undefined) return thing !== undefined;
  return (
    typeof thing === 'object' &&
    thing !== null &&
    hasPlace(Object.entries(thing).find(([key]) => key === first)?.[1], rest)
  );
};

describe('the statements of the guidance', () => {
  test('are there for every section, and in its order', () => {
    const found = Object.keys(sections).filter(
      (section) => !statements.some((statement) => statement.section === section),
    );
    expect(found).toEqual([]);
  });

  test('are each answered, or are the authority’s alone for a reason', () => {
    const open = statements.filter(
      ({ answeredBy, onlyAuthority }) => answeredBy.length === 0 && onlyAuthority === undefined,
    );
    expect(open).toEqual([]);
    const foreign = statements.filter(
      ({ binds, onlyAuthority }) => onlyAuthority !== undefined && binds !== 'authority',
    );
    expect(foreign).toEqual([]);
  });

  test('are said once, in a sentence', () => {
    const said = statements.map(({ section, says }) => `${section} ${says}`);
    expect(said.filter((words, index) => said.indexOf(words) !== index)).toEqual([]);
    for (const { says, section } of statements) expect(says, section).toMatch(/^[A-Z].*\.$/u);
  });
});

describe('what answers them is there', () => {
  test.each(named('rule', ({ id }) => id))('the rule %s', (id) => {
    expect(allRules.map((rule) => rule.id)).toContain(id);
  });

  test('every rule that is named has a test that breaks it', () => {
    expect(
      named('rule', ({ id }) => id).filter(
        (id) => !proofsOfRule(id).some((file) => file.startsWith('test/policy/breaks/')),
      ),
    ).toEqual([]);
  });

  test.each(named('question', ({ path }) => path))('the question of %s', (path) => {
    expect(questionAt(path)).toBeDefined();
  });

  test.each(named('page', ({ name }) => name))('the page %s', (name) => {
    const { file, tests } = Object.entries(pages).find(([key]) => key === name)?.[1] ?? { file: '', tests: [] };
    expect([file, ...tests].filter((path) => !existsSync(path))).toEqual([]);
    expect(tests).not.toEqual([]);
  });

  test.each(named('document', ({ id }) => id))('the document %s', (id) => {
    expect(documentIds).toContain(id);
  });

  test.each(named('profile', ({ place }) => place))('the fact %s of the profile', (place) => {
    expect(hasPlace(lincolnshire, place.split('.'))).toBe(true);
  });

  test('every rule stands for a statement, unless it is ours or another law’s', () => {
    const ruled = named('rule', ({ id }) => id);
    const unnamed = allRules.filter(
      ({ id, source }) =>
        !ruled.includes(id) && source.some(({ document }) => ['LCC', 'DfE', 'Herts'].includes(document)),
    );
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  test('every shown statement stands for one of the guidance, unless it is ours', () => {
    const ids: readonly string[] = named('shown', ({ id }) => id);
    expect(shownStatements.filter(({ id }) => !ids.includes(id)).map(({ id }) => id)).toEqual([]);
  });
});

test(`${FILE} says what the statements say: npm run traceability`, () => {
  const text = traceabilityText();
  if (process.env['WAYMARK_TRACEABILITY'] === 'write') writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});
