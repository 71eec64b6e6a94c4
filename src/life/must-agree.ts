import { isPartTime } from '../arrangements/arrangement-of.ts';
import type { Profile } from '../authorities/profile.ts';
import { hasEhcPlan, hasSocialWorker, isInCare } from '../case/care-and-needs.ts';
import type { Case } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { valueOf } from '../case/field.ts';
import { pupil } from '../case/fields/pupil.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import type { AgencyDecision, agencyFields } from './agency-decisions.ts';
import { agencyDecision, agencyInWords } from './agency-decisions.ts';
import type { AgencyRefusal } from './ending.ts';
import { typedOn } from './professional-no.ts';
import type { AgreedVersion } from './versions.ts';
import { caseOf } from './versions.ts';

type Agency = keyof typeof agencyFields;

/** The professionals whose no stops a part-time timetable, for this pupil. Source: LCC §9.4, §9.6, §9.13; the authority’s gates. */
export function mustAgree(c: Case, { gates }: Pick<Profile, 'gates'>): readonly Agency[] {
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
 * The day of a no that stands: the one that is written down; where that is still to come, or none is, the day on which the no was typed. A no
 * counts whatever its day says. Ours.
 */
function dayOfStanding({ on, fields }: AgencyDecision, edits: Edits, today: IsoDate): IsoDate {
  if (on !== undefined && !isBefore(today, on)) return on;
  const typed = [...edits.values()]
    .filter(({ path, value }) => path === fields.answer.path && value === 'refuses')
    .flatMap((edit) => typedOn(edit) ?? [])
    .filter((day) => !isBefore(today, day));
  return typed.sort(compareDates).at(-1) ?? today;
}

/**
 * A professional who must agree and says no: before it is agreed nothing begins, afterwards it ends. Source: LCC §9.4, §9.6, §9.13.
 * @returns the first of them.
 */
export function agencyRefusalIn(
  c: Case,
  authority: Pick<Profile, 'gates'>,
  edits: Edits,
  today: IsoDate,
): AgencyRefusal | undefined {
  for (const who of mustAgree(c, authority)) {
    const decision = agencyDecision(c, who);
    if (decision.answer === 'refuses')
      return {
        by: agencyInWords(who, decision.name),
        on: dayOfStanding(decision, edits, today),
        path: decision.fields.answer.path,
      };
  }
  return undefined;
}

/**
 * The professionals whose yes is waited for: whom the authority would only have told, and heard, stops it with a no, and holds nothing up without
 * a yes. Source: life of an arrangement; para 68, 69.
 */
function waitedFor(c: Case, authority: Pick<Profile, 'gates'>): readonly Agency[] {
  const care = valueOf(c, pupil.care) ?? [];
  const agrees = (gate: keyof Profile['gates']): boolean => authority.gates[gate].value === 'agree';
  const isOnlyTold: Partial<Readonly<Record<Agency, boolean>>> = {
    'social-worker': !(['cic', 'cp', 'cin'] as const).some((status) => care.includes(status) && agrees(status)),
    'virtual-school': !agrees('virtual-school'),
    caseworker: !agrees('ehcp'),
  };
  return mustAgree(c, authority).filter((who) => isOnlyTold[who] !== true);
}

/** The professionals whose yes is waited for, and who have not agreed. */
export const notAgreed = (c: Case, authority: Pick<Profile, 'gates'>): readonly Agency[] =>
  waitedFor(c, authority).filter((who) => agencyDecision(c, who).answer !== 'agrees');

const isSame = (a: AgencyDecision, b: AgencyDecision): boolean =>
  a.answer === b.answer && a.on === b.on && a.how === b.how && a.reference === b.reference;

/**
 * The professionals whose yes is waited for, and who have not answered since a version was agreed: their answer is about that one, and a change needs
 * another. Ours, after LCC §9.13.
 */
export const notAskedAgain = (
  version: AgreedVersion,
  c: Case,
  authority: Pick<Profile, 'gates'>,
): readonly { readonly who: Agency; readonly decision: AgencyDecision }[] =>
  waitedFor(c, authority)
    .map((who) => ({ who, decision: agencyDecision(c, who) }))
    .filter(
      ({ who, decision }) => decision.answer !== 'agrees' || isSame(decision, agencyDecision(caseOf(version), who)),
    );
