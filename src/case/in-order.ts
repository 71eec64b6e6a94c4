import type { After } from './after.ts';

interface Dated {
  readonly id: string;
  readonly at: string;
  readonly after?: After | undefined;
}

/**
 * Signatures, or events, in their order: one comes after those that its maker had seen, whatever the clocks said; else as the clocks
 * said; else by id, so that every device agrees.
 * @param nameOf the name of its record.
 */
export function inOrder<T extends Dated>(items: readonly T[], nameOf: (item: T) => string): readonly T[] {
  const waiting = [...items].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  const ordered: T[] = [];
  while (waiting.length > 0) {
    const names = new Set(waiting.map(nameOf));
    const free = waiting.findIndex(({ after }) => Object.keys(after?.latest ?? {}).every((name) => !names.has(name)));
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}
