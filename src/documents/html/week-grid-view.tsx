import { useId } from 'react';
import type { Block, GridSlot, GridWeek } from '../model.ts';
import { slotLetters, slotPlaces, slotTimes } from '../parts/grid-slot-in-words.ts';
import { ScrollRegion } from './scroll-region.tsx';

type GridBlock = Extract<Block, { kind: 'week-grid' }>;

const BAR = 100;

/** The strokes of the three patterns, in a square of eight units: filled, hatched, dotted. */
function Patterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <pattern id={`${prefix}-school`} width={8} height={8} patternUnits="userSpaceOnUse">
        <rect className="wm-doc-ink" width={8} height={8} />
      </pattern>
      <pattern id={`${prefix}-home`} width={8} height={8} patternUnits="userSpaceOnUse">
        <path className="wm-doc-hatch" d="M0 8L8 0" />
      </pattern>
      <pattern id={`${prefix}-elsewhere`} width={8} height={8} patternUnits="userSpaceOnUse">
        <circle className="wm-doc-ink" cx={4} cy={4} r={2} />
      </pattern>
    </defs>
  );
}

function DayBar({
  slots,
  from,
  to,
  prefix,
}: {
  readonly slots: readonly GridSlot[];
  readonly from: number;
  readonly to: number;
  readonly prefix: string;
}) {
  const place = (minute: number): number => (to > from ? ((minute - from) / (to - from)) * BAR : 0);
  return (
    <svg className="wm-doc-day-bar" viewBox={`0 0 ${String(BAR)} 12`} preserveAspectRatio="none" aria-hidden="true">
      {slots.map((slot, at) => (
        <rect
          key={at}
          className="wm-doc-slot"
          fill={`url(#${prefix}-${slot.where})`}
          x={place(slot.start)}
          y={1}
          width={Math.max(place(slot.end) - place(slot.start), 0)}
          height={10}
        />
      ))}
    </svg>
  );
}

function Day({
  day,
  block,
  prefix,
}: {
  readonly day: GridWeek['days'][number];
  readonly block: GridBlock;
  readonly prefix: string;
}) {
  if (day.closed) return <td className="wm-doc-closed">School closed</td>;
  return (
    <td>
      <DayBar slots={day.slots} from={block.from} to={block.to} prefix={prefix} />
      <ul className="wm-doc-slots">
        {day.slots.map((slot, at) => (
          <li key={at}>
            <span className="wm-doc-letter" aria-hidden="true">
              {slotLetters[slot.where]}
            </span>{' '}
            {slotPlaces[slot.where]} {slotTimes(slot)}
          </li>
        ))}
      </ul>
    </td>
  );
}

/** Where the pupil is, day by day: a table whose cells say it in words, with a patterned bar beside them. */
export function WeekGridView({ block }: { readonly block: GridBlock }) {
  const caption = useId();
  const prefix = useId();
  const days = block.weeks[0]?.days ?? [];
  return (
    <ScrollRegion labelledBy={caption}>
      <svg className="wm-doc-patterns" width={0} height={0} aria-hidden="true">
        <Patterns prefix={prefix} />
      </svg>
      <table className="wm-doc-table wm-doc-wide wm-doc-grid">
        <caption id={caption}>{block.caption}</caption>
        <thead>
          <tr>
            <th scope="col">Week</th>
            {days.map((day) => (
              <th key={day.name} scope="col">
                {day.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.weeks.map((week, at) => (
            <tr key={at}>
              <th scope="row">{week.label}</th>
              {week.days.map((day) => (
                <Day key={day.name} day={day} block={block} prefix={prefix} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
