import type { TimetableDay } from '../../case/timetable-day.ts';
import type { Timetable, TimetableWeek } from '../../case/timetable.ts';
import { slotsOf } from '../../documents/part-time/timetable-pictures.ts';
import { minutesOf } from '../../domain/clock-time.ts';
import type { DrawnDay } from '../../ui/WeekBars.tsx';

/** The first and the last minute that a day in school can have: those of the longest day. */
export interface DrawnSpan {
  readonly from: number;
  readonly to: number;
}

/** From the earliest to the latest minute of all days of a timetable. */
export function drawnSpan({ weeks }: Timetable): DrawnSpan {
  const days = weeks.flatMap((week) => week.days.flatMap(({ schoolDay }) => schoolDay ?? []));
  return {
    from: Math.min(...days.map(({ start }) => minutesOf(start))),
    to: Math.max(...days.map(({ end }) => minutesOf(end))),
  };
}

function drawnDay(day: TimetableDay): DrawnDay {
  if (day.state === 'closed' || day.state === 'outside') return { kind: day.state };
  return { kind: 'open', slots: day.schoolDay === undefined ? [] : slotsOf(day, day.schoolDay) };
}

/** A week as it is drawn, day by day. */
export const drawnWeek = ({ days }: TimetableWeek): readonly DrawnDay[] => days.map(drawnDay);
