import { flexiReviews, notifications } from '../../../src/case/fields/running.ts';
import { typedRows } from '../../../src/sample/typed-rows.ts';
import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import type { Breaks } from './break.ts';

type Answers = NonNullable<Change['answers']>;

const toldOn = (on: string): Answers => typedRows(notifications, { on: typedDate(on), by: 'Jo Carter', how: 'E-mail', reference: 'F-1' });
const on = (today: string, answers: Answers): Change => ({ today: day(today), answers });

/** Told in time, and looked at later. */
const later = (today: string, answers: Answers = {}): Change => on(today, { ...toldOn('2027-01-11'), ...answers });

const reviewed = (date: string, outcome: string, nextOn?: string): Answers =>
  typedRows(flexiReviews, { on: typedDate(date), who: 'Sam, his father, Jo Carter', outcome, ...(nextOn === undefined ? {} : { 'next-on': typedDate(nextOn) }) });

export const flexiRunningBreaks: Breaks = {
  'flexi.la-informed': [
    {
      title: 'not told by the day after the first',
      base: 'flexi',
      breaks: on('2027-01-12', {}),
      keeps: on('2027-01-11', {}),
      says: /^Lincolnshire has not been told of Sam’s flexi-schooling\. It was due by Monday 11 January 2027\. E-mail the notification form to attendance@lincolnshire\.gov\.uk now/u,
    },
    { title: 'to be told tomorrow', base: 'flexiHeaviest', breaks: on('2027-01-12', toldOn('2027-01-13')), keeps: on('2027-01-12', toldOn('2027-01-12')), says: /has not been told/u },
    { title: 'not told, and ended on the first day', base: 'flexi', breaks: on('2027-01-12', { 'flexi-ending.on': typedDate('2027-01-11') }), keeps: on('2027-01-12', { 'flexi-ending.on': typedDate('2027-01-10') }), says: /has not been told/u },
  ],
  'flexi.review-held': [
    { title: 'the review date has passed', base: 'flexi', breaks: later('2027-03-26'), keeps: later('2027-03-25'), says: /^It was to be looked at again on 25 March 2027, and no review is on record since/u },
    {
      title: 'the review date has passed, and its last day is still to come',
      base: 'flexiHeaviest',
      breaks: later('2027-07-21', { 'pattern.end': typedDate('2027-07-21') }),
      keeps: later('2027-07-22', { 'pattern.end': typedDate('2027-07-21') }),
      says: /looked at again on 25 March 2027/u,
    },
    { title: 'no second review', base: 'flexi', breaks: later('2027-07-22', reviewed('2027-03-25', 'renew', '2027-07-21')), keeps: later('2027-07-21', reviewed('2027-03-25', 'renew', '2027-07-21')), says: /looked at again on 21 July 2027/u },
    { title: 'renewed without another date', base: 'flexiHeaviest', breaks: later('2027-03-25', reviewed('2027-03-25', 'renew')), keeps: later('2027-03-25', { ...reviewed('2027-03-25', 'renew'), 'pattern.end': typedDate('2027-07-21') }), says: /^The review of 25 March 2027 does not say when it is looked at next/u },
    { title: 'reviewed without a decision', base: 'flexi', breaks: later('2027-03-26', reviewed('2027-03-25', '')), keeps: later('2027-03-25', reviewed('2027-03-24', '')), says: /does not say what was decided/u },
    { title: 'ended without a last day', base: 'flexi', breaks: later('2027-03-26', reviewed('2027-03-25', 'end')), keeps: later('2027-03-26', { ...reviewed('2027-03-25', 'end'), 'flexi-ending.on': typedDate('2027-04-23') }), says: /ended the arrangement\. Write down the last day/u },
    { title: 'the next review is not after this one', base: 'flexi', breaks: later('2027-03-26', reviewed('2027-03-25', 'renew', '2027-03-25')), keeps: later('2027-03-26', reviewed('2027-03-25', 'renew', '2027-03-26')), says: /sets the next for 25 March 2027, which is not after it/u },
    { title: 'the next review is after more than a year', base: 'flexi', breaks: later('2027-03-26', reviewed('2027-03-25', 'change', '2028-03-26')), keeps: later('2027-03-26', reviewed('2027-03-25', 'change', '2028-03-25')), says: /more than a year after the one of 25 March 2027/u },
    { title: 'a review that is still to come is none', base: 'flexi', breaks: later('2027-03-26', reviewed('2027-03-27', 'renew', '2027-07-21')), keeps: later('2027-03-26', reviewed('2027-03-26', 'renew', '2027-07-21')), says: /no review is on record since/u },
  ],
};
