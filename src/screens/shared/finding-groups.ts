import type { Life } from '../../life/life.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import { isAmong } from '../../reading/overdue.ts';
import { weightiestFirst } from './overdue-order.ts';
import { hasNothingToSign } from './readiness-in-words.ts';

/** Who can mend a finding, or when. */
export const findingGroups = ['school', 'parent', 'others', 'reasons', 'breaches', 'start', 'run', 'notes'] as const;
export type FindingGroup = (typeof findingGroups)[number];

/** The group that a finding is told in: each is told once. */
export function groupOf({ record, gate, level, mender }: Finding): FindingGroup {
  if (record?.kind === 'breach') return 'breaches';
  if (record?.kind === 'reason') return 'reasons';
  if (gate === 'run') return 'run';
  if (level === 'note') return 'notes';
  if (gate === 'start') return 'start';
  switch (mender) {
    case 'school':
    case 'head':
      return 'school';
    case 'parent':
      return 'parent';
    case 'professional':
      return 'others';
  }
}

/**
 * The groups that are told of a life: what was set aside asks for nothing, and what is over or has ended for nothing that comes before
 * a signature.
 */
export function groupsOf(life: Life): readonly FindingGroup[] {
  if (life.state === 'set-aside') return ['breaches'];
  return hasNothingToSign(life) ? ['run', 'breaches', 'reasons', 'notes'] : findingGroups;
}

/**
 * The findings of one group; what is overdue first, the weightiest of it before the rest.
 * @param overdue all that is overdue.
 */
export function findingsIn(
  findings: readonly Finding[],
  group: FindingGroup,
  overdue: readonly Finding[],
): readonly Finding[] {
  const isLate = (finding: Finding): boolean => isAmong(overdue, finding);
  const own = findings.filter((finding) => groupOf(finding) === group);
  return [...weightiestFirst(own.filter(isLate)), ...own.filter((finding) => !isLate(finding))];
}
