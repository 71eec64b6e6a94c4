import { useEffect, useEffectEvent, useRef } from 'react';
import { Button } from './Button.tsx';
import { describedBy } from './described-by.ts';
import { isSameDrawing, isSignature, type Drawing } from './drawing.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { Fieldset } from './Fieldset.tsx';
import { FormGroup } from './FormGroup.tsx';
import { inkOn, type Ink } from './ink.ts';

interface SignaturePadProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** `null` while nothing that can be a signature is drawn. */
  readonly value: Drawing | null;
  readonly onChange: (value: Drawing | null) => void;
}

/** A place to sign with finger, pen or mouse. Who cannot draw signs by typing their name, so offer that beside it. */
export const SignaturePad = ({ id, label, hint, error, value, onChange }: SignaturePadProps) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const ink = useRef<Ink>(null);
  const told = useRef<Drawing | null>(null);

  const tell = useEffectEvent(() => {
    const drawn = ink.current?.read();
    told.current = drawn !== undefined && isSignature(drawn) ? drawn : null;
    onChange(told.current);
  });

  useEffect(() => {
    if (canvas.current === null) return;
    const inked = inkOn(canvas.current, () => {
      tell();
    });
    ink.current = inked;
    return () => {
      inked.stop();
      ink.current = null;
      told.current = null;
    };
  }, []);

  // Draws what came from elsewhere; what was drawn here is there already, with its dots.
  useEffect(() => {
    if (isSameDrawing(value, told.current)) return;
    told.current = value;
    ink.current?.write(value);
  }, [value]);

  return (
    <FormGroup error={error}>
      <Fieldset legend={label} role="group" describedBy={describedBy(id, hint, error)}>
        <FieldNotes id={id} hint={hint} error={error} />
        <div id={id} className="wm-signature">
          <canvas
            ref={canvas}
            className="wm-signature__canvas"
            role="img"
            aria-label={value === null ? 'Nothing is drawn' : 'A signature is drawn'}
          />
          <Button
            type="button"
            variant="secondary"
            onClick={() => {
              ink.current?.write(null);
              told.current = null;
              onChange(null);
            }}
          >
            Clear the drawing
          </Button>
        </div>
      </Fieldset>
    </FormGroup>
  );
};
