import { describe, expect, it } from 'vitest';
import type { Answers, Path } from '../../src/case/case.ts';
import { ways } from '../../src/case/fields/route.ts';
import { recorded } from '../../src/case/recorded.ts';
import type { Signature } from '../../src/case/signature.ts';
import type { Typed } from '../../src/case/typed.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { coveredIn } from '../../src/documents/to-sign.ts';
import { stands } from '../../src/reading/standing.ts';
import { signaturesVoidedBy } from '../../src/reading/voided-by.ts';
import { uniqueCase } from '../scenarios/unique-values.ts';
import { allSignatures, knownOf } from './known-case.ts';
import { textOf } from './text-of.ts';

const full = uniqueCase('reintegration').answers;
const known = knownOf(full);
const signatures = allSignatures(known);
const ofConsent = signatures.filter(({ document }) => document === 'consent');

const withAnswer = (path: Path, typed: Typed, answers: Answers = full) =>
  knownOf(new Map([...answers, [path, typed]])).case;
const idsOf = (some: readonly Signature[]) => some.map(({ id }) => id);
const voidIn = (path: Path, typed: Typed) =>
  idsOf(ofConsent.filter((signature) => !stands(signature, withAnswer(path, typed))));
const toldBefore = (path: Path) => idsOf(signaturesVoidedBy([path], ofConsent, known.case));

describe('what parent and head agree to is the consent form and the plan', () => {
  it.each([
    'plan.aim',
    'plan.success',
    'plan.exit',
    'plan.interventions',
    'plan.universal-offer',
    'plan.contact',
    'plan.risk-handling',
    'plan.home-curriculum',
    'plan.work-set',
    'plan.travel',
    'plan.meals',
    'people.lead',
    'supports.r1.what',
    'reviews.r1.who',
    'risk.adult',
    'risk.adult-relation',
  ])('%s is agreed: another one voids both, and that is told before', (path) => {
    expect(full.has(path)).toBe(true);
    expect(voidIn(path, 'Something else')).toEqual(['consent-parent', 'consent-head']);
    expect(toldBefore(path)).toEqual(['consent-parent', 'consent-head']);
  });

  it.each([
    ['timetable.targets.1', 'Something else'],
    ['agencies.r1.answer', 'refuses'],
    ['agencies.r1.person', 'Somebody else'],
    ['people.social-worker-answer', 'no-answer'],
    ['people.social-worker-told-on', { day: '1', month: '2', year: '2027' }],
    ['people.meeting-outcome', 'Something else'],
    ['plan.transport-says', 'Something else'],
    ['plan.transport-told-on', { day: '1', month: '2', year: '2027' }],
    ['reasons.evidence', 'Something else'],
    ['medical.days-missed', '99'],
    ['held-reviews.r1.notes', 'Something else'],
    ['notifications.r1.reference', 'Something else'],
    ['risk.adult-phone', '01632 960999'],
    ['school.phone', '01632 960998'],
  ] as const)('%s changes without a new agreement: it voids nothing, and nothing is told', (path, typed) => {
    expect(voidIn(path, typeof typed === 'string' ? typed : { ...typed })).toEqual([]);
    expect(toldBefore(path)).toEqual([]);
  });

  it('the checklist is the head’s alone', () => {
    expect(signatures.find(({ document }) => document === 'checklist')).not.toHaveProperty('also');
  });
});

describe('a signature over both', () => {
  it('freezes both texts, and what either used', () => {
    for (const { covered, also, used } of ofConsent) {
      expect(covered).toBe(coveredIn(known.case, 'consent'));
      expect(also).toMatchObject([{ document: 'plan', covered: coveredIn(known.case, 'plan') }]);
      for (const path of ['consent.talked-through-on', 'plan.aim']) expect(used[path], path).toEqual(full.get(path));
    }
  });

  it('stands while both say the same, whatever else is another', () => {
    const [signature] = ofConsent;
    if (signature === undefined) throw new Error('not signed');
    const other = { ...signature, used: { ...signature.used, 'pupil.known-as?': null } };
    expect(stands(other, known.case)).toBe(true);
    const [plan] = signature.also ?? [];
    if (plan === undefined) throw new Error('the plan is not signed');
    expect(stands({ ...other, also: [{ ...plan, covered: `${plan.covered} ` }] }, known.case)).toBe(false);
    expect(stands({ ...other, covered: `${signature.covered} ` }, known.case)).toBe(false);
  });

  it('is no more than what was signed, where the plan was not: a signature of before stands as it stood', () => {
    const { case: c, used } = recorded(known.case);
    const covered = coveredIn(c, 'consent');
    const before = ofConsent.map((signature): Signature => {
      const old = { ...signature, covered, used: used() };
      delete old.also;
      return old;
    });
    expect(before.map((signature) => signature.used['plan.aim'])).toEqual([undefined, undefined]);
    expect(before.filter((signature) => stands(signature, withAnswer('plan.aim', 'Another aim')))).toEqual(before);
    expect(signaturesVoidedBy(['plan.aim'], before, known.case)).toEqual([]);
    expect(before.filter((signature) => stands(signature, withAnswer('reasons.why', 'Another reason')))).toEqual([]);
  });
});

describe('consent form and plan', () => {
  it.each(ways)('hold no address and no number of anybody in the family: %s', (way) => {
    const { answers, values } = uniqueCase(way);
    const facts = printOf(knownOf(answers));
    const text = (['consent', 'plan'] as const).map((id) => textOf(buildDocument(id, facts).blocks)).join('\n');
    const kept = values.filter(({ path }) =>
      /^parents\..*\.(phone|email|address)$|^risk\.adult-phone$|^whereabouts\./u.test(path),
    );
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.filter(({ words, unique }) => unique && text.includes(words)).map(({ path }) => path)).toEqual([]);
  });

  it('say where the agreed part of the plan ends: what is covered stands before it, what can change after it', () => {
    const { blocks } = buildDocument('plan', printOf(known));
    const end = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Not part of what is agreed');
    expect(JSON.parse(coveredIn(known.case, 'plan'))).toMatchObject({ id: 'plan', blocks: blocks.slice(0, end) });
    const after = textOf(blocks.slice(end));
    for (const path of ['timetable.targets.1', 'plan.transport-says', 'agencies.r1.service'])
      expect(after, path).toContain(full.get(path));
  });
});
