import * as z from 'zod/mini';
import { isoDate, type IsoDate } from './iso-date.ts';

/** Reads a date that comes back from a store. */
export const isoDateSchema = z.custom<IsoDate>((value) => typeof value === 'string' && isoDate(value) !== undefined);
