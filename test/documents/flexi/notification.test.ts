import { describe, expect, it } from 'vitest';
import { england } from '../../../src/authorities/england/profile.ts';
import { buildDocument } from '../../../src/documents/build-document.ts';
import { printOf } from '../../../src/documents/facts.ts';
import { flexiHeaviest, flexiPlain } from '../../scenarios/flexi-plain.ts';
import { dateTyped } from '../../scenarios/typed.ts';
import { allSignatures, knownOf, signatureFor } from '../known-case.ts';
import { textOf } from '../text-of.ts';
import { all, build, but, emptyRequest, rowsOf, tableOf } from './read-document.ts';

/** The fields of Lincolnshire’s form that are a line each, section by section. Source: LCC Appendix 7. */
const fieldsOfAppendix7 = [
  'Full name of pupil',
  'Date of birth',
  'Year group',
  'School name',
  'School DfE number',
  'Unique pupil number (UPN)',
  'Name(s)',
  'Address',
  'Contact number',
  'E-mail address',
  'Start date of arrangement',
  'Proposed end or review date',
  'Days attending school',
  'Days educated at home',
  'Date submitted to the local authority',
  'Submitted by (name and role)',
  'Contact for queries (e-mail or telephone)',
  'Flexi-schooling agreement',
  'Outline of home education',
  'Risk assessment, if applicable',
];

describe('the notification', () => {
  it('has every section and field of Appendix 7 in its order, filled in or empty', () => {
    for (const answers of [flexiPlain, flexiHeaviest, emptyRequest]) {
      const form = build('notification', answers);
      expect(all(form, 'fields').flatMap(({ rows }) => rows.map(({ label }) => label))).toEqual(fieldsOfAppendix7);
      expect(all(form, 'heading').map(({ text }) => text)).toEqual([
        'Section 1: Pupil details',
        'Section 2: Parent or carer details',
        'Section 3: Flexi-schooling arrangement',
        'Section 4: Agreement and responsibilities',
        'Section 5: Local authority notification',
        'Attachments',
      ]);
    }
  });

  it('reads back the plain case, field by field', () => {
    expect(rowsOf(build('notification', but({ 'pattern.review-on': dateTyped('25', '3', '2027') })))).toEqual({
      'Full name of pupil': 'Sam Fielding',
      'Date of birth': '14 March 2016',
      'Year group': 'Year 6',
      'School name': 'Millbrook Test Academy',
      'School DfE number': '925/4000',
      'Unique pupil number (UPN)': 'H925400025001',
      'Name(s)': 'Robin Fielding',
      Address: '1 Mill Lane, Lincoln LN1 1AA',
      'Contact number': '07700 900101',
      'E-mail address': 'robin.fielding@example.org',
      'Start date of arrangement': '11 January 2027',
      'Proposed end or review date': 'Review: 25 March 2027',
      'Days attending school': 'Monday, Tuesday, Wednesday, Thursday morning',
      'Days educated at home': 'Thursday afternoon, Friday',
      'Date submitted to the local authority': null,
      'Submitted by (name and role)': 'Jo Carter, Head of Year 6',
      'Contact for queries (e-mail or telephone)': 'office@millbrook.example.org, 01632 960100',
      'Flexi-schooling agreement': 'Attached',
      'Outline of home education': 'Attached',
      'Risk assessment, if applicable': 'Not applicable: No danger is known. His father is with him in every session.',
    });
  });

  it('sums up the education at home: subjects, methods, resources', () => {
    const { head, rows } = tableOf(build('notification'), 'Summary of educational provision at home');
    expect(head).toEqual(['Subjects', 'Methods', 'Resources']);
    expect(rows[0]).toEqual([
      'Music',
      'Daily practice, orchestra, listening together',
      'Cello, county library of scores',
    ]);
    expect(rows).toHaveLength(2);
  });

  it('tells week A from week B, names the last day, and says that the risk assessment is attached', () => {
    const heavy = rowsOf(
      build(
        'notification',
        but(
          { 'pattern.end': dateTyped('23', '7', '2027'), 'pattern.review-on': dateTyped('25', '3', '2027') },
          flexiHeaviest,
        ),
      ),
    );
    expect(heavy['Days attending school']).toBe(
      'Week A: Monday, Tuesday, Wednesday, Thursday morning\nWeek B: Monday, Tuesday, Wednesday, Thursday, Friday morning',
    );
    expect(heavy['Days educated at home']).toBe('Week A: Thursday afternoon, Friday\nWeek B: Friday afternoon');
    expect(heavy['Proposed end or review date']).toBe('Review: 25 March 2027\nEnd: 23 July 2027');
    expect(heavy['Risk assessment, if applicable']).toBe('Attached');
  });

  it('names the parent who asks first, and tells whose each line is', () => {
    const two = but({
      'parents.r0': '0',
      'parents.r0.name': 'Alex Fielding',
      'parents.r0.phone': '07700 900102',
      'parents.r0.address': 'same',
    });
    expect(rowsOf(build('notification', two))).toMatchObject({
      'Name(s)': 'Robin Fielding\nAlex Fielding',
      Address: 'Robin Fielding: 1 Mill Lane, Lincoln LN1 1AA\nAlex Fielding: same',
      'Contact number': 'Robin Fielding: 07700 900101\nAlex Fielding: 07700 900102',
      'E-mail address': 'Robin Fielding: robin.fielding@example.org',
    });
  });

  it('is an empty form to fill in by hand while nothing is answered, but for the two papers that the pack makes', () => {
    const empty = rowsOf(build('notification', emptyRequest));
    expect(Object.entries(empty).filter(([, value]) => value !== null)).toEqual([
      ['Flexi-schooling agreement', 'Attached'],
      ['Outline of home education', 'Attached'],
    ]);
    expect(tableOf(build('notification', emptyRequest), 'Summary of educational provision at home').rows).toEqual([
      [null, null, null],
    ]);
  });

  it('takes the day it was submitted from the first message to the authority since the head decided', () => {
    const told = (...days: readonly (readonly [string, string, string])[]) =>
      rowsOf(
        build(
          'notification',
          but(
            Object.fromEntries(
              days.flatMap((day, index) => [
                [`notifications.r${String(index)}`, String(index)],
                [`notifications.r${String(index)}.on`, dateTyped(...day)],
              ]),
            ),
          ),
        ),
      )['Date submitted to the local authority'];
    expect(told(['1', '2', '2027'], ['11', '1', '2027'])).toBe('11 January 2027');
    expect(told(['8', '12', '2026'], ['1', '2', '2027'])).toBe('1 February 2027');
    expect(told(['8', '12', '2026'])).toBeNull();
  });

  it('says from when changed days hold, once a review has changed them', () => {
    const section = all(
      build('notification', but({ 'pattern.changed-from': dateTyped('12', '4', '2027') })),
      'fields',
    )[2];
    expect(section?.rows.slice(0, 2)).toEqual([
      { label: 'Start date of arrangement', value: '11 January 2027' },
      { label: 'Changed days hold from', value: '12 April 2027' },
    ]);
  });

  it('owns up to days that are not all answered', () => {
    const open = but({ 'pattern.week.1.friday': '' });
    expect(rowsOf(build('notification', open))['Days educated at home']).toBe('Thursday afternoon (not complete yet)');
  });

  it('says where to send it, where that is known', () => {
    expect(textOf(build('notification'))).toContain('attendance@lincolnshire.gov.uk');
    const elsewhere = buildDocument('notification', printOf({ ...knownOf(flexiPlain), authority: england }));
    expect(textOf(elsewhere)).toContain('in the way it asks for');
    expect(textOf(elsewhere)).not.toContain('lincolnshire.gov.uk');
  });
});

