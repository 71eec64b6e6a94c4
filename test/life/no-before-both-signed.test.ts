import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { caseLine, touchedIn } from '../../src/screens/shared/case-line.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, bothSign, sampleCase, socialWorkerSays, withSocialWorker } from './agreed-sample.ts';
import type { TypedOrCleared } from './lived.ts';
import type { LivedCase } from './lived.ts';

const noOn = (on: string): TypedOrCleared => ({ ...withSocialWorker, ...socialWorkerSays('refuses', on) });

/** A no of the social worker, then the plan is withdrawn with which they were asked; both sign, and on 19 January there is one again. */
function askedLater(meanwhile: (lived: LivedCase) => void = () => undefined): LivedCase {
  const lived = sampleCase(noOn('2027-01-05'));
  lived.type('2027-01-06T09:00', { 'pupil.care': [] });
  bothSign(lived, '2027-01-07');
  meanwhile(lived);
  lived.type('2027-01-19T09:00', { 'pupil.care': ['cp'] });
  return lived;
}

const c2After = (lived: LivedCase, on: string, last: string): readonly string[] =>
  lived.on(day(on)).proposed.codes.flatMap(({ date, code }) => (code === 'C2' && date > last ? [date] : []));

const stops = /That stops the part-time timetable/u;

describe('a no from before both signed, of somebody who had to be asked only later', () => {
  test('ends it from the day on which it is recorded that they must', () => {
    expect(askedLater().on(day('2027-01-20')).life).toMatchObject({
      state: 'ended',
      ending: { how: 'agency', on: '2027-01-20', saidOn: '2027-01-19', neverAgreed: true },
    });
  });

  test('and the days before stay as they were', () => {
    const lived = askedLater();
    expect(c2After(lived, '2027-01-25', '2027-01-19')).toEqual([]);
    const codes = (one: LivedCase, on: string): readonly string[] =>
      one
        .on(day(on))
        .proposed.codes.flatMap(({ date, session, code }) =>
          date > '2027-01-19' ? [] : [`${date} ${session} ${code}`],
        );
    expect(codes(lived, '2027-01-20')).toEqual(codes(agreedSample(), '2027-01-20'));
  });

  test('is told alike by the state, what is overdue, the list, the cover and the evidence', () => {
    const lived = askedLater();
    const reading = lived.on(day('2027-01-21'));
    const told = 'Lee Marsh, the social worker, does not agree, which counts from 19 January 2027.';
    expect(lifeInWords(reading.life, reading.proposed)[0]).toContain(told);
    const line = caseLine(touchedIn(lived.stored), reading);
    expect(line.life.join(' ')).toContain(told);
    expect(line.when).toBe('From 11 January 2027 to 19 January 2027');
    expect(reading.overdue.map(({ rule }) => rule)).toContain('agree.withdrawn');
    for (const { words } of reading.overdue) expect(words).not.toMatch(stops);
    const print = printOf(reading.agreed ?? reading.proposed);
    for (const id of ['cover', 'evidence'] as const) {
      const text = textOf(buildDocument(id, print));
      expect(text).toContain(told);
      expect(text).not.toMatch(/\bruns\b/u);
    }
  });

  test('counts for nothing where a yes had come in its place by then', () => {
    const lived = askedLater((one) => {
      one.type('2027-01-13T09:00', socialWorkerSays('agrees', '2027-01-13'));
    });
    expect(lived.on(day('2027-01-20')).life.state).toBe('running');
  });

  test('and one of after both signed likewise', () => {
    const lived = agreedSample();
    lived.type('2027-01-12T09:00', noOn('2027-01-12'));
    lived.type('2027-01-12T09:05', { 'pupil.care': [] });
    lived.type('2027-01-14T09:00', socialWorkerSays('agrees', '2027-01-14'));
    lived.type('2027-01-19T09:00', { 'pupil.care': ['cp'] });
    expect(lived.on(day('2027-01-20')).life.state).toBe('running');
  });

  test('stays given where they say yes only after it was recorded', () => {
    const lived = askedLater();
    lived.type('2027-01-21T09:00', socialWorkerSays('agrees', '2027-01-21'));
    expect(lived.on(day('2027-01-22')).life).toMatchObject({ state: 'ended', ending: { on: '2027-01-20' } });
  });

  test('before the start takes back what was agreed', () => {
    const lived = sampleCase(noOn('2027-01-05'));
    lived.type('2027-01-06T09:00', { 'pupil.care': [] });
    bothSign(lived, '2027-01-07');
    lived.type('2027-01-08T09:00', { 'pupil.care': ['cp'] });
    expect(lived.on(day('2027-01-11')).life).toMatchObject({ state: 'refused', who: 'agency' });
  });

  test('recorded by a clock that was ahead, counts since both signed', () => {
    const lived = sampleCase(noOn('2027-01-05'));
    lived.type('2027-01-06T09:00', { 'pupil.care': [] });
    bothSign(lived, '2027-01-07');
    lived.type('2027-02-20T09:00', { 'pupil.care': ['cp'] });
    for (const on of ['2027-01-13', '2027-01-25'])
      expect(lived.on(day(on)).life).toMatchObject({ state: 'refused', who: 'agency' });
  });
});

