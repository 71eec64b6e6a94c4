import { useState } from 'react';
import { Button } from './Button.tsx';

interface CopyButtonProps {
  /** What the button says: `Copy the subject`. */
  readonly label: string;
  readonly text: string;
}

/** Copies a text; says that it did, or what to do where the browser does not let it. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [told, setTold] = useState('');
  return (
    <span className="wm-copy">
      <Button
        type="button"
        variant="secondary"
        onClick={() => {
          navigator.clipboard.writeText(text).then(
            () => {
              setTold('Copied');
            },
            () => {
              setTold('Not copied: select the text and copy it');
            },
          );
        }}
      >
        {label}
      </Button>{' '}
      <span role="status">{told}</span>
    </span>
  );
}
