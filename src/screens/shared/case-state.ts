import { arrangementOf, isPartTime } from '../../arrangements/arrangement-of.ts';
import { valueOf } from '../../case/field.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { isExtension } from '../../policy/limits.ts';
import type { Reading } from '../../reading/reading.ts';
import { inForceIn } from './next-due.ts';

/** From when and until when it is agreed, or from when it is planned; `undefined` where it will not be. */
function daysOf(reading: Reading): string | undefined {
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
      const days = inForceIn(reading);
      if (days === undefined) return undefined;
      return `from ${formatDate(days.first)}${days.last === undefined ? '' : ` to ${formatDate(days.last)}`}`;
    }
  }
}

/**
 * From when a case’s arrangement is, and until when: `From 11 January 2027 to 5 February 2027`, `Planned from 11 January 2027`. A period
 * that follows another of the same pupil is called a further one.
 */
export function whenOf(reading: Reading): string | undefined {
  const days = daysOf(reading);
  if (days === undefined) return undefined;
  const { case: c } = reading.proposed;
  return isPartTime(c) && isExtension(reading.agreed ?? reading.proposed)
    ? `Further period, ${days}`
    : `${days.charAt(0).toUpperCase()}${days.slice(1)}`;
}
