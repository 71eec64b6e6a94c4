import { isPartTime } from '../arrangements/arrangement-of.ts';
import type { Profile } from '../authorities/profile.ts';
import { hasEhcPlan, hasSocialWorker, isInCare } from '../case/care-and-needs.ts';
import type { Case } from '../case/case.ts';
import { caseFrom } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { currentAnswers } from '../case/current.ts';
import type { Edit } from '../case/edit.ts';
import type { Field } from '../case/field.ts';
import { valueOf } from '../case/field.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import type { AgencyDecision, agencyFields } from './agency-decisions.ts';
import { agencyDecision, agencyInWords } from './agency-decisions.ts';
import type { AgencyRefusal } from './ending.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';

type Agency = keyof typeof agencyFields;

/** The professionals whose no stops a part-time timetable, for this pupil. Source: LCC §9.4, §9.6, §9.13; the authority’s gates. */
function mustAgree(c: Case, { gates }: Pick<Profile, 'gates'>): readonly Agency[] {
  if (!isPartTime(c)) return [];
  const isAsked = (gate: Profile['gates']['ehcp']): boolean => gate.value === 'agree' || gate.value === 'consult';
  return [
    ...(hasSocialWorker(c) ? (['social-worker'] as const) : []),
    ...(isInCare(c) && isAsked(gates['virtual-school']) ? (['virtual-school'] as const) : []),
    ...(isInCare(c) ? (['responsible'] as const) : []),
    ...(hasEhcPlan(c) && isAsked(gates.ehcp) ? (['caseworker'] as const) : []),
  ];
}

/**
 * A professional who must agree and says no: before it is agreed nothing begins, afterwards it ends. Source: LCC §9.4, §9.6, §9.13.
 * @returns the first of them whose no is dated by today; where its day was not written down, from the day they were told.
 */
export function agencyRefusalIn(c: Case, authority: Pick<Profile, 'gates'>, today: IsoDate): AgencyRefusal | undefined {
  for (const who of mustAgree(c, authority)) {
    const { answer, name, on, toldOn, fields } = agencyDecision(c, who);
    const day = on ?? toldOn;
    if (answer === 'refuses' && day !== undefined && !isBefore(today, day))
      return { by: agencyInWords(who, name), on: day, path: fields.answer.path };
  }
  return undefined;
}

/** The day that stood at some paths when an answer was taken out or replaced; the first path that had one decides. */
function dayBefore(edit: Edit, edits: Edits, fields: readonly Field<IsoDate>[]): IsoDate | undefined {
  const known = new Map(
    [...edits].filter(([, { at, path }]) => at < edit.at && fields.some((one) => one.path === path)),
  );
  const c = caseFrom(currentAnswers(known));
  return fields.flatMap((field) => valueOf(c, field) ?? [])[0];
}

/**
 * What professionals who must agree had refused, and agree to on a later day: a no that was given stays given, and brings nothing back.
 * One whose day is the same was put right. Ours.
 */
export const refusalsOfBefore = (c: Case, authority: Pick<Profile, 'gates'>, edits: Edits): readonly AgencyRefusal[] =>
  mustAgree(c, authority).flatMap((who) => {
    const { answer, on, name, fields } = agencyDecision(c, who);
    if (answer === 'refuses' || on === undefined) return [];
    const { path } = fields.answer;
    return [...edits.values()].flatMap((edit) => {
      const isOver = edit.replaces.some((id) => edits.get(id)?.path === path && edits.get(id)?.value === 'refuses');
      const day = isOver ? dayBefore(edit, edits, [fields.answeredOn, fields.toldOn]) : undefined;
      return day === undefined || !isBefore(day, on) ? [] : [{ by: agencyInWords(who, name), on: day, path }];
    });
  });

/** The professionals who must agree and have not. */
export const notAgreed = (c: Case, authority: Pick<Profile, 'gates'>): readonly Agency[] =>
  mustAgree(c, authority).filter((who) => agencyDecision(c, who).answer !== 'agrees');

const isSame = (a: AgencyDecision, b: AgencyDecision): boolean =>
  a.answer === b.answer && a.on === b.on && a.how === b.how && a.reference === b.reference;

/**
 * The professionals who must agree and have not answered since a version was agreed: their answer is about that one, and a change needs
 * another. Ours, after LCC §9.13.
 */
export const notAskedAgain = (
  version: AgreedVersion,
  c: Case,
  authority: Pick<Profile, 'gates'>,
): readonly { readonly who: Agency; readonly decision: AgencyDecision }[] =>
  mustAgree(c, authority)
    .map((who) => ({ who, decision: agencyDecision(c, who) }))
    .filter(
      ({ who, decision }) => decision.answer !== 'agrees' || isSame(decision, agencyDecision(caseOf(version), who)),
    );
