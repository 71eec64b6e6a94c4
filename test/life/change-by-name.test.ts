import { describe, expect, test } from 'vitest';
import { changeInWords } from '../../src/documents/parts/life-in-words.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { plain } from '../screens/support/answers.ts';
import type { TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';
import { untilNoon } from './lives/story.ts';

/** What is told of a change that was typed while it runs. */
function told(typed: TypedOrCleared, begin: (lived: LivedCase) => void, answers = plain): string {
  const lived = new LivedCase('c1', answers, '2027-01-05T09:00');
  begin(lived);
  lived.type('2027-01-13T09:00', typed);
  const { life, proposed } = lived.on(day('2027-01-13'));
  return changeInWords(life, proposed).join(' ');
}

const ofTimetable = (typed: TypedOrCleared): string =>
  told(typed, (lived) => {
    lived.bothSign('2027-01-07');
  });

const WAITS = 'has been waiting for Robin Fielding and the head since 13 January 2027.';
const LEFT =
  'has been waiting for the school since 13 January 2027: something is left to write down before Robin Fielding can decide.';

describe('a change that waits says what it is', () => {
  test.each<[string, TypedOrCleared, string?]>([
    ['week 3', untilNoon(3, 'friday')],
    ['week 2 and week 3', { ...untilNoon(2, 'friday'), ...untilNoon(3, 'friday') }],
    ['week 2 and 2 more things', { ...untilNoon(2, 'friday'), ...untilNoon(3, 'friday'), ...untilNoon(4, 'monday') }],
    [
      'the last day and the day of full time',
      { 'timetable.end': typedDate('2027-02-04'), 'timetable.full-time-from': typedDate('2027-02-05') },
      LEFT,
    ],
    ['the responsible adult', { 'risk.adult': 'Alex Fielding' }],
    ['the responsible adult', { 'risk.adult': 'Alex Fielding', 'risk.adult-relation': 'Grandfather' }],
    ['a review', { 'reviews.r4': null }, LEFT],
    ['the reviews', { 'reviews.r4': null, 'reviews.new': '9', 'reviews.new.on': typedDate('2027-02-04') }, LEFT],
    ['“How work is set”', { 'plan.work-set': 'On paper, each Monday.' }],
  ])('%s', (what, typed, waits = WAITS) => {
    expect(ofTimetable(typed)).toBe(`A change to ${what} ${waits}`);
  });

  test('the days at school', () => {
    const typed = {
      'pattern.week.1.monday': { am: 'home', pm: 'home' },
      'pattern.week.1.friday': { am: 'school', pm: 'school' },
    };
    const agreed = (lived: LivedCase): void => {
      for (const role of ['parent', 'head'] as const) lived.sign('2027-01-07T10:00', { role, document: 'agreement' });
    };
    expect(told(typed, agreed, flexiPlain)).toBe(`A change to the days at school ${WAITS}`);
  });
});
