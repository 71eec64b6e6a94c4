import type { Reading } from '../../src/reading/reading.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { inSchool } from '../scenarios/typed.ts';
import { LivedCase } from './lived.ts';
import { randomFrom } from './walk-events.ts';

/** Another seed gives other walks. */
export const SEED = 20270205;
export const WALKS = 150;
const STEPS = 7;

/** The day of week 3 that is changed, and its end that leaves out the afternoon. */
export const FRIDAY = 'timetable.week.3.friday';
export const NOON = '12';

const FIRST = Date.UTC(2027, 0, 5);
const dateOf = (days: number): string => new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10);

/** Lets one thing happen, at an hour of a day. */
function step(lived: LivedCase, date: string, random: () => number): string {
  const at = `${date}T${String(9 + Math.floor(random() * 7)).padStart(2, '0')}:00`;
  const dice = Math.floor(random() * 12);
  switch (dice) {
    case 0:
    case 1:
    case 2:
      lived.sign(at, { role: 'parent' });
      lived.sign(`${at.slice(0, 14)}30`, { role: 'head' });
      return `${at} both`;
    case 3:
      lived.sign(at, { role: 'parent', decision: 'refuse' });
      return `${at} refuses`;
    case 4:
      lived.sign(at, { role: 'parent', decision: 'changes', remark: 'Ten o’clock' });
      return `${at} changes`;
    case 5:
      lived.sign(at, { role: random() < 0.5 ? 'head' : 'parent' });
      return `${at} one`;
    case 6:
    case 7: {
      const end = random() < 0.5 ? NOON : '2.30';
      lived.type(at, { [FRIDAY]: inSchool('8.45', end) });
      return `${at} week 3 until ${end}`;
    }
    case 8:
      lived.type(at, { 'timetable.end': typedDate(random() < 0.5 ? '2027-02-04' : '2027-02-05') });
      return `${at} end`;
    case 9:
      lived.type(at, { 'running.withdrawn-on': random() < 0.7 ? typedDate(date) : null });
      return `${at} withdrawn`;
    case 10:
      if (random() < 0.5) return `${at} nothing`;
      lived.type(at, { 'running.full-time-on': typedDate(date) });
      return `${at} full time`;
    default:
      return `${at} nothing`;
  }
}

/** Lets a whole case live, again and again; what is wrong with a reading is told with what had happened until then. */
export function wrongInWalks(wrongIn: (reading: Reading) => readonly string[]): Readonly<Record<string, string>> {
  const wrong = new Map<string, string>();
  for (let walked = 0; walked < WALKS; walked += 1) {
    const random = randomFrom(SEED + walked);
    const lived = new LivedCase('walk', medicalShortPlain, '2027-01-04T09:00');
    const happened: string[] = [];
    let days = 0;
    for (let count = 0; count < STEPS; count += 1) {
      days += Math.floor(random() * random() * 16);
      happened.push(step(lived, dateOf(days), random));
      for (const one of wrongIn(lived.on(day(dateOf(days))))) if (!wrong.has(one)) wrong.set(one, happened.join('; '));
    }
  }
  return Object.fromEntries(wrong);
}
