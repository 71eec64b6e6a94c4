import type { Field } from '../field.ts';
import type { ListField } from '../list.ts';
import { choice, choices, date, text, wholeNumber, yesNo } from '../readers.ts';

/** What was told to the local authority: an entry each. Source: LCC §10. */
export const notifications = {
  path: 'notifications',
  row: {
    /** The days the entry tells of. */
    from: { path: 'from', schema: date() },
    to: { path: 'to', schema: date() },
    on: { path: 'on', schema: date() },
    by: { path: 'by', schema: text() },
    how: { path: 'how', schema: text() },
    reference: { path: 'reference', schema: text() },
  },
} as const satisfies ListField;

/** More sessions than a school year has. */
const MOST_SESSIONS = 400;

/** How it goes, in a word. Source: para 67; Appendix 5; that each is asked for a word is ours. */
export const reviewWords = ['well', 'mixed', 'not-well'] as const;

/** What a review decides. Source: LCC Appendix 5, §9.10; para 67. */
export const reviewOutcomes = ['carry-on', 'change', 'sooner', 'end', 'extend'] as const;

/** How a parent said that they no longer agree. */
export const withdrawalWays = ['told', 'letter', 'email'] as const;

/** Who settles that full time begins sooner. */
export const settlers = ['pupil', 'parent', 'health'] as const;

/** Reviews that were held. Source: para 67, LCC §3, §9.10, Appendix 5. */
export const heldReviews = {
  path: 'held-reviews',
  row: {
    on: { path: 'on', schema: date() },
    kind: { path: 'kind', schema: choice(['weekly', 'formal']) },
    who: { path: 'who', schema: text() },
    /** Sessions attended since the last review, and of those missed, how many through illness. Source: LCC Appendix 2, Appendix 5. */
    attended: { path: 'attended', schema: wholeNumber(MOST_SESSIONS) },
    ill: { path: 'ill', schema: wholeNumber(MOST_SESSIONS) },
    /** Whether the pupil takes part and gets on; whether anything harms them. Source: LCC Appendix 2. */
    engaging: { path: 'engaging', schema: yesNo() },
    progress: { path: 'progress', schema: choice(['good', 'little', 'none']) },
    harm: { path: 'harm', schema: yesNo() },
    /** Whether the pupil was sent off the site outside the plan. Source: LCC §3. */
    sentHome: { path: 'sent-home', schema: yesNo() },
    /** How pupil and parent say it goes. Source: para 67. */
    pupilWord: { path: 'pupil-word', schema: choice(reviewWords) },
    parentWord: { path: 'parent-word', schema: choice(reviewWords) },
    notes: { path: 'notes', schema: text() },
    /** Whether the parent agreed again to go on; where not, who said so and how. Source: LCC §5(2); para 67. */
    parentAgreed: { path: 'parent-agreed', schema: yesNo() },
    refusedBy: { path: 'refused-by', schema: text() },
    refusedHow: { path: 'refused-how', schema: choice(withdrawalWays) },
    /** What was decided; where full time begins sooner, from when, and with whom that was settled. */
    outcome: { path: 'outcome', schema: choice(reviewOutcomes) },
    fullTimeFrom: { path: 'full-time-from', schema: date() },
    settledWith: { path: 'settled-with', schema: choices(settlers) },
  },
} as const satisfies ListField;

/** Reviews of a flexi-schooling arrangement that were held. Source: LCC §7; Herts; policy.md 2.5. */
export const flexiReviews = {
  path: 'flexi-reviews',
  row: {
    on: { path: 'on', schema: date() },
    who: { path: 'who', schema: text() },
    progress: { path: 'progress', schema: text() },
    childView: { path: 'child-view', schema: text() },
    outcome: { path: 'outcome', schema: choice(['renew', 'change', 'end']) },
    /** Renewed or changed: when it is looked at again. */
    nextOn: { path: 'next-on', schema: date() },
  },
} as const satisfies ListField;

/** How a flexi-schooling arrangement ends: with notice, by whom. */
export const flexiEnding = {
  noticeOn: { path: 'flexi-ending.notice-on', schema: date() },
  by: { path: 'flexi-ending.by', schema: choice(['parent', 'school', 'both']) },
  why: { path: 'flexi-ending.why', schema: text() },
  /** The last day with sessions at home. */
  on: { path: 'flexi-ending.on', schema: date() },
} as const satisfies Record<string, Field<unknown>>;

export const running = {
  /** When a parent took the agreement back, who, and how they said so. Source: para 67. */
  withdrawnOn: { path: 'running.withdrawn-on', schema: date() },
  withdrawnBy: { path: 'running.withdrawn-by', schema: text() },
  withdrawnHow: { path: 'running.withdrawn-how', schema: choice(withdrawalWays) },
  /** With no agreement, from the day it was to start: whether the pupil is in school full time. Source: LCC §3, §9.2. */
  inFullTime: { path: 'running.in-full-time', schema: yesNo() },
  /** If not: since when, whose doing it was, the days, and what was done to put it right. */
  partSince: { path: 'running.part-since', schema: date() },
  partBy: { path: 'running.part-by', schema: choice(['school', 'family']) },
  partDays: { path: 'running.part-days', schema: text() },
  putRight: { path: 'running.put-right', schema: text() },
  /** Whether it ended because the pupil left, or went over to another provision or arrangement; the last day of it. */
  endedBy: { path: 'running.ended-by', schema: choice(['left', 'moved']) },
  endedOn: { path: 'running.ended-on', schema: date() },
  /** The day full time really began again. */
  fullTimeOn: { path: 'running.full-time-on', schema: date() },
  /** Who was told that a weekly talk was moved inside its week. Source: LCC Appendix 5; ours. */
  talkMovedTold: { path: 'running.talk-moved-told', schema: text() },
  /** Whether a parent or an agency has voiced concern since the start. Source: LCC Appendix 2. */
  concern: { path: 'running.concern', schema: yesNo() },
  concernSays: { path: 'running.concern-says', schema: text() },
} as const satisfies Record<string, Field<unknown>>;
