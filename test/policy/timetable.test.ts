import { describe, expect, test } from 'vitest';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import { check } from '../../src/policy/check.ts';
import { mixedEnd } from '../../src/policy/rules/part-time/mixed-times.ts';
import type { TypedAnswers } from '../../src/sample/typed-rows.ts';
import { plymouth } from '../authorities/unverified/plymouth.ts';
import { at, inSchool, typedDate, week, caseHolding } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { appendix6 } from '../scenarios/appendix-6.ts';
import { lasting } from './breaks/changes-of-period.ts';
import { situationWith } from './situation-with.ts';
import { findingsOf, rulesOf } from './situations.ts';

const said = (answers: TypedAnswers) =>
  findingsOf('plain', { answers }).map(({ rule, path, words }) => [rule, path, words]);
const TUESDAY = 'timetable.week.2.tuesday';

describe('timetable.reading', () => {
  test.each([inSchool('08:44', '12'), inSchool('9', '15:16'), inSchool('19:00', '20:00')])(
    '%j is not inside the school’s day',
    (typed) => {
      expect(
        findingsOf('plain', { answers: { [TUESDAY]: typed } })
          .filter(({ rule }) => rule === 'timetable.reading')
          .map(({ path }) => path),
      ).toEqual([TUESDAY]);
    },
  );

  test('says which day, which times and which day’s times', () => {
    const [first] = findingsOf('plain', { answers: { [TUESDAY]: inSchool('8am', '1.30pm') } });
    expect(first?.words).toBe(
      'Week 2, Tuesday 19 January: 8am to 1:30pm is not inside the school’s day, 8:45am to 3:15pm.',
    );
  });

  test('days that are wrong alike are told once a week, at the first of them', () => {
    const late = inSchool('8.45', '4pm');
    expect(
      said({ [TUESDAY]: late, 'timetable.week.2.friday': late }).filter(([rule]) => rule === 'timetable.reading'),
    ).toEqual([
      [
        'timetable.reading',
        TUESDAY,
        'Week 2, Tuesday 19 January and Friday 22 January: 8:45am to 4pm is not inside the school’s day, 8:45am to 3:15pm.',
      ],
    ]);
  });

  test('times in the wrong order, and times that cannot be read, are told', () => {
    expect(said({ [TUESDAY]: inSchool('12', '9') })).toEqual([
      ['timetable.reading', TUESDAY, 'Week 2, Tuesday 19 January: it ends at 9am, which is not after it starts, 12pm.'],
    ]);
    expect(rulesOf('plain', { answers: { [TUESDAY]: inSchool('soon', '9') } })).toEqual(['timetable.reading']);
  });

  test('days passed over are told once a week, at the first of them', () => {
    expect(said({ [TUESDAY]: '', 'timetable.week.2.friday': '' })).toEqual([
      ['timetable.reading', TUESDAY, 'Week 2: say where the pupil is on Tuesday 19 January, Friday 22 January.'],
    ]);
  });

  test('days that are still to come in the typing are no mistake', () => {
    expect(said({ ...week(3, ''), ...week(4, '') })).toEqual([]);
  });

  test('a time outside a day that is not known is not', () => {
    expect(
      rulesOf('plain', { answers: { 'school.day.tuesday': '', [TUESDAY]: inSchool('8am', '1pm') } }),
    ).not.toContain('timetable.reading');
  });

  test('a week’s ends of several kinds are told in one', () => {
    const mixed = { ...week(2, inSchool('08:45', '1.00')), 'timetable.week.2.friday': inSchool('08:45', '1.05') };
    expect(said(mixed)).toEqual([
      [
        'timetable.reading',
        'timetable.week.2.monday',
        'Week 2: “1.00” was typed without am or pm and is read as 1pm; “1.05” was typed without am or pm and is read as 1:05pm.',
      ],
    ]);
  });
});

describe('a time written in 24 hours beside one that is not', () => {
  test.each([
    ['08:00', '1:30', '1:30'],
    ['0800', '130', '130'],
    ['08.00', ' 2 ', '2'],
    ['13:00', '2', '2'],
  ])('%s to %s leaves the end open', (start, end, open) => {
    expect(mixedEnd(inSchool(start, end))).toBe(open);
  });

  test.each([
    ['08:00', '12:30'],
    ['08:00', '13:30'],
    ['08:00', '1:30pm'],
    ['8:00', '1:30'],
    ['8am', '1:30'],
    ['0800', '0130'],
    ['noon', '1:30'],
    ['08:00', ''],
  ])('%s to %s does not', (start, end) => {
    expect(mixedEnd(inSchool(start, end))).toBeUndefined();
  });
});

test('an end that is read as the morning leaves nothing to be told', () => {
  expect(said(week(1, inSchool('08:45', '11')))).toEqual([]);
});

