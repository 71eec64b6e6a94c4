import type { Facts } from '../facts.ts';
import { fullTimeSooner } from '../parts/full-time-sooner.ts';

/**
 * Full time that a review settled sooner, beside the codes; `undefined` where none did. No session that was agreed as time away becomes
 * unauthorised by it. Source: life of an arrangement, ours.
 */
export function soonerBesideCodes(facts: Pick<Facts, 'case' | 'life' | 'spans' | 'today'>): string | undefined {
  const sooner = fullTimeSooner(facts);
  return sooner && `${sooner} The codes stay those that were agreed until full time is on record.`;
}
