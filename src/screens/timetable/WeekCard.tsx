import type { Answers, Path } from '../../case/case.ts';
import type { TimetableWeek } from '../../case/timetable.ts';
import type { Typed } from '../../case/typed.ts';
import { formatDate, formatDayMonth } from '../../domain/iso-date.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { boxesOf } from '../answering/typed-parts.ts';
import type { DayProblem } from '../shared/timetable-problems.ts';
import { weekSummary } from '../shared/week-summary.ts';
import { DayRow } from './DayRow.tsx';
import { FillWeek } from './FillWeek.tsx';

export interface WeekCardProps {
  readonly week: TimetableWeek;
  readonly answers: Answers;
  readonly problems: readonly DayProblem[];
  readonly onAnswer: (path: Path, typed: Typed) => void;
  readonly onLeave: (path: Path) => void;
  readonly onFill: (start: string, end: string) => void;
  readonly onCopy: () => void;
  readonly onAddHour: () => void;
}

/** One week: its five days, its hours as they are typed, and the short ways to fill it. */
export function WeekCard({ week, answers, problems, onAnswer, onLeave, onFill, onCopy, onAddHour }: WeekCardProps) {
  const id = `week-${String(week.number)}`;
  return (
    <section className="wm-week" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        Week {week.number}: {formatDayMonth(week.from)} to {formatDate(week.to)}
      </h2>
      {week.number === 1 ? (
        <FillWeek onFill={onFill} />
      ) : (
        <ButtonGroup>
          <Button type="button" variant="secondary" onClick={onCopy}>
            {`Copy week ${String(week.number - 1)}`}
          </Button>
          <Button type="button" variant="secondary" onClick={onAddHour}>
            Add an hour a day
          </Button>
        </ButtonGroup>
      )}
      <table className="govuk-table wm-stacking">
        <caption className="govuk-visually-hidden">Days and times of week {week.number}</caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              Day
            </th>
            <th scope="col" className="govuk-table__header" id={`${id}-where`}>
              Where
            </th>
            <th scope="col" className="govuk-table__header" id={`${id}-start`}>
              From
            </th>
            <th scope="col" className="govuk-table__header" id={`${id}-end`}>
              To
            </th>
            <th scope="col" className="govuk-table__header">
              Read as
            </th>
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {week.days.map((day) => (
            <DayRow
              key={day.path}
              day={day}
              week={id}
              boxes={boxesOf(answers.get(day.path))}
              problem={problems.find((problem) => problem.path === day.path)}
              onChange={(boxes) => {
                onAnswer(day.path, boxes);
              }}
              onLeave={() => {
                onLeave(day.path);
              }}
            />
          ))}
        </tbody>
      </table>
      <p className="govuk-body wm-week-hours" role="status">
        {weekSummary(week)}
      </p>
    </section>
  );
}
