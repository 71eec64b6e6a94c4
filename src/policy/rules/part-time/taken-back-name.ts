import { ours } from '../../../authorities/sources.ts';
import { saysNothing } from '../../../case/empty-words.ts';
import { running } from '../../../case/fields/running.ts';
import { takenBack } from '../../../life/ending.ts';
import { isUnknownName } from '../../../life/taken-back.ts';
import type { Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';

/** An unknown name that takes the agreement back counts: full time is the child’s right. Whether it was another parent is asked. */
export const takenBackName: Rule = {
  id: 'agree.taken-back-name',
  scope: within(
    partTime,
    'A part-time timetable that was agreed, and that somebody is on record as having taken back',
    ({ versions }) => versions.length > 0,
  ),
  level: 'note',
  gate: 'run',
  mode: 'A',
  source: [ours()],
  words: 'Who takes an agreement back is named as the parents, and those who agreed, are named.',
  mender: 'school',
  find: ({ case: c, versions, today }) => {
    const version = versions.at(-1);
    if (version === undefined) return [];
    return takenBack(c, version, today).flatMap(({ by, written }) =>
      by === undefined || saysNothing(by) || written === undefined || !isUnknownName(version, by)
        ? []
        : [
            {
              words: `The agreement was taken back by ${by}, who is neither named among the parents nor among those who agreed. It counts. If it was another parent who did not agree, write down what they say under What can change.`,
              path: written.path === running.withdrawnOn.path ? running.withdrawnBy.path : written.path,
            },
          ],
    );
  },
};
