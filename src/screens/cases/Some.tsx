import type { ReactNode } from 'react';
import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';

/** How many are shown before somebody asks for more. */
export const AT_ONCE = 50;

export interface SomeProps<One> {
  readonly all: readonly One[];
  readonly children: (one: One) => ReactNode;
}

/** The first of many, and more of them at a press: a list of thousands is drawn as fast as one of fifty. */
export function Some<One>({ all, children }: SomeProps<One>) {
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      {all.slice(0, shown).map(children)}
      {all.length > shown && (
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            setShown(shown + AT_ONCE);
          }}
        >
          Show more: {String(all.length - shown)} are left
        </Button>
      )}
    </>
  );
}
