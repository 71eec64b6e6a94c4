import { describe, expect, test } from 'vitest';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, socialWorkerSays, withSocialWorker } from './agreed-sample.ts';
import type { LivedCase } from './lived.ts';

/** Running from 11 January with no social worker; on the 19th a child protection plan is recorded, and that the social worker said no. */
function noRecorded(on: string): LivedCase {
  const lived = agreedSample();
  lived.type('2027-01-19T09:00', { ...withSocialWorker, ...socialWorkerSays('refuses', on) });
  return lived;
}

const codesUpTo = (lived: LivedCase, on: string, last: string): readonly string[] =>
  lived
    .on(day(on))
    .proposed.codes.flatMap(({ date, session, code }) => (date > last ? [] : [`${date} ${session} ${code}`]));

describe('a no of somebody who need not agree until it was recorded that they must', () => {
  test.each(['2027-01-06', '2027-01-08', '2027-01-13'])('of %s ends it from the next school day', (said) => {
    const lived = noRecorded(said);
    expect(lived.on(day('2027-01-20')).life).toMatchObject({
      state: 'ended',
      ending: { how: 'agency', on: '2027-01-20', saidOn: '2027-01-19' },
    });
  });

  test.each(['2027-01-06', '2027-01-08', '2027-01-13'])('of %s leaves the days that are past as they were', (said) => {
    const before = codesUpTo(agreedSample(), '2027-01-20', '2027-01-19');
    expect(before.length).toBeGreaterThan(0);
    expect(codesUpTo(noRecorded(said), '2027-01-20', '2027-01-19')).toEqual(before);
  });

  test('is told as what it is: they had not agreed before', () => {
    const { life, proposed } = noRecorded('2027-01-08').on(day('2027-01-20'));
    expect(lifeInWords(life, proposed)[0]).toMatch(
      /^Lee Marsh, the social worker, does not agree, which counts from 19 January 2027\. Full time is due from Wednesday 20 January 2027\./u,
    );
  });

  test('is told likewise where full time began later than it was owed', () => {
    const lived = noRecorded('2027-01-08');
    lived.type('2027-01-25T09:00', { 'running.full-time-on': typedDate('2027-01-25') });
    expect(lived.on(day('2027-01-25')).overdue.map(({ words }) => words)).toContain(
      'Full time began again on 25 January 2027. It was owed from 20 January 2027, for the no counts from 19 January 2027.',
    );
  });

  test('counts from the day on which it was recorded that they must agree, where the no is written down later', () => {
    const lived = agreedSample();
    const { 'pupil.care': care, ...others } = withSocialWorker;
    lived.type('2027-01-14T09:00', { 'pupil.care': care ?? null });
    lived.type('2027-01-19T09:00', { ...others, ...socialWorkerSays('refuses', '2027-01-08') });
    expect(lived.on(day('2027-01-20')).life).toMatchObject({
      state: 'ended',
      ending: { how: 'agency', on: '2027-01-15', saidOn: '2027-01-14' },
    });
  });

  test('recorded by a clock that was ahead: the no counts from the day on which it was written down', () => {
    const lived = agreedSample();
    lived.type('2027-02-20T09:00', withSocialWorker);
    lived.type('2027-01-19T09:00', socialWorkerSays('refuses', '2027-01-19'));
    for (const on of ['2027-01-20', '2027-01-25'])
      expect(lived.on(day(on)).life).toMatchObject({ state: 'ended', ending: { how: 'agency', on: '2027-01-20' } });
  });

  test('counts from the latest day on which it became so, where it was taken away and recorded again', () => {
    const lived = agreedSample();
    lived.type('2027-01-13T09:00', withSocialWorker);
    lived.type('2027-01-15T09:00', { 'pupil.care': ['none'] });
    lived.type('2027-01-20T09:00', { 'pupil.care': ['cp'], ...socialWorkerSays('refuses', '2027-01-08') });
    const { life } = lived.on(day('2027-01-21'));
    expect(life).toMatchObject({ state: 'ended', ending: { how: 'agency', on: '2027-01-21', saidOn: '2027-01-20' } });
    expect(codesUpTo(lived, '2027-01-21', '2027-01-20')).toEqual(codesUpTo(agreedSample(), '2027-01-21', '2027-01-20'));
  });

  test('given since, counts from its own day', () => {
    const lived = agreedSample();
    lived.type('2027-01-14T09:00', withSocialWorker);
    lived.type('2027-01-19T09:00', socialWorkerSays('refuses', '2027-01-18'));
    const { life, proposed } = lived.on(day('2027-01-20'));
    expect(life).toMatchObject({ state: 'ended', ending: { how: 'agency', on: '2027-01-19', saidOn: '2027-01-18' } });
    expect(lifeInWords(life, proposed)[0]).toMatch(/said no on 18 January 2027\./u);
  });

  test('before the start takes back what was agreed: it never begins', () => {
    const lived = agreedSample();
    lived.type('2027-01-08T09:00', { ...withSocialWorker, ...socialWorkerSays('refuses', '2027-01-06') });
    const { life, proposed } = lived.on(day('2027-01-11'));
    expect(life).toMatchObject({ state: 'refused', who: 'agency' });
    expect(lifeInWords(life, proposed)[0]).toMatch(/^Lee Marsh, the social worker, does not agree, /u);
  });
});
