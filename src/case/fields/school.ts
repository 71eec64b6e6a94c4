import type { Field } from '../field.ts';
import { schoolDay } from '../school-day.ts';
import { dfeNumber, phone, text } from '../readers.ts';

/** The days of a school's week, in order. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export type Weekday = (typeof weekdays)[number];

/** The school's facts: asked once, kept as settings, copied into each case when it is begun. */
export const school = {
  name: { path: 'school.name', schema: text() },
  dfeNumber: { path: 'school.dfe-number', schema: dfeNumber() },
  phone: { path: 'school.phone', schema: phone() },
  head: { path: 'school.head', schema: text() },
  /** The senior attendance champion, who may oversee the checklist in the head's place. Source: LCC Appendix 1. */
  attendanceChampion: { path: 'school.attendance-champion', schema: text() },
} as const satisfies Record<string, Field<unknown>>;

/** The school's own day, weekday by weekday: the boxes `start`, `end`, `morning` and `afternoon` (when registers are taken). */
export const schoolDays = {
  monday: { path: 'school.day.monday', schema: schoolDay() },
  tuesday: { path: 'school.day.tuesday', schema: schoolDay() },
  wednesday: { path: 'school.day.wednesday', schema: schoolDay() },
  thursday: { path: 'school.day.thursday', schema: schoolDay() },
  friday: { path: 'school.day.friday', schema: schoolDay() },
} as const;
