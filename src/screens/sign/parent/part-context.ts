import { createContext, useContext } from 'react';
import type { TextSize } from './use-text-size.ts';

/** What stands above every page of a parent’s part. */
export interface AboveEachPage {
  /** The school as the paper has it. */
  readonly school: string | undefined;
  readonly size: TextSize;
  readonly setSize: (size: TextSize) => void;
}

/** Gives it to the pages. */
export const AboveEachPageContext = createContext<AboveEachPage | undefined>(undefined);

/** What stands above every page. Only pages of a parent’s part may ask. */
export function useAboveEachPage(): AboveEachPage {
  const above = useContext(AboveEachPageContext);
  if (above === undefined) throw new Error('no parent’s part is open here');
  return above;
}
