import { Details } from './Details.tsx';
import { Table } from './Table.tsx';

interface StepsChartProps {
  /** What the chart shows, in a sentence: `Back full time on 12 January`. */
  readonly sentence: string;
  /** Hours of a full week. */
  readonly fullHours: number;
  readonly weeks: readonly { readonly label: string; readonly hours: number }[];
}

const inHours = (hours: number): string => (hours === 1 ? '1 hour' : `${String(Math.round(hours * 100) / 100)} hours`);

/** The climb to full time: a bar for each week beside the mark of a full week, with the same as a sentence and as a table. */
export const StepsChart = ({ sentence, fullHours, weeks }: StepsChartProps) => {
  const most = Math.max(fullHours, ...weeks.map(({ hours }) => hours), 1);
  const share = (hours: number): string => `${String((hours / most) * 100)}%`;
  const told = weeks.map(({ label, hours }) => `${label}, ${inHours(hours)}`).join('; ');
  return (
    <figure className="wm-steps">
      <figcaption className="govuk-heading-s">{sentence}</figcaption>
      <div
        className="wm-steps__bars"
        role="img"
        aria-label={`Hours in school. ${told}. A full week is ${inHours(fullHours)}.`}
      >
        {weeks.map(({ label, hours }) => (
          <div key={label} className="wm-steps__row">
            <span className="wm-steps__label">{label}</span>
            <svg className="wm-steps__bar" focusable="false">
              <rect className="wm-steps__room" width={share(fullHours)} height="100%" />
              <rect className="wm-steps__hours" width={share(hours)} height="100%" />
              <line className="wm-steps__full" x1={share(fullHours)} x2={share(fullHours)} y1="0" y2="100%" />
            </svg>
            <span className="wm-steps__value">{inHours(hours)}</span>
          </div>
        ))}
        <p className="govuk-body-s wm-steps__key">The line marks a full week: {inHours(fullHours)}.</p>
      </div>
      <Details summary="The same as a table">
        <Table
          caption="Hours in school each week"
          head={['Week', 'Hours', 'Share of a full week']}
          rows={weeks.map(
            ({ label, hours }) =>
              [
                label,
                inHours(hours),
                fullHours > 0 ? `${String(Math.round((hours / fullHours) * 100))}%` : '',
              ] as const,
          )}
        />
      </Details>
    </figure>
  );
};
