import * as z from 'zod/mini';
import { isoDate, type IsoDate } from '../domain/iso-date.ts';
import { groups } from '../screens/shared/case-order.ts';
import type { CaseSummary } from './case-summary.ts';

const day = z.custom<IsoDate>((value) => typeof value === 'string' && isoDate(value) !== undefined);

const todo = z.object({ words: z.string(), place: z.string() });

const kept = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['open', 'unreadable']) }),
  z.object({ state: z.enum(['ended', 'unused']), since: day }),
]);

const line = z.object({
  id: z.string(),
  name: z.string(),
  about: z.string(),
  when: z.optional(z.string()),
  life: z.array(z.string()),
  asked: z.optional(todo),
  isSetAside: z.boolean(),
  next: z.optional(z.string()),
  due: z.array(z.string()),
  order: z.object({ group: z.enum(groups), rank: z.number(), on: z.optional(day) }),
  overdue: z.array(todo),
  kept,
  hold: z.optional(z.object({ why: z.string(), by: z.string(), on: z.optional(day) })),
  isPartlyNewer: z.boolean(),
  touchedAt: z.string(),
});

const period = z.object({ start: day, end: day, way: z.string(), askedForMore: z.optional(day) });

const summarySchema = z.object({
  lines: z.array(z.object({ from: day, line })),
  until: day,
  pupil: z.object({ upn: z.optional(z.string()), name: z.optional(z.string()), dateOfBirth: z.optional(day) }),
  periods: z.array(period),
  planned: z.optional(day),
  heard: z.array(period),
  furtherOf: z.array(z.string()),
  begunAt: z.string(),
});

/** A summary that comes back from the vault; `undefined` where it is none, or is in an older shape. */
export function readSummary(stored: unknown): CaseSummary | undefined {
  const read = summarySchema.safeParse(stored);
  return read.success ? read.data : undefined;
}
