import { lastDayOf } from '../../life/last-day.ts';
import type { Slot } from '../../life/slot.ts';
import type { AgreedVersion } from '../../life/versions.ts';
import { caseOf } from '../../life/versions.ts';
import type { Situation } from '../engine/situation.ts';
import { attendanceCodes } from './codes.ts';

/** The first session that a version has the pupil miss. */
export function firstMissed(version: AgreedVersion, { authority }: Pick<Situation, 'authority'>): Slot | undefined {
  const c = caseOf(version);
  const flexi = { last: lastDayOf(version, c, version.agreedOn), agreed: version.number };
  const away = attendanceCodes(c, authority, flexi).find(({ expected }) => !expected);
  return away && { day: away.date, half: away.session };
}
