import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import type { StoredCase } from '../../src/case/stored-case.ts';
import { placeToPath } from '../../src/forms/place.ts';
import { sectionState } from '../../src/reading/section-state.ts';
import { storedLine } from '../../src/screens/shared/case-line.ts';
import { fileName } from '../../src/screens/shared/file-name.ts';
import { personProblems } from '../../src/screens/shared/person-problems.ts';
import { timetableProblems } from '../../src/screens/shared/timetable-problems.ts';
import { weekSummary } from '../../src/screens/shared/week-summary.ts';
import { week } from '../case/case-of.ts';
import { caseHolding } from '../case/case-of.ts';
import { readAll } from '../reading/read-all.ts';
import { medicalShortPlain, ordinarySchool, plainParts } from '../scenarios/medical-short-plain.ts';
import { answersOf, inSchool } from '../scenarios/typed.ts';
import { storedCase } from './support/memory-store.ts';
import { readingWith } from './support/reading-with.ts';
import { dateOf } from './support/services.ts';

const plain = medicalShortPlain;
const without = (...paths: readonly string[]): Answers => new Map([...plain].filter(([path]) => !paths.includes(path)));

const sectionOf = (answers: Answers, id: 'pupil' | 'risk' | 'timetable') => {
  const { progress, place } = sectionState(readingWith(answers).proposed.walk, id);
  return { progress, place: placeToPath(place) };
};
const lineOf = (stored: StoredCase) => readAll([stored], dateOf('2027-01-07')).map(storedLine)[0];

describe('a section', () => {
  it('is not started until something is typed, and opens at its first page', () => {
    expect(sectionOf(answersOf(ordinarySchool), 'pupil')).toEqual({
      progress: 'not-started',
      place: 'pupil/details',
    });
  });

  it('is incomplete while something is missing, and opens there', () => {
    expect(sectionOf(without('pupil.send'), 'pupil')).toEqual({
      progress: 'incomplete',
      place: 'pupil/needs',
    });
  });

  it('is incomplete while an answer cannot be read', () => {
    expect(sectionOf(answersOf(...plainParts, { 'pupil.upn': 'A1' }), 'pupil').place).toBe('pupil/details');
  });

  it('takes a blank answer for nothing typed', () => {
    expect(sectionOf(answersOf(ordinarySchool, { 'pupil.name': ' ' }), 'pupil').progress).toBe('not-started');
  });

  it('is begun by a row of a list, and by a day of the timetable', () => {
    expect(sectionOf(answersOf({ 'hazards.r1': '1' }), 'risk').progress).toBe('incomplete');
    expect(sectionOf(answersOf({ 'timetable.week.1.monday': inSchool('9', '12') }), 'timetable').progress).toBe(
      'incomplete',
    );
  });

  it('is completed when nothing is missing, and opens at its answers', () => {
    expect(sectionOf(plain, 'pupil')).toEqual({
      progress: 'completed',
      place: 'pupil/check',
    });
  });
});

describe('what the timetable lacks', () => {
  it('is its dates first of all', () => {
    expect(timetableProblems(caseHolding(without('timetable.end')), new Map()).map(({ words }) => words)).toEqual([
      'Enter the dates of the timetable first',
    ]);
  });

  it('is each day nobody has spoken for, and each that cannot be read, with why', () => {
    const c = caseHolding(
      answersOf(...plainParts, {
        'timetable.week.1.monday': { where: '' },
        'timetable.week.3.friday': { where: 'school', start: '9', end: 'later' },
      }),
    );
    expect(timetableProblems(c, c)).toEqual([
      {
        week: 1,
        paths: ['timetable.week.1.monday'],
        words: 'Week 1, Monday 11 January 2027: say where the pupil is',
        isOfRow: false,
      },
      {
        week: 3,
        paths: ['timetable.week.3.friday'],
        words: 'Week 3, Friday 29 January 2027: the end must be a time, like 9:30am or 13:30, not “later”',
        fault: { kind: 'time-unreadable', box: 'end', typed: 'later' },
        isOfRow: false,
      },
    ]);
  });

  it('is one thing where one time for all days cannot be read, or none was typed', () => {
    const c = caseHolding(
      answersOf(...plainParts, week(1, { where: 'school', start: '9', end: 'half 12' }), week(2, '')),
    );
    expect(timetableProblems(c, c).map(({ words, isOfRow, paths }) => [words, isOfRow, paths.length])).toEqual([
      ['Week 1: the end must be a time, like 9:30am or 13:30, not “half 12”', true, 5],
      ['Week 2: say when the pupil is in school', true, 5],
    ]);
  });

  it('names the days that are wrong where the same time is wrong on some days alone', () => {
    const short = { start: '8:45', end: '13:30', morning: '8:50', afternoon: '12:00' };
    const c = caseHolding(
      answersOf(...plainParts, week(4, { where: 'school', start: '8:45', end: '2.30' }), {
        'school.day.friday': short,
      }),
    );
    expect(timetableProblems(c, c).map(({ words }) => words)).toEqual([
      'Week 4, Friday 5 February 2027: the end could be 2:30am or 2:30pm: add am or pm',
    ]);
  });
});

