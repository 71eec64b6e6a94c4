import type { Answers, Path } from '../../case/case.ts';
import type { FlexiWeek, Half } from '../../case/pattern.ts';
import { halves } from '../../case/pattern.ts';
import type { Typed } from '../../case/typed.ts';
import { boxesOf } from '../../case/typed.ts';
import { weekdayName } from '../../forms/weekday-name.ts';
import { SmallRadios } from '../../ui/SmallRadios.tsx';
import { fieldId } from '../shared/field-id.ts';
import type { SessionProblem } from '../shared/pattern-problems.ts';
import { sessionId } from '../shared/session-id.ts';

export interface PatternWeekTableProps {
  readonly week: FlexiWeek;
  readonly title: string;
  readonly answers: Answers;
  readonly problems: readonly SessionProblem[];
  readonly onAnswer: (path: Path, typed: Typed) => void;
}

const heads: Readonly<Record<Half, string>> = { am: 'Morning', pm: 'Afternoon' };

const places = [
  { value: 'school', label: 'School' },
  { value: 'home', label: 'Home' },
] as const;

/** One week of the pattern: a day a row, and for each of its two sessions where the pupil is. Where it is narrow, a day is a card. */
export function PatternWeekTable({ week, title, answers, problems, onAnswer }: PatternWeekTableProps) {
  const id = `pattern-week-${String(week.number)}`;
  return (
    <table className="govuk-table wm-stacking">
      <caption className="govuk-table__caption govuk-table__caption--m" id={id}>
        {title}
      </caption>
      <thead className="govuk-table__head">
        <tr className="govuk-table__row">
          <th scope="col" className="govuk-table__header">
            Day
          </th>
          {halves.map((half) => (
            <th key={half} scope="col" className="govuk-table__header" id={`${id}-${half}`}>
              {heads[half]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="govuk-table__body">
        {week.days.map(({ weekday, path }) => {
          const boxes = boxesOf(answers.get(path));
          const day = `${fieldId(path)}-day`;
          return (
            <tr key={path} className="govuk-table__row">
              <th scope="row" className="govuk-table__header" id={day}>
                {weekdayName(weekday)}
              </th>
              {halves.map((half) => {
                const name = sessionId(path, half);
                return (
                  <td key={half} className="govuk-table__cell" data-label={heads[half]}>
                    <SmallRadios
                      name={name}
                      labelledBy={[id, day, `${id}-${half}`]}
                      error={problems.find((problem) => problem.id === name)?.words}
                      options={places}
                      value={boxes[half]}
                      onChange={(place) => {
                        onAnswer(path, { ...boxes, [half]: place });
                      }}
                    />
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
