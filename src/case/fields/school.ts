import type { Field } from '../field.ts';
import type { ListField } from '../list.ts';
import { choice, choices, date, dfeNumber, email, phone, text, webAddress, wholeNumber } from '../readers.ts';
import { schoolDay } from '../school-day.ts';

/** The days of a school's week, in order. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export type Weekday = (typeof weekdays)[number];

/** Whose rules the school goes by: an authority, national guidance alone, or its own profile made from that. */
export const authorityChoices = ['lincolnshire', 'hertfordshire', 'england', 'own'] as const;

/** The school's facts: asked once, kept as settings, copied into each case when it is begun. */
export const school = {
  name: { path: 'school.name', schema: text() },
  dfeNumber: { path: 'school.dfe-number', schema: dfeNumber() },
  phone: { path: 'school.phone', schema: phone() },
  head: { path: 'school.head', schema: text() },
  /** The senior attendance champion, who may oversee the checklist in the head's place. Source: LCC Appendix 1. */
  attendanceChampion: { path: 'school.attendance-champion', schema: text() },
  authority: { path: 'school.authority', schema: choice(authorityChoices) },
  /** The weekdays on which the school is closed every week: of a school with a four-day week. Source: life of an arrangement, 6. */
  closedWeekdays: { path: 'school.closed-weekdays', schema: choices(weekdays) },
} as const satisfies Record<string, Field<unknown>>;

/** The school's own day, weekday by weekday: the boxes `start`, `end`, `morning` and `afternoon` (when registers are taken; the last is blank on a day without an afternoon). */
export const schoolDays = {
  monday: { path: 'school.day.monday', schema: schoolDay() },
  tuesday: { path: 'school.day.tuesday', schema: schoolDay() },
  wednesday: { path: 'school.day.wednesday', schema: schoolDay() },
  thursday: { path: 'school.day.thursday', schema: schoolDay() },
  friday: { path: 'school.day.friday', schema: schoolDay() },
} as const;

/** The half-terms of the year: the first and the last day on which pupils come. */
export const terms = {
  path: 'school.terms',
  row: {
    name: { path: 'name', schema: text() },
    from: { path: 'from', schema: date() },
    to: { path: 'to', schema: date() },
  },
} as const satisfies ListField;

/** INSET days, and other single days on which the school is closed to pupils. */
export const closedDays = {
  path: 'school.closed-days',
  row: {
    what: { path: 'what', schema: text() },
    on: { path: 'on', schema: date() },
  },
} as const satisfies ListField;

/** The longest limit a school may set itself, in weeks: a school year. */
const MOST_WEEKS = 39;

/** A school's own profile, made from national guidance: what its authority asks that the app does not know. */
export const ownProfile = {
  name: { path: 'school.own.name', schema: text() },
  /** The longest period of one agreement, and of one further period, in weeks; 0 where there may be no further one. */
  longestWeeks: { path: 'school.own.longest-weeks', schema: wholeNumber(MOST_WEEKS, 1) },
  extensionWeeks: { path: 'school.own.extension-weeks', schema: wholeNumber(MOST_WEEKS) },
  /** Days between two reviews, at most. */
  reviewEvery: { path: 'school.own.review-every', schema: wholeNumber(60, 1) },
  attendanceEmail: { path: 'school.own.attendance-email', schema: email() },
  transportEmail: { path: 'school.own.transport-email', schema: email() },
  survey: { path: 'school.own.survey', schema: webAddress() },
} as const satisfies Record<string, Field<unknown>>;
