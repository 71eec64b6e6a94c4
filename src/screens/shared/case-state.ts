import { arrangementOf, isPartTime } from '../../arrangements/arrangement-of.ts';
import { valueOf } from '../../case/field.ts';
import { firstOfWeeks, lastDayIn } from '../../documents/parts/in-force-until.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { endedAhead } from '../../life/ended-ahead.ts';
import { spansIn } from '../../life/in-force.ts';
import { isExtension } from '../../policy/limits.ts';
import type { Reading } from '../../reading/reading.ts';

/**
 * From when and until when it is agreed, or from when it is planned; `undefined` where it will not be.
 * @param isFurther whether it is a further period, which has days of its own.
 */
function daysOf(reading: Reading, isFurther: boolean): string | undefined {
  const { life, proposed } = reading;
  switch (life.state) {
    case 'set-aside':
    case 'declined':
      return undefined;
    case 'draft':
    case 'deciding':
    case 'refused':
    case 'not-begun': {
      const start = valueOf(proposed.case, arrangementOf(proposed.case).start);
      return start === undefined ? 'start not set yet' : `planned from ${formatDate(start)}`;
    }
    case 'agreed':
    case 'running':
    case 'over':
    case 'ended': {
      const spans = spansIn(reading.course);
      const own = (isFurther ? firstOfWeeks(spans, life.version) : undefined) ?? spans[0];
      const [first, end] = [own?.first, spans.at(-1)];
      if (first === undefined || end === undefined) return undefined;
      const isKnown = endedAhead(life, proposed.today) === undefined;
      const last = isKnown ? lastDayIn(end, proposed.case) : undefined;
      return `from ${formatDate(first)}${last === undefined ? '' : ` to ${formatDate(last)}`}`;
    }
  }
}

/**
 * From when a case’s arrangement is, and until when: `From 11 January 2027 to 5 February 2027`, `Planned from 11 January 2027`. A period
 * that follows another of the same pupil is called a further one.
 */
export function whenOf(reading: Reading): string | undefined {
  const isFurther = isPartTime(reading.proposed.case) && isExtension(reading.agreed ?? reading.proposed);
  const days = daysOf(reading, isFurther);
  if (days === undefined) return undefined;
  return isFurther ? `Further period, ${days}` : `${days.charAt(0).toUpperCase()}${days.slice(1)}`;
}
