import { outOfSchool } from '../../case/timetable-out-of-school.ts';
import { readTimetable } from '../../case/timetable.ts';
import { formatTime } from '../../domain/clock-time.ts';
import { weekdayName } from '../../forms/weekday-name.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { fields } from '../parts/blocks.ts';

/** The hours of the school's day that the pupil is out of school, weekday by weekday, as the timetable has them. */
export function hoursOut(facts: OfCase): readonly Block[] {
  const timetable = readTimetable(facts.case);
  if (timetable === undefined) return [];
  const rows = outOfSchool(timetable).map(({ weekday, spans }) => ({
    label: weekdayName(weekday),
    value: spans.map((span) => `${formatTime(span.start)} to ${formatTime(span.end)}`).join(', '),
  }));
  return fields('Hours out of school in at least one week', rows);
}
