import { law, lcc } from '../../../authorities/sources.ts';
import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { considerations } from '../../../case/fields/considerations.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import type { Rule } from '../../engine/rule.ts';
import { flexiAgreed } from '../../engine/scope.ts';
import { unsaidLacks } from '../../engine/unsaid.ts';

const isTicked = (c: Case, what: 'on-roll' | 'code'): boolean =>
  valueOf(c, considerations.schoolChecked)?.includes(what) ?? false;

const path = considerations.schoolChecked.path;

/** Told until the school’s checklist says that it is settled. */
const onRoll: Rule = {
  id: 'flexi.on-roll',
  scope: flexiAgreed,
  level: 'note',
  gate: 'run',
  mode: 'D',
  source: [lcc('§7'), law('School Attendance (Pupil Registration) (England) Regulations 2024')],
  words: 'The child is on the admission register from the first day that was agreed, as every pupil is.',
  mender: 'school',
  find: ({ case: c }) =>
    isTicked(c, 'on-roll')
      ? []
      : [
          {
            words: aboutPupil(
              c,
              (name) =>
                `${name} is on the admission register from the first day that was agreed. The school’s checklist does not say so yet.`,
            ),
            path,
          },
        ],
};

/** Told until the school’s checklist says that it is settled. */
const code: Rule = {
  id: 'flexi.code',
  scope: flexiAgreed,
  level: 'note',
  gate: 'run',
  mode: 'A',
  source: [lcc('§7'), law('School Attendance (Pupil Registration) (England) Regulations 2024')],
  words:
    'Each session at home has code C in the attendance register, or X for a pupil who is not of compulsory school age that day.',
  mender: 'school',
  find: ({ case: c, authority }) => [
    ...(isTicked(c, 'code')
      ? []
      : [
          {
            words: aboutPupil(
              c,
              (name) =>
                `${name}’s sessions at home have code ${authority.codes.flexi.value} in the register. The school’s checklist does not say yet that this is settled.`,
            ),
            path,
          },
        ]),
    ...unsaidLacks(c, [
      {
        field: considerations.attendance,
        what: `What it does to ${nameOf(c)}’s attendance`,
        mend: 'Say how the sessions at home are coded.',
      },
    ]),
  ],
};

export const flexiRegisterRules: readonly Rule[] = [onRoll, code];
