import * as z from 'zod/mini';
import { editSchema } from '../../case/edit.ts';
import { signatureSchema } from '../../case/signature.ts';
import { caseHeadSchema } from '../../case/case-head.ts';
import { placeSchema } from '../../case/place.ts';

/** What one record holds, once it is open. */
export const bodySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('head'), head: caseHeadSchema }),
  z.object({ kind: z.literal('edit'), edit: editSchema }),
  z.object({ kind: z.literal('signature'), signature: signatureSchema }),
  z.object({ kind: z.literal('place'), place: placeSchema }),
]);
export type Body = z.infer<typeof bodySchema>;

/** What a record is known by inside its case: a body with the same name takes the older one's place. */
export function nameOf(body: Body): string {
  switch (body.kind) {
    case 'head':
    case 'place':
      return body.kind;
    case 'edit':
      return `edit ${body.edit.id}`;
    case 'signature':
      return `signature ${body.signature.id}`;
  }
}
