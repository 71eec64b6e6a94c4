import type { CaseEvent } from './case-event.ts';
import type { CaseHead } from './case-head.ts';
import type { Edit } from './edit.ts';
import { isLost } from './edit.ts';
import { inOrder } from './in-order.ts';
import { mergeRecords } from './merge-records.ts';
import { migratedEdit, migratedSignature } from './migrations.ts';
import type { Place } from './place.ts';
import type { CaseRecord } from './record.ts';
import { nameOf } from './record.ts';
import type { Signature } from './signature.ts';

/** A case, read from its records. */
export interface StoredCase {
  readonly head: CaseHead;
  /** By the time they were last typed into. */
  readonly edits: readonly Edit[];
  readonly signatures: readonly Signature[];
  readonly events: readonly CaseEvent[];
  /** Where the person last was. */
  readonly place?: Place;
  /** How many records are of a newer Waymark: they are kept, and this code cannot read them. */
  readonly newer: number;
}

/** Whether nothing that was answered in a case can be read any more: it was begun, and even that is lost, or each answer is. */
export const isAllLost = ({
  head,
  edits,
}: {
  readonly head: Pick<CaseHead, 'begunAt'> | undefined;
  readonly edits: readonly Edit[];
}): boolean => edits.every(({ value }) => value === null) && (head?.begunAt === '' || edits.some(isLost));

/** The id under which the school's settings are kept, as edits, like a case. */
export const SETTINGS_ID = 'settings';

/** The signatures and events among records, in the order they were given: a signature may have seen another through an event. */
const givenIn = (records: readonly CaseRecord[]) =>
  inOrder(
    records.flatMap((record) => {
      if (record.kind !== 'signature' && record.kind !== 'event') return [];
      const { id, at, after } = record.kind === 'signature' ? record.signature : record.event;
      return [{ name: nameOf(record), id, at, after, record }];
    }),
  ).map(({ record }) => record);

/** The signatures among records, in the order they were given. Events tell of that order too. */
export const signaturesIn = (records: readonly CaseRecord[]): readonly Signature[] =>
  givenIn(records).flatMap((record) => (record.kind === 'signature' ? [migratedSignature(record.signature)] : []));

/** The events among records, in the order in which they happened. */
export const eventsIn = (records: readonly CaseRecord[]): readonly CaseEvent[] =>
  givenIn(records).flatMap((record) => (record.kind === 'event' ? [record.event] : []));

/** The place among records. */
export const placeIn = (records: readonly CaseRecord[]): Place | undefined =>
  records.find((record) => record.kind === 'place')?.place;

const byTime = (a: Edit, b: Edit): number => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1);

/**
 * Reads a case from its records; their order, and how often each is there, makes no difference. Where its head is missing the answers
 * are worth more than the head: it is then taken to be begun when the first edit was typed, by nobody known.
 */
export function storedCase(caseId: string, records: readonly CaseRecord[]): StoredCase {
  const merged = mergeRecords(records, []);
  const head = merged.find((record) => record.kind === 'head')?.head;
  const place = placeIn(merged);
  const edits = merged.flatMap((record) => (record.kind === 'edit' ? [migratedEdit(record.edit)] : [])).sort(byTime);
  return {
    head: head ?? {
      id: caseId,
      begunAt: edits.find((edit) => !isLost(edit))?.at ?? '',
      begunBy: { name: '', role: '' },
    },
    edits,
    signatures: signaturesIn(merged),
    events: eventsIn(merged),
    ...(place === undefined ? {} : { place }),
    newer: merged.filter(({ kind }) => kind === 'newer').length,
  };
}
