import { addDays, formatDate, isBefore } from '../../domain/iso-date.ts';
import type { AgreedVersion } from '../../life/versions.ts';
import type { Facts } from '../facts.ts';

type Of = Pick<Facts, 'spans' | 'today'>;

/** Until when a version was in force, where another took over: `15 January 2027, when version 2 took over`. */
export function untilReplaced(number: AgreedVersion['number'], { spans, today }: Of): string | undefined {
  const at = spans.findIndex(({ version }) => version.number === number);
  const [last, next] = [spans[at]?.last, spans[at + 1]];
  if (at < 0 || last === undefined || next === undefined || isBefore(addDays(last, 1), next.first)) return undefined;
  const takes = isBefore(today, next.first) ? 'takes' : 'took';
  return `${formatDate(last)}, when version ${String(next.version.number)} ${takes} over`;
}

/** Until when a version is or was in force: its own last day, or the day on which another took over or it came to an end. */
export function inForceUntil(number: AgreedVersion['number'], of: Of): string {
  const span = of.spans.find(({ version }) => version.number === number);
  if (span === undefined) return 'It never came into force';
  return untilReplaced(number, of) ?? (span.last === undefined ? 'No day is set' : formatDate(span.last));
}
