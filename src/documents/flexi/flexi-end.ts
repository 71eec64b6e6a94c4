import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { flexiEnding } from '../../case/fields/running.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { addDays } from '../../domain/iso-date.ts';
import type { Life } from '../../life/life.ts';

/** That flexi-schooling has ended, or that notice was given. */
export interface FlexiEnd {
  /** The last day of it. */
  readonly lastDay: IsoDate;
  /** Since when it is known that it ends: the day of the notice, or on which it was taken back. */
  readonly knownOn: IsoDate;
  readonly by: 'parent' | 'school' | 'both' | undefined;
}

/**
 * How flexi-schooling ends; `undefined` while it goes on. Source: LCC Appendix 7; Herts.
 * @param c the present facts.
 */
export function flexiEnd(c: Case, life: Life): FlexiEnd | undefined {
  const lastDay = valueOf(c, flexiEnding.on);
  if (lastDay !== undefined)
    return { lastDay, knownOn: valueOf(c, flexiEnding.noticeOn) ?? lastDay, by: valueOf(c, flexiEnding.by) };
  if (life.state !== 'ended') return undefined;
  const { how, on, saidOn } = life.ending;
  const last = saidOn ?? addDays(on, -1);
  return { lastDay: last, knownOn: last, by: how === 'withdrawn' ? 'parent' : undefined };
}

const whoEnded: Readonly<Record<NonNullable<FlexiEnd['by']>, string>> = {
  parent: 'The parent ended it.',
  school: 'The school ended it.',
  both: 'Parent and school ended it together.',
};

/** Who ended it, as a sentence that names nobody; nothing where that is not on record. */
export const endedByInWords = ({ by }: FlexiEnd): string | undefined => by && whoEnded[by];
