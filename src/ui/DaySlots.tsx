import { useId } from 'react';
import { Pattern, PlaceLetter, places, type Place } from './place.tsx';
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

/** A part shorter than this share of the day has no room for its letter; the words below name it. */
const leastForLetter = 0.15;

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
            <rect
              className="wm-week-grid__slot"
              x="0"
              width="100%"
              y={share(start - from)}
              height={share(end - start)}
              fill={`url(#${id}-${String(start)})`}
            />
            {(end - start) / (to - from) >= leastForLetter && (
              <PlaceLetter place={where} x="50%" y={share((start + end) / 2 - from)} />
            )}
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
