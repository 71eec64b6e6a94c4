import { describe, expect, test } from 'vitest';
import { proofOf } from '../../src/case/checklist-proof.ts';
import type { Typed } from '../../src/case/typed.ts';
import { typedDate } from '../case/case-of.ts';
import { story } from '../policy/story.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';

const proofOfRisk = (typed: Readonly<Record<string, Typed>>) =>
  proofOf(
    'risk-assessment',
    story(new Map([...medicalShortPlain, ...Object.entries(typed)]), [])('2027-01-07').proposed.case,
  );

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

  test.each([
    'risk.adult',
    'risk.adult-relation',
    'plan.risk-handling',
    'risk.wellbeing',
    'risk.crime',
    'risk.substances',
    'hazards.r1.what',
    'hazards.r1.who',
    'hazards.r1.how',
    'hazards.r1.precautions',
    'hazards.r1.action-1.what',
    'hazards.r1.action-1.owner',
    'whereabouts.r1.where',
    'whereabouts.r1.with',
  ])('where %s says nothing', (path) => {
    expect(riskOn('2027-01-07', path, 'Looked at with his father.')).toBeDefined();
    for (const empty of ['n/a', 'tbc', '-']) expect(riskOn('2027-01-07', path, empty), empty).toBeUndefined();
  });

  test('where a hazard is set aside without a reason that says one; with reasons for all it is', () => {
    const aside = (why: string) =>
      proofOfRisk({
        'hazards.r1.relevant': 'no',
        'hazards.r1.why-not': 'His father is at home all day.',
        'hazards.r2.relevant': 'no',
        'hazards.r2.why-not': why,
      });
    expect(aside('n/a')).toBeUndefined();
    expect(aside('He is not online in those hours.')?.state).toBe('done');
  });
});

test.each([
  ['care-needs', 'risk.adult'],
  ['health', 'people.practitioner'],
] as const)('%s is not proven by a name that says nothing', (decision, path) => {
  const c = story(new Map([...medicalShortPlain, [path, 'tbc'] as const]), [])('2027-01-07').proposed.case;
  expect(proofOf(decision, c)).toBeUndefined();
});
