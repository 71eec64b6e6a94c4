import { useId } from 'react';
import { hoursInWords } from '../../domain/hours-in-words.ts';
import type { Block, ChartWeek } from '../model.ts';

const WIDTH = 640;
const HEIGHT = 200;
const FLOOR = 168;
const CEILING = 28;
const LEFT = 8;
/** From this height on a bar holds its number. */
const LOWEST_WITH_TEXT = 24;

const heightOf = (hours: number, fullHours: number): number =>
  fullHours > 0 ? (Math.min(hours, fullHours) / fullHours) * (FLOOR - CEILING) : 0;

function Bar({
  week,
  at,
  step,
  fullHours,
}: {
  readonly week: ChartWeek;
  readonly at: number;
  readonly step: number;
  readonly fullHours: number;
}) {
  const height = heightOf(week.hours, fullHours);
  const fits = height > LOWEST_WITH_TEXT;
  const middle = LEFT + (at + 0.5) * step;
  return (
    <>
      <rect
        className="wm-doc-bar"
        x={LEFT + (at + 0.15) * step}
        y={FLOOR - height}
        width={0.7 * step}
        height={height}
      />
      <text
        className={fits ? 'wm-doc-on-bar' : undefined}
        x={middle}
        y={fits ? FLOOR - 8 : FLOOR - height - 6}
        textAnchor="middle"
      >
        {String(Math.round(week.hours * 100) / 100)}
      </text>
      <text x={middle} y={FLOOR + 20} textAnchor="middle">
        {week.label}
      </text>
    </>
  );
}

/** The steps back to full time: a sentence, a picture of it and the same as a table. */
export function ChartView({ block }: { readonly block: Extract<Block, { kind: 'chart' }> }) {
  const caption = useId();
  const step = (WIDTH - 2 * LEFT) / Math.max(block.weeks.length, 1);
  return (
    <figure className="wm-doc-chart" aria-labelledby={caption}>
      <figcaption id={caption}>{block.sentence}</figcaption>
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
        role="img"
        aria-label={`Bar chart of the hours in school each week. ${block.sentence}`}
      >
        {block.weeks.map((week, at) => (
          <Bar key={at} week={week} at={at} step={step} fullHours={block.fullHours} />
        ))}
        <line className="wm-doc-full" x1={LEFT} x2={WIDTH - LEFT} y1={CEILING} y2={CEILING} />
        <text x={LEFT} y={CEILING - 8}>
          {`Full time: ${hoursInWords(block.fullHours)}`}
        </text>
        <line className="wm-doc-floor" x1={LEFT} x2={WIDTH - LEFT} y1={FLOOR} y2={FLOOR} />
      </svg>
      <table className="wm-doc-table">
        <caption>Hours in school, week by week</caption>
        <thead>
          <tr>
            <th scope="col">Week</th>
            <th scope="col">Hours in school</th>
          </tr>
        </thead>
        <tbody>
          {block.weeks.map((week, at) => (
            <tr key={at}>
              <th scope="row">{week.label}</th>
              <td>{hoursInWords(week.hours)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
