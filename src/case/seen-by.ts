import type { CaseEvent } from './case-event.ts';
import { eventName, signatureName } from './record.ts';
import type { Signature } from './signature.ts';

/**
 * The ids of the signatures and events that each signature’s maker had seen, directly or through what they had seen. A signature of before, which
 * tells nothing of it, is not in the answer.
 */
export function seenBy(
  signatures: readonly Signature[],
  events: readonly CaseEvent[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const before = new Map(
    [
      ...signatures.map(({ id, after }) => [signatureName(id), after] as const),
      ...events.map(({ id, after }) => [eventName(id), after] as const),
    ].map(([name, after]) => [name, Object.keys(after?.latest ?? {})]),
  );
  const ids = new Map([
    ...signatures.map(({ id }) => [signatureName(id), id] as const),
    ...events.map(({ id }) => [eventName(id), id] as const),
  ]);
  const seenFrom = (first: string): ReadonlySet<string> => {
    const found = new Set<string>();
    const waiting = [...(before.get(first) ?? [])];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      if (found.has(name)) continue;
      found.add(name);
      waiting.push(...(before.get(name) ?? []));
    }
    return new Set([...found].flatMap((name) => ids.get(name) ?? []));
  };
  return new Map(
    signatures.flatMap(({ id, after }) => (after === undefined ? [] : [[id, seenFrom(signatureName(id))]])),
  );
}
