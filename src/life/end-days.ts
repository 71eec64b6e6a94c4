import type { Field } from '../case/field.ts';
import { flexiEnding, running } from '../case/fields/running.ts';
import type { IsoDate } from '../domain/iso-date.ts';

/** The answers that give the day of an end that has happened: the agreement was taken back, full time began, the pupil left. */
export const endsThatHappened: readonly Field<IsoDate>[] = [running.withdrawnOn, running.fullTimeOn, running.endedOn];

/** All answers that give the day on which an arrangement ended, or is to end: notice of the last day of flexi-schooling is given ahead. */
export const endDays: readonly Field<IsoDate>[] = [...endsThatHappened, flexiEnding.on];
