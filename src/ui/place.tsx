/** Where a pupil is in a part of the day, with the letter that marks it. */
export const places = {
  school: { name: 'School', letter: 'S' },
  home: { name: 'Home', letter: 'H' },
  elsewhere: { name: 'Elsewhere', letter: 'E' },
} as const;

export type Place = keyof typeof places;

/** The fill of a place, told by its lines and not by its colour: school is solid, home is striped, elsewhere is dotted. */
export const Pattern = ({ id, place }: { readonly id: string; readonly place: Place }) => (
  <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
    <rect className={`wm-place wm-place--${place}`} width="8" height="8" />
    {place === 'home' && <path className="wm-place__line" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />}
    {place === 'elsewhere' && <circle className="wm-place__dot" cx="4" cy="4" r="1.5" />}
  </pattern>
);

interface PlaceLetterProps {
  readonly place: Place;
  /** The middle of the letter. */
  readonly x: string;
  readonly y: string;
}

/** The letter of a place, on a disc that keeps it clear of the pattern. */
export const PlaceLetter = ({ place, x, y }: PlaceLetterProps) => (
  <>
    <circle className="wm-week-grid__disc" cx={x} cy={y} r="11" />
    <text className="wm-week-grid__letter" x={x} y={y} textAnchor="middle" dominantBaseline="central">
      {places[place].letter}
    </text>
  </>
);
