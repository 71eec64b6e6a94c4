import { useId } from 'react';
import { Pattern, PlaceLetter, places, type Place } from './place.tsx';

const order: readonly Place[] = ['school', 'home', 'elsewhere'];

interface PlaceKeyProps {
  /** The places that the grid shows. */
  readonly shown: ReadonlySet<Place>;
}

/** What the patterns and letters of a week grid stand for. */
export const PlaceKey = ({ shown }: PlaceKeyProps) => {
  const id = useId();
  return (
    <ul className="wm-key">
      {order
        .filter((place) => shown.has(place))
        .map((place) => (
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
