import { valueOf } from '../case/field.ts';
import { route } from '../case/fields/route.ts';
import { checkDates } from './dates.ts';
import type { Check } from './finding.ts';
import { checkPeople } from './people.ts';
import { checkReviews } from './reviews.ts';
import { checkRisk } from './risk.ts';
import { partTimeRouteOf } from './route.ts';
import { checkTimetable } from './timetable.ts';

/** The topics, in the order in which their findings are told. */
const topics: readonly Check[] = [checkPeople, checkDates, checkTimetable, checkReviews, checkRisk];

/**
 * What the policy has to say about a part-time case; about another, nothing yet.
 * @param c its asked answers.
 * @param authority whose limits hold.
 * @param today the day it is asked on.
 */
export const check: Check = (c, authority, today) =>
  valueOf(c, route.kind) !== undefined && partTimeRouteOf(c) === undefined ? [] : topics.flatMap((topic) => topic(c, authority, today));
