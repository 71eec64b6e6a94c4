import { consent } from '../case/fields/consent.ts';
import type { Finding } from '../policy/finding.ts';
import { answers } from './answers.ts';
import { heading, paragraph, table } from './blocks.ts';
import type { Column } from './blocks.ts';
import { documentTitles } from './document-titles.ts';
import type { Facts } from './facts.ts';
import type { Block, Cell, Document } from './model.ts';
import { sincePart } from './since.ts';
import { sourcesInWords } from './source-in-words.ts';

const asked = ({ because, source }: Finding): string => `${because}\n${sourcesInWords(source)}`;

/** One kind of finding: its heading, and the table or the line that stands there when there is none. */
function part(title: string, findings: readonly Finding[], none: string, columns: readonly Column[], cells: (finding: Finding) => readonly Cell[]): readonly Block[] {
  return [heading(title), findings.length === 0 ? paragraph(none) : table(title, columns, findings.map(cells))];
}

const recorded = (facts: Facts, kind: 'reason' | 'breach'): readonly Finding[] => facts.findings.filter(({ record }) => record?.kind === kind);

/** Duties of the time after the start that are overdue, and can still be done. */
const overdue = (facts: Facts): readonly Finding[] => facts.findings.filter(({ gate, level, record }) => gate === 'run' && level === 'stop' && record === undefined);

/** What another parent says is for staff alone: it stands here, and on no paper that the parent who signs is given. */
function anotherParent(facts: Facts): readonly Block[] {
  const said = answers(facts, 'Another parent', [consent.objection, consent.objectionSays, consent.objectionHeardOn]);
  return said.length === 0 ? [] : [heading('Another parent'), ...said];
}

/**
 * What is unusual, with the head’s reason; what was broken and cannot be mended; what is overdue; and what happened since the start.
 */
export const buildReasons = (facts: Facts): Document => ({
  id: 'reasons',
  title: documentTitles.reasons,
  forParent: false,
  blocks: [
    ...part(
      'Unusual, and why',
      recorded(facts, 'reason'),
      'Nothing unusual is known that needs a reason.',
      [
        ['What is unusual', 34],
        ['What the guidance asks', 33],
        ['The head’s reason', 33],
      ],
      (finding) => [finding.words, asked(finding), finding.record?.given ?? 'No reason yet'],
    ),
    ...part(
      'Breaches that cannot be mended',
      recorded(facts, 'breach'),
      'None is known.',
      [
        ['What happened', 34],
        ['What the guidance asks', 33],
        ['On record', 33],
      ],
      (finding) => [finding.words, asked(finding), finding.record?.given ?? 'Not on record yet'],
    ),
    ...part(
      'Overdue',
      overdue(facts),
      'No duty is overdue.',
      [
        ['What is overdue', 50],
        ['What the guidance asks', 50],
      ],
      (finding) => [finding.words, asked(finding)],
    ),
    ...anotherParent(facts),
    ...sincePart(facts),
  ],
});
