import { describe, expect, test } from 'vitest';
import { nextOf, toTellIn } from '../../src/screens/shared/next-due.ts';
import { day } from '../domain/some-dates.ts';
import {
  agreedSample,
  bothSign,
  parentSigns,
  socialWorkerSays,
  twoWeeksLater,
  withSocialWorker,
} from './agreed-sample.ts';
import type { LivedCase } from './lived.ts';

const refused = (): LivedCase => {
  const lived = agreedSample(withSocialWorker);
  lived.type('2027-01-08T09:00', socialWorkerSays('refuses', '2027-01-08'));
  return lived;
};

const duties = ['review.held', 'review.formal-held', 'la.notified', 'risk.actions-done', 'risk.reviewed'];

const overdueOn = (lived: LivedCase, on: string): readonly string[] =>
  lived.on(day(on)).overdue.map(({ rule }) => rule);

const dutiesOn = (lived: LivedCase, on: string): readonly string[] =>
  overdueOn(lived, on).filter((rule) => duties.includes(rule) || rule.startsWith('risk.') || rule.startsWith('la.'));

describe('a professional’s no before the start', () => {
  test('leaves no duty of what never began once it is set aside', () => {
    const lived = refused();
    expect(lived.on(day('2027-01-08')).life.state).toBe('refused');
    lived.happen('2027-01-11T09:00', 'set-aside', 'No longer wanted.');
    const reading = lived.on(day('2027-01-19'));
    expect(reading.life.state).toBe('set-aside');
    expect(overdueOn(lived, '2027-01-19')).toEqual([]);
  });

  test('nor while something later is decided on', () => {
    const lived = refused();
    lived.type('2027-01-19T09:00', { ...socialWorkerSays('agrees', '2027-01-19'), ...twoWeeksLater });
    parentSigns(lived, '2027-01-20');
    expect(lived.on(day('2027-01-20')).life.state).toBe('deciding');
    expect(dutiesOn(lived, '2027-01-20')).toEqual([]);
  });

  test('nor once that is agreed: the authority is told by its own start', () => {
    const lived = refused();
    lived.type('2027-01-19T09:00', { ...socialWorkerSays('agrees', '2027-01-19'), ...twoWeeksLater });
    bothSign(lived, '2027-01-20');
    const reading = lived.on(day('2027-01-21'));
    expect(reading.life.state).toBe('agreed');
    expect(dutiesOn(lived, '2027-01-21')).toEqual([]);
    expect(nextOf(reading)?.words).toBe('Next review: 29 January 2027');
    expect(toTellIn(reading)?.words).toMatch(/^Tell .*: due by 25 January 2027$/u);
  });
});
