import type { Case } from '../../../case/case.ts';
import { weekdays } from '../../../case/fields/school.ts';
import type { Timetable } from '../../../case/timetable.ts';
import { weekdayName } from '../../../forms/weekday-name.ts';
import { WeekBars } from '../../../ui/WeekBars.tsx';
import { pages } from '../../../words/parent/english-pages.ts';
import { drawnSpan, drawnWeek } from '../../shared/drawn-week.ts';
import { datesInWords, daysTogether } from '../../shared/week-in-words.ts';
import { WeeksKey } from '../../shared/WeeksKey.tsx';

interface WeeksDrawnProps {
  readonly timetable: Timetable;
  readonly of: Case;
}

/** The weeks as a parent sees them at a glance: each with its dates and times in words, and its days drawn. */
export const WeeksDrawn = ({ timetable, of }: WeeksDrawnProps) => (
  <>
    <div className="wm-parent-weeks__head" aria-hidden="true">
      {weekdays.map((day) => (
        <span key={day}>{weekdayName(day).slice(0, 3)}</span>
      ))}
    </div>
    <ol className="wm-parent-weeks">
      {timetable.weeks.map((week) => (
        <li key={week.number} className="wm-parent-weeks__one">
          <div>
            <strong>{pages.week(week.number)}</strong>
            <span className="wm-parent-weeks__dates">{datesInWords(week)}</span>
            <span className="wm-parent-weeks__times">{daysTogether(week, of)}</span>
          </div>
          <WeekBars {...drawnSpan(timetable)} days={drawnWeek(week)} />
        </li>
      ))}
    </ol>
    <WeeksKey {...timetable} />
  </>
);
