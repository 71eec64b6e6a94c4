import { useLayoutEffect, useState } from 'react';

/** How large the letters of a parent’s part are, in percent of the usual. */
export const textSizes = [100, 125, 150] as const;
export type TextSize = (typeof textSizes)[number];

/** The size of all letters while somebody reads; afterwards they are as they were. */
export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  const [size, setSize] = useState<TextSize>(100);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.fontSize = size === 100 ? '' : `${String(size)}%`;
    return () => {
      style.fontSize = '';
    };
  }, [size]);
  return [size, setSize];
}
