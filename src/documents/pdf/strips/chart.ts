import type { ReactElement } from 'react';
import { hoursInWords } from '../../../domain/hours-in-words.ts';
import type { ChartWeek } from '../../model.ts';
import { colours, region } from '../look.ts';
import type { Sizes } from '../look.ts';
import type { Draw } from '../marks.ts';
import { box, text } from '../piece.ts';
import { strip } from '../strip.ts';
import type { Group, Strip } from '../strip.ts';
import { paragraphStrip } from './prose.ts';

const plot = { top: 24, height: 150, left: 34, right: 4 };
const labelRoom = 34;
const gridStep = 5;

/** The chart's scale: from hours to points above its ground line. */
function scaleOf(
  full: number,
  weeks: readonly ChartWeek[],
): { readonly top: number; readonly points: (hours: number) => number } {
  const most = Math.max(full, ...weeks.map(({ hours }) => hours), 1);
  const top = Math.ceil(most / gridStep) * gridStep;
  return { top, points: (hours) => (Math.max(0, hours) / top) * plot.height };
}

const hoursLabel = (hours: number): string => String(Math.round(hours * 100) / 100);

const chart = (sentence: string, full: number, weeks: readonly ChartWeek[]): ReactElement => {
  const { top, points } = scaleOf(full, weeks);
  const slot = (region.width - plot.left - plot.right) / Math.max(1, weeks.length);
  const bar = Math.min(46, slot * 0.62);
  const ground = plot.top + plot.height;
  const small = slot < 48 ? 9.5 : 11;
  const centre = (index: number): number => plot.left + slot * (index + 0.5);

  const draw: Draw = (pen, { left, top: y }) => {
    pen.lineWidth(0.4);
    for (let hours = gridStep; hours <= top; hours += gridStep)
      pen
        .moveTo(left + plot.left, y + ground - points(hours))
        .lineTo(left + region.width - plot.right, y + ground - points(hours));
    pen.stroke(colours.rule);
    weeks.forEach(({ hours }, index) =>
      pen.rect(left + centre(index) - bar / 2, y + ground - points(hours), bar, points(hours)),
    );
    pen.fill(colours.brand);
    pen
      .lineWidth(1)
      .moveTo(left + plot.left, y + ground)
      .lineTo(left + region.width - plot.right, y + ground)
      .stroke(colours.ink);
    pen
      .lineWidth(1.6)
      .dash(6, { space: 4 })
      .moveTo(left + plot.left, y + ground - points(full))
      .lineTo(left + region.width - plot.right, y + ground - points(full))
      .stroke(colours.ink)
      .undash();
  };
  const scale = Array.from({ length: Math.floor(top / gridStep) + 1 }, (_, index) => index * gridStep);
  const heard = `Bar chart of hours in school. ${weeks.map(({ label, hours }) => `${label}: ${hoursInWords(hours)}`).join('. ')}. Full time is ${hoursInWords(full)}. ${sentence}`;
  const fullWords = `Full time: ${hoursInWords(full)}`;

  return box(
    { width: region.width, height: ground + labelRoom },
    { role: 'Figure', alt: heard, draw },
    ...scale.map((hours) =>
      text(
        {
          size: 9.5,
          width: plot.left - 6,
          align: 'right',
          colour: colours.quiet,
          tight: true,
          at: { left: 0, top: ground - points(hours) - 6 },
        },
        String(hours),
      ),
    ),
    text(
      { size: 11, width: 220, weight: 700, tight: true, at: { left: plot.left + 4, top: ground - points(full) - 16 } },
      fullWords,
    ),
    ...weeks.flatMap(({ label, hours }, index) => [
      // Inside its bar where the bar is tall enough: above it, it would meet the line of full time.
      points(hours) > 20
        ? text(
            {
              size: small,
              width: slot,
              weight: 700,
              align: 'center',
              colour: colours.paper,
              tight: true,
              at: { left: centre(index) - slot / 2, top: ground - points(hours) + 4 },
            },
            hoursLabel(hours),
          )
        : text(
            {
              size: small,
              width: slot,
              weight: 700,
              align: 'center',
              tight: true,
              at: { left: centre(index) - slot / 2, top: ground - points(hours) - 15 },
            },
            hoursLabel(hours),
          ),
      text(
        {
          size: small,
          width: slot,
          align: 'center',
          tight: true,
          padX: 1,
          at: { left: centre(index) - slot / 2, top: ground + 5 },
        },
        label,
      ),
    ]),
  );
};

/** The steps back to full time: the sentence, and bars with their hours under the line of full time. */
export function chartStrips(
  sentence: string,
  full: number,
  weeks: readonly ChartWeek[],
  sizes: Sizes,
  within: readonly Group[],
): readonly Strip[] {
  return [
    { ...paragraphStrip(sentence, sizes, within), staysWithNext: true },
    strip('chart', chart, [sentence, full, weeks], { within, gap: 8 }),
  ];
}
