import type { CaseEvent } from '../../src/case/case-event.ts';
import type { CaseHead } from '../../src/case/case-head.ts';
import type { Edit } from '../../src/case/edit.ts';
import type { Place } from '../../src/case/place.ts';
import type { CaseRecord } from '../../src/case/record.ts';
import type { Signature } from '../../src/case/signature.ts';

/** The records of a case, or of what is saved of it. */
export const recordsOf = ({
  head: begun,
  edits = [],
  signatures = [],
  events = [],
  place,
  newer = 0,
}: {
  readonly head?: CaseHead;
  readonly edits?: readonly Edit[];
  readonly signatures?: readonly Signature[];
  readonly events?: readonly CaseEvent[];
  readonly place?: Place | undefined;
  /** How many are of a newer Waymark. */
  readonly newer?: number;
}): readonly CaseRecord[] => [
  ...(begun === undefined ? [] : [{ kind: 'head', head: begun } as const]),
  ...edits.map((one) => ({ kind: 'edit', edit: one }) as const),
  ...signatures.map((one) => ({ kind: 'signature', signature: one }) as const),
  ...events.map((one) => ({ kind: 'event', event: one }) as const),
  ...Array.from({ length: newer }, (_, n) => ({ kind: 'newer', json: { kind: 'request', request: { n } } }) as const),
  ...(place === undefined ? [] : [{ kind: 'place', place } as const]),
];
