import type { DocumentId } from '../../arrangements/ids.ts';
import type { Profile } from '../../authorities/profile.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { notification } from '../../case/fields/notification.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { risk } from '../../case/fields/risk.ts';
import { school } from '../../case/fields/school.ts';
import { toldOfFlexiOn } from '../../case/told-of-flexi.ts';
import type { FlexiEnd, OfFlexiEnd } from '../../documents/flexi/flexi-end.ts';
import { endedByInWords, flexiEnd, flexiLastDay } from '../../documents/flexi/flexi-end.ts';
import type { IsoDate } from '../../domain/iso-date.ts';

/** The e-mail that tells the authority, ready to be sent by a person. */
export interface PreparedEmail {
  /** None where the authority’s address is not known. */
  readonly to: string | undefined;
  readonly subject: string;
  readonly body: string;
  /** The documents to attach, in their order. */
  readonly files: readonly DocumentId[];
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** What there is to tell while it goes on: a new arrangement, or one that a review has changed. */
const newsOf = (c: Case): 'new' | 'changed' => (valueOf(c, pattern.changedFrom) === undefined ? 'new' : 'changed');

const subjects = {
  new: 'Flexi-schooling notification',
  changed: 'Changed flexi-schooling notification',
  ended: 'End of flexi-schooling: notification',
} as const;

const sentences = {
  new: 'has agreed to a parent’s request for flexi-schooling. The notification form is attached.',
  changed:
    'has changed a flexi-schooling arrangement after a review. The notification form, as it stands now, is attached.',
} as const;

/** Of an end, whether something is on record as sent before or not. */
const endSentence = ({ isPast }: FlexiEnd, wasTold: boolean): string =>
  `tells you that a flexi-schooling arrangement ${isPast ? 'has ended' : 'ends'}${
    wasTold
      ? '. The notification form is attached once more, so that you can find it.'
      : ', of which it had not told you before. The notification form is attached.'
  }`;

const endInWords = (end: FlexiEnd, today: IsoDate): string =>
  [`Its last day ${end.isPast ? 'was' : 'is'} ${flexiLastDay(end, today)}.`, endedByInWords(end)]
    .filter((part) => part !== undefined)
    .join(' ');

/** Prepares the e-mail. It names the school and no child: an e-mail can go astray, the form is attached. Source: LCC §7, Appendix 7; that no child is named is ours. */
export function notificationEmail(
  of: OfFlexiEnd,
  { contacts, flexiNotification }: Pick<Profile, 'contacts' | 'flexiNotification'>,
): PreparedEmail {
  const { case: c, today } = of;
  const named = oneLine(valueOf(c, school.name) ?? 'A school');
  const number = valueOf(c, school.dfeNumber);
  const place = number === undefined ? named : `${named} (DfE number ${number})`;
  const sender = [valueOf(c, notification.by), valueOf(c, notification.byRole)]
    .flatMap((part) => (part === undefined ? [] : [oneLine(part)]))
    .join(', ');
  const contact = valueOf(c, notification.contact);
  const noRisk = valueOf(c, risk.needed) === 'no';
  const end = flexiEnd(of);
  return {
    // An address that was given for something else may be the wrong one for a child’s papers.
    to: flexiNotification === undefined ? undefined : contacts.attendance?.value,
    subject: `${subjects[end === undefined ? newsOf(c) : 'ended']} from ${place}`,
    body: [
      'Hello,',
      '',
      `${place} ${end === undefined ? sentences[newsOf(c)] : endSentence(end, toldOfFlexiOn(c) !== undefined)}`,
      ...(end === undefined ? [] : [endInWords(end, today)]),
      '',
      'Attached too:',
      '- the flexi-schooling agreement',
      '- the outline of home education',
      noRisk ? '- why there is no risk assessment' : '- the risk assessment',
      '',
      ...(contact === undefined ? [] : [`Questions: ${oneLine(contact)}`, '']),
      ...(sender === '' ? [] : [sender]),
      named,
    ].join('\n'),
    files: ['notification', 'agreement', 'outline', 'risk'],
  };
}

/** The address that opens a new message in the device’s e-mail program. Everything typed is encoded, so that it adds no header. */
export const mailtoOf = ({ to = '', subject, body }: PreparedEmail): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
