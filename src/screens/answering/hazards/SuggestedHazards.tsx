import { useState } from 'react';
import type { SuggestedHazard } from '../../../forms/risk/hazard-bank.ts';
import type { AskedRow } from '../../../forms/walk.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { focusField } from '../../../ui/focus-field.ts';
import { useAnswering } from '../../shared/answering.ts';
import { isWritten } from './hazard-rows.ts';
import type { HazardStateProps } from './HazardState.tsx';
import { HazardState } from './HazardState.tsx';

export interface SuggestedHazardsProps {
  readonly hazards: readonly SuggestedHazard[];
  /** By the id of a hazard: its row, where it is ticked. */
  readonly ticked: ReadonlyMap<string, AskedRow>;
  readonly asked: HazardStateProps['asked'];
  readonly onTick: (hazard: SuggestedHazard) => void;
  readonly onRemove: (row: string) => void;
}

/** Hazards of the bank, each to be ticked; below one that is ticked, how far it has come. What is written is asked about before it goes. */
export function SuggestedHazards({ hazards, ticked, asked, onTick, onRemove }: SuggestedHazardsProps) {
  const { answers } = useAnswering().reading;
  const [leaving, setLeaving] = useState<string | undefined>(undefined);
  const settle = ({ id }: SuggestedHazard): void => {
    setLeaving(undefined);
    focusField(`hazard-${id}`);
  };
  return (
    <ul className="wm-hazards">
      {hazards.map((hazard) => {
        const row = ticked.get(hazard.id);
        return (
          <li key={hazard.id} id={row === undefined ? undefined : `row-${row.id}`} tabIndex={-1}>
            <Checkbox
              id={`hazard-${hazard.id}`}
              name="hazard"
              option={{ value: hazard.id, label: hazard.what }}
              ticked={row !== undefined}
              onTick={() => {
                if (row === undefined) onTick(hazard);
                else if (isWritten(answers, row.id)) setLeaving(row.id);
                else onRemove(row.id);
              }}
            />
            {row !== undefined && <HazardState asked={asked} row={row} />}
            <div aria-live="polite">
              {row !== undefined && leaving === row.id && (
                <div className="wm-hazards__leaving">
                  <p className="govuk-body">What is written about it goes too.</p>
                  <Button
                    type="button"
                    variant="warning"
                    onClick={() => {
                      settle(hazard);
                      onRemove(row.id);
                    }}
                  >
                    {`Remove: ${hazard.what}`}
                  </Button>
                  <Button
                    type="button"
                    variant="secondary"
                    onClick={() => {
                      settle(hazard);
                    }}
                  >
                    Keep it
                  </Button>
                </div>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
