import { valueOf } from '../../case/field.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import { givenAlone } from '../../life/clock-ahead.ts';
import { neverRuns } from '../../life/last-day.ts';
import type { Slot } from '../../life/slot.ts';
import type { AgreedVersion } from '../../life/versions.ts';
import { caseOf } from '../../life/versions.ts';
import type { Print } from '../facts.ts';
import type { Block, Cell } from '../model.ts';
import type { Row } from '../parts/blocks.ts';
import { fields, heading, paragraph } from '../parts/blocks.ts';
import { fullTimeSooner } from '../parts/full-time-sooner.ts';
import { inForceUntil } from '../parts/in-force-until.ts';
import { lifeInWords } from '../parts/life-in-words.ts';

/** The last day of a version. Flexi-schooling may name none: then when it is looked at again. */
function lastDayOf(version: AgreedVersion): Cell {
  if (version.end !== undefined) return formatDate(version.end);
  const again = valueOf(caseOf(version), pattern.reviewOn);
  return again === undefined ? 'None set' : `None set; looked at again on ${formatDate(again)}`;
}

/** A session by its day: `12 January 2027, afternoon`. */
export const sessionInWords = ({ day, half }: Slot): string =>
  `${formatDate(day)}${half === 'pm' ? ', afternoon' : ''}`;

/** The first session of a version; of one that was agreed after its own last day, the day that was set for it. */
function firstOf(version: AgreedVersion, { case: c, today, spans }: Print): string {
  if (neverRuns(version, c, today)) return formatDate(version.start);
  const first = spans.find((span) => span.version.number === version.number)?.first;
  return first !== undefined && isBefore(version.from.day, first) ? formatDate(first) : sessionInWords(version.from);
}

/** When everybody had agreed; a day that is still to come is none that is known. */
const agreedOn = ({ agreedOn: on }: AgreedVersion, { today }: Pick<Print, 'today'>): string => givenAlone(on, today);

/** That a review brought full time forward, beside the version that runs. */
function soonerRow({ number }: AgreedVersion, print: Print): readonly Row[] {
  const value = 'version' in print.life && print.life.version.number === number ? fullTimeSooner(print) : undefined;
  return value === undefined ? [] : [{ label: 'A review brought full time forward', value }];
}

/** What was agreed, or decided, the first version first, and what has become of it. */
export const versionsPart = (print: Print): readonly Block[] => [
  heading(print.versions.length === 0 ? 'What was decided' : 'What was agreed'),
  paragraph(lifeInWords(print.life, print).join(' ')),
  ...print.versions.flatMap((version) =>
    fields(`Version ${String(version.number)}`, [
      { label: 'Agreed by everybody on', value: agreedOn(version, print) },
      {
        label: print.spans.some((span) => span.version.number === version.number) ? 'In force from' : 'Set to begin on',
        value: firstOf(version, print),
      },
      { label: 'In force until', value: inForceUntil(version.number, print) },
      ...soonerRow(version, print),
      { label: 'Its own last day', value: lastDayOf(version) },
    ]),
  ),
];
