import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { route } from '../case/fields/route.ts';

/**
 * What a case is about, as its first answers tell. The two that lead on are `part-time` and `flexi`; the others are told why not:
 * `no-end` a part-time timetable that never ends, `school-idea` flexi-schooling that no parent asked for, `off-rolling` a child who is to
 * leave without the parent’s own wish. Source: LCC §3, §7; Herts; para 67.
 */
export type About =
  | 'part-time'
  | 'flexi'
  | 'home-education'
  | 'alternative-provision'
  | 'no-end'
  | 'school-idea'
  | 'off-rolling';

/**
 * Tells them apart; `undefined` until enough is answered. Who asked matters only where it decides.
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
export function aboutOf(c: Case): About | undefined {
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

function byAsker(c: Case, ofParent: About, ofOthers: About): About | undefined {
  const asked = valueOf(c, route.asked);
  if (asked === undefined) return undefined;
  return asked === 'parent' ? ofParent : ofOthers;
}

/** Whether a case is neither of the two that Waymark leads through: its first answers tell what it is instead, and why not. */
export function isSomethingElse(c: Case): boolean {
  const about = aboutOf(c);
  return about !== undefined && about !== 'part-time' && about !== 'flexi';
}
