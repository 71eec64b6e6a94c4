import type { Help, How } from '../../case/how.ts';
import { formatDate, isoDate } from '../../domain/iso-date.ts';

const helped: Readonly<Record<Help, string>> = {
  'read-aloud': 'Read aloud',
  interpreter: 'Through an interpreter',
  'witnessed-mark': 'A mark, with a witness',
  'at-my-request': 'Written by another person, at the signer’s request',
};

const texts: Readonly<Record<Extract<How, { kind: 'written' }>['as'], string>> = {
  letter: 'Letter',
  email: 'E-mail',
  minutes: 'Minutes',
};

/** A day as it is read; what is no day stays as it was written. */
function dayInWords(on: string): string {
  const day = isoDate(on);
  return day === undefined ? on : formatDate(day);
}

/** How a decision was given, as a reader of the evidence reads it. */
export function howInWords(how: How): string {
  switch (how.kind) {
    case 'typed':
      return 'Name typed and box ticked';
    case 'drawn':
      return 'Drawn on the screen';
    case 'paper':
      return `Signed on paper on ${dayInWords(how.on)}, ${how.beforeStart ? 'before' : 'not before'} the first session`;
    case 'helped':
      return `${helped[how.by]}: ${how.who}. ${how.why}`;
    case 'written':
      return `${texts[how.as]} of ${dayInWords(how.on)}: ${how.reference}`;
  }
}
