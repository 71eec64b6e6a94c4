import { describe, expect, test } from 'vitest';
import { plan } from '../../src/case/fields/plan.ts';
import { isUnwritten, onlySays } from '../../src/policy/engine/only-says.ts';
import { caseHolding } from '../case/case-of.ts';

const withAim = (aim: string) => caseHolding(new Map([[plan.aim.path, aim]]));

describe('an answer that says nothing', () => {
  test.each(['n/a', 'N.A.', 'tbc', ' TBC… ', '-', '???', '*****', 'To be confirmed.', 'see above', 'x'])(
    '%j only keeps a place',
    (aim) => {
      expect(onlySays(withAim(aim), plan.aim)).toContain(aim.trim());
      expect(isUnwritten(withAim(aim), plan.aim)).toBe(true);
    },
  );

  test.each(['None', 'nothing.', 'No', 'nil'])('%j says nothing, but is written', (aim) => {
    expect(onlySays(withAim(aim), plan.aim)).toBe(`“${aim}”`);
    expect(isUnwritten(withAim(aim), plan.aim)).toBe(false);
  });

  test.each([
    'No lessons missed',
    'To follow every lesson',
    'Xander is in every lesson',
    'до полного дня',
    '全日',
    'PE',
  ])('%j says something', (aim) => {
    expect(onlySays(withAim(aim), plan.aim)).toBeUndefined();
    expect(isUnwritten(withAim(aim), plan.aim)).toBe(false);
  });

  test('what has not been answered is the form’s to ask for, and unwritten', () => {
    expect(onlySays(withAim(' '), plan.aim)).toBeUndefined();
    expect(isUnwritten(withAim(' '), plan.aim)).toBe(true);
  });

  test('what cannot be read is neither', () => {
    const unreadable = withAim('a\u0007b');
    expect(onlySays(unreadable, plan.aim)).toBeUndefined();
    expect(isUnwritten(unreadable, plan.aim)).toBe(false);
  });

  test('lines and wide gaps are quoted as one space', () => {
    expect(onlySays(withAim('-\n -  -'), plan.aim)).toBe('“- - -”');
  });

  test('a long row of dots is quoted in short', () => {
    expect(onlySays(withAim('.'.repeat(5000)), plan.aim)).toHaveLength(22);
  });
});
