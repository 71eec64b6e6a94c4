import type { Path } from '../../case/case.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { useSheet } from './sheet.ts';

export interface FindingsBesideProps {
  readonly path: Path;
}

/** What the guidance says of the answer it stands beside, as soon as the answer makes it so. */
export function FindingsBeside({ path }: FindingsBesideProps) {
  const { findings } = useSheet();
  return findings.filter((finding) => finding.path === path).map((finding) => <InsetText key={finding.rule + finding.words}>{finding.words}</InsetText>);
}
