import * as z from 'zod/mini';
import { personSchema } from '../../case/person.ts';

/** See {@link Erased}. */
export const erasedSchema = z.object({
  /** UTC, ISO 8601. */
  at: z.string(),
  by: personSchema,
  /** A word for the kind of arrangement that it was. */
  kind: z.string(),
});

/** That a case was erased: when, by whom, of which kind. It says nothing of the child, and nothing by which the case could be told. */
export type Erased = Readonly<z.infer<typeof erasedSchema>>;

/** Where an account has lines of erased cases. */
interface Lines {
  readonly pages: ReadonlyMap<number, { readonly erased: readonly Erased[] }>;
  readonly root: { readonly erased?: readonly Erased[] | undefined };
}

const lineOf = ({ at, by, kind }: Erased): string => JSON.stringify([at, by.name, by.role, kind]);

/** What is left of the cases that were erased, the first one first: what the pages say, and what the root alone still knows. */
export function erasedIn({ pages, root }: Lines): readonly Erased[] {
  const lines = [...pages.values()].flatMap(({ erased }) => erased);
  const left = lines.map(lineOf);
  for (const line of root.erased ?? []) {
    const at = left.indexOf(lineOf(line));
    if (at < 0) lines.push(line);
    else left.splice(at, 1);
  }
  return lines.sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** All lines, as the root keeps them once more. */
export const linesKept = (erased: readonly Erased[]): Lines['root'] => (erased.length === 0 ? {} : { erased });
