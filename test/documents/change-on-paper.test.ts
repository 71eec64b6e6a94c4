import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import type { Document } from '../../src/documents/model.ts';
import { buildPack } from '../../src/documents/pack.ts';
import { toSign } from '../../src/documents/to-sign.ts';
import { packInput } from '../../src/reading/pack-input.ts';
import type { ReadCase } from '../../src/reading/read-case.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { day } from '../domain/some-dates.ts';
import { LivedCase } from '../life/lived.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { dateTyped, inSchool } from '../scenarios/typed.ts';
import { textOf } from './text-of.ts';

const friday = { 'timetable.week.3.friday': inSchool('8.45', '12') };

/** Agreed on 7 January, in force from the 11th; on the 19th a change of week 3 is typed. */
function changed(answers: Answers = medicalShortPlain, change: Parameters<LivedCase['type']>[1] = friday): LivedCase {
  const lived = new LivedCase('one', answers, '2026-12-14T09:00');
  lived.bothSign('2027-01-07');
  lived.type('2027-01-19T09:00', change);
  return lived;
}

const consentOf = (read: ReadCase): Document => buildDocument('consent', printOf(read));
const captions = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'fields' ? [block.caption] : []));
const rowsUnder = ({ blocks }: Document, caption: string) =>
  blocks.flatMap((block) => (block.kind === 'table' && block.caption === caption ? block.rows : []));
const onDay = (lived: LivedCase, on: string): Reading => lived.on(day(on));

describe('the consent form of a change', () => {
  const { proposed } = onDay(changed(), '2027-01-19');
  const form = consentOf(proposed);

  it('shows what changes of which version, as it was and as it is to be', () => {
    const [row, ...others] = rowsUnder(form, 'What changes of version 1, dated 7 January 2027');
    expect(others).toEqual([]);
    expect(row?.[0]).toBe('Week 3');
    expect(row?.[1]).not.toBe(row?.[2]);
    expect(row?.[2]).toMatch(/Friday: 8:45am to 12 ?(noon|pm)/u);
    expect(textOf(form)).toContain('All else stays as it was agreed.');
  });

  it('offers the choices of a change, in its words and at the place to sign', () => {
    const choices = rowsUnder(form, 'What do you want to say?').map(([label]) => label);
    expect(choices).toEqual([
      'I agree to the change',
      'I want something else',
      'I do not agree: what was agreed, dated 7 January 2027, stays as it is, with its last day on 5 February 2027',
    ]);
    const [place] = form.blocks.filter((block) => block.kind === 'signature');
    expect(place?.kind === 'signature' && place.label).toContain(`Ring one: ${choices.join(' / ')}`);
  });

  it('has no sentence of a first one', () => {
    const text = textOf(form);
    for (const first of ['For a short time', 'Nothing starts yet', 'does not happen', 'can start on the day'])
      expect(text).not.toContain(first);
    expect(captions(form)).not.toContain('Talking it through');
  });

  it('is what is read and signed on the screen', () => {
    expect(form.blocks.slice(0, toSign('consent', proposed).document.blocks.length)).toEqual(
      toSign('consent', proposed).document.blocks,
    );
  });

  it('is the same agreement, and the same words, whoever signs it', () => {
    const lived = changed();
    const parent = lived.sign('2027-01-19T10:00', { role: 'parent' });
    const head = lived.sign('2027-01-22T10:00', { role: 'head' });
    expect(head.covered).toBe(parent.covered);
    expect(head.used).toEqual(parent.used);
    expect(onDay(lived, '2027-01-23').versions).toHaveLength(2);
  });

  it('uses no other answers than the first form: an earlier Waymark’s signature meets it', () => {
    expect(toSign('consent', proposed).used).toEqual(toSign('consent', { case: proposed.case }).used);
  });

  it('is printed of a version as it was signed, whatever changes later', () => {
    const lived = changed();
    lived.bothSign('2027-01-20');
    const second = onDay(lived, '2027-01-21');
    const signed = consentOf(second.proposed);
    lived.type('2027-01-26T09:00', { 'timetable.week.4.friday': inSchool('8.45', '12') });
    const later = onDay(lived, '2027-01-26');
    const [, two] = later.versions;
    expect(two && textOf(consentOf(later.asSigned(two)))).toBe(textOf(signed));
    expect(captions(consentOf(later.proposed))).toContain('What changes of version 2, dated 20 January 2027');
    lived.bothSign('2027-01-28');
    const third = onDay(lived, '2027-01-29');
    const [one, again] = third.versions;
    expect(again && textOf(consentOf(third.asSigned(again)))).toBe(textOf(signed));
    expect(one && textOf(consentOf(third.asSigned(one)))).toContain('For a short time');
  });

  it('still stands where it reads the same after a half-term was added that is far away', () => {
    const lived = changed();
    lived.sign('2027-01-19T10:00', { role: 'parent' });
    lived.type('2027-01-19T11:00', {
      'school.terms.t9': '9',
      'school.terms.t9.name': 'Autumn 1',
      'school.terms.t9.from': dateTyped('2', '9', '2027'),
      'school.terms.t9.to': dateTyped('22', '10', '2027'),
    });
    expect(onDay(lived, '2027-01-19').readiness.parent?.decision).toBe('agree');
  });
});

