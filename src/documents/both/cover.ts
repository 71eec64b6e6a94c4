import { arrangementOf, isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Field } from '../../case/field.ts';
import { valueOf } from '../../case/field.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { people } from '../../case/fields/people.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { school } from '../../case/fields/school.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { openDayFrom, readCalendar } from '../../case/school-calendar.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import { givenAlone, givenOn } from '../../life/clock-ahead.ts';
import { endedAhead } from '../../life/ended-ahead.ts';
import { nextReviewOf } from '../../life/next-review.ts';
import { isRenewable } from '../../life/renewable.ts';
import { morningOf, isSlotBefore } from '../../life/slot.ts';
import type { Print } from '../facts.ts';
import { changedFrom } from '../flexi/changed-from.ts';
import type { FlexiEnd } from '../flexi/flexi-end.ts';
import { flexiEnd, flexiLastDay } from '../flexi/flexi-end.ts';
import { lastDay } from '../flexi/last-day.ts';
import type { Block, Cell, Document } from '../model.ts';
import { cellOf, rowsOfAnswers } from '../parts/answers.ts';
import type { Row } from '../parts/blocks.ts';
import { fields, heading, list, paragraph } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { printedSooner } from '../parts/full-time-sooner.ts';
import { firstOfWeeks, lastDayIn } from '../parts/in-force-until.ts';
import { kindRows } from '../parts/kind-rows.ts';
import { lifeInWords } from '../parts/life-in-words.ts';
import { placesIn, signatureIn } from '../signing/needed-signatures.ts';
import { packState } from '../signing/pack-state.ts';
import { signatureStates } from '../signing/signature-states.ts';
import { whatIsMissing } from '../signing/what-is-missing.ts';
import { sessionInWords } from './evidence-versions.ts';

const contents = (print: Print): readonly Block[] => [
  heading('What is in this pack'),
  {
    kind: 'contents',
    entries: print.documents
      .filter((id) => id !== 'cover')
      .map((document) => ({ document, title: documentTitles[document] })),
  },
];

function missing(print: Print): readonly Block[] {
  const state = packState(print);
  const items = whatIsMissing(print);
  if (items.length === 0 || (state !== 'draft' && state !== 'no-agreement')) return [];
  return [
    heading('Still to do'),
    paragraph(`${state === 'draft' ? 'This is a draft. ' : ''}It cannot be signed until these are settled.`),
    list(items),
  ];
}

/** Whether somebody said no to what is printed, or asks for something else: a draft that nobody is waited for. */
function isObjectedTo({ life, printed }: Print): boolean {
  if (printed !== undefined) return false;
  if (life.state === 'refused') return true;
  if (life.state === 'deciding') return life.asked !== undefined;
  const said = 'proposal' in life ? life.proposal?.parent?.decision : undefined;
  return said === 'refuse' || said === 'changes';
}

/** Whether of what everybody agreed to the checklist alone is not signed: it attests, and nothing waits for it. */
function isOnlyChecklistLeft(print: Print): boolean {
  const left = placesIn(print).filter((place) => signatureIn(print.placed, place)?.stands !== true);
  return print.printed !== undefined && left.length > 0 && left.every(({ document }) => document === 'checklist');
}

/** Which version is printed, and when everybody had agreed to it; nothing of a draft. */
const printedVersion = ({ printed, today }: Print): string =>
  printed === undefined ? '' : ` It is version ${String(printed.number)}, agreed ${givenOn(printed.agreedOn, today)}.`;

/** The mark at the head of each page, for those who hear the pack. */
function stateSentence(print: Print): string {
  const told = lifeInWords(print.life, print).join(' ');
  const said = isObjectedTo(print) ? ` ${told}` : '';
  switch (packState(print)) {
    case 'draft':
      return `This is a draft.${said}`;
    case 'for-signature':
      return isOnlyChecklistLeft(print)
        ? `Everybody has agreed to what is in this pack. The checklist is still to be signed.${printedVersion(print)}`
        : `This pack is ready to be signed.${said}`;
    case 'set-aside':
    case 'no-agreement':
      return told;
    case 'never-ran':
    case 'signed':
    case 'over':
    case 'ended':
    case 'taken-back':
      return `${isOnlyChecklistLeft(print) ? 'Everybody had agreed to what is in this pack. The checklist was not signed.' : 'This pack has been signed.'}${printedVersion(print)}`;
  }
}

