import { valueOf } from '../case/field.ts';
import { running } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import { leavingOf } from '../life/leaving.ts';
import { partDaysOnRecord } from '../policy/days-without-agreement.ts';
import { isOverdue } from '../policy/engine/blocks.ts';
import type { ReadCase } from './read-case.ts';

/** Where the part days that nobody agreed to are written down. */
const paths: readonly string[] = [running.partSince, running.partBy, running.partDays, running.putRight].map(
  ({ path }) => path,
);

/**
 * What is still asked of part days that are on record and that nobody had agreed to: that full time began; or since when they were and how
 * they came about, or how an unlawful exclusion is put right. Source: LCC §3, §9.2; ours.
 */
export function askedOfPartDays(read: ReadCase): 'full-time' | 'record' | undefined {
  const { case: c, today } = read;
  const isPart = valueOf(c, running.inFullTime) === 'no' && happenedOn(c, running.fullTimeOn, today) === undefined;
  // Who left the school comes back to it on no day.
  if (isPart && leavingOf(c, today) === undefined) return 'full-time';
  const isAsked = read.findings.some((finding) => isOverdue(finding) && paths.includes(finding.path));
  return isAsked && partDaysOnRecord(read) !== undefined ? 'record' : undefined;
}
