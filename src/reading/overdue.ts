import type { Life } from '../life/life.ts';
import { blocksHead, blocksStart, isOverdue } from '../policy/engine/blocks.ts';
import type { Finding } from '../policy/engine/finding.ts';
import type { ReadCase } from './read-case.ts';

/** The states in which a fact that changed is due at once. */
const bound: readonly Life['state'][] = ['agreed', 'running'];

/** Whether a finding is among some, which may have been read of other answers. */
export const isAmong = (told: readonly Finding[], finding: Finding): boolean =>
  told.some(({ rule, path, words }) => rule === finding.rule && path === finding.path && words === finding.words);

/**
 * The duties that are overdue: those of the time after the start, and, of what is agreed, what the facts ask for since they are others: a
 * fact binds from the day it is recorded. What could have been told before everybody agreed is past. Source: LCC §9.6; ours.
 * @param read the version that is in force, else the present answers.
 * @param asSigned the same version as it was signed.
 */
export function overdueIn({ state }: Life, read: ReadCase, asSigned: () => readonly Finding[]): readonly Finding[] {
  const due = read.findings.filter(
    (finding) =>
      bound.includes(state) &&
      (blocksHead(finding) || (state === 'running' && blocksStart(finding) && finding.record?.kind !== 'breach')) &&
      finding.afterParent !== true,
  );
  const old = due.length === 0 ? [] : asSigned();
  return read.findings.filter((finding) => isOverdue(finding) || (due.includes(finding) && !isAmong(old, finding)));
}
