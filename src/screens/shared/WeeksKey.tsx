import { useId } from 'react';
import { closureInWords } from '../../case/school-calendar.ts';
import type { TimetableDay } from '../../case/timetable-day.ts';
import type { Timetable } from '../../case/timetable.ts';
import { formatShort } from '../../domain/iso-date.ts';
import type { Place } from '../../ui/place.tsx';
import { Pattern } from '../../ui/place.tsx';

const NAMES = { school: 'In school', home: 'At home', elsewhere: 'Elsewhere, arranged' } as const;

function Swatch({ place }: { readonly place: Place }) {
  const id = useId();
  return (
    <svg className="wm-key__swatch" width="20" height="20" aria-hidden="true" focusable="false">
      <Pattern id={id} place={place} />
      <rect className="wm-week-grid__slot" width="20" height="20" fill={`url(#${id})`} />
    </svg>
  );
}

const EmptySwatch = ({ kind }: { readonly kind: 'closed' | 'outside' }) => (
  <svg className="wm-key__swatch" width="20" height="20" aria-hidden="true" focusable="false">
    <rect className={`wm-week-bars__day wm-week-bars__day--${kind}`} x="1" y="1" width="18" height="18" />
  </svg>
);

/** `29 Jan: INSET`, `every Friday`; a holiday names none of its days. */
function closureNamed(day: TimetableDay): readonly string[] {
  if (day.state !== 'closed' || day.why === undefined || day.why.kind === 'holiday') return [];
  const words = closureInWords(day.why);
  return [day.why.kind === 'closed-weekday' ? words : `${formatShort(day.date)}: ${words}`];
}

/** `School closed (every Friday; 29 Jan: INSET)`. */
function closedInWords(days: readonly TimetableDay[]): string {
  const named = [...new Set(days.flatMap(closureNamed))];
  return named.length === 0 ? 'School closed' : `School closed (${named.join('; ')})`;
}

function placesIn(days: readonly TimetableDay[]): readonly Place[] {
  const states = new Set(days.map(({ state }) => state));
  return (['school', 'home', 'elsewhere'] as const).filter(
    (place) => states.has(place) || (place === 'home' && states.has('school')),
  );
}

/** What the drawings of the weeks stand for: of what is drawn, and no more. */
export function WeeksKey({ weeks }: Timetable) {
  const days = weeks.flatMap((week) => week.days);
  const sides = new Set(days.flatMap((day) => (day.state === 'outside' ? [day.side] : [])));
  return (
    <ul className="wm-key">
      {placesIn(days).map((place) => (
        <li key={place}>
          <Swatch place={place} />
          {NAMES[place]}
        </li>
      ))}
      <li>
        <span className="wm-key__full" aria-hidden="true" />A full week
      </li>
      {days.some(({ state }) => state === 'closed') && (
        <li>
          <EmptySwatch kind="closed" />
          {closedInWords(days)}
        </li>
      )}
      {sides.size > 0 && (
        <li>
          <EmptySwatch kind="outside" />
          {sides.size === 2
            ? 'Before it starts, or after it ends'
            : sides.has('before')
              ? 'Before it starts'
              : 'After it ends'}
        </li>
      )}
    </ul>
  );
}
