import * as z from 'zod/mini';
import { documentIds } from '../arrangements/ids.ts';
import type { Document } from './model.ts';

const cell = z.union([z.string(), z.null()]);
const kind = <K extends string>(name: K) => z.literal(name);

/** What a signed text can hold: no place for a signature, no state, no contents. */
const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: kind('heading'), level: z.union([z.literal(2), z.literal(3)]), text: z.string() }),
  z.object({ kind: kind('paragraph'), text: z.string() }),
  z.object({ kind: kind('note'), text: z.string() }),
  z.object({ kind: kind('list'), ordered: z.boolean(), items: z.array(z.string()) }),
  z.object({
    kind: kind('fields'),
    caption: z.string(),
    rows: z.array(z.object({ label: z.string(), value: cell })),
  }),
  z.object({
    kind: kind('table'),
    caption: z.string(),
    head: z.array(z.string()),
    widths: z.array(z.number()),
    rows: z.array(z.array(cell)),
  }),
  z.object({
    kind: kind('chart'),
    sentence: z.string(),
    fullHours: z.number(),
    weeks: z.array(z.object({ label: z.string(), hours: z.number() })),
  }),
  z.object({
    kind: kind('week-grid'),
    caption: z.string(),
    from: z.number(),
    to: z.number(),
    weeks: z.array(
      z.object({
        label: z.string(),
        days: z.array(
          z.object({
            name: z.string(),
            closed: z.boolean(),
            slots: z.array(
              z.object({ where: z.enum(['school', 'home', 'elsewhere']), start: z.number(), end: z.number() }),
            ),
          }),
        ),
      }),
    ),
  }),
]);

const documentSchema = z.object({
  id: z.enum(documentIds),
  title: z.string(),
  forParent: z.boolean(),
  blocks: z.array(blockSchema),
});

/**
 * The document that a signature covers, read from its text.
 * @returns `undefined` where the text is none that this code can print.
 */
export function signedText(covered: string): Document | undefined {
  try {
    const read = documentSchema.safeParse(JSON.parse(covered));
    return read.success ? read.data : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
