import type { Signed } from '../../../machines/signing-setup.ts';
import { nameOf } from '../../case/pupil-name.ts';
import { nextOpenDay, readCalendar } from '../../case/school-calendar.ts';
import type { Signature } from '../../case/signature.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatWeekdayDate, isBefore } from '../../domain/iso-date.ts';
import { goingOn } from '../../life/going-on.ts';
import type { Reading } from '../../reading/reading.ts';
import { paperNames } from '../words/signature-words.ts';
import type { About } from './about.ts';

/** The first day of full time, where something has ended or is over. */
const fullTimeFrom = ({ life, proposed: { case: c } }: Reading): IsoDate | undefined =>
  life.state === 'ended' ? life.ending.on : life.state === 'over' ? nextOpenDay(readCalendar(c), life.end) : undefined;

/** What follows once what was agreed was taken back: from when full time is owed, or as before where it had not begun; or that something goes on. */
function afterTakingBack(reading: Reading): string {
  const { case: c, today } = reading.proposed;
  const version = goingOn(reading.life);
  if (version !== undefined) return `Version ${String(version.number)} goes on all the same: say so to the school.`;
  const from = fullTimeFrom(reading);
  if (from === undefined) return `Nothing starts: full time goes on for ${nameOf(c)}.`;
  const day = formatWeekdayDate(from);
  return isBefore(from, today)
    ? `Full time was due from ${day}. The school puts ${nameOf(c)} back in full time at once.`
    : `Full time begins on ${day}.`;
}

/** What follows from a decision, once it is kept. */
export function followsFrom(decision: Signature['decision'], about: About, reading: Reading): string {
  if (about === 'agreed' && decision === 'refuse') return afterTakingBack(reading);
  const version = goingOn(reading.life);
  if (version === undefined) return decision === 'agree' ? '' : 'Nothing starts.';
  if (decision !== 'agree') return 'What was agreed goes on.';
  return about === 'change' && 'proposal' in reading.life && reading.life.proposal !== undefined
    ? `Version ${String(version.number)} goes on until the headteacher has signed the change too.`
    : '';
}

/** What somebody decided, once it is kept. */
export function decidedInWords({ name, decision, document, role }: Signed, about: About): string {
  if (decision !== 'agree')
    return about === 'agreed' && decision === 'refuse'
      ? `${name} took the agreement back, and that has been written down.`
      : `What ${name} said has been written down.`;
  return role === 'parent' && about === 'change'
    ? `${name} agreed to the change, and signed ${paperNames(document)}.`
    : `${name} signed ${paperNames(document)}.`;
}
