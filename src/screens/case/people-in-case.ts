import { signingParent } from '../../arrangements/signing-parent.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { parents } from '../../case/fields/people.ts';
import { school } from '../../case/fields/school.ts';
import { rowField } from '../../case/list.ts';
import { formatShort } from '../../domain/iso-date.ts';
import type { AgencyDecision } from '../../life/agency-decisions.ts';
import { agencyDecision, agencyRole } from '../../life/agency-decisions.ts';
import { mustAgree } from '../../life/must-agree.ts';
import type { Reading } from '../../reading/reading.ts';

/** Somebody whose word is needed. */
export interface PersonInCase {
  readonly name: string;
  readonly role: string;
  /** Where their decision stands. */
  readonly standing: string;
}

const on = (words: string, day: AgencyDecision['on']): string =>
  day === undefined ? words : `${words} ${formatShort(day)}`;

function standingOf({ answer, on: answered, chasedOn, toldOn }: AgencyDecision): string {
  if (answer === 'agrees') return on('Agreed', answered);
  if (answer === 'refuses') return on('Does not agree', answered);
  if (chasedOn !== undefined) return on('Asked again', chasedOn);
  return toldOn === undefined ? 'Not asked yet' : on('Asked', toldOn);
}

function parentIn(c: Case, hasDecided: boolean): readonly PersonInCase[] {
  const parent = signingParent(c);
  if (parent === undefined) return [];
  const relation = valueOf(c, rowField(parents, parent.row, parents.row.relation));
  return [
    {
      name: parent.name,
      role: `${relation ?? 'Parent or carer'}, signs`,
      standing: hasDecided ? 'Decides again' : 'Not asked yet',
    },
  ];
}

/** Whose word a draft needs, as far as they are known: the parent, the professionals who must agree, and the head, who signs last. */
export function peopleInCase({ life, readiness, proposed }: Pick<Reading, 'life' | 'readiness' | 'proposed'>) {
  const { case: c, authority } = proposed;
  const head = valueOf(c, school.head);
  const people: readonly PersonInCase[] = [
    ...(readiness.needsParent ? parentIn(c, life.state === 'draft' && life.earlier !== undefined) : []),
    ...mustAgree(c, authority).map((who) => {
      const decision = agencyDecision(c, who);
      const role = agencyRole(who);
      return {
        name: decision.name ?? role,
        role: decision.name === undefined ? '' : role,
        standing: standingOf(decision),
      };
    }),
    ...(head === undefined ? [] : [{ name: head, role: 'Headteacher', standing: 'Signs last' }]),
  ];
  return people;
}
