import { useId } from 'react';
import { places, Pattern, type Place } from './place.tsx';
import { timeOfDay } from './time-of-day.ts';

/** A part of a day in one place; minutes after midnight. */
export interface Slot {
  readonly where: Place;
  readonly start: number;
  readonly end: number;
}

interface DaySlotsProps {
  readonly from: number;
  readonly to: number;
  readonly slots: readonly Slot[];
}

/** One day: its parts drawn to scale, and the same in words. */
export const DaySlots = ({ from, to, slots }: DaySlotsProps) => {
  const id = useId();
  const share = (minutes: number): string => `${String((minutes / (to - from)) * 100)}%`;
  if (slots.length === 0) return <span className="wm-week-grid__none">Nothing planned</span>;
  const inOrder = slots.toSorted((a, b) => a.start - b.start);
  return (
    <>
      <svg className="wm-week-grid__bar" aria-hidden="true" focusable="false">
        {inOrder.map(({ where, start, end }) => (
          <g key={start}>
            <Pattern id={`${id}-${String(start)}`} place={where} />
            <rect className="wm-week-grid__slot" x="0" width="100%" y={share(start - from)} height={share(end - start)} fill={`url(#${id}-${String(start)})`} />
            <circle className="wm-week-grid__disc" cx="50%" cy={share((start + end) / 2 - from)} r="11" />
            <text className="wm-week-grid__letter" x="50%" y={share((start + end) / 2 - from)} textAnchor="middle" dominantBaseline="central">
              {places[where].letter}
            </text>
          </g>
        ))}
      </svg>
      <ul className="wm-week-grid__times">
        {inOrder.map(({ where, start, end }) => (
          <li key={start}>
            <strong>{places[where].name}</strong> {timeOfDay(start)} to {timeOfDay(end)}
          </li>
        ))}
      </ul>
    </>
  );
};
