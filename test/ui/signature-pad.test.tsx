import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fitted, isSignature, type Drawing } from '../../src/ui/drawing.ts';
import { SignaturePad } from '../../src/ui/SignaturePad.tsx';
import { Kept } from './Kept.tsx';

// jsdom has neither a canvas nor a layout: this stands for a canvas whose size a test can change.
const size = { width: 400, height: 200 };
let resized: () => void = () => undefined;

beforeEach(() => {
  size.width = 400;
  size.height = 200;
  const context = new Proxy({}, { get: () => vi.fn(), set: () => true });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as CanvasRenderingContext2D);
  vi.spyOn(HTMLCanvasElement.prototype, 'clientWidth', 'get').mockImplementation(() => size.width);
  vi.spyOn(HTMLCanvasElement.prototype, 'clientHeight', 'get').mockImplementation(() => size.height);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        resized = callback;
      }
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
});

const pad = (start: Drawing | null = null, seen = vi.fn<(value: Drawing | null) => void>()) => {
  render(
    <Kept start={start}>
      {(value, change) => (
        <SignaturePad
          id="sign"
          label="Sign here"
          error="Draw your name"
          value={value}
          onChange={(drawn) => {
            seen(drawn);
            change(drawn);
          }}
        />
      )}
    </Kept>,
  );
  return { canvas: screen.getByRole('img'), seen };
};

const draw = (canvas: Element, ...points: readonly (readonly [number, number])[]) => {
  points.forEach(([clientX, clientY], index) => {
    const pen = { pointerId: 1, clientX, clientY, buttons: 1, pressure: 0.5 };
    if (index === 0) fireEvent.pointerDown(canvas, pen);
    else fireEvent.pointerMove(window, pen);
  });
  const [clientX, clientY] = points.at(-1) ?? [0, 0];
  fireEvent.pointerUp(window, { pointerId: 1, clientX, clientY, buttons: 0 });
};

const line = [
  [20, 20],
  [80, 60],
  [140, 30],
] as const;

describe('a place to sign', () => {
  it('gives on the strokes in units of its canvas', () => {
    const { canvas, seen } = pad();
    draw(canvas, ...line);
    const drawn = seen.mock.lastCall?.[0];
    expect(drawn).toMatchObject({ width: 400, height: 200 });
    expect(drawn?.strokes).toHaveLength(1);
    expect(drawn?.strokes[0]?.[0]).toEqual({ x: 20, y: 20 });
    expect(screen.getByRole('img', { name: 'A signature is drawn' })).toBeVisible();
  });

  it('takes a dot for nothing', () => {
    const { canvas, seen } = pad();
    draw(canvas, [50, 50]);
    expect(seen).toHaveBeenLastCalledWith(null);
    draw(canvas, [250, 150], [252, 151]);
    expect(seen).toHaveBeenLastCalledWith(null);
  });

  it('keeps a dot that belongs to a signature', () => {
    const { canvas, seen } = pad();
    draw(canvas, [50, 10]);
    draw(canvas, ...line);
    expect(seen.mock.lastCall?.[0]?.strokes).toHaveLength(2);
  });

  it('is cleared by its button, and by whoever keeps the value', async () => {
    const { canvas, seen } = pad();
    draw(canvas, ...line);
    await userEvent.click(screen.getByRole('button', { name: 'Clear the drawing' }));
    expect(seen).toHaveBeenLastCalledWith(null);
    draw(canvas, ...line);
    expect(seen.mock.lastCall?.[0]?.strokes).toHaveLength(1);
  });

  it('loses no stroke when the device is turned', () => {
    const { canvas, seen } = pad();
    draw(canvas, ...line);
    size.width = 200;
    size.height = 300;
    resized();
    draw(canvas, [10, 100], [190, 120]);
    const drawn = seen.mock.lastCall?.[0];
    expect(drawn).toMatchObject({ width: 200, height: 300 });
    expect(drawn?.strokes).toHaveLength(2);
    expect(drawn?.strokes[0]?.[0]).toEqual({ x: 10, y: 10 });
  });

  it('goes on with a drawing that was kept', () => {
    const kept: Drawing = {
      width: 800,
      height: 400,
      strokes: [
        [
          { x: 40, y: 40 },
          { x: 400, y: 200 },
        ],
      ],
    };
    const { canvas, seen } = pad(kept);
    draw(canvas, ...line);
    const drawn = seen.mock.lastCall?.[0];
    expect(drawn?.strokes).toHaveLength(2);
    expect(drawn?.strokes[0]).toEqual([
      { x: 20, y: 20 },
      { x: 200, y: 100 },
    ]);
  });

  it('is named, and described by its error', () => {
    pad();
    expect(screen.getByRole('group', { name: 'Sign here' })).toHaveAccessibleDescription('Error: Draw your name');
  });
});

describe('a drawing', () => {
  const strokes = fc.array(
    fc.array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }) }), { maxLength: 8 }),
    { maxLength: 5 },
  );

  it('stays inside its canvas, with all its points, at any size', () => {
    fc.assert(
      fc.property(
        strokes,
        fc.integer({ min: 50, max: 2000 }),
        fc.integer({ min: 50, max: 2000 }),
        (lines, width, height) => {
          const points = fitted({ width: 400, height: 200, strokes: lines }, width, height).strokes.flat();
          expect(points).toHaveLength(lines.flat().length);
          expect(points.every(({ x, y }) => x <= width + 1e-6 && y <= height + 1e-6)).toBe(true);
        },
      ),
    );
  });

  it('of dots alone is no signature, however many', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 200 }) })),
        (dots) => {
          expect(isSignature({ width: 400, height: 200, strokes: dots.map((dot) => [dot]) })).toBe(false);
        },
      ),
    );
  });
});
