import type { Drawing } from '../../case/how.ts';

const coordinate = (n: number): string => String(Math.round(n * 10) / 10);

/**
 * The strokes of a drawn mark as the `d` of one SVG path, in the units of its canvas. A stroke of one point is a dot: drawn with
 * round line ends it shows.
 */
export function drawingPath(drawing: Drawing): string {
  return drawing.strokes
    .map((stroke) => {
      const points = stroke.map(({ x, y }) => `${coordinate(x)} ${coordinate(y)}`);
      const [first, ...rest] = points;
      if (first === undefined) return '';
      return `M${first} ${rest.length === 0 ? `L${first}` : rest.map((point) => `L${point}`).join(' ')}`;
    })
    .filter((part) => part !== '')
    .join(' ');
}
