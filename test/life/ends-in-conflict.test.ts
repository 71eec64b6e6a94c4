import { describe, expect, test } from 'vitest';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { bothSign, sampleCase } from './agreed-sample.ts';
import { LivedCase } from './lived.ts';

/** Version 1 agreed on 6 January, on two devices: one writes a day down and everybody signs anew there; the other, not knowing that, writes down another. */
function merged(
  path: string,
  known: { readonly on: string; readonly signedAnew: string; readonly change?: boolean },
  unknown: string,
): LivedCase {
  const a = sampleCase();
  bothSign(a, '2027-01-06');
  const b = a.copiedTo('b');
  b.type(`${known.on}T09:00`, { [path]: typedDate(known.on) });
  if (known.change === true) b.type(`${known.signedAnew}T09:00`, { 'timetable.end': typedDate('2027-02-12') });
  bothSign(b, known.signedAnew);
  a.type(`${unknown}T09:00`, { [path]: typedDate(unknown) });
  a.takeIn(b);
  return a;
}

function flexiSigned(lived: LivedCase, on: string): void {
  lived.sign(`${on}T10:00`, { document: 'agreement', role: 'parent' });
  lived.sign(`${on}T10:05`, { document: 'agreement', role: 'head' });
}

describe('two devices that wrote down different days at one path', () => {
  test('a day on which it was taken back that the new agreement did not know ends it', () => {
    const lived = merged('running.withdrawn-on', { on: '2027-01-14', signedAnew: '2027-01-15' }, '2027-01-18');
    const reading = lived.on(day('2027-01-20'));
    expect(reading.versions).toHaveLength(2);
    expect(reading.life).toMatchObject({
      state: 'ended',
      version: { number: 2 },
      ending: { how: 'withdrawn', on: day('2027-01-19'), saidOn: day('2027-01-18') },
    });
    const coded = new Set(reading.proposed.codes.map(({ date }) => date));
    expect([...coded]).toEqual(['2027-01-11', '2027-01-12', '2027-01-13', '2027-01-14', '2027-01-18']);
    expect([...reading.conflicts.keys()]).toEqual(['running.withdrawn-on']);
  });

  test('the days before the new agreement are still those of the first, to its own end', () => {
    const lived = merged('running.withdrawn-on', { on: '2027-01-14', signedAnew: '2027-01-18' }, '2027-01-21');
    const [first] = lived.on(day('2027-01-25')).course.endings.values();
    expect(first).toMatchObject({ how: 'withdrawn', on: day('2027-01-15') });
  });

  test('full time that the new agreement did not know ends it', () => {
    const lived = merged(
      'running.full-time-on',
      { on: '2027-01-18', signedAnew: '2027-01-20', change: true },
      '2027-01-25',
    );
    expect(lived.on(day('2027-01-26')).life).toMatchObject({
      state: 'ended',
      version: { number: 2 },
      ending: { how: 'full-time', on: day('2027-01-25') },
    });
  });

  test('so does a last day of flexi-schooling that it did not know', () => {
    const a = new LivedCase('flexi', flexiPlain, '2027-01-05T09:00');
    flexiSigned(a, '2027-01-05');
    const b = a.copiedTo('b');
    b.type('2027-01-18T09:00', { 'flexi-ending.on': typedDate('2027-01-18') });
    flexiSigned(b, '2027-01-20');
    a.type('2027-01-25T09:00', { 'flexi-ending.on': typedDate('2027-01-25') });
    a.takeIn(b);
    expect(a.on(day('2027-01-27')).life).toMatchObject({
      state: 'ended',
      version: { number: 2 },
      ending: { how: 'flexi-ended', on: day('2027-01-26') },
    });
  });

  test('an earlier day that nobody knew of ends the first alone', () => {
    const lived = merged('running.withdrawn-on', { on: '2027-01-14', signedAnew: '2027-01-18' }, '2027-01-13');
    const reading = lived.on(day('2027-01-20'));
    expect(reading.life).toMatchObject({ state: 'running', version: { number: 2 } });
    const [first] = reading.course.endings.values();
    expect(first).toMatchObject({ how: 'withdrawn', on: day('2027-01-14') });
  });

  test('once somebody has chosen the day that was known, it goes on', () => {
    const lived = merged('running.withdrawn-on', { on: '2027-01-14', signedAnew: '2027-01-15' }, '2027-01-18');
    lived.type('2027-01-20T09:00', { 'running.withdrawn-on': typedDate('2027-01-14') });
    expect(lived.on(day('2027-01-20')).life).toMatchObject({ state: 'running', version: { number: 2 } });
  });
});
