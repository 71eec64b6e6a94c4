import { Details } from './Details.tsx';

interface Moment {
  readonly id: string;
  readonly title: string;
  readonly when: string;
}

interface TimelineProps {
  /** The newest first. */
  readonly moments: readonly Moment[];
  /** How many are shown at once; the rest opens. */
  readonly most: number;
}

const Moments = ({ moments }: Pick<TimelineProps, 'moments'>) => (
  <ol className="wm-timeline">
    {moments.map(({ id, title, when }) => (
      <li key={id} className="wm-timeline__moment">
        <strong className="wm-timeline__title">{title}</strong>
        <span className="wm-timeline__when">{when}</span>
      </li>
    ))}
  </ol>
);

/** What happened, one thing below another on a line. */
export const Timeline = ({ moments, most }: TimelineProps) => (
  <>
    <Moments moments={moments.slice(0, most)} />
    {moments.length > most && (
      <Details summary={`All that happened before (${String(moments.length - most)})`}>
        <Moments moments={moments.slice(most)} />
      </Details>
    )}
  </>
);