describe('a week in one line', () => {
  it('gives hours and the share of what the year group has', () => {
    expect(
      weekSummary({ openDays: 5, minutes: 975, minutesPerOpenDay: 195, fullMinutes: 1950, share: 0.5, complete: true }),
    ).toBe('16 hours 15 minutes in school: 50% of the 32 hours 30 minutes the year group has.');
  });

  it('gives hours alone until the school’s days are known', () => {
    expect(
      weekSummary({
        openDays: 5,
        minutes: 60,
        minutesPerOpenDay: 12,
        fullMinutes: undefined,
        share: undefined,
        complete: true,
      }),
    ).toBe('1 hour in school.');
  });

  it('says when the school is closed', () => {
    expect(
      weekSummary({
        openDays: 0,
        minutes: 0,
        minutesPerOpenDay: undefined,
        fullMinutes: 0,
        share: undefined,
        complete: true,
      }),
    ).toBe('The school is closed all week.');
  });
});

describe('a case in the list of cases', () => {
  it('is named by its pupil, with what it is about and its start', () => {
    expect(lineOf(storedCase(plain))).toEqual({
      id: 'c1',
      name: 'Sam Fielding',
      about: 'Part-time timetable: Coming back after illness, for up to 4 weeks',
      when: 'Planned from 11 January 2027',
      life: ['A draft: nobody has decided yet.'],
      next: 'Ready for the parent',
      due: ['Ready for the parent'],
      order: { group: 'draft', rank: 0, on: '2027-01-11' },
      overdue: [],
      isPartlyNewer: false,
      isSetAside: false,
      kept: { state: 'unused', since: '2027-01-05' },
      touchedAt: '2027-01-05T09:00:00.000Z',
    });
  });

  it('says what is not known yet, and when it was begun', () => {
    expect(lineOf(storedCase(new Map()))).toEqual({
      id: 'c1',
      name: 'No name yet',
      about: 'Not chosen yet',
      when: 'Start not set yet',
      life: ['A draft: nobody has decided yet.'],
      next: '81 things before the parent can sign',
      due: ['81 things before the parent can sign'],
      order: { group: 'draft', rank: 0, on: undefined },
      overdue: [],
      isPartlyNewer: false,
      isSetAside: false,
      kept: { state: 'unused', since: '2027-01-04' },
      touchedAt: '2027-01-04T09:00:00.000Z',
    });
  });
});

describe('the name of the pack’s file', () => {
  const document = (id: 'consent' | 'plan') => ({ id, title: '', blocks: [], forParent: false });

  it('says which document, its state and its version, and never whose it is', () => {
    expect(
      fileName({
        about: 'part-time-timetable',
        documents: [document('consent')],
        state: 'for-signature',
        version: '1a2b-3c4d-5e6f',
      }),
    ).toBe('part-time-timetable-consent-for-signature-1a2b-3c4d-5e6f.pdf');
    expect(
      fileName({
        about: 'part-time-timetable',
        documents: [document('consent'), document('plan')],
        state: 'draft',
        version: '1',
      }),
    ).toBe('part-time-timetable-pack-draft-1.pdf');
    expect(
      fileName({
        about: 'flexi-schooling',
        documents: [document('consent'), document('plan')],
        state: 'signed',
        version: '1',
      }),
    ).toBe('flexi-schooling-pack-signed-1.pdf');
  });
});

describe('the one at the keyboard', () => {
  it('gives a name and a role', () => {
    expect(personProblems({ name: ' ', role: '' }, 'your').map(({ id }) => id)).toEqual(['person-name', 'person-role']);
    expect(personProblems({ name: 'Ines', role: ' ' }, 'your').map(({ id }) => id)).toEqual(['person-role']);
    expect(personProblems({ name: 'Ines', role: 'SENCO' }, 'your')).toEqual([]);
  });
});
