import {
  isBoolean,
  isEither,
  isListOf,
  isMaybe,
  isNumber,
  isObjectOf,
  isOneOf,
  isText,
  type Guard,
} from '../domain/guards.ts';
import { isoDate, type IsoDate } from '../domain/iso-date.ts';
import { groups } from '../screens/shared/case-order.ts';
import type { CaseSummary } from './case-summary.ts';

const isDay: Guard<IsoDate> = (value): value is IsoDate => typeof value === 'string' && isoDate(value) !== undefined;

const isTodo = isObjectOf({ words: isText, place: isText });

const isKept = isEither(
  isObjectOf({ state: isOneOf(['open', 'unreadable']) }),
  isObjectOf({ state: isOneOf(['ended', 'unused']), since: isDay }),
);

const isLine = isObjectOf({
  id: isText,
  name: isText,
  about: isText,
  when: isMaybe(isText),
  life: isListOf(isText),
  asked: isMaybe(isTodo),
  isSetAside: isBoolean,
  next: isMaybe(isText),
  due: isListOf(isText),
  order: isObjectOf({ group: isOneOf(groups), rank: isNumber, on: isMaybe(isDay) }),
  overdue: isListOf(isTodo),
  kept: isKept,
  hold: isMaybe(isObjectOf({ why: isText, by: isText, on: isMaybe(isDay) })),
  isPartlyNewer: isBoolean,
  touchedAt: isText,
});

const isPeriod = isObjectOf({ start: isDay, end: isDay, way: isText, askedForMore: isMaybe(isDay) });

const isSummary = isObjectOf({
  lines: isListOf(isObjectOf({ from: isDay, line: isLine })),
  until: isDay,
  pupil: isObjectOf({ upn: isMaybe(isText), name: isMaybe(isText), dateOfBirth: isMaybe(isDay) }),
  periods: isListOf(isPeriod),
  planned: isMaybe(isDay),
  heard: isListOf(isPeriod),
  furtherOf: isListOf(isText),
  begunAt: isText,
});

/** A summary that comes back from the vault; `undefined` where it is none, or is in an older shape. */
export const readSummary = (stored: unknown): CaseSummary | undefined => (isSummary(stored) ? stored : undefined);
