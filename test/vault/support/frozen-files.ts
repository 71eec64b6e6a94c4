import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** The vaults that are frozen, and where what is expected of each stands. The first was frozen with all of it in one file. */
const places = {
  'vault-1': { kept: 'expected.json', told: 'expected.json' },
  'vault-2': { kept: 'kept.json', told: 'told.json' },
} as const;

const answersSchema = z.record(
  z.string(),
  z.union([z.string(), z.array(z.string()), z.record(z.string(), z.string())]),
);

const keptCaseSchema = z.object({
  answers: answersSchema,
  conflicts: z.array(z.string()),
  place: z.optional(z.record(z.string(), z.string())),
  signatures: z.array(
    z.object({
      id: z.string(),
      document: z.string(),
      role: z.string(),
      name: z.string(),
      capacity: z.string(),
      decision: z.string(),
      remark: z.string(),
      how: z.string(),
      at: z.string(),
      hash: z.string(),
    }),
  ),
});

/** What is in a case: no change of the code may change it. */
export type KeptCase = z.infer<typeof keptCaseSchema>;

const keptSchema = z.object({
  passphrase: z.string(),
  recoveryKey: z.string(),
  settings: answersSchema,
  cases: z.record(z.string(), keptCaseSchema),
});

const daysSchema = z.record(z.string(), z.string());

const lettersSchema = z.record(
  z.string(),
  z.object({
    /** SHA-256 of all records of a case, the place aside. */
    records: z.string(),
    /** The hours of its timetable, by the day. */
    days: daysSchema,
    /** The same of the answers that each of its signatures carries. */
    signedDays: daysSchema,
  }),
);

/** What is in each case letter for letter, and hour for hour: no change of the code may change it. */
export type Letters = z.infer<typeof lettersSchema>;

const toldCaseSchema = z.object({
  /** Which signatures are void. */
  signatures: z.array(z.object({ id: z.string(), void: z.boolean() })),
  line: z.object({
    name: z.string(),
    about: z.string(),
    when: z.optional(z.string()),
    life: z.string(),
    next: z.optional(z.string()),
    touchedAt: z.string(),
  }),
  /** The hours of each week, as the consent form prints them. */
  hours: z.array(z.string()),
  findings: z.array(z.string()),
  papers: z.record(z.string(), z.array(z.string())),
});

/** What is told of a case on the day it is looked at: rules and words, which may change on purpose. */
export type ToldCase = z.infer<typeof toldCaseSchema>;

const toldSchema = z.object({ today: z.string(), cases: z.record(z.string(), toldCaseSchema) });

interface FrozenTable {
  readonly keyPath: string | string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A database as it stood: its native version, and each table's key, columns and rows. Bytes stand as `{ base64 }`. */
interface FrozenStore {
  readonly name: string;
  readonly version: number;
  readonly tables: Readonly<Record<string, FrozenTable>>;
}

/** A vault that was frozen, and what is expected of it. */
export interface Frozen {
  readonly kept: z.infer<typeof keptSchema>;
  readonly told: z.infer<typeof toldSchema>;
  readonly store: FrozenStore;
  /** The sealed copies, by the id of what is in them. */
  readonly copies: Readonly<Record<string, unknown>>;
}

const textIn = (name: string, file: string): string =>
  readFileSync(new URL(`../../fixtures/${name}/${file}`, import.meta.url), 'utf8');

const bytesIn = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'string'
    ? new Uint8Array(Buffer.from(value.base64, 'base64'))
    : value;

/** Reads a frozen vault. */
export const frozenVault = (name: keyof typeof places): Frozen => ({
  kept: keptSchema.parse(JSON.parse(textIn(name, places[name].kept))),
  told: toldSchema.parse(JSON.parse(textIn(name, places[name].told))),
  store: JSON.parse(textIn(name, 'store.json'), bytesIn) as FrozenStore,
  copies: JSON.parse(textIn(name, 'sealed-copies.json')) as Record<string, unknown>,
});

/** Reads the letters of a frozen vault; the first has none. */
export const frozenLetters = (name: 'vault-2'): Letters =>
  lettersSchema.parse(JSON.parse(textIn(name, 'letters.json')));

/** What is expected of one of the cases. */
export function ofCase<T>(cases: Readonly<Record<string, T>>, id: string): T {
  const found = cases[id];
  if (found === undefined) throw new Error(`not frozen: ${id}`);
  return found;
}
