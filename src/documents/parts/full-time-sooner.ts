import { isPartTime } from '../../arrangements/arrangement-of.ts';
import { formatDate, isWithin } from '../../domain/iso-date.ts';
import { settledSoonerIn } from '../../life/settled-sooner.ts';
import type { Facts } from '../facts.ts';
import type { Block } from '../model.ts';
import { paragraph } from './blocks.ts';

/** What is read of a case where it is told that full time begins sooner. */
type Of = Pick<Facts, 'case' | 'life' | 'spans' | 'today'>;

/**
 * Full time that a review settled sooner, as a sentence; `undefined` where none did, or where nothing was agreed for that day. Source: life
 * of an arrangement, ours.
 */
export function fullTimeSooner(facts: Of): string | undefined {
  const sooner = isPartTime(facts.case) ? settledSoonerIn(facts) : undefined;
  if (sooner === undefined) return undefined;
  const { from, on } = sooner;
  return facts.spans.some(({ first, last }) => isWithin(from, first, last ?? from))
    ? `Full time from ${formatDate(from)}, settled on ${formatDate(on)}.`
    : undefined;
}

/** The same of the version that is printed; of a change to it, or of nothing agreed, none. */
export const printedSooner = (facts: Of & Pick<Facts, 'printed'>): string | undefined =>
  facts.printed === undefined ? undefined : fullTimeSooner(facts);

/** The same beside what was signed before it; nothing where none did. */
export function soonerNote(facts: Of & Pick<Facts, 'printed'>): readonly Block[] {
  const sooner = printedSooner(facts);
  return sooner === undefined
    ? []
    : [paragraph(`A review held since it was signed brought full time forward. ${sooner}`)];
}
