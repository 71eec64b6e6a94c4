import { describe, expect, test } from 'vitest';
import type { Signature } from '../../src/case/signature.ts';
import { signatureIn } from '../../src/documents/signing/needed-signatures.ts';
import { decidedInWords, heardInWords, holdsInWords } from '../../src/documents/signing/signature-words.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import type { Signing, TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

const ALEX: Signing = { role: 'parent', name: 'Alex Fielding', capacity: 'Mother' };
const ROBIN: Signing = { role: 'parent', name: 'Robin Fielding', capacity: 'Father' };
const HEAD: Signing = { role: 'head' };

const secondParent: TypedOrCleared = {
  'parents.r2': '2',
  'parents.r2.name': 'Alex Fielding',
  'parents.r2.relation': 'Mother',
  'parents.r2.lives-with': 'yes',
  'parents.r2.responsibility': 'yes',
  'parents.r2.phone': '07700 900102',
};

const caseWith = (typed: TypedOrCleared = {}): LivedCase => {
  const lived = new LivedCase('two', medicalShortPlain, '2027-01-04T09:00');
  lived.type('2027-01-04T09:05', { ...secondParent, ...typed });
  return lived;
};

const refuses = (lived: LivedCase, at: string, who = ALEX, decision: Signature['decision'] = 'refuse'): Signature =>
  lived.sign(at, { ...who, decision, ...(decision === 'changes' ? { remark: 'Later' } : {}) });

const heardIn = (lived: LivedCase, on = '2027-01-12'): readonly string[] =>
  lived.on(day(on)).proposed.placed.flatMap(({ heard, signature }) => (heard ? [signature.name] : []));

/** Each order in which three devices take in one another. */
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

describe('a signed no of a parent who did not agree, once another has agreed', () => {
  test.each(['refuse', 'changes'] as const)('%s: ends and voids nothing, and is on record', (decision) => {
    const lived = caseWith();
    lived.bothSign('2027-01-07');
    refuses(lived, '2027-01-13T15:00', ALEX, decision);
    const { life, versions, proposed, readiness } = lived.on(day('2027-01-18'));
    expect(life).toMatchObject({ state: 'running', asked: undefined, proposal: undefined });
    expect(versions[0]?.takenBack).toBeUndefined();
    expect(proposed.standing.map(({ name }) => name)).toEqual(['Robin Fielding', 'Pat Headley']);
    expect(readiness.parent?.name).toBe('Robin Fielding');
    expect(heardIn(lived)).toEqual(['Alex Fielding']);
  });

  test('leaves a change that the first parent agreed to', () => {
    const lived = caseWith();
    lived.bothSign('2027-01-07');
    lived.type('2027-01-12T09:00', { 'plan.aim': 'To be in every lesson by the spring.' });
    lived.sign('2027-01-12T10:00', ROBIN);
    refuses(lived, '2027-01-12T11:00');
    lived.sign('2027-01-12T12:00', HEAD);
    expect(lived.on(day('2027-01-13')).versions).toHaveLength(2);
    expect(heardIn(lived)).toEqual(['Alex Fielding']);
  });

  test('of the same name, or of a name on no list, ends it', () => {
    for (const name of ['robin  Fielding', 'Jo Carter']) {
      const lived = caseWith();
      lived.bothSign('2027-01-07');
      refuses(lived, '2027-01-13T15:00', { ...ROBIN, name });
      expect(lived.on(day('2027-01-18')).life).toMatchObject({ state: 'ended', ending: { how: 'withdrawn' } });
      expect(heardIn(lived)).toEqual([]);
    }
  });

  test('who agreed to it too may take it back, whoever agreed first', () => {
    for (const [first, second] of [
      [ROBIN, ALEX],
      [ALEX, ROBIN],
    ] as const) {
      const lived = caseWith();
      lived.sign('2027-01-07T10:00', first);
      lived.sign('2027-01-07T10:05', second);
      lived.sign('2027-01-07T10:10', HEAD);
      refuses(lived, '2027-01-13T15:00');
      expect(lived.on(day('2027-01-18')).life.state).toBe('ended');
    }
  });
});

