import { classNames } from './class-names.ts';

interface RiskLevelProps {
  /** What likelihood and severity come to; nothing until both are chosen. */
  readonly rating: { readonly score: number; readonly level: 'low' | 'medium' | 'high' } | undefined;
  /** The steps that were chosen, in words. */
  readonly words: string;
}

/** How grave a risk is, in words and with its number; those who listen hear it change. */
export const RiskLevel = ({ rating, words }: RiskLevelProps) => (
  <p className={classNames('wm-risk', rating !== undefined && `wm-risk--${rating.level}`)} aria-live="polite">
    {rating === undefined ? (
      'Choose how likely and how bad it is to see the risk.'
    ) : (
      <>
        <strong>{`${String(rating.score)}, ${rating.level} risk`}</strong> <span>{words}</span>
      </>
    )}
  </p>
);
