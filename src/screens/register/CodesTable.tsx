import type { CodedWeek } from '../../documents/both/attendance-weeks.ts';
import { codeInWords, withoutCode } from '../../documents/both/attendance-weeks.ts';

export interface CodesTableProps {
  readonly week: CodedWeek;
}

const halves = [
  ['am', 'Morning'],
  ['pm', 'Afternoon'],
] as const;

/** The codes of one week: a day a row, its two half-days beside each other; where it is narrow, a day is a card. */
export const CodesTable = ({ week: { name, days } }: CodesTableProps) => (
  <table className="govuk-table wm-stacking wm-codes">
    <caption className="govuk-table__caption govuk-table__caption--m">{name}</caption>
    <thead className="govuk-table__head">
      <tr className="govuk-table__row">
        {['Day', ...halves.map(([, name]) => name)].map((head) => (
          <th key={head} scope="col" className="govuk-table__header">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody className="govuk-table__body">
      {days.map((day) => (
        <tr key={day.date} className="govuk-table__row">
          <th scope="row" className="govuk-table__header">
            {day.name}
          </th>
          {halves.map(([half, label]) => {
            const session = day.sessions.find((one) => one.session === half);
            return (
              <td key={half} className="govuk-table__cell" data-label={label}>
                {session === undefined ? (
                  withoutCode(day.sessions)
                ) : (
                  <>
                    <strong>{codeInWords(session)}</strong>
                    <br />
                    {session.reason}
                  </>
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
