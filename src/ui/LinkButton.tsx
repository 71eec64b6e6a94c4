import type { ReactNode } from 'react';

interface LinkButtonProps {
  readonly onClick: () => void;
  /** What the button is for, where its words alone do not say. */
  readonly name?: string | undefined;
  /** Whether what it opens is open; nothing where it opens nothing. */
  readonly isOpen?: boolean | undefined;
  readonly children: ReactNode;
}

/** A small act in a row, which leads nowhere. */
export const LinkButton = ({ onClick, name, isOpen, children }: LinkButtonProps) => (
  <button type="button" className="wm-link-button" aria-label={name} aria-expanded={isOpen} onClick={onClick}>
    {children}
  </button>
);
