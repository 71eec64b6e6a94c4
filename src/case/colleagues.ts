import type { Answers } from './case.ts';
import { caseFrom } from './case.ts';
import { valueOf } from './field.ts';
import { colleagues } from './fields/colleagues.ts';
import { rowField, rowsOf } from './list.ts';

/** One of the school’s people, as far as the settings say. */
export interface Colleague {
  readonly name: string;
  readonly role: string | undefined;
  readonly contact: string | undefined;
}

/** The school’s people in the settings, in their order; nobody where none were written down. */
export function colleaguesIn(settings: Answers): readonly Colleague[] {
  const c = caseFrom(settings);
  const { name, role, contact } = colleagues.row;
  return rowsOf(c, colleagues).flatMap((row) => {
    const called = valueOf(c, rowField(colleagues, row, name));
    return called === undefined
      ? []
      : [
          {
            name: called,
            role: valueOf(c, rowField(colleagues, row, role)),
            contact: valueOf(c, rowField(colleagues, row, contact)),
          },
        ];
  });
}
