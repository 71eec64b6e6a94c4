import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { formatDate, isWithin } from '../../domain/iso-date.ts';
import { settledSoonerIn } from '../../life/settled-sooner.ts';
import type { Facts } from '../facts.ts';

/**
 * Full time that a review settled sooner, beside the codes; `undefined` where none did. No session that was agreed as time away becomes
 * unauthorised by it. Source: life of an arrangement, ours.
 */
export function soonerBesideCodes(facts: Pick<Facts, 'case' | 'life' | 'spans' | 'today'>): string | undefined {
  const sooner = isPartTime(facts.case) ? settledSoonerIn(facts) : undefined;
  if (sooner === undefined) return undefined;
  const { from, on } = sooner;
  return facts.spans.some(({ first, last }) => isWithin(from, first, last ?? from))
    ? `Full time from ${formatDate(from)}, settled on ${formatDate(on)}. The codes stay those that were agreed until full time is on record.`
    : undefined;
}
