import { useId } from 'react';
import type { Slot } from './DaySlots.tsx';
import { Pattern } from './place.tsx';

/** One day as it is drawn: its parts, or why it has none. */
export type DrawnDay =
  | { readonly kind: 'open'; readonly slots: readonly Slot[] }
  /** The school is closed. */
  | { readonly kind: 'closed' }
  /** Before the first day or after the last. */
  | { readonly kind: 'outside' };

interface WeekBarsProps {
  /** The school day’s first and last minute after midnight: the height of a day. */
  readonly from: number;
  readonly to: number;
  readonly days: readonly DrawnDay[];
}

const [wide, tall, gap] = [54, 40, 3] as const;

/** The days of a week side by side, each drawn from its first to its last minute. A decoration: what it shows stands beside it in words. */
export const WeekBars = ({ from, to, days }: WeekBarsProps) => {
  const id = useId();
  const heightOf = (minutes: number): number => (to > from ? (minutes / (to - from)) * tall : 0);
  return (
    <svg
      className="wm-week-bars"
      viewBox={`0 0 ${String(days.length * (wide + gap) - gap)} ${String(tall)}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {(['school', 'home', 'elsewhere'] as const).map((place) => (
        <Pattern key={place} id={`${id}-${place}`} place={place} />
      ))}
      {days.map((day, index) => (
        <g key={index} transform={`translate(${String(index * (wide + gap))} 0)`}>
          {day.kind === 'open' &&
            day.slots.map(({ where, start, end }) => (
              <rect
                key={start}
                width={wide}
                y={heightOf(start - from)}
                height={heightOf(end - start)}
                fill={`url(#${id}-${where})`}
              />
            ))}
          <rect
            className={`wm-week-bars__day wm-week-bars__day--${day.kind === 'open' && day.slots.length === 0 ? 'closed' : day.kind}`}
            x="1"
            y="1"
            width={wide - 2}
            height={tall - 2}
          />
        </g>
      ))}
    </svg>
  );
};
