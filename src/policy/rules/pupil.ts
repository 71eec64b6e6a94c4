import { valueOf } from '../../case/field.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { addYears, formatDate, isBefore } from '../../domain/iso-date.ts';
import type { Rule } from '../rule.ts';
import { ours } from '../sources.ts';

/** The ages at which somebody can be on a school's roll: from nursery at 2 to special schools up to 25. */
const YOUNGEST = 2;
const OLDEST = 25;

const born: Rule = {
  id: 'pupil.born',
  binds: 'Every pupil',
  when: () => true,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [ours],
  words: 'The date of birth is that of somebody who can be on a school’s roll.',
  mender: 'school',
  find: ({ case: c, today }) => {
    const on = valueOf(c, pupil.dateOfBirth);
    if (on === undefined) return [];
    const known = !isBefore(today, addYears(on, YOUNGEST)) && isBefore(today, addYears(on, OLDEST + 1));
    if (known) return [];
    const why = isBefore(today, on) ? 'is still to come' : `would not make the pupil ${String(YOUNGEST)} to ${String(OLDEST)} years old`;
    return [{ words: `The date of birth, ${formatDate(on)}, ${why}.`, path: pupil.dateOfBirth.path }];
  },
};

export const pupilRules: readonly Rule[] = [born];
