import { describe, expect, test } from 'vitest';
import { parentChecks } from '../../src/case/fields/request.ts';
import { parentCheckWords } from '../../src/forms/request/parent-checks.ts';
import type { ParentWords, Sourced, SourcedList } from '../../src/words/parent/catalogue.ts';
import { parentDecisions } from '../../src/words/parent/catalogue.ts';
import { englishFlexi } from '../../src/words/parent/english-flexi.ts';

const { agreement, letter, decisions, alternatives, changeOfMind, onceAgreed, copy, checklist, outline } = englishFlexi;

const lists: readonly SourcedList[] = [
  agreement.headSays,
  agreement.parentSays,
  agreement.bothSay,
  letter.also,
  alternatives,
];

const dated = [agreement.turns, letter.thanks, letter.talked].map(({ words, source }): Sourced => ({
  words: (name) => words(name, '9 December 2026'),
  source,
}));

const sentences: readonly Sourced[] = [
  agreement.opening,
  agreement.limited,
  agreement.sessions,
  agreement.duty,
  agreement.voluntary,
  agreement.attached,
  letter.decided,
  changeOfMind,
  onceAgreed,
  copy,
  checklist,
  outline,
  ...dated,
  ...lists.flatMap((list) => list.items),
  ...parentDecisions.flatMap((decision) => decisions[decision].meaning),
];

const headings = [
  ...lists.map(({ heading }) => heading),
  letter.reasons,
  letter.offer,
  decisions.heading,
  ...Object.values(agreement.clauses),
  ...parentDecisions.map((decision) => decisions[decision].label),
];

const read = [
  ...sentences.map(({ words }) => words('Sam')),
  ...headings.map((heading) => heading('Sam')),
  letter.greeting(undefined),
  letter.close,
  ...parentChecks.map((check) => parentCheckWords[check]),
];

describe('what a parent reads of flexi-schooling', () => {
  test('has what the signing shows in the same shape as the consent form', () => {
    const shown: Pick<ParentWords, 'decisions' | 'alternatives' | 'changeOfMind'> = englishFlexi;
    expect(parentDecisions.map((decision) => shown.decisions[decision].label('Sam'))).toEqual([
      'I agree',
      'I want something changed',
      'I do not agree',
    ]);
    expect(shown.alternatives.items.length).toBeGreaterThanOrEqual(3);
  });

  test('says what each answer means, and means the same when a running arrangement is signed again: it can start; all stays as it is; nothing new starts', () => {
    const meaning = (decision: (typeof parentDecisions)[number]) =>
      decisions[decision].meaning.map(({ words }) => words('Sam')).join(' ');
    expect(meaning('agree')).toContain('can start on the agreed day');
    expect(meaning('changes')).toMatch(/Nothing new starts yet.*everything stays as it is now/u);
    expect(meaning('refuse')).toMatch(
      /Nothing new starts.*If Sam is not flexi-schooled yet, Sam goes to school full time/u,
    );
    for (const { words } of parentDecisions.flatMap((decision) => decisions[decision].meaning))
      expect(words('Sam')).not.toMatch(/Flexi-schooling can start|take your request back|^Sam goes/u);
  });

  test('says how to change one’s mind to whoever agrees, for it stands beside all three answers', () => {
    expect(changeOfMind.words('Sam')).toMatch(/^If you agree now,/u);
  });

  test('keeps each commitment of the three declarations of Appendix 7', () => {
    const said = (list: SourcedList) => list.items.map(({ words }) => words('Sam')).join('; ');
    expect(said(agreement.headSays)).toMatch(/talked through and agreed with you.*best thing for Sam/u);
    expect(said(agreement.parentSays)).toMatch(/responsible for Sam’s education.*looked at again regularly/u);
    expect(said(agreement.bothSay)).toMatch(/right code.*code C.*share/u);
  });

  test('says for each sentence where it comes from', () => {
    for (const { words, source } of sentences) expect(source, words('Sam')).toMatch(/^(LCC|Herts|ours)/u);
  });

  test('is short and plain: at most 30 words a sentence, none longer than 13 letters', () => {
    for (const text of read) {
      for (const sentence of text.split(/[.?]\s*/u))
        expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(30);
      for (const word of text.match(/\p{L}+/gu) ?? []) expect(word.length, word).toBeLessThanOrEqual(13);
    }
  });

  test('has no please, valid or we, and no straight quotes', () => {
    for (const text of read) expect(text).not.toMatch(/\b(please|valid|invalid|we|our|us|consent)\b|['"!]/iu);
  });

  test('begins no sentence but the first with the name, which may be no name yet', () => {
    for (const { words } of sentences) expect(words('the pupil'), words('Sam')).not.toMatch(/[.?] the pupil/u);
  });

  test('leaves out a day that is not known', () => {
    expect(letter.thanks.words('Sam', undefined)).toBe(
      'Thank you for your request that Sam should learn partly in school and partly at home.',
    );
    expect(letter.talked.words('Sam', undefined)).toBe('I have thought about it with care.');
    expect(agreement.turns.words('Sam', undefined)).toBe(
      'Two weeks take turns, week A first. A week in which the school is closed is not counted.',
    );
  });
});
