import type { Answers, Path } from '../../case/case.ts';
import { sameTimes } from '../../case/same-times.ts';
import { isOpen } from '../../case/timetable-day.ts';
import type { Typed } from '../../case/typed.ts';
import { boxesOf } from '../../case/typed.ts';
import { HoursBar } from '../../ui/HoursBar.tsx';
import { TimeBox } from '../../ui/TimeBox.tsx';
import { WeekBars } from '../../ui/WeekBars.tsx';
import type { DrawnSpan } from '../shared/drawn-week.ts';
import { drawnWeek } from '../shared/drawn-week.ts';
import type { WeekProblem } from '../shared/timetable-problems.ts';
import { daysNotAsked, datesInWords, daysTogether, hoursTold } from '../shared/week-in-words.ts';
import { boxWithProblem, problemWordsId, rowBoxId } from './box-with-problem.ts';
import { FilledLine } from './FilledLine.tsx';
import type { FillingShown } from './use-weeks.ts';
import type { WeekActsProps } from './WeekActs.tsx';
import { DaysActs, WeekActs } from './WeekActs.tsx';
import { WeekDay } from './WeekDay.tsx';

export interface WeekRowProps extends Omit<WeekActsProps, 'isOpened' | 'cannotFold'> {
  readonly span: DrawnSpan;
  readonly answers: Answers;
  readonly problems: readonly WeekProblem[];
  readonly opened: ReadonlySet<number>;
  readonly shown: FillingShown | undefined;
  readonly onType: (days: readonly (readonly [Path, Typed])[]) => void;
  readonly onLeave: (paths: readonly Path[]) => void;
}

/** One week in a row: its times, its days drawn, its hours beside a full week; below it its days, where they differ. */
export function WeekRow(props: WeekRowProps) {
  const { week, span, answers, problems, opened, shown, send, onType, onLeave } = props;
  const { number } = week;
  const name = `Week ${String(number)}`;
  const open = week.days.filter(isOpen);
  const paths = open.map(({ path }) => path);
  const times = sameTimes(week, answers);
  const cannotFold = times === undefined && open.some(({ state }) => state === 'unreadable');
  const isOpened = cannotFold || opened.has(number) || problems.some(({ isOfRow }) => !isOfRow);
  const told = hoursTold(week);
  const errorId = `week-${String(number)}-problem`;
  const notAsked = daysNotAsked(week, answers);
  return (
    <li className="wm-week-row" aria-labelledby={`week-${String(number)}-name`}>
      <div className="wm-week-row__name">
        <h2 className="wm-week-row__number" id={`week-${String(number)}-name`}>
          {name}
        </h2>
        <span className="wm-date">{datesInWords(week)}</span>
        {notAsked !== '' && <span className="govuk-visually-hidden">. {notAsked}</span>}
      </div>
      {open.length === 0 ? (
        <p className="wm-week-row__times">School closed, not counted</p>
      ) : times === undefined || isOpened ? (
        <p className="wm-week-row__times">{daysTogether(week, answers)}</p>
      ) : (
        <div className="wm-week-row__times wm-week-row__boxes">
          {(['start', 'end'] as const).map((box) => (
            <span key={box} className="wm-week-row__box">
              <span aria-hidden="true">{box === 'start' ? 'from' : 'to'}</span>
              <TimeBox
                id={rowBoxId(number, box)}
                name={`${name}, ${box === 'start' ? 'from' : 'to'}`}
                value={times[box]}
                errorId={problems.some((problem) => boxWithProblem(problem) === box) ? errorId : undefined}
                onChange={(text) => {
                  const typed = { where: 'school', ...times, [box]: text };
                  onType(paths.map((path) => [path, typed]));
                }}
                onBlur={() => {
                  onLeave(paths);
                }}
              />
            </span>
          ))}
        </div>
      )}
      <WeekBars {...span} days={drawnWeek(week)} />
      {open.length > 0 && (
        <div className="wm-week-row__hours">
          <span>{told.hours ?? 'Not counted yet'}</span>
          <strong>{told.share}</strong>
          <HoursBar share={told.hours === undefined ? undefined : week.share} />
          {told.of !== undefined && <span className="wm-week-row__of">{told.of}</span>}
        </div>
      )}
      {(open.length > 0 || isOpened) && <WeekActs {...props} isOpened={isOpened} cannotFold={cannotFold} />}
      {problems.length > 0 && (
        <div className="wm-week-row__problem" id={errorId}>
          {problems.map((problem) => (
            <p
              key={problem.words}
              id={problem.isOfRow ? undefined : problemWordsId(problem)}
              className="govuk-error-message"
            >
              <span className="govuk-visually-hidden">Error:</span> {problem.words}
            </p>
          ))}
        </div>
      )}
      {isOpened && (
        <>
          <ul className="wm-week-days">
            {week.days.map((day) => (
              <WeekDay
                key={day.date}
                day={day}
                week={number}
                boxes={boxesOf(answers.get(day.path))}
                problem={problems.find((problem) => problem.paths.includes(day.path))}
                onChange={(boxes) => {
                  onType([[day.path, boxes]]);
                }}
                onLeave={() => {
                  onLeave([day.path]);
                }}
              />
            ))}
          </ul>
          <DaysActs {...props} />
        </>
      )}
      <FilledLine shown={shown} send={send} />
    </li>
  );
}
