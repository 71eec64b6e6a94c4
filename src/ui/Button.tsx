import type { MouseEvent, ReactNode } from 'react';
import { classNames } from './class-names.ts';

interface ButtonProps {
  /** Where an error’s link leads to the button. */
  readonly id?: string | undefined;
  readonly children: ReactNode;
  readonly onClick?: (() => void) | undefined;
  readonly type?: 'submit' | 'button';
  readonly variant?: 'primary' | 'secondary' | 'warning';
  /** While the act is under way: the button stays in the tab order, and a second press does nothing. */
  readonly busy?: boolean;
  /** Whether quick presses count one by one, as where pages are turned. */
  readonly repeats?: boolean;
}

/**
 * A button; its words name the act. A double click takes it once: its second press would meet the act again, or one that has come into
 * its place, unread.
 */
export const Button = ({
  id,
  children,
  onClick,
  type = 'submit',
  variant = 'primary',
  busy = false,
  repeats = false,
}: ButtonProps) => (
  <button
    id={id}
    type={type}
    className={classNames(
      'govuk-button',
      variant !== 'primary' && `govuk-button--${variant}`,
      busy && 'wm-button--busy',
    )}
    aria-disabled={busy ? true : undefined}
    onClick={(event: MouseEvent) => {
      if (busy || (event.detail > 1 && !repeats)) event.preventDefault();
      else onClick?.();
    }}
  >
    {children}
  </button>
);
