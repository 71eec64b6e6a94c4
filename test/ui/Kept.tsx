import { useState, type ReactNode } from 'react';

interface KeptProps<T> {
  readonly start: T;
  readonly children: (value: T, change: (value: T) => void) => ReactNode;
}

/** Keeps a value as a screen would, so that a control can be used. */
export const Kept = <T,>({ start, children }: KeptProps<T>) => {
  const [value, setValue] = useState(start);
  return <>{children(value, setValue)}</>;
};
