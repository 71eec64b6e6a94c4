import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { spansIn } from '../../src/life/in-force.ts';
import { isInFullTime } from '../../src/life/in-full-time.ts';
import { keptFrom } from '../../src/life/keeping.ts';
import { notificationEmail } from '../../src/screens/notify/notification-email.ts';
import { agreedLate } from '../../src/screens/shared/agreed-late.ts';
import { typedDate } from '../case/case-of.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import type { TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

const agreed = (last?: string): LivedCase => {
  const answers = new Map(flexiPlain);
  if (last !== undefined) answers.set('pattern.end', typedDate(last));
  const lived = new LivedCase('over', answers, '2027-01-05T09:00');
  lived.sign('2027-01-05T10:00', { document: 'agreement', role: 'parent' });
  lived.sign('2027-01-05T10:05', { document: 'agreement', role: 'head' });
  return lived;
};

const owed = (lived: LivedCase, on: string): readonly string[] => lived.on(day(on)).overdue.map(({ rule }) => rule);

describe('flexi-schooling that is past its last day, or was taken back', () => {
  test('asks whether the child is in school full time, until somebody says so', () => {
    const lived = agreed('2027-03-12');
    expect(owed(lived, '2027-03-12')).not.toContain('flexi.over');
    expect(owed(lived, '2027-03-16')).toContain('flexi.over');
    const { life, proposed } = lived.on(day('2027-03-16'));
    expect(lifeInWords(life, proposed).join(' ')).not.toMatch(/until a review renews it/u);
    lived.type('2027-03-16T09:00', { 'running.in-full-time': 'yes' });
    const said = lived.on(day('2027-03-17'));
    expect(said.life.state).toBe('over');
    expect(said.overdue.filter(({ rule }) => rule === 'flexi.over')).toMatchObject([
      {
        path: 'running.full-time-on',
        words:
          'The last day that was agreed was 12 March 2027. Sam is in school full time: write down the day on which that began.',
      },
    ]);
    expect(lifeInWords(said.life, said.proposed).join(' ')).toBe(
      'It was agreed until 12 March 2027, and nothing was agreed after that. Sam is in school full time, and since which day is not on record.',
    );
    lived.type('2027-03-17T09:00', { 'running.full-time-on': typedDate('2027-03-15') });
    expect(owed(lived, '2027-03-18')).not.toContain('flexi.over');
  });

  test('has ended once full time is on record, and is kept from that day', () => {
    const lived = agreed('2027-03-12');
    const kept = (on: string) => {
      const { life, proposed } = lived.on(day(on));
      return keptFrom(life, proposed.case, '2027-03-16T09:00:00Z', day(on));
    };
    expect(kept('2027-03-16')).toEqual({ state: 'open' });
    lived.type('2027-03-16T09:00', { 'running.in-full-time': 'yes', 'running.full-time-on': typedDate('2027-03-15') });
    const { life, proposed, overdue } = lived.on(day('2027-09-01'));
    expect(lifeInWords(life, proposed)).toEqual(['Ended: full time since 15 March 2027.']);
    expect(overdue.map(({ rule }) => rule).filter((rule) => rule.startsWith('flexi.'))).toEqual(['flexi.la-informed']);
    expect(kept('2027-09-01')).toEqual({ state: 'ended', since: day('2027-03-15') });
  });

  test('says that it is past mending where full time began later than it was owed', () => {
    const lived = agreed('2027-03-12');
    lived.type('2027-04-14T09:00', { 'running.full-time-on': typedDate('2027-04-14') });
    expect(lived.on(day('2027-04-15')).findings.filter(({ rule }) => rule === 'flexi.over')).toMatchObject([
      {
        words:
          'Full time began on 14 April 2027, and was due on 15 March 2027. Nobody had agreed to the time in between. Record what happened; correct the register openly.',
        record: { kind: 'breach' },
      },
    ]);
  });

  test('that no review renewed has ended once full time is on record, and no review is asked for any more', () => {
    const lived = agreed();
    expect(owed(lived, '2027-03-30')).toContain('flexi.review-held');
    lived.type('2027-03-30T09:00', { 'running.full-time-on': typedDate('2027-03-26') });
    const { life, proposed } = lived.on(day('2027-03-31'));
    expect(lifeInWords(life, proposed)).toEqual(['Ended: full time since 26 March 2027.']);
    expect(owed(lived, '2027-03-31')).not.toContain('flexi.review-held');
  });

  test('taken back, the day on which full time began answers whether it did', () => {
    const lived = agreed();
    lived.sign('2027-02-01T10:00', { document: 'agreement', role: 'parent', decision: 'refuse' });
    lived.type('2027-02-03T09:00', { 'running.full-time-on': typedDate('2027-02-02') });
    expect(owed(lived, '2027-02-04')).not.toContain('flexi.over');
    const { life, proposed } = lived.on(day('2027-02-04'));
    expect(life).toMatchObject({ state: 'ended', ending: { how: 'withdrawn' } });
    expect(lifeInWords(life, proposed).join(' ')).toContain('Full time began on 2 February 2027.');
    expect(isInFullTime(life, proposed)).toBe(true);
    // A review that was planned for a day after the end is no duty.
    expect(owed(lived, '2027-04-20')).not.toContain('flexi.review-held');
  });

  test('taken back with a signature, it asks from the next school day', () => {
    const lived = agreed();
    lived.sign('2027-02-01T10:00', { document: 'agreement', role: 'parent', decision: 'refuse' });
    expect(owed(lived, '2027-02-03')).toContain('flexi.over');
  });
});

