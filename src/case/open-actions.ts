import type { IsoDate } from '../domain/iso-date.ts';
import type { Case, Path } from './case.ts';
import { valueOf } from './field.ts';
import { hazardActions, hazards } from './fields/risk.ts';
import { rowField, rowsOf } from './list.ts';

/** What is to be done about a hazard, by when, and where it says that it was. */
export interface Promised {
  readonly what: string;
  readonly owner: string | undefined;
  readonly by: IsoDate;
  readonly donePath: Path;
}

/** The dated actions of the hazards that matter which are not said to be done. */
export const openActions = (c: Case): readonly Promised[] =>
  rowsOf(c, hazards)
    .filter((row) => valueOf(c, rowField(hazards, row, hazards.row.relevant)) !== 'no')
    .flatMap((row) =>
      hazardActions.flatMap((action): Promised[] => {
        const [what, by] = [
          valueOf(c, rowField(hazards, row, action.what)),
          valueOf(c, rowField(hazards, row, action.by)),
        ];
        const done = rowField(hazards, row, action.done);
        if (what === undefined || by === undefined || valueOf(c, done) === 'yes') return [];
        return [{ what, by, owner: valueOf(c, rowField(hazards, row, action.owner)), donePath: done.path }];
      }),
    );
