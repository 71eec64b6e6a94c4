import { DaySlots, type Slot } from './DaySlots.tsx';
import { PlaceKey } from './PlaceKey.tsx';

interface Day {
  readonly name: string;
  /** No school on this day. */
  readonly closed: boolean;
  readonly slots: readonly Slot[];
}

interface WeekGridProps {
  readonly caption: string;
  /** The school day's first and last minute after midnight: the height of a day. */
  readonly from: number;
  readonly to: number;
  /** Each week has the same days, in the same order. */
  readonly weeks: readonly { readonly label: string; readonly days: readonly Day[] }[];
}

/**
 * Weeks as rows and days as columns: where the pupil is, by pattern, letter and word. Where it is narrow each day is a card; the roles
 * keep it a table then.
 */
export const WeekGrid = ({ caption, from, to, weeks }: WeekGridProps) => (
  <div className="wm-week-grid">
    <PlaceKey
      shown={new Set(weeks.flatMap(({ days }) => days.flatMap(({ slots }) => slots.map(({ where }) => where))))}
    />
    <table className="wm-week-grid__table" role="table">
      <caption className="govuk-table__caption govuk-table__caption--m">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Week
          </th>
          {weeks[0]?.days.map(({ name }) => (
            <th key={name} scope="col" role="columnheader">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {weeks.map(({ label, days }) => (
          <tr key={label} role="row">
            <th scope="row" role="rowheader">
              {label}
            </th>
            {days.map(({ name, closed, slots }) => (
              <td key={name} role="cell">
                <span className="wm-week-grid__day" aria-hidden="true">
                  {name}
                </span>
                {closed ? (
                  <span className="wm-week-grid__none">School closed</span>
                ) : (
                  <DaySlots from={from} to={to} slots={slots} />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
