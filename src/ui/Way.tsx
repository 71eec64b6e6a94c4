import { classNames } from './class-names.ts';

/** A plate on the way: what it is, and when or how far. */
export interface Plate {
  readonly title: string;
  readonly detail: string;
  readonly at: 'done' | 'now' | 'to-come';
  /** Whether it holds up what comes after it: then it is outlined. */
  readonly isHeldUp?: boolean;
}

interface WayProps {
  /** What it leads to, for those who do not see it. */
  readonly label: string;
  readonly plates: readonly Plate[];
}

const words: Readonly<Record<Plate['at'], string>> = { done: 'Done', now: 'Now', 'to-come': 'To come' };

/** Where something stands on its way: plates of a signpost, one of them now. */
export const Way = ({ label, plates }: WayProps) => (
  <ol className="wm-way" aria-label={label}>
    {plates.map(({ title, detail, at, isHeldUp = false }) => (
      <li
        key={title}
        className={classNames('wm-way__plate', `wm-way__plate--${at}`, isHeldUp && 'wm-way__plate--held-up')}
        aria-current={at === 'now' ? 'step' : undefined}
      >
        <span className="govuk-visually-hidden">{words[at]}: </span>
        <span className="wm-way__title">{title}</span> <span className="wm-way__detail">{detail}</span>
      </li>
    ))}
  </ol>
);
