import { formatTime } from '../../domain/clock-time.ts';
import type { DateBox, Fault } from '../../domain/fault.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { listed } from '../../domain/listed.ts';

const boxNames = (boxes: readonly DateBox[]): string => listed(boxes.map((box) => `a ${box}`));

const timeNames: Readonly<Record<string, string>> = {
  start: 'the start',
  end: 'the end',
  morning: 'the morning register',
  afternoon: 'the afternoon register',
};

const timeName = (box: string): string => timeNames[box] ?? 'the time';

/** So much of what was typed is said again: enough to find it by. */
const MOST_LETTERS = 20;

const quoted = (typed: string): string => {
  const letters = [...typed];
  return letters.length > MOST_LETTERS ? `“${letters.slice(0, MOST_LETTERS).join('')}…”` : `“${typed}”`;
};

/**
 * Puts into words why what was typed cannot be read.
 * @param fault the reason.
 * @param name the answer’s name, as lists of answers have it: `Date of birth`.
 */
export function faultWords(fault: Fault, name: string): string {
  switch (fault.kind) {
    case 'date-missing':
      return `${name} must include ${boxNames(fault.boxes)}`;
    case 'date-unreadable':
      return `${name} must have a ${listed(fault.boxes)} that can be read, like 27 3 2026 or 27 March 2026`;
    case 'date-impossible':
      return `${name} must be a date that is in the calendar`;
    case 'year-digits':
      return `${name} must have a year of 4 numbers, like 2026`;
    case 'time-missing':
      return `${name}: ${timeName(fault.box)} is missing: enter a time, like 8:45am`;
    case 'time-unreadable':
      return `${name}: ${timeName(fault.box)} must be a time, like 9:30am or 13:30, not ${quoted(fault.typed)}`;
    case 'time-ambiguous':
      return `${name}: ${timeName(fault.box)} could be ${formatTime(fault.am)} or ${formatTime(fault.pm)}: add am or pm`;
    case 'time-order':
      return `${name}: the end (${formatTime(fault.end)}) must be after the start (${formatTime(fault.start)})`;
    case 'upn-length':
      return `A unique pupil number has 13 characters; this one has ${String(fault.length)}`;
    case 'upn-letters':
      return `A unique pupil number is a letter and 12 numbers (the last may be a letter); it cannot hold ${listed(fault.letters.map((letter) => `“${letter}”`))}`;
    case 'upn-check':
      return `Check the unique pupil number: with these numbers its first letter would be ${fault.expected}`;
    case 'dfe-number':
      return 'A DfE number has 7 numbers, like 925/4000';
    case 'phone':
      return `${name} must be a phone number, like 01522 555 222 or +44 7700 900 982`;
    case 'email':
      return `${name} must be an e-mail address, like name@example.com`;
    case 'web-address':
      return `${name} must be a web address, like www.example.gov.uk/attendance`;
    case 'number':
      return `${name} must be a number from ${String(fault.min)} to ${String(fault.max)}`;
    case 'not-an-option':
      return `Choose one of the answers for: ${name}`;
    case 'too-long':
      return `${name} must be ${fault.limit.toLocaleString('en-GB')} characters or fewer; it has ${fault.length.toLocaleString('en-GB')}. Nothing is lost: shorten it here`;
    case 'control-letters':
      return `${name} holds a character that cannot be printed, most likely pasted in with other text. Delete it and type that part again`;
    case 'wrong-shape':
      return `${name} cannot be read. Enter it again`;
    case 'out-of-reach':
      return `${name} must be between ${formatDate(fault.from)} and ${formatDate(fault.to)}`;
  }
}
