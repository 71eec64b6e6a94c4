import type { ReactElement } from 'react';
import { clockTime, formatTime } from '../../../domain/clock-time.ts';
import type { GridSlot, GridWeek } from '../../model.ts';
import { slotLetters, slotPlaces, slotTimes } from '../../parts/grid-slot-in-words.ts';
import { faceOf } from '../fonts.ts';
import { colours, region } from '../look.ts';
import type { Sizes } from '../look.ts';
import type { Draw } from '../marks.ts';
import { box, text } from '../piece.ts';
import { strip } from '../strip.ts';
import type { Group, Strip } from '../strip.ts';
import { drawSlot } from './slot.ts';

const dayWidth = 84;
const dayHeight = 23;
const axisHeight = 17;
const size = 10.5;
const hour = 60;

const places = ['school', 'home', 'elsewhere'] as const;
const keyWidth = 120;

const key = (words: string, used: readonly GridSlot['where'][], wordsSize: number): ReactElement =>
  box(
    { width: region.width },
    {},
    text({ size: wordsSize, width: region.width, weight: 700 }, words, { role: 'P' }),
    box(
      { width: region.width, flexDirection: 'row', paddingTop: 5 },
      {},
      ...used.map((where) =>
        box(
          { width: keyWidth, height: 20, paddingLeft: 32 },
          {
            draw: (pen, place) => {
              drawSlot(pen, where, { ...place, width: 26, height: 16 });
            },
          },
          text({ size: 11, width: keyWidth - 32 }, `${slotLetters[where]}: ${slotPlaces[where]}`, { role: 'P' }),
        ),
      ),
    ),
  );

const heardDay = ({ name, closed, slots }: GridWeek['days'][number]): string =>
  `${name}: ${closed ? 'closed' : slots.length === 0 ? 'nothing planned' : slots.map((slot) => `${slotPlaces[slot.where].toLowerCase()} ${slotTimes(slot)}`).join(', ')}`;

const weekFigure = (week: GridWeek, from: number, to: number): ReactElement => {
  const perMinute = (region.width - dayWidth) / Math.max(1, to - from);
  const xOf = (minutes: number): number => dayWidth + (Math.min(to, Math.max(from, minutes)) - from) * perMinute;
  const yOf = (day: number): number => axisHeight + day * dayHeight;
  const bottom = yOf(week.days.length);
  const firstHour = Math.ceil(from / hour) * hour;
  const hours = Array.from(
    { length: Math.max(0, Math.floor((to - firstHour) / hour) + 1) },
    (_, index) => firstHour + index * hour,
  );

  const wordsIn = (slot: GridSlot): string => {
    const letter = slotLetters[slot.where];
    const whole = `${letter}  ${slotTimes(slot)}`;
    return faceOf(700).widthOf(whole) * size + 12 < xOf(slot.end) - xOf(slot.start) ? whole : letter;
  };
  const draw: Draw = (pen, { left, top, width }) => {
    pen.lineWidth(0.5);
    for (const minutes of hours)
      pen.moveTo(left + xOf(minutes), top + axisHeight).lineTo(left + xOf(minutes), top + bottom);
    week.days.forEach((_, day) => pen.moveTo(left, top + yOf(day)).lineTo(left + width, top + yOf(day)));
    pen
      .moveTo(left, top + bottom)
      .lineTo(left + width, top + bottom)
      .stroke(colours.rule);
    week.days.forEach((day, index) => {
      for (const slot of day.closed ? [] : day.slots) {
        const x = xOf(slot.start);
        const badge = faceOf(700).widthOf(wordsIn(slot)) * size + 8;
        drawSlot(
          pen,
          slot.where,
          { left: left + x, top: top + yOf(index) + 2.5, width: xOf(slot.end) - x, height: dayHeight - 5 },
          badge,
        );
      }
    });
  };
  return box(
    { width: region.width, height: bottom + 1 },
    { role: 'Figure', alt: `${week.label}. ${week.days.map(heardDay).join('. ')}.`, draw },
    ...hours.map((minutes) =>
      text(
        {
          size: 9.5,
          width: 40,
          align: 'center',
          colour: colours.quiet,
          tight: true,
          at: { left: Math.min(xOf(minutes) - 20, region.width - 40), top: 2 },
        },
        formatTime(clockTime(minutes % (24 * hour))),
      ),
    ),
    ...week.days.flatMap((day, index) => [
      text(
        { size: 11, width: dayWidth, weight: 700, tight: true, padX: 4, at: { left: 0, top: yOf(index) + 5 } },
        day.name,
      ),
      ...(day.closed
        ? [
            text(
              {
                size: 11,
                width: 120,
                colour: colours.quiet,
                tight: true,
                at: { left: dayWidth + 8, top: yOf(index) + 5 },
              },
              'Closed',
            ),
          ]
        : day.slots.map((slot) =>
            text(
              {
                size,
                width: Math.max(14, xOf(slot.end) - xOf(slot.start) - 4),
                weight: 700,
                colour: slot.where === 'school' ? colours.paper : colours.brand,
                tight: true,
                padX: 4,
                at: { left: xOf(slot.start) + 2, top: yOf(index) + 5.5 },
              },
              wordsIn(slot),
            ),
          )),
    ]),
  );
};

const week = (shown: GridWeek, from: number, to: number, headSize: number): ReactElement =>
  box(
    { width: region.width },
    {},
    text({ size: headSize, width: region.width, weight: 700, colour: colours.brand }, shown.label, { role: 'P' }),
    weekFigure(shown, from, to),
  );

/** The week grid: its caption with the key of the letters and patterns that are used, then one strip for each week, which is never cut. */
export function weekGridStrips(
  caption: string,
  from: number,
  to: number,
  weeks: readonly GridWeek[],
  sizes: Sizes,
  within: readonly Group[],
): readonly Strip[] {
  const used = places.filter((where) =>
    weeks.some(({ days }) => days.some(({ slots }) => slots.some((slot) => slot.where === where))),
  );
  return [
    strip('key', key, [caption, used, sizes.body], { within, gap: 14, staysWithNext: true }),
    ...weeks.map((shown) => strip('week', week, [shown, from, to, sizes.body], { within, gap: 10 })),
  ];
}
