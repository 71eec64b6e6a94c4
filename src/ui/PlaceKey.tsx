import { useId } from 'react';
import { Pattern, PlaceLetter, places, type Place } from './place.tsx';

const order: readonly Place[] = ['school', 'home', 'elsewhere'];

/** What the patterns and letters of a week grid stand for. */
export const PlaceKey = () => {
  const id = useId();
  return (
    <ul className="wm-key">
      {order.map((place) => (
        <li key={place}>
          <svg className="wm-key__swatch" width="28" height="28" aria-hidden="true" focusable="false">
            <Pattern id={`${id}-${place}`} place={place} />
            <rect className="wm-week-grid__slot" width="28" height="28" fill={`url(#${id}-${place})`} />
            <PlaceLetter place={place} x="50%" y="50%" />
          </svg>
          {places[place].name}
        </li>
      ))}
    </ul>
  );
};
