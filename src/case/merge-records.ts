import { lostTwice } from './current.ts';
import type { CaseRecord } from './record.ts';
import { nameOf, staysHere, textOf } from './record.ts';

const typedAt = (record: CaseRecord): string => (record.kind === 'edit' ? record.edit.at : '');

/** Of two of the same name, the one that stays. */
function staying(a: CaseRecord, b: CaseRecord): CaseRecord {
  if (staysHere(b)) return b;
  const lost = a.kind === 'edit' && b.kind === 'edit' ? lostTwice(a.edit, b.edit) : undefined;
  if (lost !== undefined) return { kind: 'edit', edit: lost };
  if (typedAt(a) !== typedAt(b)) return typedAt(a) > typedAt(b) ? a : b;
  return textOf(a) >= textOf(b) ? a : b;
}

/**
 * The union of two sets of records. Any order and any repetition of unions gives the same set: of two states of one edit, the
 * one typed into last stays; of two that never leave their device, as the place, the second. No other record has two states; should
 * two of one name differ all the same, the same one stays on every device, and the vault writes neither over the other.
 */
export function mergeRecords(a: Iterable<CaseRecord>, b: Iterable<CaseRecord>): readonly CaseRecord[] {
  const merged = new Map<string, CaseRecord>();
  for (const record of [...a, ...b]) {
    const name = nameOf(record);
    const known = merged.get(name);
    merged.set(name, known === undefined ? record : staying(known, record));
  }
  return [...merged.values()];
}
