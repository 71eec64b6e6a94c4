import { describe, expect, test } from 'vitest';
import type { Typed } from '../../src/case/typed.ts';
import { blocksHead, blocksParent, blocksStart } from '../../src/policy/engine/blocks.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { Change } from './situations.ts';
import { findingsOf, rulesOf } from './situations.ts';
import { toldOfAll } from './told.ts';

const only = (base: 'plain' | 'heaviest', change: Change) => {
  const [finding, ...more] = findingsOf(base, change);
  if (finding === undefined || more.length > 0) throw new Error(`${String(more.length + 1)} findings, not one`);
  return finding;
};

const refused = { decision: { name: 'Robin Fielding', decision: 'refuse', on: day('2027-01-07') } } as const;

describe('a parent’s agreement', () => {
  test('that is wanting holds the head’s signature and the first day, never the parent’s own signature', () => {
    const finding = only('plain', { decision: undefined });
    expect([blocksHead(finding), blocksStart(finding), blocksParent(finding)]).toEqual([true, true, false]);
  });

  test('that is refused holds the head’s signature and not the parent’s, who may yet agree', () => {
    const finding = only('plain', refused);
    expect(finding.rule).toBe('agree.refused');
    expect([blocksHead(finding), blocksParent(finding)]).toEqual([true, false]);
  });

  test('by someone the pupil does not live with holds the parent’s signature too: the school chooses who signs', () => {
    expect(blocksParent(only('heaviest', { answers: { 'consent.signer': 'r2' } }))).toBe(true);
  });

  test('of nobody in particular is wanted while no signer is chosen', () => {
    expect(only('plain', { decision: undefined, answers: { 'consent.signer': null } }).words).toBe(
      'No parent or carer has agreed in writing yet.',
    );
  });

  test('was talked through by today at the latest', () => {
    const change = { answers: { 'consent.talked-through-on': typedDate('2027-01-08') } };
    const agreed = { decision: { name: 'Robin Fielding', decision: 'agree', on: day('2027-01-08') } } as const;
    expect(only('plain', change)).toMatchObject({
      rule: 'agree.parent',
      path: 'consent.talked-through-on',
      mender: 'school',
    });
    expect(rulesOf('plain', { ...change, ...agreed, today: day('2027-01-08') })).toEqual([]);
  });
});

describe('agreement by the first day', () => {
  const secondDay = { today: day('2027-01-12'), answers: toldOfAll };
  const late = {
    ...secondDay,
    answers: { ...toldOfAll, 'running.in-full-time': 'yes' },
    decision: { name: 'Robin Fielding', decision: 'agree', on: day('2027-01-12') },
  } as const;

  test('that came late is past mending: it is recorded, and then holds nothing', () => {
    const path = 'breach.agree.by-start';
    expect(only('plain', late)).toMatchObject({
      rule: 'agree.by-start',
      gate: 'start',
      record: { kind: 'breach', path, given: undefined },
    });
    const recorded = only('plain', {
      ...late,
      answers: { ...late.answers, [path]: 'Signed on paper on the 10th; lost, and signed again.' },
    });
    expect([blocksStart(recorded), blocksHead(recorded)]).toEqual([false, false]);
  });

  test('that is wanting is asked about from the first day on: is the pupil in school full time?', () => {
    const without = (today: string) => rulesOf('plain', { decision: undefined, today: day(today), answers: toldOfAll });
    expect(without('2027-01-10')).toEqual(['agree.parent', 'calendar.happened-since']);
    expect(without('2027-01-11')).toEqual(['agree.parent', 'agree.not-begun']);
    expect(without('2027-01-12')).toEqual(['agree.parent', 'agree.not-begun']);
  });

  test('that is wanting holds the head even where the breach is on record', () => {
    const findings = findingsOf('plain', {
      decision: undefined,
      ...secondDay,
      answers: { ...toldOfAll, 'breach.agree.by-start': 'Begun by mistake.' },
    });
    expect(findings.filter(blocksHead).map(({ rule }) => rule)).toEqual(['agree.parent']);
  });

  test('is not asked of a parent who refused; whether the pupil is in full time is', () => {
    expect(rulesOf('plain', { ...refused, ...secondDay })).toEqual(['agree.refused', 'agree.not-begun']);
    const inFullTime = { ...secondDay.answers, 'running.in-full-time': 'yes' };
    expect(rulesOf('plain', { ...refused, ...secondDay, answers: inFullTime })).toEqual(['agree.refused']);
  });
});

