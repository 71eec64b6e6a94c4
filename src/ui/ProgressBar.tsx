import { classNames } from './class-names.ts';

interface ProgressBarProps {
  /** The page that is shown, from 1 on. */
  readonly at: number;
  readonly of: number;
}

/** How many pages a section has and which one this is, for the eye alone: it is said in words beside it. */
export const ProgressBar = ({ at, of }: ProgressBarProps) => (
  <div className="wm-progress" aria-hidden="true">
    {Array.from({ length: of }, (_, index) => (
      <span
        key={index}
        className={classNames(
          'wm-progress__page',
          index < at && 'wm-progress__page--done',
          index === at - 1 && 'wm-progress__page--now',
        )}
      />
    ))}
  </div>
);
