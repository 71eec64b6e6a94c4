import { describe, expect, test } from 'vitest';
import { parentDecisions, type Sourced, type SourcedList } from '../../src/words/parent/catalogue.ts';
import { english } from '../../src/words/parent/english.ts';

const lists: readonly SourcedList[] = [
  english.agreement,
  english.agreementOnChange,
  english.parentPart,
  english.schoolPart,
  english.alternatives,
];

const changes = [undefined, '25 March 2027'].map((from) =>
  english.onChange({ agreedOn: '7 January 2027', from, until: from && '5 February 2027' }),
);

const sentences: readonly Sourced[] = [
  english.opening,
  english.duty,
  english.changeOfMind,
  english.copy,
  english.plan.twoPapers,
  english.plan.onScreen,
  english.plan.opening,
  ...english.plan.reviews,
  english.plan.beside,
  english.plan.onPaper,
  english.plan.comesNext,
  english.plan.comesApart,
  ...lists.flatMap((list) => list.items),
  ...parentDecisions.flatMap((decision) => english.decisions[decision].meaning),
  ...changes.flatMap(({ opening, rest, decisions }) => [
    opening,
    rest,
    ...parentDecisions.flatMap((decision) => decisions[decision].meaning),
  ]),
  ...english.somethingElse.meaning,
  ...english.takeBack.meaning,
  english.holding('7 January 2027'),
];

describe('what a parent reads', () => {
  test('keeps each commitment: three statements, four undertakings of each side', () => {
    expect([english.agreement, english.parentPart, english.schoolPart].map((list) => list.items.length)).toEqual([
      3, 4, 4,
    ]);
  });

  test('names other ways to help', () => {
    expect(english.alternatives.items.length).toBeGreaterThanOrEqual(3);
  });

  test('says for each sentence where it comes from', () => {
    for (const { words, source } of sentences) expect(source, words('Sam')).toMatch(/^(LCC|DfE|ours)/u);
  });

  test('is short and plain: at most 30 words a sentence, none longer than 13 letters', () => {
    for (const { words } of sentences) {
      for (const sentence of words('Sam').split(/[.?]\s*/u))
        expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(30);
      for (const word of words('Sam').match(/\p{L}+/gu) ?? []) expect(word.length, word).toBeLessThanOrEqual(13);
    }
  });

  test('uses the pupil’s name, and no please, valid or we', () => {
    expect(english.heading('Sam')).toBe('Your agreement to Sam’s part-time timetable');
    for (const { words } of sentences)
      expect(words('Sam')).not.toMatch(/\b(please|valid|invalid|we|our|us|consent)\b|['"]/iu);
  });
});
