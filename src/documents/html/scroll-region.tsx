import type { ReactNode } from 'react';

/** Keeps a wide table inside a narrow screen: it scrolls by touch and by keyboard, under the name its caption has. */
export function ScrollRegion({ labelledBy, children }: { readonly labelledBy: string; readonly children: ReactNode }) {
  return (
    <div className="wm-doc-scroll" role="region" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </div>
  );
}
