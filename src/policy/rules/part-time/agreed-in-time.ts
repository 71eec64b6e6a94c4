import { dfe, law, lcc } from '../../../authorities/sources.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import { formatDate } from '../../../domain/iso-date.ts';
import { givenOn } from '../../../life/clock-ahead.ts';
import { saidFullTimeOf } from '../../../life/in-full-time.ts';
import { firstMissed } from '../../attendance/first-missed.ts';
import { daysBeforeAgreement } from '../../before-agreement.ts';
import { partDaysOnRecord } from '../../days-without-agreement.ts';
import { firstVersion } from '../../engine/lived.ts';
import type { Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';

/** The first agreement alone: what is changed later takes nothing away from it. */
export const agreedByStart: Rule = {
  id: 'agree.by-start',
  scope: within(partTime, 'A part-time timetable that was agreed'),
  level: 'stop',
  gate: 'start',
  mode: 'A',
  source: [
    lcc('§9.3'),
    dfe('para 67'),
    law('School Attendance (Pupil Registration) (England) Regulations 2024, reg. 11'),
  ],
  words:
    'Everyone has agreed before the first session that the pupil is to miss. There is no exception for an emergency.',
  mender: 'parent',
  find: (situation) => {
    const { case: c } = situation;
    const first = firstVersion(situation);
    if (first === undefined) return [];
    const { path } = timetable.start;
    const before = daysBeforeAgreement(situation);
    if (before !== undefined) {
      const was =
        saidFullTimeOf(situation, before.stretch) === 'yes' && partDaysOnRecord(situation) === undefined
          ? `Until it was in force, ${nameOf(c)} was in school full time.`
          : 'What was missed before is time without an agreement.';
      const words = `It was agreed ${givenOn(first.agreedOn, situation.today)}, after the first session to be missed, on ${formatDate(before.missed.day)}. ${was} Record what happened; do not change the date.`;
      return [{ words, path, pastMending: true }];
    }
    if (first.agreedOn !== first.start || firstMissed(first, situation) === undefined) return [];
    const words = `It was agreed on the first day itself, ${formatDate(first.start)}, before the first session that is missed. The day before is safer.`;
    return [{ words, path, level: 'note' }];
  },
};
