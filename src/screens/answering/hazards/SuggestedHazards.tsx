import type { Path } from '../../../case/case.ts';
import { hazards } from '../../../case/fields/risk.ts';
import type { Typed } from '../../../case/typed.ts';
import type { SuggestedHazard } from '../../../forms/risk/hazard-bank.ts';
import { hazardBank } from '../../../forms/risk/hazard-bank.ts';
import { Details } from '../../../ui/Details.tsx';

export interface SuggestedHazardsProps {
  /** What stands in the list already. */
  readonly taken: readonly string[];
  /** Gets the first answers of the new row, by their own paths. */
  readonly onAdd: (first: ReadonlyMap<Path, Typed>) => void;
}

const firstAnswers = ({ what, who, how }: SuggestedHazard): ReadonlyMap<Path, Typed> =>
  new Map([
    [hazards.row.what.path, what],
    [hazards.row.relevant.path, 'yes'],
    [hazards.row.who.path, who],
    [hazards.row.how.path, how],
  ]);

/** The bank of hazards to think about; one press adds one to the list, to be put into the school’s own words. */
export function SuggestedHazards({ taken, onAdd }: SuggestedHazardsProps) {
  const open = hazardBank.filter((hazard) => !taken.includes(hazard.what));
  if (open.length === 0) return null;
  return (
    <Details summary={`Hazards to think about (${String(open.length)})`}>
      <ul className="govuk-list wm-columns">
        {open.map((hazard) => (
          <li key={hazard.id}>
            <button
              type="button"
              className="wm-link-button"
              onClick={() => {
                onAdd(firstAnswers(hazard));
              }}
            >
              <span className="govuk-visually-hidden">Add hazard: </span>
              {hazard.what}
            </button>
          </li>
        ))}
      </ul>
    </Details>
  );
}