describe.each([
  ['left', 'Ended: Sam left the school. The last day was 10 February 2027.'],
  ['moved', 'Ended: Sam went over to something else. The last day was 10 February 2027.'],
] as const)('flexi-schooling of a pupil who %s', (how, words) => {
  const last = { 'running.ended-by': how, 'running.ended-on': typedDate('2027-02-10') };

  test('has ended on that day: it is told, kept from the next day, and owes nothing of the days after it', () => {
    const lived = agreed();
    lived.type('2027-02-10T09:00', last);
    const reading = lived.on(day('2027-04-20'));
    const { life, proposed, agreed: inForce, course } = reading;
    expect(lifeInWords(life, proposed)).toEqual([words]);
    expect(keptFrom(life, proposed.case, '2027-02-10T09:00:00Z', day('2027-04-20'))).toEqual({
      state: 'ended',
      since: day('2027-02-11'),
    });
    expect(owed(lived, '2027-04-20')).toEqual(['flexi.la-informed']);
    expect(spansIn(course).map(({ first, last: end }) => [first, end])).toEqual([
      [day('2027-01-11'), day('2027-02-10')],
    ]);
    expect((inForce ?? proposed).codes.filter(({ date, code }) => date > '2027-02-10' && code !== '')).toEqual([]);
  });

  test('after its last day, is asked for no full time any more', () => {
    const lived = agreed('2027-03-12');
    lived.type('2027-03-16T09:00', { ...last, 'running.ended-on': typedDate('2027-03-15') });
    expect(lived.on(day('2027-03-18')).life.state).toBe('ended');
    expect(owed(lived, '2027-03-18')).not.toContain('flexi.over');
  });

  test('once it was taken back, is asked for no full time any more', () => {
    const lived = agreed();
    lived.sign('2027-02-01T10:00', { document: 'agreement', role: 'parent', decision: 'refuse' });
    expect(owed(lived, '2027-02-12')).toContain('flexi.over');
    lived.type('2027-02-12T09:00', last);
    expect(owed(lived, '2027-02-12')).not.toContain('flexi.over');
  });
});

test('the cover gives flexi-schooling that is over the day until which it was agreed, and says that nobody renewed it', () => {
  const cover = (on: string): string => {
    const { agreed: inForce, proposed } = agreed().on(day(on));
    return textOf(buildDocument('cover', printOf(inForce ?? proposed)));
  };
  expect(cover('2027-03-01')).toContain('End date\nNone is set yet');
  expect(cover('2027-04-20')).not.toContain('None is set yet');
  expect(cover('2027-04-20')).toContain('End date\n25 March 2027: no review has renewed it');
});

