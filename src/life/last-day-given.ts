import { isFlexiRequest } from '../arrangements/arrangement-of.ts';
import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { flexiEnding } from '../case/fields/running.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { AgreedVersion } from './versions.ts';

/** The last day that ending flexi-schooling gave, past or to come; one of before it was agreed is of something else. Source: Herts; ours. */
export function lastDayGiven({ agreedOn }: Pick<AgreedVersion, 'agreedOn'>, c: Case): IsoDate | undefined {
  const last = isFlexiRequest(c) ? valueOf(c, flexiEnding.on) : undefined;
  return last === undefined || isBefore(last, agreedOn) ? undefined : last;
}
