/** A value that the pages show, and hear of when it becomes another. */
export interface Watched<Value> {
  readonly subscribe: (tell: () => void) => () => void;
  readonly current: () => Value;
}

/** Holds such a value, and lets its owner change it. */
export function watched<Value>(first: Value): Watched<Value> & { readonly become: (next: Value) => void } {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    subscribe: (tell) => {
      listeners.add(tell);
      return () => {
        listeners.delete(tell);
      };
    },
    current: () => value,
    become: (next) => {
      value = next;
      for (const tell of listeners) tell();
    },
  };
}
