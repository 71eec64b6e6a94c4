import { heldReviews, notifications } from '../../../src/case/fields/running.ts';
import type { Signature } from '../../../src/case/signature.ts';
import type { TypedAnswers } from '../../../src/sample/typed-rows.ts';
import { typedRows } from '../../../src/sample/typed-rows.ts';
import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Change } from '../situations.ts';
import { passing, wentWell } from '../situations.ts';
import { toldOfAll } from '../told.ts';
import type { Breaks } from './break.ts';

const decided = (decision: 'agree' | 'changes' | 'refuse', on: string): Change => ({
  decision: { name: 'Robin Fielding', decision, on: day(on) },
});
const talkedThrough = (on: string): Change => ({ answers: { 'consent.talked-through-on': typedDate(on) } });

/** Agreed on a day; where that was too late, the days before were full ones. */
const agreedOn = (on: string): Change => ({
  ...decided('agree', on),
  today: day('2027-01-12'),
  answers: { ...toldOfAll, 'running.in-full-time': 'yes' },
});

const takenBack = (fullTimeOn: string | null, by = 'Robin Fielding'): Change => ({
  today: day('2027-01-20'),
  answers: {
    ...toldOfAll,
    'running.withdrawn-on': typedDate('2027-01-15'),
    'running.withdrawn-by': by,
    'running.full-time-on': fullTimeOn === null ? null : typedDate(fullTimeOn),
  },
});

/** What was agreed ended on 5 February, and the next, agreed too, begins on 22 February. */
const between = (today: string, answers: NonNullable<Change['answers']> = {}): Change => {
  const { versions } = passing.plain;
  const version = versions.at(-1);
  if (version === undefined) throw new Error('The passing case was agreed.');
  const next = { ...version, number: 2, from: { day: day('2027-02-22'), half: 'am' }, follows: version } as const;
  return {
    today: day(today),
    answers: { ...toldOfAll, ...answers },
    life: {
      state: 'agreed',
      version: next,
      after: { version, end: day('2027-02-05') },
      startOwed: undefined,
      proposal: undefined,
      asked: undefined,
    },
  };
};

/** The parent refused, and the first day has come. */
const notAgreed = (answers: NonNullable<Change['answers']>): Change => ({
  today: day('2027-01-13'),
  answers,
  decision: { name: 'Robin Fielding', decision: 'agree', on: day('2027-01-07') },
  versions: [],
  life: { state: 'not-begun', start: day('2027-01-11') },
});

const partDays = {
  'running.in-full-time': 'no',
  'running.part-since': typedDate('2027-01-11'),
  'running.part-by': 'family',
  'running.part-days': 'Monday and Tuesday, from 8:45 to 12:00.',
  'running.full-time-on': typedDate('2027-01-13'),
};

const keptAwayOnFriday = { 'running.part-since': typedDate('2027-01-08'), 'running.part-by': 'school' };

const keptAway = {
  'running.in-full-time': 'no',
  'running.part-since': typedDate('2027-01-06'),
  'running.part-by': 'school',
  'running.part-days': 'Wednesday and Thursday, from 8:45 to 12:00.',
};

/** It was agreed, and has begun; before that there were part days. */
const runningAfter = (answers: NonNullable<Change['answers']>): Change => ({
  today: day('2027-01-12'),
  answers: { ...toldOfAll, ...answers },
});

/** It runs, and other days are proposed from a day. */
const changedFrom = (from: string): Change => ({
  today: day('2027-01-13'),
  answers: { ...typedRows(notifications, { on: typedDate('2027-01-11') }), 'pattern.changed-from': typedDate(from) },
  agreedTo: { 'pattern.changed-from': '' },
  proposes: true,
});

/** Agreed for Monday, and proposed for Tuesday on a day. */
const startMoved = (today: string): Change => ({
  today: day(today),
  answers: { ...toldOfAll, 'timetable.start': typedDate('2027-01-12') },
  agreedTo: { 'timetable.start': typedDate('2027-01-11') },
  proposes: true,
});

/** Signed by some, one after the other. */
function signedOn(
  on: string,
  roles: readonly Signature['role'][],
  times: readonly string[] = roles.map((_, index) => `08:${String(index + 10)}`),
): Change {
  const [version] = passing.plain.versions;
  const [given] = version?.signatures ?? [];
  if (version === undefined || given === undefined) throw new Error('nothing is agreed');
  const signatures = roles.map((role, index) => ({
    ...given,
    id: String(index),
    role,
    at: `${on}T${times[index] ?? ''}:00Z`,
  }));
  return { versions: [{ ...version, signatures }] };
}

