import type { Case } from './case.ts';
import { valueOf } from './field.ts';
import { decision } from './fields/decision.ts';
import { route } from './fields/route.ts';

/**
 * What a case is about, as its first answers tell. The two that lead on are `part-time` and `flexi`; the others are told why not:
 * `no-end` a part-time timetable that never ends, `school-idea` flexi-schooling that no parent asked for, `off-rolling` a child who is to
 * leave without the parent’s own wish. Source: LCC §3, §7; Herts; para 67.
 */
export type Arrangement =
  | 'part-time'
  | 'flexi'
  | 'home-education'
  | 'alternative-provision'
  | 'no-end'
  | 'school-idea'
  | 'off-rolling';

/**
 * Tells the arrangements apart; `undefined` until enough is answered. Who asked matters only where it decides.
 *
 * | ends | who teaches | who asked | |
 * |---|---|---|---|
 * | full-time | school or parent | | part-time |
 * | lasting | parent | parent | flexi |
 * | lasting | parent | anyone else | school-idea |
 * | lasting | school | | no-end |
 * | full-time, lasting | provider | | alternative-provision |
 * | leaves | | parent | home-education |
 * | leaves | | anyone else | off-rolling |
 */
export function arrangementOf(c: Case): Arrangement | undefined {
  const teaches = valueOf(c, route.teaches);
  switch (valueOf(c, route.ends)) {
    case undefined:
      return undefined;
    case 'leaves':
      return byAsker(c, 'home-education', 'off-rolling');
    case 'full-time':
      if (teaches === undefined) return undefined;
      return teaches === 'provider' ? 'alternative-provision' : 'part-time';
    case 'lasting':
      if (teaches === undefined) return undefined;
      if (teaches === 'parent') return byAsker(c, 'flexi', 'school-idea');
      return teaches === 'provider' ? 'alternative-provision' : 'no-end';
  }
}

function byAsker(c: Case, ofParent: Arrangement, ofOthers: Arrangement): Arrangement | undefined {
  const asked = valueOf(c, route.asked);
  if (asked === undefined) return undefined;
  return asked === 'parent' ? ofParent : ofOthers;
}

/** Whether a case is flexi-schooling: a parent’s lasting mix of school and home education. */
export const isFlexi = (c: Case): boolean => arrangementOf(c) === 'flexi';

/** Whether a case is not flexi-schooling: the part-time forms are asked then, until the first answers say what else it is. */
export const isNotFlexi = (c: Case): boolean => !isFlexi(c);

/** Whether the head has declined a request for flexi-schooling. */
export const isDeclined = (c: Case): boolean => isFlexi(c) && valueOf(c, decision.outcome) === 'decline';

/** Whether a request for flexi-schooling is, or may yet be, agreed. */
export const isFlexiOnItsWay = (c: Case): boolean => isFlexi(c) && !isDeclined(c);