describe('a signed no of a parent before anything is agreed, where another has agreed to the same', () => {
  test.each([
    ['before', '09:00'],
    ['after', '10:30'],
  ])('given %s that, holds nothing up', (_, at) => {
    const lived = caseWith();
    const there = lived.copiedTo('b');
    lived.sign('2027-01-07T10:00', ROBIN);
    refuses(there, `2027-01-07T${at}`);
    lived.takeIn(there);
    const reading = lived.on(day('2027-01-08'));
    expect(reading.life).toMatchObject({ state: 'deciding', waitsFor: ['head'] });
    expect(reading.readiness.parent?.name).toBe('Robin Fielding');
    expect(heardIn(lived, '2027-01-08')).toEqual(['Alex Fielding']);
    lived.sign('2027-01-08T10:00', HEAD);
    expect(lived.on(day('2027-01-08')).versions).toHaveLength(1);
    expect(lived.on(day('2027-01-12')).life.state).toBe('running');
    expect(heardIn(lived)).toEqual(['Alex Fielding']);
  });

  test('leaves what was signed over other words: only what lies open now is asked', () => {
    const lived = caseWith();
    const there = lived.copiedTo('b');
    lived.type('2027-01-06T09:00', { 'plan.aim': 'To be in every lesson by the spring.' });
    lived.sign('2027-01-07T10:00', ROBIN);
    refuses(there, '2027-01-07T11:00');
    lived.takeIn(there);
    expect(lived.on(day('2027-01-08')).life).toMatchObject({ state: 'deciding', waitsFor: ['head'] });
  });

  test('is a no all the same where nobody has agreed, or who agreed takes it back', () => {
    const alone = caseWith();
    refuses(alone, '2027-01-07T10:00');
    expect(alone.on(day('2027-01-08')).life).toMatchObject({ state: 'refused', by: 'Alex Fielding' });
    const both = caseWith();
    both.sign('2027-01-07T10:00', ROBIN);
    refuses(both, '2027-01-07T11:00');
    refuses(both, '2027-01-07T12:00', ROBIN);
    expect(both.on(day('2027-01-08')).life).toMatchObject({ state: 'refused', by: 'Robin Fielding' });
  });

  test('of one who had agreed too, leaves the agreement of the other, whoever agreed first', () => {
    for (const [first, second] of [
      [ROBIN, ALEX],
      [ALEX, ROBIN],
    ] as const) {
      const lived = caseWith();
      lived.sign('2027-01-07T10:00', first);
      lived.sign('2027-01-07T10:05', second);
      refuses(lived, '2027-01-07T10:10');
      expect(lived.on(day('2027-01-08')).life).toMatchObject({ state: 'deciding', waitsFor: ['head'] });
      lived.sign('2027-01-08T10:00', HEAD);
      const { versions } = lived.on(day('2027-01-08'));
      expect(versions[0]?.signatures.map(({ name }) => name)).toEqual(['Robin Fielding', 'Pat Headley']);
    }
  });

  test('counts where the pupil does not live with the one who agreed', () => {
    const lived = caseWith({ 'parents.r1.lives-with': 'no' });
    lived.sign('2027-01-07T10:00', ROBIN);
    refuses(lived, '2027-01-07T11:00');
    expect(lived.on(day('2027-01-08')).life).toMatchObject({ state: 'refused', by: 'Alex Fielding' });
  });

  test.each([
    ['a child in care', { 'pupil.care': ['cic'] }],
    ['a pupil who is 18', { 'pupil.date-of-birth': typedDate('2009-01-06') }],
  ])('counts as before for %s: one parent does not suffice there', (_, typed) => {
    const lived = caseWith(typed);
    lived.sign('2027-01-07T10:00', ROBIN);
    refuses(lived, '2027-01-07T11:00');
    expect(lived.on(day('2027-01-08')).life).toMatchObject({ state: 'refused', by: 'Alex Fielding' });
  });

  test('a paper of the one is not older than the word of the other', () => {
    const lived = caseWith();
    refuses(lived, '2027-01-08T09:00');
    lived.sign('2027-01-08T10:00', { ...ROBIN, how: { kind: 'paper', on: day('2027-01-07'), beforeStart: false } });
    lived.sign('2027-01-08T11:00', HEAD);
    expect(lived.on(day('2027-01-08')).versions).toHaveLength(1);
  });

  test('does not take back what two others agreed to who had not heard of it', () => {
    const lived = caseWith();
    lived.sign('2027-01-07T10:00', ROBIN);
    const there = lived.copiedTo('b');
    lived.sign('2027-01-07T12:00', HEAD);
    refuses(there, '2027-01-07T11:00');
    lived.takeIn(there);
    const { life, versions } = lived.on(day('2027-01-12'));
    expect(versions[0]?.takenBack).toBeUndefined();
    expect(life.state).toBe('running');
  });

  test.each(orders.map((order) => [order.join(' '), order] as const))('merged as %s, it is the same', (_, order) => {
    const lived = caseWith();
    const devices = [lived, lived.copiedTo('b'), lived.copiedTo('c')] as const;
    devices[0].sign('2027-01-07T10:00', ROBIN);
    refuses(devices[1], '2027-01-07T11:00');
    devices[2].sign('2027-01-07T09:30', HEAD);
    const [first, second, third] = order;
    devices[first].takeIn(devices[second]);
    devices[first].takeIn(devices[third]);
    expect(devices[first].on(day('2027-01-12')).life.state).toBe('running');
    expect(heardIn(devices[first])).toEqual(['Alex Fielding']);
  });
});

