import { hazardBank } from '../../forms/risk/hazard-bank.ts';
import { Details } from '../../ui/Details.tsx';

export interface SuggestedHazardsProps {
  readonly taken: readonly string[];
  readonly onAdd: (what: string) => void;
}

/** The bank of hazards to think about; one press adds one to the list. */
export function SuggestedHazards({ taken, onAdd }: SuggestedHazardsProps) {
  const open = hazardBank.filter((hazard) => !taken.includes(hazard.what));
  if (open.length === 0) return null;
  return (
    <Details summary={`Hazards to think about (${String(open.length)})`}>
      <ul className="govuk-list wm-hazard-bank">
        {open.map((hazard) => (
          <li key={hazard.what}>
            <button
              type="button"
              className="wm-link-button"
              onClick={() => {
                onAdd(hazard.what);
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
