import type { Finding } from '../../../policy/engine/finding.ts';
import { FindingNotice } from './FindingNotice.tsx';

export interface FindingsBesideProps {
  readonly findings: readonly Finding[];
}

/** What the guidance says of the answer it stands beside, as soon as the answer makes it so; those who listen hear it come. */
export const FindingsBeside = ({ findings }: FindingsBesideProps) => (
  <div className="wm-findings" aria-live="polite">
    {findings.map((finding) => (
      <FindingNotice key={`${finding.rule} ${finding.path} ${finding.words}`} finding={finding} />
    ))}
  </div>
);
