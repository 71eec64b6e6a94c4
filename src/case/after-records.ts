import { sha256Hex } from '../domain/hash.ts';
import type { After } from './after.ts';
import type { CaseRecord } from './record.ts';
import { nameOf, textOf } from './record.ts';

/** What a signature or an event had seen itself. */
function afterIn(record: CaseRecord): After | undefined {
  if (record.kind === 'signature') return record.signature.after;
  return record.kind === 'event' ? record.event.after : undefined;
}

const comesAfter = ({ kind }: CaseRecord): boolean => kind === 'signature' || kind === 'event';

/** What the maker of a new record has seen, of all records of the case. */
export async function afterRecords(seen: readonly CaseRecord[]): Promise<After> {
  const named = new Set(seen.flatMap((record) => Object.keys(afterIn(record)?.latest ?? {})));
  const latest = seen.filter((record) => comesAfter(record) && !named.has(nameOf(record)));
  const hashes = latest.map(async (record) => [nameOf(record), await sha256Hex(textOf(record))] as const);
  const rest = seen.filter((record) => !comesAfter(record) && record.kind !== 'place').map(textOf);
  return { latest: Object.fromEntries(await Promise.all(hashes)), rest: await sha256Hex(rest.sort().join('\n')) };
}
