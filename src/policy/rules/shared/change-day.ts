import { isPartTime } from '../../../arrangements/arrangement-of.ts';
import { ours } from '../../../authorities/sources.ts';
import type { Case } from '../../../case/case.ts';
import type { Field } from '../../../case/field.ts';
import { valueOf } from '../../../case/field.ts';
import { pattern } from '../../../case/fields/pattern.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { caseOf } from '../../../life/versions.ts';
import { meanwhile } from '../../engine/meanwhile.ts';
import type { Rule } from '../../engine/rule.ts';
import { arrangement, within } from '../../engine/scope.ts';

/** Where a change can name the day from which it is to hold. */
const fieldsOf = (c: Case): readonly Field<IsoDate>[] =>
  isPartTime(c) ? [timetable.start] : [pattern.start, pattern.changedFrom];

/** Where the last day stands. */
const endOf = (c: Case): Field<IsoDate> => (isPartTime(c) ? timetable.end : pattern.end);

/** A change that names a day which is past: what is agreed is never moved back. */
export const changeDay: Rule = {
  id: 'agree.change-day',
  scope: within(
    arrangement,
    'A change that is proposed of what was agreed',
    ({ life }) => 'proposal' in life && life.proposal !== undefined,
  ),
  level: 'note',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words:
    'A change is in force from the day after its last signature, or from the later day that it names. The days before stay as they were.',
  mender: 'school',
  find: (situation) => {
    const { case: c, life, today } = situation;
    if (!('proposal' in life)) return [];
    const agreed = caseOf(life.version);
    return [...fieldsOf(c), endOf(c)].flatMap((field) => {
      const named = valueOf(c, field);
      if (named === undefined || named === valueOf(agreed, field) || !isBefore(named, today)) return [];
      const day = `${formatDate(named)}${field === endOf(c) ? ' as its last day' : ''}`;
      return [
        {
          words: `The change names ${day}, which is past. It can be in force only from the day after its last signature. Until then, ${meanwhile(situation)}, and the days before stay as they were.`,
          path: field.path,
        },
      ];
    });
  },
};
