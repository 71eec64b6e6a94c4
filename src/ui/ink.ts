import SignaturePad from 'signature_pad';
import { fitted, type Drawing } from './drawing.ts';

/** A canvas that is drawn on, and what is on it. */
export interface Ink {
  /** What is drawn, in CSS pixels of the canvas as it is now. */
  readonly read: () => Drawing;
  /** Puts another drawing in its place, or none. */
  readonly write: (drawing: Drawing | null) => void;
  /** Stops listening. */
  readonly stop: () => void;
}

/** Milliseconds between two points of a drawing that is put back; the pen's width follows its speed. */
const pace = 16;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * Lets a person draw on the canvas. When its size changes (the device was turned) every stroke is kept, a half-drawn one too, and fitted
 * to the new size. `onStroke` is called after each stroke.
 */
export const inkOn = (canvas: HTMLCanvasElement, onStroke: () => void): Ink => {
  const pad = new SignaturePad(canvas, {
    penColor: '#0b0c0c',
    backgroundColor: '#ffffff',
    minWidth: 0.8,
    maxWidth: 2.6,
  });
  let size = { width: 0, height: 0 };

  const read = (): Drawing => ({
    ...size,
    strokes: pad.toData().map(({ points }) => points.map(({ x, y }) => ({ x: tenth(x), y: tenth(y) }))),
  });

  const write = (drawing: Drawing | null): void => {
    pad.clear();
    if (drawing === null || size.width === 0) return;
    const { penColor, dotSize, minWidth, maxWidth, velocityFilterWeight, compositeOperation } = pad;
    pad.fromData(
      fitted(drawing, size.width, size.height).strokes.map((stroke) => ({
        penColor,
        dotSize,
        minWidth,
        maxWidth,
        velocityFilterWeight,
        compositeOperation,
        points: stroke.map((point, index) => ({ ...point, pressure: 0.5, time: index * pace })),
      })),
    );
  };

  const resize = (): void => {
    const { clientWidth: width, clientHeight: height } = canvas;
    if (width === 0 || height === 0 || (width === size.width && height === size.height)) return;
    const before = size.width === 0 ? null : read();
    const ratio = Math.max(window.devicePixelRatio, 1);
    size = { width, height };
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    canvas.getContext('2d')?.scale(ratio, ratio);
    write(before);
  };

  const observer = new ResizeObserver(resize);
  observer.observe(canvas);
  resize();
  pad.addEventListener('endStroke', onStroke);

  return {
    read,
    write,
    stop: () => {
      observer.disconnect();
      pad.removeEventListener('endStroke', onStroke);
      pad.off();
    },
  };
};
