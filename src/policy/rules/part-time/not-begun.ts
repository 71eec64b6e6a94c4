import { lcc, ours } from '../../../authorities/sources.ts';
import { running } from '../../../case/fields/running.ts';
import { daysWithoutAgreement, partDaysOnRecord } from '../../days-without-agreement.ts';
import { hasBegun, startWithoutAgreement } from '../../engine/lived.ts';
import type { Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { notBegunLacks, unrecorded } from '../shared/without-agreement.ts';

/** Whether part days are on record that were agreed to later: what is to be written down of them stays so. */
const isAgreedSince = (situation: Situation): boolean =>
  hasBegun(situation) && daysWithoutAgreement(situation) === undefined && partDaysOnRecord(situation) !== undefined;

/** Never silent: the first thing that is asked once the day to start has come and nobody has agreed. */
export const notBegun: Rule = {
  id: 'agree.not-begun',
  scope: within(
    partTime,
    'A part-time timetable whose first day has come, and that nobody has agreed to, or nobody had when part days began',
    (situation) => startWithoutAgreement(situation) !== undefined || isAgreedSince(situation),
  ),
  level: 'stop',
  gate: 'run',
  mode: 'A+Q',
  source: [lcc('§9.2'), lcc('§9.3'), lcc('§3'), ours()],
  words:
    'Without an agreement the pupil is in school full time. A part day all the same goes on record, and full time begins on the next school day.',
  mender: 'school',
  // How it is put right is asked by a rule of its own.
  find: (situation) =>
    isAgreedSince(situation)
      ? unrecorded(situation.case).filter(({ path }) => path !== running.putRight.path)
      : notBegunLacks(situation),
};
