import type { CaseEvent } from '../../case/case-event.ts';
import type { CaseHead } from '../../case/case-head.ts';
import type { Signature } from '../../case/signature.ts';
import type { PlacedSignature } from '../../documents/facts.ts';
import type { GivenDay, IsoDate } from '../../domain/iso-date.ts';
import { compareDates, formatWeekdayDate, isBefore } from '../../domain/iso-date.ts';
import { dayOfMoment } from '../../domain/moment.ts';
import type { AgencyDecision } from '../../life/agency-decisions.ts';
import { agencyDecisions, agencyInWords } from '../../life/agency-decisions.ts';
import { asItSays } from '../../life/clock-ahead.ts';
import { HEARD } from '../../life/heard.ts';
import { HELD, HOLD_LIFTED } from '../../life/hold.ts';
import { SET_ASIDE, TAKEN_UP } from '../../life/set-aside.ts';
import type { Reading } from '../../reading/reading.ts';

/** Something that is on record, with its day and who wrote it down. */
export interface Happened {
  readonly id: string;
  readonly title: string;
  readonly on: IsoDate;
  /** The day in words, with who it was where that is known. */
  readonly when: string;
}

function happened(id: string, title: string, on: GivenDay | undefined, today: IsoDate, by = ''): readonly Happened[] {
  if (on === undefined || isBefore(today, on)) return [];
  return [{ id, title, on, when: [asItSays(on, formatWeekdayDate), ...(by === '' ? [] : [by])].join(', ') }];
}

/** What is said of an event; one that this code does not know, or that has words of its own elsewhere, is left out. */
const eventWords: Readonly<Record<string, string>> = {
  [SET_ASIDE]: 'Set aside',
  [TAKEN_UP]: 'Taken up again',
  [HELD]: 'Put on hold',
  [HOLD_LIFTED]: 'The hold was lifted',
};

function ofEvent({ id, what, at, by, heard }: CaseEvent, today: IsoDate): readonly Happened[] {
  const title = what === HEARD && heard !== undefined ? `${heard.by} was heard` : eventWords[what];
  return title === undefined ? [] : happened(id, title, dayOfMoment(at), today, by.name);
}

const decided: Readonly<Record<Signature['decision'], string>> = {
  agree: 'agreed',
  changes: 'asked for changes',
  refuse: 'did not agree',
};

const signed: Readonly<Record<Signature['document'], string>> = {
  consent: 'the consent form',
  checklist: 'the checklist',
  agreement: 'the agreement',
  letter: 'the letter',
};

function ofSignature({ signature, stands }: PlacedSignature, today: IsoDate): readonly Happened[] {
  const { id, role, name, decision, document, at } = signature;
  const title = role === 'head' ? `${name} signed ${signed[document]}` : `${name} ${decided[decision]}`;
  return happened(id, `${title}${stands ? '' : ', about earlier answers'}`, dayOfMoment(at), today);
}

/** A service is called by its name alone. */
const calledOf = ({ who, name }: AgencyDecision): string =>
  who === 'service' ? (name ?? 'A service') : agencyInWords(who, name);

function ofAgency(decision: AgencyDecision, today: IsoDate): readonly Happened[] {
  const { fields, toldOn, chasedOn, answer, on } = decision;
  const [id, name] = [fields.answer.path, calledOf(decision)];
  return [
    ...happened(`${id} told`, `${name} was told`, toldOn, today),
    ...happened(`${id} chased`, `${name} was asked again`, chasedOn, today),
    ...(answer === 'agrees' || answer === 'refuses'
      ? happened(`${id} answered`, `${name} ${answer === 'agrees' ? 'agreed' : 'did not agree'}`, on, today)
      : []),
  ];
}

/** What is on record of a case, the newest first: how it began, who was told and answered, what was decided, and its events. Nothing is guessed. */
export function whatHappened(
  { proposed: { case: c, today, placed }, events }: Pick<Reading, 'proposed' | 'events'>,
  { begunAt, begunBy }: CaseHead,
): readonly Happened[] {
  const begun = begunBy.name === '' ? 'Begun' : `Begun by ${begunBy.name}`;
  return [
    ...happened('begun', begun, dayOfMoment(begunAt), today),
    ...agencyDecisions(c).flatMap((decision) => ofAgency(decision, today)),
    ...placed.flatMap((one) => ofSignature(one, today)),
    ...events.flatMap((event) => ofEvent(event, today)),
  ]
    .reverse()
    .sort((a, b) => compareDates(b.on, a.on));
}