describe('an agreement that is taken back', () => {
  const back = (on: string, change: Change = {}) =>
    rulesOf('plain', {
      today: day('2027-02-10'),
      ...change,
      answers: { ...toldOfAll, 'running.withdrawn-on': typedDate(on), ...change.answers },
    });

  test.each(['2027-01-11', '2027-01-20', '2027-02-05'])('on %s ends the part-time weeks', (on) => {
    expect(back(on, { today: day(on) })).toContain('agree.withdrawn');
    expect(back(on)).toContain('agree.withdrawn');
  });

  test('at a review is taken back as well: who said so, and how, is told with it', () => {
    const reviewed = (says: Readonly<Record<string, string>>) =>
      findingsOf('plain', {
        today: day('2027-01-20'),
        answers: {
          ...toldOfAll,
          'held-reviews.r1': '1',
          'held-reviews.r1.on': typedDate('2027-01-15'),
          'held-reviews.r1.parent-agreed': 'no',
          'held-reviews.r1.pupil-word': 'mixed',
          'held-reviews.r1.parent-word': 'not-well',
          ...Object.fromEntries(Object.entries(says).map(([path, typed]) => [`held-reviews.r1.${path}`, typed])),
        },
      });
    expect(reviewed({ 'refused-by': 'Robin Fielding', 'refused-how': 'email' })).toMatchObject([
      {
        rule: 'agree.withdrawn',
        words:
          'Robin Fielding took the agreement back on 15 January 2027 by e-mail. Sam is owed full time from Monday 18 January 2027. Is Sam back full time? Write down the day it began.',
        path: 'running.full-time-on',
      },
    ]);
    expect(reviewed({}).map(({ rule, words }) => [rule, words])).toEqual([
      ['agree.withdrawn', expect.stringMatching(/^The parent took the agreement back on 15 January 2027\. /u)],
      [
        'agree.taken-back-how',
        'The review of 15 January 2027 says that the parent no longer agrees. Write down who said so, and how.',
      ],
    ]);
  });

  test('after the last part-time day, or on a day still to come, changes nothing', () => {
    const fullTime = { answers: { 'running.full-time-on': typedDate('2027-02-08') } };
    expect(back('2027-02-06', fullTime)).not.toContain('agree.withdrawn');
    expect(back('2027-02-05', { today: day('2027-01-20') })).toEqual(['calendar.happened-since']);
  });

  test('and given again by who knows that it was taken back is an agreement, on that day too', () => {
    const again = (on: string) =>
      back('2027-01-18', {
        today: day('2027-01-20'),
        decision: { name: 'Robin Fielding', decision: 'agree', on: day(on) },
      });
    expect(again('2027-01-17')).toContain('agree.withdrawn');
    expect(again('2027-01-18')).not.toContain('agree.withdrawn');
    expect(again('2027-01-19')).not.toContain('agree.withdrawn');
  });

  test('is past mending where full time began late, and a duty until it is written down when it began', () => {
    const late = (fullTimeOn: Typed | null) =>
      only('plain', {
        today: day('2027-01-20'),
        answers: { ...toldOfAll, 'running.withdrawn-on': typedDate('2027-01-18'), 'running.full-time-on': fullTimeOn },
      });
    expect(late(null)).not.toHaveProperty('record');
    expect(late(typedDate('2027-01-20')).record).toMatchObject({ kind: 'breach', path: 'breach.agree.withdrawn' });
  });

  test('before a day on which the school is closed is owed full time on the day it opens', () => {
    const inset = {
      'school.closed-days.r1': '1',
      'school.closed-days.r1.what': 'INSET day',
      'school.closed-days.r1.on': typedDate('2027-01-18'),
    };
    const full = { 'running.full-time-on': typedDate('2027-01-19') };
    const today = day('2027-01-20');
    expect(back('2027-01-15', { today, answers: { ...inset, ...full } })).toEqual([]);
    expect(back('2027-01-15', { today, answers: full })).toEqual(['agree.withdrawn']);
  });
});
