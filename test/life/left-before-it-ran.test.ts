import { describe, expect, test } from 'vitest';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { isFullTimeOwed } from '../../src/life/in-full-time.ts';
import { keptFrom } from '../../src/life/keeping.ts';
import { askedOfPartDays } from '../../src/reading/part-days.ts';
import { orderOf } from '../../src/screens/shared/case-order.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import type { TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

/** Planned from 11 January, and agreed to by nobody; the pupil’s last day is the 20th. */
function neverRan(typed: TypedOrCleared = {}, last = '2027-01-20', answers = medicalShortPlain): LivedCase {
  const lived = new LivedCase('left', answers, '2027-01-04T08:00');
  lived.type('2027-01-21T09:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate(last), ...typed });
  return lived;
}

const asked = (lived: LivedCase, rule = 'agree.not-begun') =>
  lived.on(day('2027-01-22')).overdue.flatMap((one) => (one.rule === rule ? [[one.path, one.words]] : []));

describe.each([
  ['a part-time timetable', medicalShortPlain, 'agree.not-begun', 'Sam'],
  ['flexi-schooling', flexiPlain, 'flexi.not-begun', 'Sam'],
] as const)('%s that nobody agreed to, of a pupil who left', (_, answers, rule, name) => {
  test('is asked of the days until then alone, and not for full time that begins no more', () => {
    expect(asked(neverRan({}, '2027-01-20', answers), rule)).toEqual([
      [
        'running.in-full-time',
        `There is no agreement for the days from Monday 11 January 2027 until ${name}’s last day, 20 January 2027. Was ${name} in school full time on them? Write it down.`,
      ],
    ]);
  });

  test('is asked nothing where the pupil left before the day to start', () => {
    expect(asked(neverRan({}, '2027-01-08', answers), rule)).toEqual([]);
  });

  test('is red for nothing that is not on record where the pupil left before the day to start', () => {
    const evidence = (last: string) =>
      neverRan({}, last, answers)
        .on(day('2027-01-22'))
        .proposed.matrix.indicators.map((one) => one.evidence)
        .join(' ');
    const unsaid = 'It is not on record whether the pupil is in school full time';
    expect(evidence('2027-01-20')).toContain(unsaid);
    expect(evidence('2027-01-08')).not.toContain(unsaid);
  });

  test('says that the pupil left, and not that full time is owed', () => {
    const { life, proposed } = neverRan({}, '2027-01-20', answers).on(day('2027-01-22'));
    expect(lifeInWords(life, proposed)).toEqual([
      `No agreement: ${name} left the school. The last day was 20 January 2027.`,
    ]);
    expect(isFullTimeOwed(life, proposed.case, day('2027-01-22'))).toBe(false);
  });
});

const partDays: TypedOrCleared = {
  'running.in-full-time': 'no',
  'running.part-since': typedDate('2027-01-11'),
  'running.part-by': 'family',
  'running.part-days': '11 to 20 January, mornings only',
};

test('part days of a pupil who left are asked about until they are written down, and for no day of full time', () => {
  const whole = neverRan(partDays);
  expect(askedOfPartDays(whole.on(day('2027-01-22')).proposed)).toBeUndefined();
  expect(asked(whole)).toEqual([]);
  const open = neverRan({ ...partDays, 'running.part-days': null });
  expect(askedOfPartDays(open.on(day('2027-01-22')).proposed)).toBe('record');
});

test('a pupil who left after it was taken back is waited for no more, in the list and in the matrix', () => {
  const lived = new LivedCase('left', medicalShortPlain, '2027-01-04T08:00');
  lived.bothSign('2027-01-07');
  lived.sign('2027-01-18T10:00', { role: 'parent', decision: 'refuse' });
  lived.type('2027-01-21T09:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-20') });
  const reading = lived.on(day('2027-01-22'));
  expect(reading.life).toMatchObject({ state: 'ended', ending: { how: 'withdrawn' } });
  expect(orderOf({ ...reading, overdue: [] }, undefined).group).toBe('ended');
  const evidence = (reading.agreed ?? reading.proposed).matrix.indicators.map((one) => one.evidence);
  expect(evidence.filter((words) => words.includes('full time has begun is not on record'))).toEqual([]);
});

test('a pupil who left after a no is kept from that no, and not said to be owed full time', () => {
  const lived = new LivedCase('left', medicalShortPlain, '2027-01-04T08:00');
  lived.sign('2027-01-07T10:00', { role: 'parent', decision: 'refuse' });
  lived.type('2027-01-21T09:00', {
    'running.ended-by': 'left',
    'running.ended-on': typedDate('2027-01-20'),
    ...partDays,
  });
  const { life, proposed } = lived.on(day('2027-01-22'));
  expect(life.state).toBe('refused');
  expect(lifeInWords(life, proposed).at(-1)).toBe('Sam left the school. The last day was 20 January 2027.');
  const said = proposed.findings.map(({ words }) => words);
  expect(said).toContainEqual(expect.stringMatching(/does not agree, so nothing of it begins\./u));
  expect(said.filter((words) => words.includes('should be in school full time'))).toEqual([]);
  expect(keptFrom(life, proposed.case, '2027-01-21T09:00:00Z', day('2027-01-22'))).toEqual({
    state: 'unused',
    since: day('2027-01-07'),
  });
});
