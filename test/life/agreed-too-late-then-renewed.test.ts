import { describe, expect, test } from 'vitest';
import { spansIn } from '../../src/life/in-force.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { bothSign, sampleCase } from './agreed-sample.ts';
import { LivedCase } from './lived.ts';

function agreeTo(lived: LivedCase, on: string): void {
  lived.sign(`${on}T10:00`, { document: 'agreement', role: 'parent' });
  lived.sign(`${on}T10:05`, { document: 'agreement', role: 'head' });
}

/** Flexi-schooling from 11 January, to be looked at on 25 March, that everybody agreed to on 12 April: it held on no day. */
function late(): LivedCase {
  const lived = new LivedCase('late', new Map(flexiPlain), '2027-01-05T09:00');
  agreeTo(lived, '2027-04-12');
  return lived;
}

/** A review of 14 April brings it into force. */
function renewed(): LivedCase {
  const lived = late();
  lived.type('2027-04-14T16:00', {
    'flexi-reviews.r1': '1',
    'flexi-reviews.r1.on': typedDate('2027-04-14'),
    'flexi-reviews.r1.who': 'Robin Fielding',
    'flexi-reviews.r1.outcome': 'renew',
    'flexi-reviews.r1.next-on': typedDate('2027-07-01'),
  });
  return lived;
}

/** A change with a later review date, from 19 April on. */
function changed(): LivedCase {
  const lived = late();
  lived.type('2027-04-14T09:00', {
    'pattern.changed-from': typedDate('2027-04-19'),
    'pattern.review-on': typedDate('2027-07-20'),
  });
  agreeTo(lived, '2027-04-14');
  return lived;
}

const asked = (lived: LivedCase, on: string, rule = 'flexi.not-begun') =>
  lived.on(day(on)).overdue.flatMap((one) => (one.rule === rule ? [one.words] : []));

const asks = (from: string): string =>
  `Nothing that was agreed held before ${from}. Was Sam in school full time from the day to start, Monday 11 January 2027, until then? Write it down.`;

describe('the days until flexi-schooling that was agreed too late came into force', () => {
  test('are asked about up to the review that renewed it', () => {
    expect(asked(renewed(), '2027-04-15')).toEqual([asks('Wednesday 14 April 2027')]);
  });

  test('are asked about up to the change that takes over', () => {
    const lived = changed();
    expect(spansIn(lived.on(day('2027-04-20')).course).map(({ first }) => first)).toEqual([day('2027-04-19')]);
    expect(asked(lived, '2027-04-20')).toEqual([asks('Monday 19 April 2027')]);
  });

  test.each([
    ['a review', renewed],
    ['a change', changed],
  ])('are asked about no more once it was said what they were: %s', (_, since) => {
    const lived = since();
    lived.type('2027-04-20T09:00', { 'running.in-full-time': 'yes' });
    expect(asked(lived, '2027-04-21')).toEqual([]);
  });

  test('full time on one of them ends nothing of what came into force since', () => {
    const lived = renewed();
    lived.type('2027-04-15T09:00', { 'running.full-time-on': typedDate('2027-04-13') });
    const { life, proposed } = lived.on(day('2027-04-16'));
    expect(life.state).toBe('running');
    expect(proposed.codes.at(-1)?.date).toBe('2027-07-01');
  });
});

test('so are the days of a part-time timetable that was agreed too late, until another plan is in force', () => {
  const lived = sampleCase();
  bothSign(lived, '2027-02-08');
  lived.type('2027-02-09T09:00', {
    'timetable.end': typedDate('2027-02-19'),
    'timetable.full-time-from': typedDate('2027-02-22'),
  });
  bothSign(lived, '2027-02-10');
  expect(asked(lived, '2027-02-11', 'agree.not-begun')).toEqual([
    'Nothing that was agreed held before Thursday 11 February 2027. Was Robin in school full time from the day to start, Monday 11 January 2027, until then? Write it down.',
  ]);
});
