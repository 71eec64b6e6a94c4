import type { Field } from '../field.ts';
import type { ListField } from '../list.ts';
import { choice, date, text, yesNo } from '../readers.ts';

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

/** What a review decides. Source: LCC Appendix 5, §9.10; para 67. */
export const reviewOutcomes = ['carry-on', 'change', 'sooner', 'end', 'extend'] as const;

/** How a parent said that they no longer agree. */
export const withdrawalWays = ['told', 'letter', 'email'] as const;

/** Reviews that were held. Source: para 67, LCC §3, §9.10, Appendix 5. */
export const heldReviews = {
  path: 'held-reviews',
  row: {
    on: { path: 'on', schema: date() },
    kind: { path: 'kind', schema: choice(['weekly', 'formal']) },
    who: { path: 'who', schema: text() },
    /** Whether the parent agreed again to go on. Source: LCC §5(2). */
    parentAgreed: { path: 'parent-agreed', schema: yesNo() },
    /** Whether the pupil was sent off the site outside the plan. Source: LCC §3. */
    sentHome: { path: 'sent-home', schema: yesNo() },
    /** Whether the pupil takes part and gets on; whether anything harms them. Source: LCC Appendix 2. */
    progress: { path: 'progress', schema: choice(['good', 'little', 'none']) },
    engaging: { path: 'engaging', schema: yesNo() },
    harm: { path: 'harm', schema: yesNo() },
    notes: { path: 'notes', schema: text() },
    outcome: { path: 'outcome', schema: choice(reviewOutcomes) },
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
  /** Whether a parent or an agency has voiced concern since the start. Source: LCC Appendix 2. */
  concern: { path: 'running.concern', schema: yesNo() },
  concernSays: { path: 'running.concern-says', schema: text() },
} as const satisfies Record<string, Field<unknown>>;