describe('a first consent form', () => {
  it('has its own words, also after what was agreed was taken back', () => {
    const lived = new LivedCase('one', medicalShortPlain, '2026-12-14T09:00');
    lived.bothSign('2027-01-07');
    lived.sign('2027-01-08T10:00', { role: 'parent', decision: 'refuse' });
    lived.type('2027-01-08T11:00', friday);
    const form = consentOf(onDay(lived, '2027-01-08').proposed);
    expect(textOf(form)).toContain('For a short time');
    expect(captions(form).filter((caption) => caption.startsWith('What changes'))).toEqual([]);
  });
});

describe('the flexi-schooling agreement of a change', () => {
  const lived = new LivedCase('one', flexiPlain, '2026-12-14T09:00');
  lived.sign('2026-12-16T10:00', { role: 'parent', document: 'agreement' });
  lived.sign('2026-12-16T10:05', { role: 'head', document: 'agreement' });
  lived.type('2027-03-01T09:00', {
    'pattern.changed-from': dateTyped('25', '3', '2027'),
    'pattern.review-on': dateTyped('9', '7', '2027'),
  });
  const { proposed } = onDay(lived, '2027-03-01');
  const paper = buildDocument('agreement', printOf(proposed));

  it('shows what changes, and from when the parent would agree', () => {
    expect(rowsUnder(paper, 'What changes of version 1, dated 16 December 2026')).toContainEqual([
      'Review date',
      '25 March 2027',
      '9 July 2027',
    ]);
    expect(rowsUnder(paper, 'What do you want to say?').map(([label]) => label)).toEqual([
      'I agree, from 25 March 2027',
      'I want something else',
      'I do not agree: what was agreed, dated 16 December 2026, stays as it is',
    ]);
    expect(textOf(paper)).not.toContain('You asked that');
  });
});

describe('a no of the parent', () => {
  const evidenceOf = (read: ReadCase): string => textOf(buildDocument('evidence', printOf(read)));

  it('to a change is called so, and what goes on', async () => {
    const lived = changed();
    lived.sign('2027-01-20T10:00', { role: 'parent', decision: 'refuse', remark: 'Fridays are too short.' });
    const { proposed } = onDay(lived, '2027-01-20');
    const no = 'Does not agree to the change of version 1';
    expect(evidenceOf(proposed)).toContain(`Decision\n${no}`);
    const pack = textOf(await buildPack(packInput(proposed, 'whole', false)));
    expect(pack).toContain(`Robin Fielding: ${no.replace('Does', 'does')}. Fridays are too short.`);
    expect(pack).not.toMatch(/Does not agree[.\n]/u);
  });

  it('that asks for something else says what goes on', () => {
    const lived = changed();
    lived.sign('2027-01-20T10:00', { role: 'parent', decision: 'changes', remark: 'Thursdays.' });
    expect(evidenceOf(onDay(lived, '2027-01-20').proposed)).toContain('Asks for another change of version 1');
  });

  it('to what was agreed takes it back', () => {
    const lived = new LivedCase('one', medicalShortPlain, '2026-12-14T09:00');
    lived.bothSign('2027-01-07');
    lived.sign('2027-01-20T10:00', { role: 'parent', decision: 'refuse' });
    const { agreed } = onDay(lived, '2027-01-20');
    const evidence = agreed === undefined ? '' : evidenceOf(agreed);
    expect(evidence).toContain('Takes back version 1');
    expect(evidence).toContain('Held until 20 January 2027: version 1, taken back by Robin Fielding');
  });

  it('before anything was agreed is a bare one', () => {
    const lived = new LivedCase('one', medicalShortPlain, '2026-12-14T09:00');
    lived.sign('2027-01-07T10:00', { role: 'parent', decision: 'refuse' });
    expect(evidenceOf(onDay(lived, '2027-01-07').proposed)).toContain('Decision\nDoes not agree\n');
  });
});

it('gives a pack of a change one code, before and after it is signed', async () => {
  const lived = changed();
  const before = await buildPack(packInput(onDay(lived, '2027-01-19').proposed, 'consent', false));
  lived.bothSign('2027-01-19');
  const after = await buildPack(packInput(onDay(lived, '2027-01-19').proposed, 'consent', false));
  expect(after.version).toBe(before.version);
});
