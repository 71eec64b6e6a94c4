import { valueOf } from '../case/field.ts';
import { running } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import { partDaysOnRecord } from '../policy/days-without-agreement.ts';
import { isOverdue } from '../policy/engine/blocks.ts';
import type { ReadCase } from './read-case.ts';

/** Where the part days that nobody agreed to are written down. */
const paths: readonly string[] = [running.partSince, running.partBy, running.partDays, running.putRight].map(
  ({ path }) => path,
);

/**
 * Whether part days are on record that nobody had agreed to, and something is still asked of them: that full time began, since when they were
 * and how they came about, or how an unlawful exclusion is put right. Source: LCC §3, §9.2; ours.
 */
export function asksOfPartDays(read: ReadCase): boolean {
  const { case: c, today } = read;
  if (valueOf(c, running.inFullTime) === 'no' && happenedOn(c, running.fullTimeOn, today) === undefined) return true;
  return (
    partDaysOnRecord(read) !== undefined &&
    read.findings.some((finding) => isOverdue(finding) && paths.includes(finding.path))
  );
}