describe('its declarations', () => {
  const declared = (signatures: Parameters<typeof build>[2]) =>
    tableOf(build('notification', flexiPlain, signatures), 'Declarations').rows.map((row) => row[2]);
  const known = knownOf(flexiPlain);
  const parent = signatureFor('agreement', 'parent', known, { at: '2027-01-05T10:00:00Z' });
  const head = signatureFor('agreement', 'head', known, { at: '2027-01-06T10:00:00Z' });

  it('are boxes to tick until the agreement is signed', () => {
    expect(declared([])).toEqual([null, null, null]);
  });

  it('are made by signing the agreement, each by whose it is', () => {
    expect(declared([parent])).toEqual([null, 'Yes: by signing the agreement on 5 January 2027', null]);
    expect(declared([parent, head])).toEqual([
      'Yes: by signing the agreement on 6 January 2027',
      'Yes: by signing the agreement on 5 January 2027',
      'Yes: by signing the agreement, the parent on 5 January 2027 and the headteacher on 6 January 2027',
    ]);
    expect(declared(allSignatures(known))[2]).toBe('Yes: by signing the agreement on 6 January 2027');
  });

  it('are not made by a parent who asks for changes, nor by a signature that no longer holds', () => {
    expect(declared([{ ...parent, decision: 'changes' }])).toEqual([null, null, null]);
    expect(
      tableOf(
        build('notification', but({ 'agreement.notice': 'Two weeks.' }), [parent, head]),
        'Declarations',
      ).rows.map((row) => row[2]),
    ).toEqual([null, null, null]);
  });
});
