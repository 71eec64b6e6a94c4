import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangementOf } from '../../src/arrangements/arrangement-of.ts';
import type { Answers, Path } from '../../src/case/case.ts';
import { ways } from '../../src/case/fields/route.ts';
import { LONGEST_TEXT } from '../../src/case/readers.ts';
import { recorded } from '../../src/case/recorded.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { answerInWords } from '../../src/forms/answer-in-words.ts';
import { questionAt } from '../../src/forms/question-at.ts';
import { flexiDeclined, flexiHeaviest, flexiPlain } from '../scenarios/flexi-plain.ts';
import { uniqueCase } from '../scenarios/unique-values.ts';
import { knownOf } from './known-case.ts';
import { textOf } from './text-of.ts';

const packText = (answers: Answers): string => {
  const facts = printOf(knownOf(answers));
  return arrangementOf(facts.case)
    .documents.map((id) => textOf(buildDocument(id, facts).blocks))
    .join('\n');
};

const routes = [...ways, 'flexi'] as const;

/** Whether there is another action is told by that action. */
const isToldByWhatFollows = (path: Path): boolean => /^hazards\..*\.(second|third)-action$/u.test(path);

/** The lines of a checklist are printed line by line. */
const isTicked = (path: Path): boolean => path.endsWith('-checked');

describe('what a person answered', () => {
  const { answers, values } = uniqueCase('reintegration');

  it.each(routes)('is printed in some document of the pack, whatever the question: %s', (route) => {
    const unique = uniqueCase(route);
    const text = packText(unique.answers);
    expect(unique.values.filter((value) => value.unique).length).toBeGreaterThan(100);
    expect(unique.values.filter(({ words }) => !text.includes(words)).map(({ path }) => path)).toEqual([]);
    expect(
      unique.times.filter(({ start, end }) => !text.includes(`${start} to ${end}`)).map(({ path }) => path),
    ).toEqual([]);
  });

  it.each(routes)(
    'is looked up by some document, a yes or a no too, which cannot be told from another in print: %s',
    (route) => {
      const unique = uniqueCase(route);
      const facts = printOf(knownOf(unique.answers));
      const { case: c, used } = recorded(facts.case);
      for (const id of arrangementOf(facts.case).documents) buildDocument(id, { ...facts, case: c });
      const notUsed = unique.values.map(({ path }) => path).filter((path) => !(path in used()));
      expect(notUsed.filter((path) => !isToldByWhatFollows(path))).toEqual([]);
    },
  );

  it.each([
    ['plain', flexiPlain],
    ['heaviest', flexiHeaviest],
    ['declined', flexiDeclined],
  ])('is printed in the pack of the %s flexi-schooling case', (_, flexi) => {
    const facts = printOf(knownOf(flexi));
    const text = packText(flexi);
    const said = [...flexi.keys()].flatMap((path) => {
      const typed = facts.case.get(path);
      const question = questionAt(path)?.question;
      return typed === undefined || question === undefined
        ? []
        : [{ path, words: answerInWords(question, typed, facts.case) }];
    });
    expect(said.length).toBeGreaterThan(40);
    expect(said.filter(({ path, words }) => !isTicked(path) && !text.includes(words)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('is printed where the head declines too: of what was asked before the decision nothing is left out', () => {
    const declined = knownOf(
      new Map([...uniqueCase('flexi').answers, ['decision.outcome', 'decline'], ['decision.offer', 'zqoffer']]),
    );
    const text = packText(declined.answers);
    const asked = uniqueCase('flexi').values.filter(({ path }) => declined.answers.has(path));
    expect(asked.length).toBeGreaterThan(60);
    expect(
      asked.filter(({ path, words }) => path !== 'decision.outcome' && !text.includes(words)).map(({ path }) => path),
    ).toEqual([]);
    expect(text).toContain('zqoffer');
  });

  it('is printed for the days even while the start date is missing', () => {
    const undated = new Map(answers);
    undated.delete('timetable.start');
    expect(packText(undated)).toContain('Tuesday: 9:01am to 1:01pm');
  });

  it('is printed as it was typed where it cannot be read, and marked', () => {
    const unreadable = new Map([
      ...answers,
      ['pupil.date-of-birth', { day: '31', month: '2', year: '2014' }],
      ['timetable.week.1.monday', { where: 'school', start: '8 o’clockish', end: '1:30' }],
    ] as const);
    const text = packText(unreadable);
    expect(text).toContain('31 2 2014 (not yet clear)');
    expect(text).toContain('Monday: 8 o’clockish to 1:30 (not yet clear)');
  });

  it('has both the name as it was typed and the spelling for print', () => {
    const text = packText(
      new Map([...answers, ['pupil.name', '明 Fielding'], ['pupil.printed-name', 'Ming Fielding']]),
    );
    expect(text).toContain('明 Fielding');
    expect(text).toContain('Ming Fielding');
  });

  it('reaches the documents letter for letter, whatever was typed', () => {
    const texts = values.filter(({ question }) => question.control.kind === 'textarea').map(({ path }) => path);
    const typed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 400 })
      .map((text) => text.trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.constantFrom(...texts), typed, (path, text) => {
        const found = packText(new Map([...answers, [path, text]]));
        expect(text.split('\n').every((line) => found.includes(line.trim()))).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('of 20,000 letters is printed whole', () => {
    const long = 'word '.repeat(LONGEST_TEXT / 5).trim();
    expect(packText(new Map([...answers, ['reasons.why', long]]))).toContain(long);
  });
});
