/** A drawn mark: its strokes, in units of the canvas that is `width` by `height`. */
export interface Drawing {
  width: number;
  height: number;
  strokes: { x: number; y: number }[][];
}

/** A line shorter than this share of the canvas's width is a dot, not a name. */
const leastShare = 1 / 20;

const length = (stroke: Drawing['strokes'][number]): number =>
  stroke
    .slice(1)
    .reduce(
      (sum, point, index) =>
        sum + Math.hypot(point.x - (stroke[index]?.x ?? point.x), point.y - (stroke[index]?.y ?? point.y)),
      0,
    );

/** Whether a drawing can be a signature: an empty canvas and a few dots cannot. */
export const isSignature = ({ width, strokes }: Drawing): boolean =>
  strokes.reduce((sum, stroke) => sum + length(stroke), 0) > width * leastShare;

/** The drawing on a canvas of another size: as large as fits, its shape kept. */
export const fitted = (drawing: Drawing, width: number, height: number): Drawing => {
  const scale = Math.min(width / drawing.width, height / drawing.height);
  return {
    width,
    height,
    strokes: drawing.strokes.map((stroke) => stroke.map(({ x, y }) => ({ x: x * scale, y: y * scale }))),
  };
};

/** Whether two drawings are the same lines on the same canvas. */
export const isSameDrawing = (a: Drawing | null, b: Drawing | null): boolean => JSON.stringify(a) === JSON.stringify(b);