describe('what is said of a no that ends nothing', () => {
  const lived = caseWith();
  lived.sign('2027-01-07T10:00', ROBIN);
  lived.sign('2027-01-07T11:00', { ...ALEX, decision: 'refuse', remark: 'Too few lessons' });
  const { proposed } = lived.on(day('2027-01-08'));
  const SAID = 'Alex Fielding did not agree, on 7 January 2027';

  test('is told to the head, who may sign all the same', () => {
    const told = proposed.findings.filter(({ rule }) => rule === 'agree.other-parent');
    expect(told.map(({ level, words }) => [level, words])).toEqual([
      ['note', `${SAID}. Another parent agreed, so it is heard and recorded, and holds nothing up.`],
    ]);
    expect(proposed.findings.map(({ rule }) => rule)).not.toContain('agree.refused');
  });

  test('is a concern in the matrix', () => {
    const shown = proposed.matrix.indicators.find(({ id }) => id === 'concern');
    expect(shown).toMatchObject({ state: 'met' });
    expect(shown?.evidence).toContain('Another parent, Alex Fielding, did not agree on 7 January 2027.');
  });

  test('stands in the evidence with what it changes, and in no place of the paper', () => {
    const [robin, alex] = proposed.placed;
    expect(alex && holdsInWords(alex, proposed)).toBe(
      'Another parent agreed, so it was heard and recorded; it ends nothing',
    );
    expect(alex && decidedInWords(alex)).toBe('Does not agree');
    expect(alex && heardInWords(alex.signature, proposed.today)).toBe(
      `${SAID}: heard and recorded; it ends nothing. They said: “Too few lessons”`,
    );
    expect(signatureIn(proposed.placed, { document: 'consent', role: 'parent' })).toBe(robin);
  });

  test('and once it is agreed, is called no refusal of a change, and no lapsed signature', () => {
    const signed = caseWith();
    signed.bothSign('2027-01-07');
    refuses(signed, '2027-01-13T15:00');
    const { agreed } = signed.on(day('2027-01-18'));
    const heard = agreed?.placed.filter((one) => one.heard) ?? [];
    expect(heard.map(decidedInWords)).toEqual(['Does not agree']);
    expect(agreed && heard.map((one) => holdsInWords(one, agreed))).toEqual([
      'Another parent agreed, so it was heard and recorded; it ends nothing',
    ]);
  });
});
