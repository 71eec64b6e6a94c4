import { closureInWords } from '../../case/school-calendar.ts';
import type { TimetableDay } from '../../case/timetable-day.ts';
import { isOpen } from '../../case/timetable-day.ts';
import { formatDayMonth, formatShort, weekdayNames, weekdayOf } from '../../domain/iso-date.ts';
import { TimeBox } from '../../ui/TimeBox.tsx';
import { fieldId } from '../shared/field-id.ts';
import type { WeekProblem } from '../shared/timetable-problems.ts';
import { boxWithProblem, problemWordsId } from './box-with-problem.ts';

export interface WeekDayProps {
  readonly day: TimetableDay;
  readonly week: number;
  readonly boxes: Readonly<Record<string, string>>;
  readonly problem: WeekProblem | undefined;
  readonly onChange: (boxes: Readonly<Record<string, string>>) => void;
  readonly onLeave: () => void;
}

const PLACES = [
  ['', 'Choose'],
  ['school', 'In school'],
  ['home', 'At home'],
  ['elsewhere', 'Elsewhere, arranged'],
  ['closed', 'School is closed'],
] as const;

/** Why nothing is asked of a day; `undefined` where something is. What was closed by hand can be opened again. */
function whyNotAsked(day: TimetableDay): string | undefined {
  if (day.state === 'outside') return day.side === 'before' ? 'Before the first day' : 'After the last day';
  return day.state === 'closed' && day.why !== undefined ? `Closed: ${closureInWords(day.why)}` : undefined;
}

/** One day of a week whose days differ: where the pupil is, and from when to when in school. */
export function WeekDay({ day, week, boxes, problem, onChange, onLeave }: WeekDayProps) {
  const id = fieldId(day.path);
  const where = boxes['where'] ?? '';
  const weekday = weekdayNames[weekdayOf(day.date) - 1] ?? '';
  const name = `Week ${String(week)}, ${weekday} ${formatDayMonth(day.date)}`;
  const notAsked = whyNotAsked(day);
  const wrong = problem === undefined ? undefined : boxWithProblem(problem);
  const errorId = problem === undefined ? undefined : problemWordsId(problem);
  return (
    <li className="wm-week-day">
      <span className="wm-week-day__name" aria-hidden="true">
        {weekday.slice(0, 3)} {formatShort(day.date)}
      </span>
      {notAsked !== undefined ? (
        <span>
          <span className="govuk-visually-hidden">{name}: </span>
          {notAsked}
        </span>
      ) : (
        <>
          <select
            className={`govuk-select${wrong === 'where' ? ' govuk-select--error' : ''}`}
            id={id}
            autoComplete="off"
            aria-label={`${name}, place`}
            aria-describedby={wrong === 'where' ? errorId : undefined}
            value={where}
            onChange={(event) => {
              onChange({ ...boxes, where: event.target.value });
            }}
            onBlur={onLeave}
          >
            {PLACES.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
          {where === 'school' && isOpen(day) && (
            <span className="wm-week-day__times">
              {(['start', 'end'] as const).map((box) => (
                <TimeBox
                  key={box}
                  id={`${id}-${box}`}
                  name={`${name}, ${box === 'start' ? 'from' : 'to'}`}
                  value={boxes[box] ?? ''}
                  errorId={wrong === box ? errorId : undefined}
                  onChange={(text) => {
                    onChange({ ...boxes, [box]: text });
                  }}
                  onBlur={onLeave}
                />
              ))}
            </span>
          )}
        </>
      )}
    </li>
  );
}
