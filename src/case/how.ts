import * as z from 'zod/mini';

const point = z.strictObject({ x: z.number(), y: z.number() });

/** A drawn mark: its strokes, in units of the canvas that it was drawn on, so that it prints as lines and not as a picture. */
const drawingSchema = z.strictObject({ width: z.number(), height: z.number(), strokes: z.array(z.array(point)) });

/** See {@link drawingSchema}. */
export type Drawing = z.infer<typeof drawingSchema>;

/** How somebody can be helped to give a decision. */
export const helps = ['read-aloud', 'interpreter', 'witnessed-mark', 'at-my-request'] as const;
export type Help = (typeof helps)[number];

/** How a person gave a decision, whoever they are: on this device, on paper, with help, or in a text of their own. */
export const howSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('typed') }),
  z.strictObject({ kind: z.literal('drawn'), drawing: drawingSchema }),
  /** Signed on paper, on a day (ISO 8601); `beforeStart`: whether that was before the first session that it is about. */
  z.strictObject({ kind: z.literal('paper'), on: z.string(), beforeStart: z.boolean() }),
  /** Given with the help of somebody; `who` helped, and `why`. */
  z.strictObject({
    kind: z.literal('helped'),
    by: z.enum(helps),
    who: z.string(),
    why: z.string(),
  }),
  /** In a text that exists elsewhere: its kind, its date (ISO 8601), and where it is found. */
  z.strictObject({
    kind: z.literal('written'),
    as: z.enum(['letter', 'email', 'minutes']),
    on: z.string(),
    reference: z.string(),
  }),
]);

/** See {@link howSchema}. */
export type How = z.infer<typeof howSchema>;
