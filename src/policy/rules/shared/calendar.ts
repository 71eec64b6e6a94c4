import { ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { terms } from '../../../case/fields/school.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { arrangement } from '../../engine/scope.ts';

const inOrder: Rule = {
  id: 'calendar.terms',
  scope: arrangement,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words: 'Each half-term of the school’s calendar ends after it begins, so that its school days can be counted.',
  mender: 'school',
  find: ({ case: c }) =>
    rowsOf(c, terms).flatMap((row): Lack[] => {
      const last = rowField(terms, row, terms.row.to);
      const from = valueOf(c, rowField(terms, row, terms.row.from));
      const to = valueOf(c, last);
      if (from === undefined || to === undefined || !isBefore(to, from)) return [];
      const name = valueOf(c, rowField(terms, row, terms.row.name)) ?? 'A half-term';
      return [
        {
          words: `${name}: its last day, ${formatDate(to)}, is before its first, ${formatDate(from)}. Change one of them in the settings.`,
          path: last.path,
        },
      ];
    }),
};

export const calendarRules: readonly Rule[] = [inOrder];
