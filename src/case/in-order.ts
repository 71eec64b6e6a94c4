import type { After } from './after.ts';

interface Dated {
  /** The name of its record. */
  readonly name: string;
  readonly id: string;
  readonly at: string;
  readonly after?: After | undefined;
}

/**
 * Signatures and events in their order: one comes after those that its maker had seen, whatever the clocks said; else as the clocks
 * said; else by id, so that every device agrees.
 */
export function inOrder<T extends Dated>(items: readonly T[]): readonly T[] {
  const waiting = [...items].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  const ordered: T[] = [];
  while (waiting.length > 0) {
    const names = new Set(waiting.map(({ name }) => name));
    const free = waiting.findIndex(({ after }) => Object.keys(after?.latest ?? {}).every((name) => !names.has(name)));
    ordered.push(...waiting.splice(Math.max(free, 0), 1));
  }
  return ordered;
}
