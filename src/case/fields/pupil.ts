import type { Field } from '../field.ts';
import { choice, choices, date, text, upn, yesNo } from '../readers.ts';

/** Levels of special educational need, as the consent form asks. Source: LCC Appendix 4. */
export const sendLevels = ['none', 'support', 'ehcp'] as const;

/**
 * Care and family status; several can hold. `cic` child in care, `cp` child protection plan, `cin` child in need plan, `tac` team
 * around the child, `early-help` an early help case. Source: LCC Appendix 4, §9.6.
 */
export const careStatuses = ['cic', 'cp', 'cin', 'tac', 'early-help', 'none'] as const;

export const yearGroups = [
  'nursery',
  '0',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
  '13',
] as const;

export const pupil = {
  name: { path: 'pupil.name', schema: text() },
  /** What the pupil is called; where the parent reads. */
  knownAs: { path: 'pupil.known-as', schema: text() },
  /** Asked only where the name holds letters that the pack's fonts lack. */
  printedName: { path: 'pupil.printed-name', schema: text() },
  dateOfBirth: { path: 'pupil.date-of-birth', schema: date() },
  yearGroup: { path: 'pupil.year-group', schema: choice(yearGroups) },
  upn: { path: 'pupil.upn', schema: upn() },
  send: { path: 'pupil.send', schema: choice(sendLevels) },
  /** What the special educational need is; where there is one. */
  sendNeed: { path: 'pupil.send-need', schema: text() },
  care: { path: 'pupil.care', schema: choices(careStatuses) },
  /** Health or medical needs, mental health included. */
  health: { path: 'pupil.health', schema: yesNo() },
  healthNeed: { path: 'pupil.health-need', schema: text() },
  freeSchoolMeals: { path: 'pupil.free-school-meals', schema: yesNo() },
  /** Home to school transport given by the council. Source: LCC §1. */
  councilTransport: { path: 'pupil.council-transport', schema: yesNo() },
} as const satisfies Record<string, Field<unknown>>;
