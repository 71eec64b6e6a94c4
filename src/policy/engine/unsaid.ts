import type { Case } from '../../case/case.ts';
import type { Field } from '../../case/field.ts';
import { onlySays } from './only-says.ts';
import type { Lack } from './rule.ts';

/** A text that has to say something. */
export interface AskedText {
  readonly field: Field<string>;
  /** What it tells, as a sentence begins: `What the parent has in mind`. */
  readonly what: string;
  /** What to do where it says nothing, as a sentence. */
  readonly mend: string;
}

/**
 * The lacks of texts that were written and say nothing, such as `n/a`. One that is still to be written is told by its form.
 * @param says what an answer says that says nothing.
 */
export const unsaidLacks = (
  c: Case,
  texts: readonly AskedText[],
  says: (c: Case, field: Field<string>) => string | undefined = onlySays,
): readonly Lack[] =>
  texts.flatMap(({ field, what, mend }): Lack[] => {
    const only = says(c, field);
    return only === undefined ? [] : [{ words: `${what} says only ${only}. ${mend}`, path: field.path }];
  });
