import { describe, expect, test } from 'vitest';
import { proofOf } from '../../src/case/checklist-proof.ts';
import type { Typed } from '../../src/case/typed.ts';
import { typedDate } from '../case/case-of.ts';
import { story } from '../policy/story.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';

const riskOn = (today: string, path: string, typed: Typed) => {
  const reading = story(new Map([...medicalShortPlain, [path, typed] as const]), [])(today);
  return proofOf('risk-assessment', reading.proposed.case);
};

describe('the risk assessment is not proven', () => {
  test('by an agreement of the adult that is still to come', () => {
    expect(riskOn('2027-01-07', 'risk.adult-agreed-on', typedDate('2027-01-20'))?.happened).toContain('2027-01-20');
  });

  test('where it is looked at again only after the part-time weeks, or before them', () => {
    expect(riskOn('2027-01-07', 'risk.review-on', typedDate('2027-03-20'))).toBeUndefined();
    expect(riskOn('2027-01-07', 'risk.review-on', typedDate('2027-01-22'))).toBeDefined();
  });
});