describe('a no from before both signed, heard here only with a merge', () => {
  test('of somebody who had to be asked only on the other device takes back what was agreed', () => {
    const here = sampleCase();
    const there = here.copiedTo('b');
    there.type('2027-01-06T09:00', noOn('2027-01-06'));
    bothSign(here, '2027-01-07');
    here.takeIn(there);
    for (const on of ['2027-01-08', '2027-01-13']) {
      const reading = here.on(day(on));
      expect(reading.life).toMatchObject({ state: 'refused', who: 'agency' });
      expect(reading.proposed.codes).toEqual([]);
    }
  });

  /** A pupil with a social worker, whom they consult, who had not answered when both signed. */
  const silent: TypedOrCleared = {
    ...withSocialWorker,
    'school.authority': 'none',
    'school.dfe-number': '800/4000',
    'people.social-worker-answer': 'no-answer',
    'people.social-worker-answered-on': null,
  };

  test('of somebody who was silent here, too', () => {
    const here = sampleCase(silent);
    const there = here.copiedTo('b');
    there.type('2027-01-06T09:00', socialWorkerSays('refuses', '2027-01-06'));
    bothSign(here, '2027-01-07');
    here.takeIn(there);
    expect(here.on(day('2027-01-13')).life).toMatchObject({ state: 'refused', who: 'agency' });
  });

  test('and not where it had been cleared before both signed', () => {
    const lived = sampleCase(silent);
    lived.type('2027-01-05T12:00', socialWorkerSays('refuses', '2027-01-05'));
    lived.type('2027-01-06T12:00', { 'people.social-worker-answer': 'no-answer' });
    bothSign(lived, '2027-01-07');
    expect(lived.on(day('2027-01-13')).life.state).toBe('running');
  });
});

test('a no that stood when the last of both signed is filled by no signature', () => {
  const lived = sampleCase(withSocialWorker);
  lived.sign('2027-01-06T10:00', { role: 'head' });
  lived.type('2027-01-06T12:00', socialWorkerSays('refuses', '2027-01-06'));
  lived.sign('2027-01-07T10:00', { role: 'parent', name: 'Alex Example' });
  const reading = lived.on(day('2027-01-13'));
  expect(reading.life).toMatchObject({ state: 'refused', who: 'agency' });
  expect(reading.proposed.codes).toEqual([]);
});

test('a no without a day is of the day on which it was written down, and not of that on which they were told', () => {
  const lived = sampleCase({ ...withSocialWorker, ...socialWorkerSays('refuses', '2027-01-05') });
  lived.type('2027-01-08T09:00', { 'people.social-worker-answered-on': null });
  expect(lived.on(day('2027-01-09')).life).toMatchObject({ state: 'refused', on: '2027-01-05' });
});
