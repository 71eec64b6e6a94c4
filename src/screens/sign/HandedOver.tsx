import type { ReactNode } from 'react';
import { useLockAfter } from './use-lock-after.ts';

/** The device in somebody's hands; in another's than the school's until that ends in the lock. */
export function HandedOver({ isTheirs, children }: { readonly isTheirs: boolean; readonly children: ReactNode }) {
  useLockAfter(isTheirs);
  return <div className="wm-signing">{children}</div>;
}
