import { running } from '../../case/fields/running.ts';
import type { Finding } from '../../policy/engine/finding.ts';

/**
 * What a duty is about, the gravest first, by the rules’ ids: part time that nobody agreed to and what is unlawful, what ran out, what was
 * taken back, a review that was not held, whom to tell. The order is ours.
 */
export const gravity = [
  [
    'agree.not-begun',
    'flexi.not-begun',
    'period.between',
    'flexi.between',
    'agree.put-right',
    'rationale.not-sent-home',
  ],
  ['period.over', 'flexi.over'],
  ['agree.withdrawn', 'agree.taken-back-how', 'review.agrees', 'flexi.review-agrees'],
  [
    'review.formal-held',
    'review.medium-midway',
    'review.held',
    'review.heard',
    'review.little-progress',
    'review.harm',
    'flexi.review-held',
  ],
  ['la.notified', 'la.entry-length', 'la.told-of-end', 'flexi.changed', 'flexi.la-informed'],
] as const satisfies readonly (readonly string[])[];

/** How grave a duty is: the less, the graver. */
export function rankOf({ rule }: Finding): number {
  const rank = gravity.findIndex((rules: readonly string[]) => rules.includes(rule));
  return rank === -1 ? gravity.length : rank;
}

/** That the pupil is in full time comes before what else is written down of the same thing. */
const isFullTime = ({ path }: Finding): boolean => path === running.fullTimeOn.path || path === running.inFullTime.path;

/** Overdue duties, the weightiest first; those of one weight stay in their order, full time before all. */
export const weightiestFirst = (overdue: readonly Finding[]): readonly Finding[] =>
  [...overdue].sort((a, b) => rankOf(a) - rankOf(b) || Number(isFullTime(b)) - Number(isFullTime(a)));