describe('flexi-schooling that ended after it had lapsed', () => {
  const lastDays = (lived: LivedCase, on: string) => {
    const { agreed: inForce, proposed } = lived.on(day(on));
    const [cover, form] = (['cover', 'notification'] as const).map((id) =>
      textOf(buildDocument(id, printOf(inForce ?? proposed))),
    );
    const mail = notificationEmail(inForce ?? proposed, proposed.authority).body;
    return [
      /End date\n(.*)/u.exec(cover ?? ''),
      /End: ([^.\n]*)/u.exec(form ?? ''),
      /last day was ([^.]*)/u.exec(mail),
    ].map((found) => found?.[1]);
  };
  const lapsedOn = '25 March 2027';

  test.each<[string, TypedOrCleared]>([
    ['full time', { 'running.full-time-on': typedDate('2027-04-12') }],
    ['the pupil leaving', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-04-16') }],
    ['a last day that was given', { 'flexi-ending.by': 'school', 'flexi-ending.on': typedDate('2027-04-16') }],
  ])('with %s gives the last day on which it was in force', (_, typed) => {
    const lived = agreed();
    lived.type('2027-04-16T09:00', typed);
    expect(lived.on(day('2027-04-19')).life.state).toBe('ended');
    expect(lastDays(lived, '2027-04-19')).toEqual([lapsedOn, lapsedOn, lapsedOn]);
  });

  test('with a no does so too', () => {
    const lived = agreed();
    lived.sign('2027-04-14T10:00', { document: 'agreement', role: 'parent', decision: 'refuse' });
    expect(lived.on(day('2027-04-19')).life.state).toBe('ended');
    expect(lastDays(lived, '2027-04-19')).toEqual([lapsedOn, lapsedOn, lapsedOn]);
  });
});

const renewal = (on: string, next: string): TypedOrCleared => ({
  'flexi-reviews.r1': '1',
  'flexi-reviews.r1.on': typedDate(on),
  'flexi-reviews.r1.who': 'Robin Fielding',
  'flexi-reviews.r1.outcome': 'renew',
  'flexi-reviews.r1.next-on': typedDate(next),
});

describe('flexi-schooling that everybody agreed to after its first review was due', () => {
  const late = (): LivedCase => {
    const lived = new LivedCase('late', new Map(flexiPlain), '2027-01-05T09:00');
    lived.sign('2027-04-12T10:00', { document: 'agreement', role: 'parent' });
    lived.sign('2027-04-12T10:05', { document: 'agreement', role: 'head' });
    return lived;
  };

  test('is in force on no day, and every page says so', () => {
    const { life, course, proposed, agreed: inForce } = late().on(day('2027-04-13'));
    expect(life.state).toBe('not-begun');
    expect(spansIn(course)).toEqual([]);
    expect(lifeInWords(life, proposed)[0]).toBe(
      'Agreed too late, on 12 April 2027: its first review was due on 25 March 2027, so it never ran.',
    );
    const text = textOf(buildDocument('evidence', printOf(inForce ?? proposed)));
    expect(text).toContain('It never came into force');
    expect(text).toContain('No: version 1 was agreed after its first review was due, and never ran');
  });

  test('a review since brings it into force from that day on, as its papers say', () => {
    const lived = late();
    lived.type('2027-04-14T16:00', renewal('2027-04-14', '2027-07-01'));
    const { life, course } = lived.on(day('2027-04-15'));
    expect(life.state).toBe('running');
    expect(spansIn(course).map(({ first, last }) => [first, last])).toEqual([[day('2027-04-14'), day('2027-07-01')]]);
    const inForce = lived.on(day('2027-04-15')).agreed;
    const papers = inForce && (['cover', 'evidence'] as const).map((id) => textOf(buildDocument(id, printOf(inForce))));
    expect(papers?.[0]).toContain('Start date\n14 April 2027');
    expect(papers?.[1]).toContain('In force from\n14 April 2027');
  });

  test('nor is a change that keeps a review day that is past', () => {
    const lived = agreed();
    lived.type('2027-04-12T09:00', {
      'pattern.changed-from': typedDate('2027-04-19'),
      'pattern.session': 'Art at home',
    });
    lived.sign('2027-04-12T10:00', { document: 'agreement', role: 'parent' });
    lived.sign('2027-04-12T10:05', { document: 'agreement', role: 'head' });
    const { life, versions, course } = lived.on(day('2027-04-20'));
    expect(versions.map(({ number }) => number)).toEqual([1, 2]);
    expect(life.state).toBe('over');
    expect(spansIn(course).map(({ version }) => version.number)).toEqual([1]);
  });

  test('is warned of before it is signed', () => {
    const lived = agreed();
    lived.type('2027-04-12T09:00', { 'pattern.changed-from': typedDate('2027-04-19') });
    const reading = lived.on(day('2027-04-12'));
    expect(agreedLate(reading)).toBe(
      'The review of this plan was due on 25 March 2027. What is signed now is in force on no day.',
    );
    expect(reading.proposed.findings.map(({ words }) => words)).toContainEqual(
      'The changed days hold from 19 April 2027, and this was agreed only until its review on 25 March 2027. Set a later review date.',
    );
  });
});

test('flexi-schooling that was renewed late was in force on no day between, and its papers leave those days out', () => {
  const lived = agreed();
  lived.type('2027-04-20T16:00', renewal('2027-04-20', '2027-07-01'));
  const { life, course, agreed: inForce, proposed } = lived.on(day('2027-04-21'));
  expect(life.state).toBe('running');
  expect(spansIn(course).map(({ first, last }) => [first, last])).toEqual([
    [day('2027-01-11'), day('2027-03-25')],
    [day('2027-04-20'), day('2027-07-01')],
  ]);
  const text = textOf(buildDocument('evidence', printOf(inForce ?? proposed)));
  expect(text).toContain('25 March 2027; renewed from 20 April 2027, until 1 July 2027');
});

test('the cover of flexi-schooling names the review that the last one set, beside the one that was agreed', () => {
  const lived = agreed();
  lived.type('2027-03-25T16:00', renewal('2027-03-25', '2027-07-16'));
  const { agreed: inForce, proposed } = lived.on(day('2027-04-14'));
  const cover = textOf(buildDocument('cover', printOf(inForce ?? proposed)));
  expect(cover).toContain('Review date\n25 March 2027');
  expect(cover).toContain('A review set the next one\n16 July 2027');
});

test('full time in the days between a lapse and the review that renewed it ends nothing of what runs since', () => {
  const lived = agreed();
  lived.type('2027-04-20T16:00', renewal('2027-04-20', '2027-07-01'));
  lived.type('2027-04-21T09:00', {
    'running.in-full-time': 'yes',
    'running.full-time-on': typedDate('2027-03-30'),
  });
  const { life, proposed, overdue } = lived.on(day('2027-04-22'));
  expect(life.state).toBe('running');
  expect(proposed.codes.some(({ date }) => date === '2027-04-26')).toBe(true);
  expect(overdue.map(({ rule }) => rule)).not.toContain('flexi.between');
});

test('a later review date of the plan counts, and not the one that an older review set', () => {
  const lived = agreed();
  lived.type('2027-03-24T16:00', renewal('2027-03-24', '2027-06-01'));
  lived.type('2027-06-14T09:00', {
    'pattern.changed-from': typedDate('2027-06-21'),
    'pattern.review-on': typedDate('2027-07-20'),
  });
  const reading = lived.on(day('2027-06-14'));
  expect(agreedLate(reading)).toBeUndefined();
  expect(reading.proposed.findings.map(({ rule }) => rule)).not.toContain('flexi.dated');
});
