import { describe, expect, test } from 'vitest';
import type { Typed } from '../../src/case/typed.ts';
import { hazardBank } from '../../src/forms/risk/hazard-bank.ts';
import { hazardsForCase } from '../../src/forms/risk/hazards-for-case.ts';
import { suggestedWords } from '../../src/forms/risk/suggested-words.ts';
import { caseHolding } from '../case/case-of.ts';
import { flexiHeaviest, flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';

const likelyIn = (...changes: readonly (readonly [string, Typed])[]): readonly string[] =>
  hazardsForCase(caseHolding(new Map(changes))).likely.map(({ id }) => id);

describe('the hazards of a case', () => {
  test.each([
    ['plain', medicalShortPlain],
    ['heaviest', heaviest],
    ['flexi', flexiPlain],
    ['flexi with much', flexiHeaviest],
    ['empty', new Map<string, Typed>()],
  ])('are the whole bank, each once (%s)', (_, answers) => {
    const { likely, others } = hazardsForCase(caseHolding(answers));
    expect([...likely, ...others].map(({ id }) => id).sort()).toEqual(hazardBank.map(({ id }) => id).sort());
  });

  test('are likely by what the case says of the pupil and the way', () => {
    expect(likelyIn()).toEqual(['alone', 'travel']);
    expect(likelyIn(['reasons.causes', ['anxiety']])).toEqual(['alone', 'online', 'self-harm', 'travel', 'isolation']);
    expect(likelyIn(['route.exclusion-risk', 'yes'])).toEqual(
      expect.arrayContaining(['criminal-exploitation', 'substances', 'offending']),
    );
    expect(likelyIn(['pupil.care', ['cic']])).toEqual(expect.arrayContaining(['sexual-exploitation', 'missing']));
    expect(likelyIn(['pupil.free-school-meals', 'yes'])).toContain('meals');
    expect(likelyIn(['pupil.send', 'support'])).toContain('lost-support');
    expect(likelyIn(['reasons.causes', ['illness']])).toContain('medication');
    expect(likelyIn(['route.return-from', 'family-circumstances'])).toEqual(
      expect.arrayContaining(['domestic-abuse', 'carers-at-work', 'siblings']),
    );
  });
});

describe('the words that the bank has for a hazard', () => {
  const row = (what: string, ...others: readonly (readonly [string, Typed])[]) =>
    caseHolding(new Map([['hazards.r1', '1'], ['hazards.r1.what', what], ...others]));
  const of = (c: ReturnType<typeof row>, field: string) => suggestedWords(c, 'r1', { path: `hazards.r1.${field}` });

  test('call the pupil by name, where there is one', () => {
    expect(of(row('Being alone at home', ['pupil.name', 'Sam $& Fielding']), 'who')).toBe('Sam');
    expect(of(row('Being alone at home', ['pupil.known-as', '$&']), 'who')).toBe('$&');
    expect(of(row('Being alone at home'), 'who')).toBe('The pupil');
  });

  test('are none for other boxes, nor for a hazard that the school named', () => {
    expect(of(row('Being alone at home'), 'why-not')).toBeUndefined();
    expect(of(row('The pond'), 'how')).toBeUndefined();
  });
});
