import type { ReactNode } from 'react';

interface StatusLineProps {
  readonly children: ReactNode;
  readonly tone: 'saved' | 'working' | 'failed';
}

/** How saving stands. Only a failure is read out: the rest would be noise at every key. */
export const StatusLine = ({ children, tone }: StatusLineProps) => (
  <div className={`wm-status wm-status--${tone}`} role={tone === 'failed' ? 'alert' : undefined}>
    {children}
  </div>
);
