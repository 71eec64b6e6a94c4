import { heldReviews } from '../../src/case/fields/running.ts';
import { sampleAnswers } from '../../src/sample/sample-case.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import type { TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

/** The name with which the sample’s parent signs. */
const PARENT = 'Alex Example';

/** The social worker has agreed, on 5 January. */
export const withSocialWorker: TypedOrCleared = {
  'pupil.care': ['cp'],
  'people.social-worker': 'Lee Marsh',
  'people.social-worker-told-on': typedDate('2027-01-04'),
  'people.social-worker-answer': 'agrees',
  'people.social-worker-answered-on': typedDate('2027-01-05'),
  'people.social-worker-how': 'email',
  'people.social-worker-reference': 'File 12',
};

/** What the social worker says, and the day that is written down with it. */
export const socialWorkerSays = (answer: 'agrees' | 'refuses', on: string): TypedOrCleared => ({
  'people.social-worker-answer': answer,
  'people.social-worker-answered-on': typedDate(on),
});

/** A start two weeks later, with its reviews. */
export const twoWeeksLater: TypedOrCleared = {
  'timetable.start': typedDate('2027-01-25'),
  'timetable.end': typedDate('2027-02-19'),
  'timetable.full-time-from': typedDate('2027-02-22'),
  'reviews.r1.on': typedDate('2027-01-29'),
  'reviews.r2.on': typedDate('2027-02-05'),
  'reviews.r3.on': typedDate('2027-02-12'),
  'reviews.r4.on': typedDate('2027-02-17'),
  'reviews.r5.on': typedDate('2027-02-19'),
  'risk.review-on': typedDate('2027-02-05'),
  'running.in-full-time': 'yes',
};

/** The sample’s four weeks from 11 January 2027, which nobody has decided on. */
export function sampleCase(typed: TypedOrCleared = {}): LivedCase {
  const lived = new LivedCase('sample', sampleAnswers(day('2027-01-04')), '2027-01-05T09:00');
  lived.type('2027-01-05T09:05', typed);
  return lived;
}

/** The parent says yes, or something else. */
export function parentSigns(lived: LivedCase, on: string, decision: 'agree' | 'refuse' = 'agree'): void {
  lived.sign(`${on}T10:00`, { role: 'parent', name: PARENT, decision });
}

/** Parent and head sign what stands now. */
export function bothSign(lived: LivedCase, on: string): void {
  parentSigns(lived, on);
  lived.sign(`${on}T10:05`, { role: 'head' });
}

/** The same four weeks, agreed on 7 January. */
export function agreedSample(typed: TypedOrCleared = {}): LivedCase {
  const lived = sampleCase(typed);
  bothSign(lived, '2027-01-07');
  return lived;
}

/** The same, of which a review of 22 January settled full time from another day, with everybody. */
export function settledSooner(from: string): LivedCase {
  const lived = agreedSample();
  lived.type(
    '2027-01-22T15:00',
    typedRows(heldReviews, {
      on: typedDate('2027-01-22'),
      outcome: 'sooner',
      'full-time-from': typedDate(from),
      'settled-with': ['pupil', 'parent', 'health'],
    }),
  );
  return lived;
}
