interface HoursBarProps {
  /** The part of a full week, 0 to 1; nothing where it is not known. */
  readonly share: number | undefined;
}

/** How much of a full week is spent in school, beside the mark of a full one. A decoration: the share stands above it as a number. */
export const HoursBar = ({ share = 0 }: HoursBarProps) => (
  <svg className="wm-hours-bar" aria-hidden="true" focusable="false">
    <rect className="wm-hours-bar__room" width="100%" height="100%" />
    <rect className="wm-hours-bar__hours" width={`${String(Math.min(share, 1) * 99)}%`} height="100%" />
    <line className="wm-hours-bar__full" x1="99.2%" x2="99.2%" y1="0" y2="100%" />
  </svg>
);
