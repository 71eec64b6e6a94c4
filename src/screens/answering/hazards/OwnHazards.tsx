import { hazards } from '../../../case/fields/risk.ts';
import { rowField } from '../../../case/list.ts';
import { placeToPath, REMOVE } from '../../../forms/place.ts';
import type { AskedRow } from '../../../forms/walk.ts';
import { Button } from '../../../ui/Button.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useAnswering } from '../../shared/answering.ts';
import { fieldId } from '../../shared/field-id.ts';
import { textOf } from '../typed-parts.ts';
import type { HazardStateProps } from './HazardState.tsx';
import { HazardState } from './HazardState.tsx';

export interface OwnHazardsProps extends Pick<HazardStateProps, 'asked'> {
  readonly rows: readonly AskedRow[];
  /** What is wrong with the name of a hazard, in words. */
  readonly errorOf: (row: string) => string | undefined;
  /** None where there is no room for another. */
  readonly onAdd: (() => void) | undefined;
}

/** The hazards that the school names itself: each a box, kept as it is typed. */
export function OwnHazards({ asked, rows, errorOf, onAdd }: OwnHazardsProps) {
  const { log, reading, hrefOf } = useAnswering();
  const { form, step } = asked;
  return (
    <>
      {rows.map((row, index) => {
        const { path } = rowField(hazards, row.id, hazards.row.what);
        const name = `Hazard ${String(index + 1)} of your own`;
        return (
          <div key={row.id} id={`row-${row.id}`} tabIndex={-1}>
            <div className="wm-own-hazard">
              <TextInput
                id={fieldId(path)}
                label={name}
                error={errorOf(row.id)}
                value={textOf(reading.answers.get(path))}
                onChange={(value) => {
                  log.send({ type: 'ANSWER', path, value });
                }}
                onBlur={() => {
                  log.send({ type: 'LEAVE', path });
                }}
              />
              <a
                className="govuk-link"
                href={hrefOf(placeToPath({ form: form.id, step: step.id, row: row.id, page: REMOVE }))}
              >
                Remove<span className="govuk-visually-hidden">: {name}</span>
              </a>
            </div>
            <HazardState asked={asked} row={row} />
          </div>
        );
      })}
      {onAdd !== undefined && (
        <Button type="button" variant="secondary" onClick={onAdd}>
          {`Name ${rows.length === 0 ? 'a' : 'another'} hazard of your own`}
        </Button>
      )}
    </>
  );
}
