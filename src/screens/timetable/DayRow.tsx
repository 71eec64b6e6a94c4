import { closureInWords } from '../../case/school-calendar.ts';
import type { TimetableDay } from '../../case/timetable-day.ts';
import { formatTime } from '../../domain/clock-time.ts';
import { hoursInWords } from '../../domain/hours-in-words.ts';
import { formatShort, weekdayNames, weekdayOf } from '../../domain/iso-date.ts';
import { TimeInput } from '../../ui/TimeInput.tsx';
import { fieldId } from '../shared/field-id.ts';
import type { DayProblem } from '../shared/timetable-problems.ts';

export interface DayRowProps {
  readonly day: TimetableDay;
  readonly boxes: Readonly<Record<string, string>>;
  readonly week: string;
  readonly problem: DayProblem | undefined;
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

/** What the app has read, said back with am and pm. */
function saidBack(day: TimetableDay): string {
  if (day.state !== 'school') return '';
  return `${formatTime(day.time.start)} to ${formatTime(day.time.end)}, ${hoursInWords(day.minutes / 60)}`;
}

/** Why nothing is asked of a day; `undefined` where something is. */
function whyNotAsked(day: TimetableDay): string | undefined {
  if (day.state === 'outside') return 'After the last day';
  return day.state === 'closed' && day.why !== undefined ? `Closed: ${closureInWords(day.why)}` : undefined;
}

/** One day of a week: where the pupil is, and from when to when in school. */
export function DayRow({ day, boxes, week, problem, onChange, onLeave }: DayRowProps) {
  const id = fieldId(day.path);
  const where = boxes['where'] ?? '';
  const name = `${id}-day`;
  const notAsked = whyNotAsked(day);
  const faultBox = problem?.fault !== undefined && 'box' in problem.fault ? problem.fault.box : undefined;
  return (
    <tr className="govuk-table__row">
      <th scope="row" className="govuk-table__header" id={name}>
        {weekdayNames[weekdayOf(day.date) - 1]} <span className="wm-date">{formatShort(day.date)}</span>
      </th>
      {notAsked !== undefined ? (
        <td className="govuk-table__cell" colSpan={4}>
          {notAsked}
        </td>
      ) : (
        <>
          <td className="govuk-table__cell" data-label="Where">
            <select
              className={`govuk-select${problem !== undefined && where === '' ? ' govuk-select--error' : ''}`}
              id={id}
              autoComplete="off"
              aria-labelledby={`${week} ${name} ${week}-where`}
              aria-describedby={problem === undefined || faultBox !== undefined ? undefined : `${id}-problem`}
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
          </td>
          {(['start', 'end'] as const).map((box) => (
            <td key={box} className="govuk-table__cell" data-label={box === 'start' ? 'From' : 'To'}>
              {where === 'school' && (
                <TimeInput
                  id={`${id}-${box}`}
                  labelledBy={[week, name, `${week}-${box}`]}
                  value={boxes[box] ?? ''}
                  error={problem !== undefined && faultBox === box ? problem.words : undefined}
                  onChange={(text) => {
                    onChange({ ...boxes, [box]: text });
                  }}
                  onBlur={onLeave}
                />
              )}
            </td>
          ))}
          <td className="govuk-table__cell" data-label="Read as">
            {problem !== undefined && faultBox === undefined ? (
              <p id={`${id}-problem`} className="govuk-error-message">
                <span className="govuk-visually-hidden">Error:</span> {problem.words}
              </p>
            ) : (
              <span className="wm-read-as">{saidBack(day)}</span>
            )}
          </td>
        </>
      )}
    </tr>
  );
}