/** From when it is: of what was agreed after its first session, the one from which it is in force, and the day that was planned. */
function fromWhen(print: Print, planned: Field<IsoDate>): readonly Row[] {
  const { printed, spans, case: c } = print;
  const span = printed && firstOfWeeks(spans, printed);
  if (span === undefined) return rowsOfAnswers(print, [planned]);
  const { version, first } = span;
  if (!isSlotBefore(morningOf(openDayFrom(readCalendar(c), version.start)), version.from))
    return rowsOfAnswers(print, [planned]);
  return [
    {
      label: 'Start date',
      value: isBefore(version.from.day, first) ? formatDate(first) : sessionInWords(version.from),
    },
    { label: 'It was planned from', value: formatDate(version.start) },
  ];
}

/** Until when a part-time timetable is: of one that ended before its last day, when it did, and until when it was agreed; full time that a review brought forward beside it. */
function untilWhen(print: Print): readonly Row[] {
  const { life, printed, spans, case: c } = print;
  const sooner = printedSooner(print);
  const planned = [
    ...rowsOfAnswers(print, [timetable.end, timetable.fullTimeFrom]),
    ...(sooner === undefined ? [] : [{ label: 'A review brought it forward', value: sooner }]),
  ];
  if ((life.state !== 'ended' && life.state !== 'over') || life.version !== printed) return planned;
  const agreedUntil = { label: 'It was agreed until', value: cellOf(print, timetable.end) };
  const ahead = endedAhead(life, print.today);
  if (ahead !== undefined) return [{ label: 'End date', value: givenAlone(ahead, print.today) }, agreedUntil];
  const own = spans.findLast(({ version }) => version === printed);
  // A change that was taken back before its day, or agreed after its own last day, never began: it was over with the last day of what it was to change.
  const before =
    printed.follows?.end !== undefined && !isBefore(printed.follows.end, printed.start) ? spans.at(-1) : undefined;
  const span = own ?? before;
  const last = span && lastDayIn(span, c);
  return last === undefined || last === printed.end
    ? planned
    : [{ label: 'End date', value: formatDate(last) }, agreedUntil];
}

/** The last day of flexi-schooling: as it ended, as it was agreed, or, where it is over because no review renewed it, the day it was agreed until. */
function endOfFlexi(print: Print, ended: FlexiEnd | undefined): Cell {
  const { life, printed, today } = print;
  if (ended !== undefined) return flexiLastDay(ended, today);
  return life.state === 'over' && life.version === printed && isRenewable(life)
    ? `${formatDate(life.end)}: no review has renewed it`
    : lastDay(print);
}

/** When flexi-schooling is looked at next, where a review set another day than the one that was agreed. */
function nextReview({ case: c, today, life, printed }: Print): readonly Row[] {
  if (life.state !== 'running' || life.version !== printed) return [];
  const [next, end] = [nextReviewOf(life.version, c, today), valueOf(c, pattern.end)];
  return next !== undefined && next !== valueOf(c, pattern.reviewOn) && (end === undefined || !isBefore(end, next))
    ? [{ label: 'A review set the next one', value: formatDate(next) }]
    : [];
}

/** The pupil and the arrangement in a few lines. */
function summary(print: Print): readonly Row[] {
  if (!isFlexiRequest(print.case)) {
    return [
      ...rowsOfAnswers(print, [pupil.name, school.name, people.lead]),
      ...kindRows(print),
      ...fromWhen(print, timetable.start),
      ...untilWhen(print),
    ];
  }
  const ended = flexiEnd(print);
  return [
    ...rowsOfAnswers(print, [pupil.name, school.name]),
    { label: 'Looks after it for the school', value: cellOf(print, people.lead) },
    { label: 'Kind of arrangement', value: 'Flexi-schooling: a lasting mix of school and home education' },
    ...fromWhen(print, pattern.start),
    ...changedFrom(print, 'Changed days hold from'),
    ...(ended === undefined ? [...rowsOfAnswers(print, [pattern.reviewOn]), ...nextReview(print)] : []),
    { label: 'End date', value: endOfFlexi(print, ended) },
  ];
}

/** The first page: whose pack it is, what is in it, who has signed and what is still missing. */
export const buildCover = (print: Print): Document => ({
  id: 'cover',
  title: arrangementOf(print.case).words.title,
  forParent: false,
  blocks: [
    paragraph(stateSentence(print)),
    ...(print.printed === undefined ? [] : [paragraph(lifeInWords(print.life, print).join(' '))]),
    list(signatureStates(print)),
    // No heading above it, and so no long answer under a heading of its own: the cover is one page.
    ...fields('The pupil and the arrangement', summary(print)),
    ...contents(print),
    ...missing(print),
  ],
});