/** A parent said no at the review of Friday, and full time began on Monday. */
const noLongerAgrees = (says: TypedAnswers): Change => ({
  today: day('2027-01-18'),
  answers: {
    ...toldOfAll,
    ...typedRows(heldReviews, {
      on: typedDate('2027-01-15'),
      kind: 'weekly',
      ...wentWell,
      'parent-agreed': 'no',
      outcome: 'end',
      ...says,
    }),
    'running.full-time-on': typedDate('2027-01-18'),
  },
});

const heard = (on: string | null, says: string): Change => ({
  answers: {
    'consent.objection': 'yes',
    'consent.objection-heard-on': on === null ? null : typedDate(on),
    'consent.objection-says': says,
  },
});

export const agreementBreaks: Breaks = {
  'agree.parent': [
    {
      title: 'nobody has agreed yet',
      base: 'plain',
      breaks: { decision: undefined },
      keeps: decided('agree', '2027-01-06'),
      says: /^Robin Fielding has not agreed in writing yet\.$/u,
    },
    {
      title: 'a change of what was agreed is open',
      base: 'plain',
      breaks: { decision: undefined, life: passing.plain.life, versions: passing.plain.versions },
      keeps: decided('agree', '2027-01-06'),
      says: /^Robin Fielding has not agreed to the change in writing yet\. Version 1 goes on\.$/u,
    },
    {
      title: 'the signer is not in the list any more',
      base: 'heaviest',
      breaks: { answers: { 'consent.signer': 'r9' } },
      keeps: { answers: { 'consent.signer': 'r1' } },
      says: /who is to sign is not in the list of parents any more/u,
    },
    {
      title: 'a parent signs whom the pupil does not live with',
      base: 'heaviest',
      breaks: { answers: { 'consent.signer': 'r2' } },
      keeps: { answers: { 'consent.signer': 'r2', 'parents.r2.lives-with': 'yes' } },
      says: /Alex Fielding is to sign, but Sam does not normally live with them/u,
    },
    {
      title: 'the talk is still to come',
      base: 'plain',
      breaks: talkedThrough('2027-01-08'),
      keeps: talkedThrough('2027-01-07'),
      says: /talked through with the parent on 8 January 2027, which is still to come/u,
    },
    {
      title: 'agreed before it was talked through',
      base: 'plain',
      breaks: decided('agree', '2027-01-05'),
      keeps: decided('agree', '2027-01-06'),
      says: /agreed on 5 January 2027, before the plan was talked through on 6 January 2027/u,
    },
    {
      title: 'taken back before the start',
      base: 'plain',
      breaks: {
        ...decided('agree', '2027-01-07'),
        today: day('2027-01-08'),
        answers: { 'running.withdrawn-on': typedDate('2027-01-08') },
      },
      keeps: {
        ...decided('agree', '2027-01-09'),
        today: day('2027-01-09'),
        answers: { 'running.withdrawn-on': typedDate('2027-01-08') },
      },
      says: /taken back on 8 January 2027, before the start/u,
    },
  ],
  'agree.by-start': [
    {
      title: 'agreed on the second day',
      base: 'plain',
      breaks: agreedOn('2027-01-12'),
      keeps: agreedOn('2027-01-10'),
      says: /agreed on 12 January 2027, after the first session to be missed, on 11 January 2027.* do not change the date/u,
    },
    {
      title: 'agreed on the first day itself, before the first session: told, and nothing more',
      base: 'plain',
      breaks: agreedOn('2027-01-11'),
      keeps: agreedOn('2027-01-10'),
      says: /^It was agreed on the first day itself, 11 January 2027, before the first session that is missed/u,
    },
  ],
  'agree.not-begun': [
    {
      title: 'the first day has come, the parent refused, and nobody says whether the pupil is in full time',
      base: 'plain',
      breaks: notAgreed({}),
      keeps: notAgreed({ 'running.in-full-time': 'yes' }),
      says: /^There is no agreement, so Sam should be in full time\. Is Sam in school full time\?/u,
    },
    {
      title: 'part days that are not on record yet',
      base: 'heaviest',
      breaks: notAgreed({ 'running.in-full-time': 'no' }),
      keeps: notAgreed({ 'running.in-full-time': 'yes' }),
      says: /^Sam is not in school full time, and nobody has agreed to that.* owed full time from the next school day.* The first day on which .* how it came about .* The days on which .* not on record/u,
    },
    {
      title: 'kept away by the school, and nobody says how that is put right',
      base: 'plain',
      breaks: notAgreed({ ...partDays, 'running.part-by': 'school', 'running.put-right': 'n/a' }),
      keeps: notAgreed({ 'running.in-full-time': 'yes' }),
      says: /unlawful exclusion: write down what happened, and how it is put right/u,
    },
    {
      title: 'on record, with full time since: it is told, and nothing is owed',
      base: 'plain',
      breaks: notAgreed(partDays),
      keeps: notAgreed({ 'running.in-full-time': 'yes' }),
      says: /^Sam was in school for part of the day without an agreement from 11 January 2027\. It is on record, and full time has begun\.$/u,
    },
    {
      title: 'part days before it was agreed, kept so by the school, and not on record though it was agreed since',
      base: 'plain',
      breaks: {
        today: day('2027-01-12'),
        answers: { ...toldOfAll, ...keptAwayOnFriday, 'running.put-right': 'Told his father.' },
      },
      keeps: {
        today: day('2027-01-12'),
        answers: {
          ...toldOfAll,
          ...keptAwayOnFriday,
          'running.part-days': 'Friday.',
          'running.put-right': 'Told his father.',
        },
      },
      says: /^The days on which .* not on record\.$/u,
    },
  ],
  'agree.put-right': [
    {
      title: 'kept away by the school before it was agreed, and nobody says how that is put right',
      base: 'plain',
      breaks: runningAfter(keptAway),
      keeps: runningAfter({ ...keptAway, 'running.put-right': 'The governors were told.' }),
      says: /^The school sent or kept Sam away without an agreement\. That is an unlawful exclusion: write down what happened, and how it is put right\.$/u,
    },
    {
      title: 'kept away by the school before flexi-schooling was agreed',
      base: 'flexi',
      breaks: { answers: keptAway },
      keeps: { answers: { ...keptAway, 'running.part-by': 'family' } },
      says: /unlawful exclusion/u,
    },
  ],
  'agree.change-day': [
    {
      title: 'changed days of flexi-schooling are to hold from yesterday',
      base: 'flexi',
      breaks: changedFrom('2027-01-12'),
      keeps: changedFrom('2027-01-13'),
      says: /^The change names 12 January 2027, which is past\. It can be in force only from the day after its last signature\. Until then, what was agreed on 7 January 2027 goes on, and the days before stay as they were\.$/u,
    },
    {
      title: 'the start is to be another, once it has begun',
      base: 'plain',
      breaks: startMoved('2027-01-13'),
      keeps: startMoved('2027-01-12'),
      says: /^The change names 12 January 2027, which is past\./u,
    },
  ],
  'agree.head-last': [
    {
      title: 'the head signed first, and not again',
      base: 'plain',
      breaks: { ...signedOn('2027-01-07', ['head', 'parent']), today: day('2027-01-08') },
      keeps: { ...signedOn('2027-01-07', ['head', 'parent', 'head']), today: day('2027-01-08') },
      says: /^The head had signed before Sam’s parent agreed on Thursday 7 January 2027\. It is agreed all the same/u,
    },
    {
      title: 'the head signed first, the day before',
      base: 'heaviest',
      breaks: { ...signedOn('2027-01-07', ['head', 'parent']), today: day('2027-01-08') },
      keeps: { ...signedOn('2027-01-07', ['head', 'parent']), today: day('2027-01-07') },
      says: /The head signs it once more/u,
    },
  ],
  'agree.clock': [
    {
      title: 'the head’s signature is dated before the parent’s that it had seen',
      base: 'plain',
      breaks: signedOn('2027-01-07', ['parent', 'head'], ['08:50', '08:40']),
      keeps: signedOn('2027-01-07', ['parent', 'head'], ['08:40', '08:50']),
      says: /^The signatures of 7 January 2027 bear times that do not fit their order: a clock was set back/u,
    },
  ],
  'agree.refused': [
    {
      title: 'the parent refuses',
      base: 'plain',
      breaks: decided('refuse', '2027-01-07'),
      keeps: decided('agree', '2027-01-07'),
      says: /Robin Fielding does not agree, so Sam should be in school full time\. Look at other help: /u,
    },
    {
      title: 'the parent asks for changes',
      base: 'heaviest',
      breaks: decided('changes', '2027-01-07'),
      keeps: decided('agree', '2027-01-07'),
      says: /Robin Fielding asks for changes/u,
    },
  ],
  'period.between': [
    {
      title: 'what was agreed is over, the next has not begun, and nobody says that full time has',
      base: 'plain',
      breaks: between('2027-02-09'),
      keeps: between('2027-02-09', { 'running.full-time-on': typedDate('2027-02-08') }),
      says: /^What was agreed before ended on 5 February 2027, and the next begins on 22 February 2027\. Full time was due on Monday 8 February 2027\. Did it begin\? Write down the day\. Part days in between have no agreement: record them\.$/u,
    },
    {
      title: 'part days in between',
      base: 'plain',
      breaks: between('2027-02-09', { 'running.in-full-time': 'no', 'running.part-since': typedDate('2027-02-08') }),
      keeps: between('2027-02-07', { 'running.in-full-time': 'no' }),
      says: /Sam is not in school full time, and nobody has agreed to that/u,
    },
  ],
  'agree.withdrawn': [
    {
      title: 'taken back on this day: full time is owed from the next school day, and nothing is overdue yet',
      base: 'plain',
      breaks: { today: day('2027-01-15'), answers: takenBack(null).answers ?? {} },
      keeps: { today: day('2027-01-15'), answers: toldOfAll },
      says: /^Robin Fielding took the agreement back on 15 January 2027\. Sam is owed full time from Monday 18 January 2027\. Is Sam back/u,
    },

    {
      title: 'taken back on a Friday, and still part time',
      base: 'plain',
      breaks: takenBack(null),
      keeps: takenBack('2027-01-18'),
      says: /took the agreement back on 15 January 2027\. Sam is owed full time from Monday 18 January 2027/u,
    },
    {
      title: 'full time began a day late',
      base: 'plain',
      breaks: takenBack('2027-01-19'),
      keeps: takenBack('2027-01-16'),
      says: /began again on 19 January 2027\. It was owed from 18 January 2027/u,
    },
  ],
  'agree.taken-back-name': [
    {
      title: 'taken back by a name that is on no list',
      base: 'plain',
      breaks: takenBack('2027-01-18', 'Mum'),
      keeps: takenBack('2027-01-18', 'robin  fielding'),
      says: /^The agreement was taken back by Mum, who is neither named among the parents nor among those who agreed\. It counts\. If it was another parent who did not agree, write down what they say under What can change\.$/u,
    },
  ],
  'agree.taken-back-how': [
    {
      title: 'a review says that the parent no longer agrees, and not who said so, nor how',
      base: 'plain',
      breaks: noLongerAgrees({}),
      keeps: noLongerAgrees({ 'refused-by': 'Robin Fielding', 'refused-how': 'told' }),
      says: /^The review of 15 January 2027 says that the parent no longer agrees\. Write down who said so, and how\.$/u,
    },
    {
      title: 'a review does not say how, and names nobody',
      base: 'plain',
      breaks: noLongerAgrees({ 'refused-by': 'n/a', 'refused-how': 'told' }),
      keeps: noLongerAgrees({ 'refused-by': 'Robin Fielding', 'refused-how': 'email' }),
      says: /Write down who said so\.$/u,
    },
  ],
  'agree.other-parent': [
    {
      title: 'another parent objects and was not heard',
      base: 'heaviest',
      breaks: heard(null, 'Fewer hours mean fewer friends.'),
      keeps: heard('2027-01-07', 'Fewer hours mean fewer friends.'),
      says: /no date on which they were heard/u,
    },
    {
      title: 'another parent is to be heard tomorrow',
      base: 'heaviest',
      breaks: heard('2027-01-08', 'Fewer hours mean fewer friends.'),
      keeps: heard('2027-01-06', 'Fewer hours mean fewer friends.'),
      says: /heard on 8 January 2027, which is still to come/u,
    },
    {
      title: 'nothing is written of what they say',
      base: 'heaviest',
      breaks: heard('2027-01-06', 'n/a'),
      keeps: heard('2027-01-06', 'N/A was their whole answer, in an e-mail of 6 January.'),
      says: /objects to is only “n\/a”/u,
    },
  ],
};