describe('the example of the guidance', () => {
  const words = check(
    situationWith(
      {
        case: caseHolding(appendix6),
        authority: lincolnshire,
        today: day('2022-11-17'),
        decision: undefined,
        others: [],
      },
      appendix6,
    ),
  ).map((finding) => finding.words);

  test.each([
    'The start, Saturday 19 November 2022, is at a weekend. Choose a school day.',
    'Week 4 still ends at 2:15pm, and no day is set on which full time starts again.',
    'Weeks 2 and 3 have the same hours.',
    'Week 2: “1:30” was typed without am or pm and is read as 1:30pm.',
    'Week 3: “1:30” was typed without am or pm and is read as 1:30pm.',
    'Week 4: “2:15” was typed without am or pm and is read as 2:15pm.',
    'No review has a date yet. Set one for each week, with the pupil and a parent.',
  ])('draws: %s', (sentence) => {
    expect(words).toContain(sentence);
  });

  test('says nothing of 08:00 to 12:30, which can be read in one way', () => {
    expect(words.filter((sentence) => sentence.includes('12:30'))).toEqual([]);
  });
});

describe('the hours from week to week', () => {
  /** Easter of 2027: week 2 ends on Good Friday, week 3 begins on Easter Monday. */
  const overEaster = (answers: TypedAnswers) =>
    findingsOf('plain', {
      today: day('2027-03-15'),
      answers: { ...lasting('2027-03-15', '2027-04-09'), ...answers },
    }).filter(({ rule }) => rule.startsWith('timetable.'));

  test('are those of an open day: a short week is no step back', () => {
    expect(overEaster({})).toEqual([]);
  });

  test('leave out a day on which the school is closed, whatever was typed for it', () => {
    expect(overEaster({ 'timetable.week.2.friday': inSchool('1am', '2am') })).toEqual([]);
  });

  test('of three weeks alike are told together', () => {
    const alike = { ...week(2, inSchool('8.45', '12')), ...week(3, inSchool('8.45', '12')) };
    expect(said(alike)).toEqual([
      ['timetable.grows', 'timetable.week.2.monday', 'Weeks 1, 2 and 3 have the same hours.'],
    ]);
  });

  test('lead to a day that is asked about', () => {
    const falls = overEaster(week(3, inSchool('8.45am', '12.05pm')));
    expect(falls.map(({ rule, path }) => [rule, path])).toEqual([
      ['timetable.never-falls', 'timetable.week.3.tuesday'],
    ]);
  });

  test('that fall at last are told as a fall alone', () => {
    expect(rulesOf('plain', { answers: week(4, inSchool('8.45', '11.30')) })).toEqual(['timetable.never-falls']);
  });

  test('are not compared before they are all there', () => {
    expect(
      rulesOf('plain', { answers: { ...week(2, inSchool('8.45', '12')), ...week(3, ''), ...week(4, '') } }),
    ).toEqual([]);
  });
});

describe('a week of full time', () => {
  test('a week longer than that is noted beside its times', () => {
    const findings = findingsOf('plain', { answers: week(4, inSchool('8am', '4pm')) });
    expect(findings.filter(({ rule }) => rule === 'timetable.reading').map(({ words }) => words)).toEqual([
      expect.stringMatching(/^Week 4, (?:\w+ \d February(?:, | and )?){5}: 8am to 4pm is not inside/u),
    ]);
    expect(findings.find(({ rule }) => rule === 'timetable.less-than-full')).toMatchObject({
      level: 'note',
      words: 'Week 4 is longer than the full week of the pupil’s year group.',
    });
  });

  test('a week in which the school is closed is not full', () => {
    expect(rulesOf('plain', { answers: week(3, at('closed')) })).toEqual([]);
  });

  test('is that of the year group where the key stage has no number', () => {
    const long = { ...week(4, inSchool('8.45', '3.14')), 'pupil.year-group': '13' };
    expect(
      findingsOf('plain', { authority: plymouth, answers: long }).filter(
        ({ rule }) => rule === 'timetable.less-than-full',
      ),
    ).toEqual([]);
    expect(
      findingsOf('plain', { authority: plymouth, answers: { ...long, 'pupil.year-group': '11' } }).map(
        ({ rule }) => rule,
      ),
    ).toContain('timetable.less-than-full');
  });
});

test('a full-time day that is not set is silent while nothing is known of the last week, or its days end as the school’s do', () => {
  expect(rulesOf('plain', { answers: { 'timetable.full-time-from': '', ...week(4, '') } })).toEqual([]);
  expect(
    rulesOf('plain', { answers: { 'timetable.full-time-from': '', ...week(4, inSchool('9.45', '3.15')) } }),
  ).toEqual([]);
  expect(
    rulesOf('plain', { answers: { 'timetable.full-time-from': { day: '31', month: '2', year: '2027' } } }),
  ).toEqual([]);
});

test('a full-time day at a weekend is told once', () => {
  expect(rulesOf('plain', { answers: { 'timetable.full-time-from': typedDate('2027-02-06') } })).toEqual([
    'period.school-days',
  ]);
});
