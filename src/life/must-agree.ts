import { isPartTime } from '../arrangements/arrangement-of.ts';
import type { Profile } from '../authorities/profile.ts';
import { hasEhcPlan, hasSocialWorker, isInCare } from '../case/care-and-needs.ts';
import type { Case, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import type { Edit } from '../case/edit.ts';
import { readTyped, valueOf } from '../case/field.ts';
import { pupil } from '../case/fields/pupil.ts';
import { date } from '../case/readers.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';
import type { AgencyDecision, agencyFields } from './agency-decisions.ts';
import { agencyDecision, agencyInWords } from './agency-decisions.ts';
import { askedSince } from './asked-since.ts';
import type { AgencyRefusal } from './ending.ts';
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

/** The day on which something was typed; `undefined` where its moment is none. */
const typedOn = ({ at }: Edit): IsoDate | undefined => dayOfMoment(at);

/** Whether an answer was put right on the day it was typed: it was a slip. */
function isSlip(edit: Edit, edits: readonly Edit[]): boolean {
  const on = typedOn(edit);
  return on !== undefined && edits.some((later) => later.replaces.includes(edit.id) && typedOn(later) === on);
}

/** The yes that had come in the place of a no by a moment. */
function yesInPlaceOf(edit: Edit, edits: readonly Edit[], moment: string): Edit | undefined {
  const later = edits.filter(({ replaces, at }) => replaces.includes(edit.id) && at <= moment);
  return (
    later.find(({ value }) => value === 'agrees') ?? later.flatMap((one) => yesInPlaceOf(one, edits, moment) ?? [])[0]
  );
}

/**
 * The day that was written down with an answer, on the day on which that was typed.
 * @param days what was typed at the day of the answer.
 * @param upTo the last day that can have been written down.
 */
const writtenWith = (edit: Edit, days: readonly Edit[], upTo: IsoDate | undefined): IsoDate | undefined =>
  days
    .filter((one) => typedOn(one) === typedOn(edit))
    .flatMap(({ value }) => {
      const day = value === null ? undefined : readTyped({ schema: date() }, value);
      return day?.ok === true && upTo !== undefined && !isBefore(upTo, day.value) ? [day.value] : [];
    })
    .at(-1);

/** What was typed of a professional’s answers, and of their days. */
interface Answered {
  readonly answers: readonly Edit[];
  readonly days: readonly Edit[];
}

/**
 * Whether those who agreed can have heard of a no: a clock that was set back, or another device, makes nobody hear of it. Where they
 * agreed on a yes, it was heard if that yes came in its place: one of an earlier day is another. Ours.
 */
function wasHeard(edit: Edit, { answers, days }: Answered, then: AgencyDecision, { agreedAt }: AgreedVersion): boolean {
  if (edit.at > agreedAt || then.answer !== 'agrees') return edit.at <= agreedAt;
  const yes = yesInPlaceOf(edit, answers, agreedAt);
  if (yes === undefined) return false;
  const since = writtenWith(edit, days, typedOn(edit)) ?? writtenWith(yes, days, typedOn(yes));
  return since === undefined || then.on === undefined || !isBefore(then.on, since);
}

/**
 * The day of a no that stands: the one that is written down, else that on which they were told; where that is still to come, or neither is
 * known, the day on which the no was typed. A no counts whatever its day says. Ours.
 */
function dayOfStanding({ on, toldOn, fields }: AgencyDecision, edits: Edits, today: IsoDate): IsoDate {
  const written = on ?? toldOn;
  if (written !== undefined && !isBefore(today, written)) return written;
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
 * What professionals who must agree have refused since a version was agreed, on whichever device and whatever stands there now: a no that
 * was given stays given, and only one that was put right on its own day was a slip. Who had to agree then counts as well as who has to
 * now; the word of one who had not counts from the day on which it was recorded that they must. Ours, after LCC §9.13.
 */
export function refusalsSince(
  version: AgreedVersion,
  c: Case,
  authority: Pick<Profile, 'gates'>,
  edits: Edits,
  today: IsoDate,
): readonly AgencyRefusal[] {
  const then = caseOf(version);
  const askedThen = mustAgree(then, authority);
  const asked = new Set([...askedThen, ...mustAgree(c, authority)]);
  return [...asked].flatMap((who) => {
    const isAsked = (one: Case): boolean => mustAgree(one, authority).includes(who);
    const newly = (): IsoDate | undefined => askedSince(edits, isAsked, version.agreedOn);
    const { fields } = agencyDecision(c, who);
    const name = valueOf(c, fields.name) ?? valueOf(then, fields.name);
    const typedAt = (path: Path): readonly Edit[] => [...edits.values()].filter((edit) => edit.path === path);
    const [answers, days] = [typedAt(fields.answer.path), typedAt(fields.answeredOn.path)];
    return answers.flatMap((edit): AgencyRefusal[] => {
      if (edit.value !== 'refuses' || isSlip(edit, answers)) return [];
      if (wasHeard(edit, { answers, days }, agencyDecision(then, who), version)) return [];
      // Of a no that they had not heard of its clock says little: it may be of a later day, and it is of its own day.
      const isUnheard = edit.at <= version.agreedAt;
      const day = writtenWith(edit, days, isUnheard ? today : typedOn(edit)) ?? typedOn(edit) ?? today;
      // A no that still has the day of the yes before it counts from when everybody had agreed: it is never passed over.
      const given = !isUnheard && isBefore(day, version.agreedOn) ? version.agreedOn : day;
      // A clock that was ahead does not say when it was recorded that they must: then the no itself does.
      const recorded = askedThen.includes(who) ? given : newly();
      const since = recorded === undefined || isBefore(today, recorded) ? (typedOn(edit) ?? today) : recorded;
      const isFirst = !answers.some((one) => one.value === 'agrees' && one.at < edit.at && !isSlip(one, answers));
      return [
        {
          by: agencyInWords(who, name),
          on: isBefore(given, since) ? since : given,
          path: fields.answer.path,
          ...(isFirst ? ({ neverAgreed: true } as const) : {}),
        },
      ];
    });
  });
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
