import { lcc, ours } from '../../../authorities/sources.ts';
import { startWithoutAgreement } from '../../engine/lived.ts';
import type { Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import { agreedSinceLacks, notBegunLacks } from '../shared/without-agreement.ts';

/** Never silent: the first thing that is asked once the day to start has come and nobody has agreed, or nobody had by then. */
export const notBegun: Rule = {
  id: 'agree.not-begun',
  scope: within(
    partTime,
    'A part-time timetable whose first day has come, and that nobody has agreed to, or nobody had when it was to start or part days began',
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A+Q',
  source: [lcc('§9.2'), lcc('§9.3'), lcc('§3'), ours()],
  words:
    'Without an agreement the pupil is in school full time. A part day all the same goes on record, and full time begins on the next school day.',
  mender: 'school',
  find: (situation) =>
    startWithoutAgreement(situation) === undefined ? agreedSinceLacks(situation) : notBegunLacks(situation),
};
