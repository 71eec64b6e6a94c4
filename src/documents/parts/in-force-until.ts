import type { Case } from '../../case/case.ts';
import { openDayFrom, openDayUpTo, readCalendar } from '../../case/school-calendar.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addDays, formatDate, isBefore } from '../../domain/iso-date.ts';
import { givenAlone } from '../../life/clock-ahead.ts';
import { endedAhead } from '../../life/ended-ahead.ts';
import type { Span } from '../../life/in-force.ts';
import type { AgreedVersion } from '../../life/versions.ts';
import type { Facts } from '../facts.ts';

type Of = Pick<Facts, 'case' | 'life' | 'spans' | 'today'>;

/** The last day on which a version was in force: its own as it was agreed, else the last school day of it; an end that is not known is none. */
export function lastDayIn({ version, first, last }: Span, c: Case): IsoDate | undefined {
  if (last === undefined || last === version.end) return last;
  const open = openDayUpTo(readCalendar(c), last);
  return isBefore(open, first) ? last : open;
}

/**
 * From when the weeks are in force to which a version belongs: those of a change are the ones that it changes; a further period has its own.
 * @param spans of the case.
 */
export const firstOfWeeks = (spans: readonly Span[], version: AgreedVersion): Span | undefined =>
  spans.find(({ last }) => last === undefined || !isBefore(last, version.start));

/** Until when a version was in force, where another took over: `15 January 2027; version 2 took over on 18 January 2027`. */
export function untilReplaced(number: AgreedVersion['number'], { case: c, spans, today }: Of): string | undefined {
  const at = spans.findLastIndex(({ version }) => version.number === number);
  const [span, next] = [spans[at], spans[at + 1]];
  const last = span && lastDayIn(span, c);
  if (at < 0 || span?.last === undefined || last === undefined || next === undefined) return undefined;
  if (isBefore(addDays(span.last, 1), next.first)) return undefined;
  const first = openDayFrom(readCalendar(c), next.first);
  const takes = isBefore(today, first) ? 'takes' : 'took';
  return `${formatDate(last)}; version ${String(next.version.number)} ${takes} over on ${formatDate(first)}`;
}

/** Until when a version is or was in force: its own last day, or the day on which another took over or it came to an end. */
export function inForceUntil(number: AgreedVersion['number'], of: Of): string {
  const own = of.spans.filter(({ version }) => version.number === number);
  const span = own.at(-1);
  if (span === undefined) return 'It never came into force';
  const lapsed = own.slice(0, -1).map((before, index) => {
    const again = own[index + 1]?.first;
    return `${dayOrNone(lastDayIn(before, of.case))}; renewed from ${dayOrNone(again)}, until `;
  });
  return `${lapsed.join('')}${untilOf(span, number, of)}`;
}

const dayOrNone = (day: IsoDate | undefined): string => (day === undefined ? 'No day is set' : formatDate(day));

function untilOf(span: Span, number: AgreedVersion['number'], of: Of): string {
  const ahead = span === of.spans.at(-1) ? endedAhead(of.life, of.today) : undefined;
  if (ahead !== undefined) return givenAlone(ahead, of.today);
  const last = lastDayIn(span, of.case);
  return untilReplaced(number, of) ?? dayOrNone(last);
}
