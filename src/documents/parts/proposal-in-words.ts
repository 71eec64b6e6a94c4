import { signingParent } from '../../arrangements/signing-parent.ts';
import type { Case } from '../../case/case.ts';
import type { Signature } from '../../case/signature.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { listed } from '../../domain/listed.ts';
import { dayOfMoment } from '../../domain/moment.ts';
import { givenDay, givenOn } from '../../life/clock-ahead.ts';
import type { Proposal, Waiting } from '../../life/life.ts';
import { dayGiven } from '../../life/slot.ts';

/** Who is waited for, as the end of a sentence. */
function waitedFor(waiting: readonly Waiting[], c: Case): string {
  const names: Readonly<Record<Waiting, string>> = {
    parent: signingParent(c)?.name ?? 'the parent',
    agency: 'the professionals',
    head: 'the head',
  };
  return listed(waiting.map((who) => names[who]));
}

/** On which day something was; nothing where that is not known. */
export const onDay = (at: string | undefined, today: IsoDate): string => {
  const day = at === undefined ? undefined : dayOfMoment(at);
  return day === undefined ? '' : ` ${givenOn(day, today)}`;
};

/** Since which day something is; nothing where that is not known. */
const sinceDay = (at: string | undefined, today: IsoDate): string => {
  const day = at === undefined ? undefined : dayOfMoment(at);
  return day === undefined ? '' : ` since ${givenDay(day, today)}`;
};

/**
 * Who something waits for, and since when; first of all who has something left to write down, where the parent cannot be asked before.
 * @param what it is that waits, as a sentence begins.
 */
export function waitingInWords(
  what: string,
  { waitsFor, writesFirst, since }: Pick<Proposal, 'waitsFor' | 'writesFirst' | 'since'>,
  c: Case,
  today: IsoDate,
): string {
  const day = sinceDay(since, today);
  const waits = `${what} ${day === '' ? 'is' : 'has been'} waiting for`;
  if (writesFirst === undefined || !waitsFor.includes('parent')) return `${waits} ${waitedFor(waitsFor, c)}${day}.`;
  return `${waits} the ${writesFirst}${day}: something is left to write down before ${waitedFor(['parent'], c)} can decide.`;
}

/** On which day somebody said so: that on their paper or letter, else that of the moment; nothing where it is not known. */
export function onDayGiven(signature: Signature, today: IsoDate): string {
  const day = dayGiven(signature);
  return day === undefined ? '' : ` ${givenOn(day, today)}`;
}

/** Which change it is: by one name or two, and how many more things there are; by none where no answer reads otherwise. */
function changeByName([first, ...more]: readonly string[]): string {
  if (first === undefined) return 'A change';
  const [second] = more;
  return `A change to ${first}${second === undefined ? '' : ` and ${more.length === 1 ? second : `${String(more.length)} more things`}`}`;
}

/**
 * What is proposed, and who it waits for. What the parent refused is called so.
 * @param goesOn what goes on whatever becomes of it; nothing does once it is over.
 */
export function proposalInWords(
  { parent, waitsFor, writesFirst, since, named }: Proposal,
  c: Case,
  goesOn: string | undefined,
  today: IsoDate,
): string {
  const [change, stays] = goesOn === undefined ? ['the proposed change', ''] : ['the change', ` ${goesOn} goes on.`];
  if (parent?.decision === 'refuse') return `${parent.name} said no to ${change}${onDayGiven(parent, today)}.${stays}`;
  if (parent?.decision === 'changes') return `${parent.name} asks for something else in ${change}.${stays}`;
  const what = goesOn === undefined ? 'What is proposed' : changeByName(named);
  if (waitsFor.length === 0) return `${what} was written down${onDay(since, today)}.`;
  return waitingInWords(what, { waitsFor, writesFirst, since }, c, today);
}
