import { useState } from 'react';
import type { FilledAt } from '../../../machines/weeks.ts';
import { weekdays } from '../../case/fields/school.ts';
import type { Suggestion } from '../../case/timetable-suggestions.ts';
import { copyWeek, likeOneDay, steadyClimb } from '../../case/timetable-suggestions.ts';
import type { Timetable, TimetableWeek } from '../../case/timetable.ts';
import { firstOpenDay } from '../../case/timetable.ts';
import { weekdayName } from '../../forms/weekday-name.ts';
import type { CaseView } from '../shared/case-view.ts';
import { drawnSpan } from '../shared/drawn-week.ts';
import type { WeekProblem } from '../shared/timetable-problems.ts';
import { hoursSaid } from '../shared/week-in-words.ts';
import { SteadyClimb } from './SteadyClimb.tsx';
import { fillingOf, useWeeks } from './use-weeks.ts';
import { WeekRow } from './WeekRow.tsx';

export interface WeekRowsProps {
  readonly view: Pick<CaseView, 'log' | 'reading'>;
  readonly timetable: Timetable;
  readonly problems: readonly WeekProblem[];
}

const openWeeks = ({ weeks }: Timetable): readonly TimetableWeek[] => weeks.filter(({ openDays }) => openDays > 0);

/** What makes a week like another, or like its own first open day. */
function likeOf({ weeks }: Timetable, week: TimetableWeek, like: number | 'first-day'): Suggestion {
  const [day, other] = [firstOpenDay(week), weeks.find(({ number }) => number === like)];
  if (like === 'first-day') return day === undefined ? new Map() : likeOneDay(week, day);
  return other === undefined ? new Map() : copyWeek(other, week);
}

/** The climb above, and a row for each week. What a week comes to is said once a box of it is left. */
export function WeekRows({ view, timetable, problems }: WeekRowsProps) {
  const { log, reading } = view;
  const weeks = useWeeks(view);
  const [left, setLeft] = useState<number | undefined>(undefined);
  const fill = (at: FilledAt, suggestion: Suggestion, asks: boolean): void => {
    weeks.send({ type: 'FILL', filling: fillingOf(at, suggestion, timetable, reading.answers, asks) });
  };
  const leftWeek = timetable.weeks.find(({ number }) => number === left);
  return (
    <div className="wm-weeks-box">
      {openWeeks(timetable).length > 1 && (
        <SteadyClimb
          timetable={timetable}
          shown={weeks.filledAt('climb')}
          send={weeks.send}
          onFill={(climb) => {
            fill('climb', steadyClimb(timetable, climb), true);
          }}
        />
      )}
      <div className="wm-weeks__head" aria-hidden="true">
        <span>Week</span>
        <span>In school every day</span>
        <span className="wm-weeks__days">
          {weekdays.map((day) => (
            <span key={day}>{weekdayName(day).slice(0, 3)}</span>
          ))}
        </span>
        <span className="wm-weeks__hours">Hours in school</span>
      </div>
      <ol className="wm-weeks">
        {timetable.weeks.map((week) => (
          <WeekRow
            key={week.number}
            week={week}
            span={drawnSpan(timetable)}
            answers={reading.answers}
            problems={problems.filter((problem) => problem.week === week.number)}
            opened={weeks.opened}
            copied={weeks.copied}
            shown={weeks.filledAt(week.number)}
            send={weeks.send}
            onType={(days) => {
              for (const [path] of days) weeks.send({ type: 'TYPED', path });
              log.send({ type: 'ANSWER_MANY', answers: days });
            }}
            onLeave={(paths) => {
              for (const path of paths) log.send({ type: 'LEAVE', path });
              setLeft(week.number);
            }}
            onFillLike={(at, like) => {
              fill(at, likeOf(timetable, week, like), false);
            }}
          />
        ))}
      </ol>
      <p className="govuk-visually-hidden" role="status">
        {leftWeek === undefined ? '' : hoursSaid(leftWeek)}
      </p>
    </div>
  );
}
