import { describe, expect, test } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, parentSigns, sampleCase } from './agreed-sample.ts';
import type { LivedCase, TypedOrCleared } from './lived.ts';

const line = (lived: LivedCase, on: string, id: string) => {
  const { agreed, proposed } = lived.on(day(on));
  return (agreed ?? proposed).matrix.indicators.find((one) => one.id === id);
};

const overdue = (lived: LivedCase, on: string, rule: string): readonly string[] =>
  lived.on(day(on)).overdue.flatMap((one) => (one.rule === rule ? [one.words] : []));

const found = (lived: LivedCase, on: string, rule: string) =>
  lived.on(day(on)).findings.filter((one) => one.rule === rule);

const withdrawn = (on: string): TypedOrCleared => ({
  'running.withdrawn-on': typedDate(on),
  'running.withdrawn-by': 'Alex Example',
  'running.withdrawn-how': 'told',
});

const review = (row: string, on: string, says: TypedOrCleared): TypedOrCleared => ({
  [`held-reviews.${row}`]: row.slice(1),
  [`held-reviews.${row}.on`]: typedDate(on),
  [`held-reviews.${row}.kind`]: 'weekly',
  ...Object.fromEntries(Object.entries(says).map(([field, value]) => [`held-reviews.${row}.${field}`, value])),
});

describe('a meeting of all services that a fact asks for while it runs', () => {
  const recorded = (): LivedCase => {
    const lived = agreedSample({ 'pupil.care': [] });
    lived.type('2027-01-13T09:00', { 'pupil.care': ['cp'], 'people.meeting-on': null });
    return lived;
  };

  test('is due at once, and overdue from the next school day', () => {
    expect(found(recorded(), '2027-01-13', 'agree.meeting').map(({ level }) => level)).toEqual(['note']);
    expect(overdue(recorded(), '2027-01-14', 'agree.meeting')).toEqual([
      expect.stringMatching(/All services meet now/u),
    ]);
  });

  test('held after the first part-time day is no breach', () => {
    const lived = recorded();
    lived.type('2027-01-19T15:00', { 'people.meeting-on': typedDate('2027-01-19') });
    expect(found(lived, '2027-01-20', 'agree.meeting')).toEqual([]);
    expect(overdue(lived, '2027-01-20', 'agree.meeting')).toEqual([]);
  });

  test('that was asked for from the start is one', () => {
    const lived = agreedSample({ 'pupil.care': ['cp'], 'people.meeting-on': typedDate('2027-01-19') });
    expect(found(lived, '2027-01-20', 'agree.meeting')).toMatchObject([{ record: { kind: 'breach' } }]);
  });
});

describe('full time on record from the day to start, where nobody agreed,', () => {
  const refused = (on: string): LivedCase => {
    const lived = sampleCase();
    parentSigns(lived, '2027-01-07', 'refuse');
    lived.type(`${on}T15:00`, { 'running.full-time-on': typedDate(on) });
    return lived;
  };

  test('is not asked for again', () => {
    expect(overdue(refused('2027-01-11'), '2027-01-12', 'agree.not-begun')).toEqual([]);
  });

  test('from a later day, only the days before it are asked about', () => {
    expect(overdue(refused('2027-01-13'), '2027-01-14', 'agree.not-begun')).toEqual([
      expect.stringMatching(
        /^Full time began on 13 January 2027\. There is no agreement for the days from Monday 11 January 2027 until then/u,
      ),
    ]);
  });
});

test('a review dated before the start makes no line of the matrix green', () => {
  const lived = agreedSample();
  lived.type('2027-01-12T09:00', review('r1', '2027-01-08', { engaging: 'yes', progress: 'good' }));
  expect(line(lived, '2027-01-12', 'engaging')).toMatchObject({ state: 'not-known' });
});

test('sessions after a take-back are not counted by the plan that ended', () => {
  const lived = agreedSample();
  lived.type('2027-01-15T09:00', review('r1', '2027-01-15', { attended: '3', outcome: 'carry-on' }));
  lived.type('2027-01-15T10:00', withdrawn('2027-01-15'));
  lived.type('2027-01-22T10:00', review('r2', '2027-01-22', { attended: '3', outcome: 'carry-on' }));
  expect(found(lived, '2027-01-25', 'attendance.regular')).toEqual([]);
});

describe('whether full time has begun again', () => {
  test.each<[string, TypedOrCleared, string]>([
    ['is not known', {}, 'not-known'],
    ['is no once somebody says so', { 'running.in-full-time': 'no' }, 'not-met'],
  ])('%s', (_, typed, state) => {
    const over = agreedSample();
    over.type('2027-02-09T09:00', typed);
    expect(line(over, '2027-02-09', 'time-limited')).toMatchObject({ words: 'Full time has begun again', state });
    const back = agreedSample();
    back.type('2027-01-14T09:00', withdrawn('2027-01-14'));
    back.type('2027-01-18T09:00', typed);
    expect(line(back, '2027-01-18', 'time-limited')).toMatchObject({ words: 'Full time has begun again', state });
  });
});

describe('an action of the risk assessment that was due while it ran', () => {
  const undone = (): LivedCase => {
    const lived = agreedSample();
    const { proposed } = lived.on(day('2027-01-07'));
    const [by] = [...proposed.walk.answers.keys()].filter((path) => /^hazards\..*action-1\.by$/u.test(path));
    const root = by?.slice(0, -'.by'.length) ?? '';
    lived.type('2027-01-12T09:00', { [`${root}.by`]: typedDate('2027-01-13'), [`${root}.done`]: null });
    return lived;
  };

  test.each<[string, TypedOrCleared]>([
    ['in full time', { 'running.full-time-on': typedDate('2027-01-18') }],
    ['taken back', withdrawn('2027-01-15')],
  ])('stays for the record once it has ended, %s', (_, typed) => {
    const lived = undone();
    expect(overdue(lived, '2027-01-15', 'risk.actions')).toHaveLength(1);
    lived.type('2027-01-18T09:00', typed);
    const told = found(lived, '2027-01-19', 'risk.actions');
    expect(told.every(({ record }) => record?.kind === 'breach')).toBe(true);
    expect(told.map(({ words }) => words)).toContainEqual(
      expect.stringMatching(/by 13 January 2027.*The part-time weeks have ended\./u),
    );
    expect(line(lived, '2027-01-19', 'risk-assessed')).toMatchObject({ state: 'not-met' });
  });
});
