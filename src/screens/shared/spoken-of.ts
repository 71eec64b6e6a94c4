import { codesOfPartDays } from '../../documents/both/part-days.ts';
import { soonerBesideCodes } from '../../documents/both/sooner-beside-codes.ts';
import { agreedTooLate, whyNoCodes } from '../../documents/parts/agreed-too-late.ts';
import { lastDayIn } from '../../documents/parts/in-force-until.ts';
import { changeInWords, takesOver } from '../../documents/parts/life-in-words.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { givenOn } from '../../life/clock-ahead.ts';
import { spansIn } from '../../life/in-force.ts';
import { versionIn } from '../../life/life.ts';
import type { ReadCase } from '../../reading/read-case.ts';
import type { Reading } from '../../reading/reading.ts';
import { saidNo } from './said-no.ts';

/** What is proposed beside what a page speaks of, and that the page leaves it out. */
function leftOut({ life, proposed }: Pick<Reading, 'life' | 'proposed'>): readonly string[] {
  const change = changeInWords(life, proposed);
  if (change.length === 0) return [];
  return [...change, `${life.state === 'over' ? 'What is proposed' : 'The change'} is not in here.`];
}

/** The answers that the matrix is of: those of the version that the life speaks of; the present ones where nothing that was agreed counts. Ours. */
export const matrixReads = ({ life, agreed, proposed }: Pick<Reading, 'life' | 'agreed' | 'proposed'>): ReadCase =>
  versionIn(life) === undefined ? proposed : (agreed ?? proposed);

/** Of which version the matrix is, or of what where nothing is agreed, and what it leaves out. */
export function matrixSpeaksOf({ life, proposed }: Pick<Reading, 'life' | 'proposed'>): string {
  if (!('version' in life)) {
    switch (life.state) {
      case 'refused':
        return `${saidNo(life)}, so nothing is agreed. This is of what was planned.`;
      case 'set-aside':
        return 'The case is set aside. This is of what was planned.';
      case 'not-begun':
        return `${agreedTooLate(life, proposed.today) ?? 'Nothing is agreed.'} This is of what was planned.`;
      case 'draft':
      case 'deciding':
      case 'declined':
        return 'Nothing is agreed yet. This is of what is planned.';
    }
  }
  const { number, agreedOn } = life.version;
  const next = life.state === 'running' && life.next !== undefined ? [takesOver(life.next, proposed.case)] : [];
  const takenBack = life.state === 'ended' && life.ending.how === 'withdrawn';
  const past = takenBack
    ? ['The agreement was taken back.']
    : life.state === 'over' || life.state === 'ended'
      ? ['It is over.']
      : [];
  return [
    `This is of version ${String(number)}, agreed ${givenOn(agreedOn, proposed.today)}.`,
    ...past,
    ...next,
    ...leftOut({ life, proposed }),
  ].join(' ');
}

/** Of which versions the codes are, each with its days, or why there are none. */
export function codesSpeakOf({
  life,
  agreed,
  proposed,
  course,
  mayHaveEnded,
}: Pick<Reading, 'life' | 'agreed' | 'proposed' | 'course' | 'mayHaveEnded'>): string {
  if (mayHaveEnded.length > 0 && 'version' in life)
    return 'There are no codes until it is known whether it has ended, and when.';
  switch (life.state) {
    case 'draft':
    case 'deciding':
      return life.state === 'draft' && life.earlier === undefined
        ? 'Nobody has agreed to time out of school yet, so there are no codes. They stand here once everybody has.'
        : 'Not everybody has agreed to time out of school yet, so there are no codes. They stand here once everybody has.';
    case 'refused':
      return `There are no codes: ${saidNo(life)}. The register is kept as for every pupil in school full time.`;
    case 'not-begun':
      // Where part days are on record, what they are is said of them.
      return codesOfPartDays(proposed) === undefined
        ? `${whyNoCodes(life, proposed.case, proposed.today)} A part day without an agreement has no code of its own: ask the attendance team which one is true.`
        : whyNoCodes(life, proposed.case, proposed.today);
    case 'set-aside':
      return 'There are no codes: the case was set aside.';
    case 'declined':
      return 'There are no codes: the request was declined.';
    case 'agreed':
    case 'running':
    case 'over':
    case 'ended': {
      const spans = spansIn(course).map((span) => {
        const { version, first } = span;
        const last = lastDayIn(span, proposed.case);
        const days = last === undefined ? `from ${formatDate(first)}` : `${formatDate(first)} to ${formatDate(last)}`;
        return `Version ${String(version.number)}, agreed ${givenOn(version.agreedOn, proposed.today)}: ${days}.`;
      });
      const sooner = [agreed && soonerBesideCodes(agreed)].filter((words) => words !== undefined);
      return spans.length === 0
        ? 'There are no codes: no day of what was agreed was ever reached.'
        : [...spans, ...sooner, ...leftOut({ life, proposed })].join(' ');
    }
  }
}
