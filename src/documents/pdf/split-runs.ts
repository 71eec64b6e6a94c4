import type { Face, Font } from './face.ts';
import { faceOf } from './fonts.ts';
import type { LaidLine, LaidNode, LaidRun } from './laid.ts';

const faces = (): readonly Face[] => [faceOf(400), faceOf(700)];

interface Part {
  font: Font;
  glyphs: LaidRun['glyphs'][number][];
  positions: LaidRun['positions'][number][];
}

function splitRun(run: LaidRun): readonly LaidRun[] {
  const face = faces().find((one) => run.attributes.font[0] === one);
  if (face === undefined) return [run];
  const parts: Part[] = [];
  run.glyphs.forEach((glyph, index) => {
    const position = run.positions[index];
    const font = face.fontOf(glyph);
    if (position === undefined || font === undefined) return;
    const last = parts.at(-1);
    const part = last?.font === font ? last : { font, glyphs: [], positions: [] };
    if (part !== last) parts.push(part);
    part.glyphs.push(glyph);
    part.positions.push(position);
  });
  return parts.map(({ font, glyphs, positions }) => ({
    ...run,
    glyphs,
    positions,
    xAdvance: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
    attributes: { ...run.attributes, font: [font] },
  }));
}

const splitLine = (line: LaidLine): LaidLine => ({ ...line, runs: line.runs.flatMap(splitRun) });

/** Divides each run of a laid-out tree where the font changes, since the painter sets a run in one font. */
export function splitRuns(node: LaidNode): LaidNode {
  if (node.lines !== undefined) return { ...node, lines: node.lines.map(splitLine) };
  return node.children === undefined ? node : { ...node, children: node.children.map(splitRuns) };
}
