import { lcc, ours } from '../../../authorities/sources.ts';
import { startWithoutAgreement } from '../../engine/lived.ts';
import type { Rule } from '../../engine/rule.ts';
import { flexi, within } from '../../engine/scope.ts';
import { agreedSinceLacks, notBegunLacks } from '../shared/without-agreement.ts';

/** As of a part-time timetable: a child at home whom nobody has agreed to have there is out of sight. */
export const flexiNotBegun: Rule = {
  id: 'flexi.not-begun',
  scope: within(
    flexi,
    'Flexi-schooling whose first day has come, and that nobody has agreed to, or nobody had when it was to start or days at home began',
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A+Q',
  source: [lcc('§3'), ours()],
  words:
    'Without an agreement the child is in school full time. A day at home all the same goes on record, and full time begins on the next school day.',
  mender: 'school',
  // What another rule asks of the days since is asked once.
  find: (situation, told) =>
    startWithoutAgreement(situation) === undefined
      ? agreedSinceLacks(situation).filter(({ path }) => !told.some((one) => one.path === path))
      : notBegunLacks(situation),
};
