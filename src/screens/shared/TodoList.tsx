import { sourcesInWords } from '../../documents/parts/source-in-words.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import { isAmong } from '../../reading/overdue.ts';
import { placeOfFinding } from '../../reading/place-of.ts';
import { useCaseView } from './case-view.ts';
import { dutyInWords } from './if-it-runs.ts';
import { MendLink } from './MendLink.tsx';

export interface TodoListProps {
  readonly findings: readonly Finding[];
  /** All that is overdue. */
  readonly overdue: readonly Finding[];
}

/** Findings, each with the page that mends it and where it comes from. */
export function TodoList({ findings, overdue }: TodoListProps) {
  const { reading } = useCaseView();
  return (
    <ul className="govuk-list wm-todos">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.path} ${finding.words}`}>
          {isAmong(overdue, finding) && <strong>Overdue: </strong>}
          <MendLink place={placeOfFinding(finding)}>
            {finding.gate === 'run' || isAmong(overdue, finding) ? dutyInWords(reading, finding) : finding.words}
          </MendLink>
          <span className="wm-todos__source">From: {sourcesInWords(finding.source)}</span>
        </li>
      ))}
    </ul>
  );
}
