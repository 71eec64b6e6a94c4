import { lcc, ours } from '../../../authorities/sources.ts';
import { owedBetween } from '../../engine/lived.ts';
import type { Rule } from '../../engine/rule.ts';
import { flexi, within } from '../../engine/scope.ts';
import { betweenLacks } from '../shared/between-agreements.ts';

/** What comes next is agreed, and has not begun: until then full time is asked for as after any end. */
export const flexiBetween: Rule = {
  id: 'flexi.between',
  scope: within(
    flexi,
    'The days between two agreements of flexi-schooling',
    (situation) => owedBetween(situation) !== undefined,
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A+Q',
  source: [lcc('§9.2'), ours()],
  words:
    'Between two flexi-schooling agreements the child is in school full time. That it began is written down by the next school day, and a part day all the same goes on record.',
  mender: 'school',
  find: betweenLacks,
};
