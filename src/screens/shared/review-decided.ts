import { formatDate } from '../../domain/iso-date.ts';
import type { AskedAtReview } from '../../life/asked-at-review.ts';
import { askedAtReview } from '../../life/asked-at-review.ts';
import { settledSooner } from '../../life/settled-sooner.ts';
import type { Reading } from '../../reading/reading.ts';

/** What a review that was held decided, and, where it settled full time, from which day. */
export interface Decided extends AskedAtReview {
  /** As a sentence, without its end: `The review of 15 January 2027 decided on a change`. */
  readonly words: string;
  readonly isSettled: boolean;
}

const decided: Readonly<Record<AskedAtReview['wish'], string>> = {
  change: 'decided on a change',
  extend: 'asked for more time',
  end: 'decided to end it',
  sooner: 'decided on full time sooner',
};

/** What the last review decided of what was agreed last, where that leaves something to do; what has ended is past it. */
export function reviewDecided({ life, versions, proposed }: Reading): Decided | undefined {
  const since = versions.at(-1)?.agreedOn;
  if (since === undefined || life.state === 'ended') return undefined;
  const { case: c, today } = proposed;
  const asked = askedAtReview(c, since, today);
  if (asked === undefined) return undefined;
  const settled = asked.wish === 'sooner' ? settledSooner(c, since, today) : undefined;
  const what = settled === undefined ? decided[asked.wish] : `settled full time from ${formatDate(settled.from)}`;
  return { ...asked, words: `The review of ${formatDate(asked.on)} ${what}`, isSettled: settled !== undefined };
}
