import { valueOf } from '../../case/field.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { formatDate } from '../../domain/iso-date.ts';
import type { AgreedVersion } from '../../life/versions.ts';
import { caseOf } from '../../life/versions.ts';
import type { Print } from '../facts.ts';
import type { Block, Cell } from '../model.ts';
import { fields, heading, paragraph } from '../parts/blocks.ts';
import { inForceUntil } from '../parts/in-force-until.ts';
import { lifeInWords } from '../parts/life-in-words.ts';

/** The last day of a version. Flexi-schooling may name none: then when it is looked at again. */
function lastDayOf(version: AgreedVersion): Cell {
  if (version.end !== undefined) return formatDate(version.end);
  const again = valueOf(caseOf(version), pattern.reviewOn);
  return again === undefined ? 'None set' : `None set; looked at again on ${formatDate(again)}`;
}

/** What was agreed, or decided, the first version first, and what has become of it. */
export const versionsPart = ({ versions, spans, life, case: c, today }: Print): readonly Block[] => [
  heading(versions.length === 0 ? 'What was decided' : 'What was agreed'),
  paragraph(lifeInWords(life, c, today).join(' ')),
  ...versions.flatMap((version) =>
    fields(`Version ${String(version.number)}`, [
      { label: 'Agreed by everybody on', value: formatDate(version.agreedOn) },
      {
        label: spans.some((span) => span.version.number === version.number) ? 'In force from' : 'Set to begin on',
        value: `${formatDate(version.from.day)}${version.from.half === 'pm' ? ', afternoon' : ''}`,
      },
      { label: 'In force until', value: inForceUntil(version.number, { case: c, spans, today }) },
      { label: 'Its own last day', value: lastDayOf(version) },
    ]),
  ),
];
