import type { Life } from '../life/life.ts';
import { blocksHead, isOverdue } from '../policy/engine/blocks.ts';
import type { Finding } from '../policy/engine/finding.ts';
import type { ReadCase } from './read-case.ts';

/** The states in which a fact that changed is due at once. */
const bound: readonly Life['state'][] = ['agreed', 'running'];

/**
 * The duties that are overdue: those of the time after the start, and, of what is agreed, what the facts ask for as they are now: a
 * fact binds from the day it is recorded. Source: LCC §9.6; ours.
 * @param read the version that is in force, else the present answers.
 */
export const overdueIn = ({ state }: Life, read: ReadCase): readonly Finding[] =>
  read.findings.filter((finding) => isOverdue(finding) || (bound.includes(state) && blocksHead(finding)));
