import { isDeclined } from '../../arrangements/arrangement-of.ts';
import type { Path } from '../../case/case.ts';
import { consent } from '../../case/fields/consent.ts';
import { personInWords } from '../../case/staff.ts';
import { givenOn } from '../../life/clock-ahead.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import type { Facts } from '../facts.ts';
import type { Block, Cell, Document } from '../model.ts';
import { rowsOfAnswers, ruled } from '../parts/answers.ts';
import { heading, paragraph, table } from '../parts/blocks.ts';
import type { Column, Row } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { heardInWords, noneObjectedThen } from '../parts/heard-in-words.ts';
import { sourcesInWords } from '../parts/source-in-words.ts';
import { questionOf } from '../question-of.ts';
import { partDaysWithoutAgreement } from './part-days.ts';
import { sincePart } from './running-record.ts';

const asked = ({ because, source }: Finding): string => `${because}\n${sourcesInWords(source)}`;

/**
 * Words as they stood when the version that is printed was agreed, and then what was written since, with its day and who wrote it: nobody has signed that.
 * @param given the words as they are now.
 */
function asAgreed(given: string, path: Path, { case: c, printed, today, typedOn, typedBy }: Facts): string {
  if (printed === undefined) return given;
  const then = printed.answers.get(path);
  if (then === c.get(path)) return given;
  const on = typedOn(path);
  const by = typedBy(path);
  const when = on === undefined ? '' : ` ${givenOn(on, today)}`;
  const who = by === undefined ? '' : ` by ${personInWords(by)}`;
  const written = `Written${when}${who}, after version ${String(printed.number)} was agreed: nobody has signed it.`;
  return [...(typeof then === 'string' && then.trim() !== '' ? [then] : []), `${given} (${written})`].join('\n');
}

/** What the head wrote to a finding. */
const written = ({ record }: Finding, facts: Facts): string | undefined =>
  record?.given === undefined ? undefined : asAgreed(record.given, record.path, facts);

/** How one kind of finding is shown. */
interface Part {
  readonly title: string;
  readonly caption: string;
  /** What stands there where nothing is known. */
  readonly none: string;
  readonly columns: readonly Column[];
  readonly cells: (finding: Finding, facts: Facts) => readonly Cell[];
}

const unusual: Part = {
  title: 'Unusual, and why',
  caption: 'What is unusual, and the head’s reasons',
  none: 'Nothing unusual is known that needs a reason.',
  columns: [
    ['What is unusual', 34],
    ['What the guidance asks', 33],
    ['The head’s reason', 33],
  ],
  cells: (finding, facts) => [finding.words, asked(finding), written(finding, facts) ?? 'No reason yet'],
};

const breaches: Part = {
  title: 'Breaches that cannot be mended',
  caption: 'What went wrong, and what was done',
  none: 'None is known.',
  columns: [
    ['What happened', 34],
    ['What the guidance asks', 33],
    ['On record', 33],
  ],
  cells: (finding, facts) => [finding.words, asked(finding), written(finding, facts) ?? 'Not on record yet'],
};

const late: Part = {
  title: 'Overdue',
  caption: 'What is still to be done',
  none: 'No duty is overdue.',
  columns: [
    ['What is overdue', 50],
    ['What the guidance asks', 50],
  ],
  cells: (finding) => [finding.words, asked(finding)],
};

const tabled = (
  { title, caption, none, columns }: Omit<Part, 'cells'>,
  rows: readonly (readonly Cell[])[],
): readonly Block[] => [heading(title), rows.length === 0 ? paragraph(none) : table(caption, columns, rows)];

const part = (kind: Part, findings: readonly Finding[], facts: Facts): readonly Block[] =>
  tabled(
    kind,
    findings.map((finding) => kind.cells(finding, facts)),
  );

const recorded = (facts: Facts, kind: 'reason' | 'breach'): readonly Finding[] =>
  facts.findings.filter(({ record }) => record?.kind === kind);

/** Where nothing unusual is known of what is printed: a version that is still to come, and what is proposed beside it, have reasons of their own. */
function noneUnusual({ life, printed }: Facts): string {
  if (printed === undefined) return unusual.none;
  const next = life.state === 'running' && life.version === printed ? life.next : undefined;
  const beside = [
    ...(next === undefined
      ? []
      : [
          `What is unusual in version ${String(next.number)}, which is agreed and still to come, stands in its own pack.`,
        ]),
    ...('proposal' in life && life.proposal !== undefined
      ? ['What is unusual in what is proposed stands in its own draft.']
      : []),
  ];
  if (beside.length === 0) return unusual.none;
  const what = next === undefined ? 'what was agreed' : `version ${String(printed.number)}`;
  return [`Nothing unusual is known of ${what} that needs a reason.`, ...beside].join(' ');
}

/** What went wrong and cannot be mended. What is not on record yet is overdue, and stands there alone; part days that are on record stand here, whatever is asked of them still. */
function ofBreaches(facts: Facts): readonly Block[] {
  const all = recorded(facts, 'breach');
  const here = all.filter(
    (finding) => !facts.overdue.some(({ rule, words }) => rule === finding.rule && words === finding.words),
  );
  const rows = [...partDaysWithoutAgreement(facts), ...here.map((finding) => breaches.cells(finding, facts))];
  const none = all.length === 0 ? breaches.none : 'None is on record yet: see what is overdue.';
  return tabled({ ...breaches, none }, rows);
}

/** That no other parent objected is what was answered before one was heard. */
function untilHeard(row: Row, facts: Facts): Row {
  const isObjection = row.label === questionOf(facts, consent.objection)?.short;
  return { ...row, value: (isObjection ? noneObjectedThen(facts.case, facts.events) : undefined) ?? row.value };
}

/** What another parent says is for staff alone: it stands here, and on no paper that the parent who signs is given. */
function anotherParent(facts: Facts): readonly Block[] {
  const { path } = consent.objectionSays;
  const label = questionOf(facts, consent.objectionSays)?.short;
  const rows = rowsOfAnswers(facts, [consent.objection, consent.objectionSays, consent.objectionHeardOn]).map((row) =>
    row.label === label && row.value !== null ? { ...row, value: asAgreed(row.value, path, facts) } : row,
  );
  const all = [...rows.map((row) => untilHeard(row, facts)), ...heardInWords(facts.events)];
  return all.length === 0 ? [] : [heading('Another parent'), ...ruled('What another parent says', all)];
}

/**
 * What is unusual, with the head’s reason; what was broken and cannot be mended; what is overdue; and what happened since the start.
 */
export const buildReasons = (facts: Facts): Document => ({
  id: 'reasons',
  title: documentTitles.reasons,
  forParent: false,
  blocks: [
    ...part({ ...unusual, none: noneUnusual(facts) }, recorded(facts, 'reason'), facts),
    ...ofBreaches(facts),
    ...part(late, facts.overdue, facts),
    ...anotherParent(facts),
    // Nothing has begun where the head declined.
    ...(isDeclined(facts.case) ? [] : sincePart(facts)),
  ],
});
