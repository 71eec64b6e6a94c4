import './rating.css';
import { useId } from 'react';
import type { Block, Rating } from '../model.ts';
import { ratings } from '../parts/rating-in-words.ts';

/** Each rating has a shape of its own, in a square of 64 units. */
const outlines: Readonly<Record<Rating, string>> = {
  red: 'M4 4H60V60H4Z',
  amber: 'M32 3L62 60H2Z',
  attention: 'M32 2L62 32L32 62L2 32Z',
  green: 'M32 3A29 29 0 1 1 32 61A29 29 0 1 1 32 3Z',
};

/** Where the middle of the letter stands. */
const middles: Readonly<Record<Rating, number>> = { red: 32, amber: 42, attention: 32, green: 32 };

/** Red is filled, amber is striped, attention is dotted, green is empty. */
function Pattern({ id, rating }: { readonly id: string; readonly rating: Rating }) {
  return (
    <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
      {rating === 'red' && <rect className="wm-doc-rating-ink" width={8} height={8} />}
      {rating === 'amber' && <path className="wm-doc-rating-line" d="M-2 2l4-4M0 8l8-8M6 10l4-4" />}
      {rating === 'attention' && <circle className="wm-doc-rating-ink" cx={4} cy={4} r={1.5} />}
    </pattern>
  );
}

/** How a case looks as a whole: a word and a sentence, beside a shape with its pattern and its letter. */
export function RatingView({ block: { rating, sentence } }: { readonly block: Extract<Block, { kind: 'rating' }> }) {
  const id = useId();
  const { name, letter } = ratings[rating];
  return (
    <div className={`wm-doc-rating wm-doc-rating-${rating}`}>
      <svg className="wm-doc-rating-shape" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
        <defs>
          <Pattern id={id} rating={rating} />
        </defs>
        <path className="wm-doc-rating-outline" d={outlines[rating]} fill={`url(#${id})`} />
        <circle className="wm-doc-rating-disc" cx={32} cy={middles[rating]} r={13} />
        <text
          className="wm-doc-rating-letter"
          x={32}
          y={middles[rating]}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {letter}
        </text>
      </svg>
      <p>
        <strong className="wm-doc-rating-name">{name}</strong>
        <br />
        {sentence}
      </p>
    </div>
  );
}
