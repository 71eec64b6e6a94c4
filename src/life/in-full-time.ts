import { isFlexiRequest } from '../arrangements/arrangement-of.ts';
import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { running } from '../case/fields/running.ts';
import { happenedOn } from '../case/happened.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { Life } from './life.ts';

/**
 * Whether it is on record that the pupil is in school full time, where nothing that was agreed holds: nobody need be asked again. Of
 * flexi-schooling, which keeps no such day, a yes says it. Source: life of an arrangement, ours.
 */
export function isInFullTime(life: Life, c: Case, today: IsoDate): boolean {
  const since = happenedOn(c, running.fullTimeOn, today);
  const saysYes = valueOf(c, running.inFullTime) === 'yes';
  switch (life.state) {
    case 'not-begun':
    case 'refused':
      return saysYes || since !== undefined;
    case 'agreed':
      return isFlexiRequest(c)
        ? saysYes
        : since !== undefined && life.after !== undefined && isBefore(life.after.end, since);
    case 'ended':
      return isFlexiRequest(c) ? saysYes : since !== undefined;
    default:
      return false;
  }
}
