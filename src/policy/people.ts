import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { consent } from '../case/fields/consent.ts';
import { pupil } from '../case/fields/pupil.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addYears, formatDate, isBefore } from '../domain/iso-date.ts';
import type { Check, Finding } from './finding.ts';
import { ours } from './finding.ts';

/** The ages at which somebody can be on a school's roll: from nursery at 2 to special schools up to 25. */
const YOUNGEST = 2;
const OLDEST = 25;

/** What is dated about the pupil and the parent. */
export const checkPeople: Check = (c, _authority, today) => [...bornInTime(c, today), ...talkedThrough(c, today)];

function bornInTime(c: Case, today: IsoDate): readonly Finding[] {
  const born = valueOf(c, pupil.dateOfBirth);
  if (born === undefined) return [];
  const known = !isBefore(today, addYears(born, YOUNGEST)) && isBefore(today, addYears(born, OLDEST + 1));
  if (known) return [];
  const why = isBefore(today, born) ? 'is still to come' : `would not make the pupil ${String(YOUNGEST)} to ${String(OLDEST)} years old`;
  return [
    {
      rule: 'pupil.born',
      level: 'stop',
      gate: 'sign',
      words: `The date of birth, ${formatDate(born)}, ${why}.`,
      path: pupil.dateOfBirth.path,
      source: ours,
    },
  ];
}

function talkedThrough(c: Case, today: IsoDate): readonly Finding[] {
  const on = valueOf(c, consent.talkedThroughOn);
  if (on === undefined || !isBefore(today, on)) return [];
  return [
    {
      rule: 'agree.talked-through',
      level: 'stop',
      gate: 'sign',
      words: `The plan is said to have been talked through with the parent on ${formatDate(on)}, which is still to come.`,
      path: consent.talkedThroughOn.path,
      source: { document: 'LCC', paragraph: 'Appendix 4' },
    },
  ];
}
