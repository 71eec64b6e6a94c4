import { isPartTime } from '../arrangements/arrangement-of.ts';
import type { Profile } from '../authorities/profile.ts';
import { hasEhcPlan, hasSocialWorker, isInCare } from '../case/care-and-needs.ts';
import type { Case } from '../case/case.ts';
import type { Field } from '../case/field.ts';
import { valueOf } from '../case/field.ts';
import { people } from '../case/fields/people.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { AgencyRefusal } from './ending.ts';

interface Asked {
  readonly who: string;
  readonly name: Field<string>;
  readonly answer: Field<string>;
  readonly on: Field<IsoDate>;
}

/** Those whose no stops a part-time timetable, for this pupil. */
function whoMustAgree(c: Case, { gates }: Pick<Profile, 'gates'>): readonly Asked[] {
  const { socialWorker, socialWorkerAnswer, socialWorkerToldOn } = people;
  const all: readonly (Asked & { readonly asked: boolean })[] = [
    {
      who: 'the social worker',
      name: socialWorker,
      answer: socialWorkerAnswer,
      on: socialWorkerToldOn,
      asked: hasSocialWorker(c),
    },
    {
      who: 'the Virtual School',
      name: people.virtualSchool,
      answer: people.virtualSchoolAnswer,
      on: people.virtualSchoolToldOn,
      asked: isInCare(c) && ['agree', 'consult'].includes(gates['virtual-school'].value),
    },
    {
      who: 'whoever can decide for the pupil in care',
      name: people.responsible,
      answer: people.responsibleAnswer,
      on: people.responsibleOn,
      asked: isInCare(c),
    },
    {
      who: 'the SEND caseworker',
      name: people.caseworker,
      answer: people.caseworkerAnswer,
      on: people.caseworkerToldOn,
      asked: hasEhcPlan(c) && ['agree', 'consult'].includes(gates.ehcp.value),
    },
  ];
  return isPartTime(c) ? all.filter(({ asked }) => asked) : [];
}

/**
 * A professional who must agree and says no: before it is agreed nothing begins, afterwards it ends. Source: LCC §9.4, §9.6, §9.13.
 * @returns the first of them whose no is dated by today.
 */
export function agencyRefusalIn(c: Case, authority: Pick<Profile, 'gates'>, today: IsoDate): AgencyRefusal | undefined {
  for (const { who, name, answer, on } of whoMustAgree(c, authority)) {
    const day = valueOf(c, on);
    if (valueOf(c, answer) !== 'refuses' || day === undefined || isBefore(today, day)) continue;
    const person = valueOf(c, name);
    return { by: person === undefined ? who : `${person}, ${who},`, on: day };
  }
  return undefined;
}
