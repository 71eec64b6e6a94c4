import { valueOf } from '../../case/field.ts';
import { homeSubjects } from '../../case/fields/home-education.ts';
import { notification } from '../../case/fields/notification.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { risk } from '../../case/fields/risk.ts';
import { school } from '../../case/fields/school.ts';
import { toldOfFlexiOn } from '../../case/told-of-flexi.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate } from '../../domain/iso-date.ts';
import type { Facts, OfCase } from '../facts.ts';
import type { Block, Cell, Document } from '../model.ts';
import { cellOf, listCells, ruled } from '../parts/answers.ts';
import type { Row } from '../parts/blocks.ts';
import { fields, heading, paragraph, table } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { changedFrom } from './changed-from.ts';
import { declarations } from './declarations.ts';
import { endedByInWords, flexiEnd, flexiLastDay } from './flexi-end.ts';
import { parentsForForm } from './parents-for-form.ts';
import { patternDays } from './pattern-days.ts';

/** An address that was given for something else may be the wrong one for a child’s papers. */
const toWhom = ({ authority }: Facts): string => {
  const address = authority.flexiNotification === undefined ? undefined : authority.contacts.attendance?.value;
  return address === undefined
    ? 'Send this form and its attachments to the local authority, in the way it asks for.'
    : `E-mail this form and its attachments to ${address}.`;
};

const pupilDetails = (facts: OfCase): readonly Row[] => {
  const printed = cellOf(facts, pupil.printedName);
  return [
    { label: 'Full name of pupil', value: cellOf(facts, pupil.name) },
    ...(printed === null ? [] : [{ label: 'Name in print', value: printed }]),
    { label: 'Date of birth', value: cellOf(facts, pupil.dateOfBirth) },
    { label: 'Year group', value: cellOf(facts, pupil.yearGroup) },
    { label: 'School name', value: cellOf(facts, school.name) },
    { label: 'School DfE number', value: cellOf(facts, school.dfeNumber) },
    { label: 'Unique pupil number (UPN)', value: cellOf(facts, pupil.upn) },
  ];
};

/** The review, which limits every arrangement, and the last day where one is set; of what has ended its last day and who ended it, and no review. */
function endOrReview(facts: Facts): Cell {
  const ended = flexiEnd(facts);
  if (ended !== undefined)
    return [`End: ${flexiLastDay(ended, facts.today)}`, endedByInWords(ended)]
      .filter((part) => part !== undefined)
      .join('. ');
  const [review, end] = [cellOf(facts, pattern.reviewOn), cellOf(facts, pattern.end)];
  const said = [review === null ? [] : [`Review: ${review}`], end === null ? [] : [`End: ${end}`]].flat();
  return said.length === 0 ? null : said.join('\n');
}

const arrangement = (facts: Facts): readonly Row[] => [
  { label: 'Start date of arrangement', value: cellOf(facts, pattern.start) },
  ...changedFrom(facts, 'Changed days hold from'),
  { label: 'Proposed end or review date', value: endOrReview(facts) },
  { label: 'Days attending school', value: patternDays(facts.case, 'school') },
  { label: 'Days educated at home', value: patternDays(facts.case, 'home') },
];

const summary = (facts: OfCase): Block =>
  table(
    'Summary of educational provision at home',
    [
      ['Subjects', 26],
      ['Methods', 41],
      ['Resources', 33],
    ],
    listCells(facts, homeSubjects, [homeSubjects.row.subject, homeSubjects.row.methods, homeSubjects.row.resources]),
  );

/** The day on which what the form says was told: a change, or an end, is told anew. */
function submittedOn(facts: Facts): IsoDate | undefined {
  const { case: c, printed, change } = facts;
  const end = flexiEnd(facts);
  if (end !== undefined) return toldOfFlexiOn(c, end.knownOn);
  if (printed !== undefined && printed.number > 1) return toldOfFlexiOn(c, printed.agreedOn);
  return change === undefined ? toldOfFlexiOn(c) : undefined;
}

function submission(facts: Facts): readonly Row[] {
  const told = submittedOn(facts);
  const by = [cellOf(facts, notification.by), cellOf(facts, notification.byRole)]
    .filter((part) => part !== null)
    .join(', ');
  return [
    { label: 'Date submitted to the local authority', value: told === undefined ? null : formatDate(told) },
    { label: 'Submitted by (name and role)', value: by === '' ? null : by },
    { label: 'Contact for queries (e-mail or telephone)', value: cellOf(facts, notification.contact) },
  ];
}

function riskAttached(facts: OfCase): Cell {
  switch (valueOf(facts.case, risk.needed)) {
    case 'yes':
      return 'Attached';
    case 'no':
      return `Not applicable: ${cellOf(facts, risk.whyNone) ?? 'no reason given yet'}`;
    case undefined:
      return null;
  }
}

const attachments = (facts: OfCase): readonly Row[] => [
  { label: documentTitles.agreement, value: 'Attached' },
  { label: documentTitles.outline, value: 'Attached' },
  { label: `${documentTitles.risk}, if applicable`, value: riskAttached(facts) },
];

/** What tells the local authority of the arrangement, field by field as its form has them. Source: LCC §7, Appendix 7. */
export const buildNotification = (facts: Facts): Document => ({
  id: 'notification',
  title: documentTitles.notification,
  forParent: false,
  blocks: [
    paragraph(`${toWhom(facts)} Its sections and fields are those of Appendix 7 of Lincolnshire’s policy.`),
    heading('Section 1: Pupil details'),
    ...fields('', pupilDetails(facts)),
    heading('Section 2: Parent or carer details'),
    ...fields('', parentsForForm(facts)),
    heading('Section 3: Flexi-schooling arrangement'),
    ...fields('', arrangement(facts)),
    summary(facts),
    heading('Section 4: Agreement and responsibilities'),
    declarations(facts),
    heading('Section 5: Local authority notification'),
    ...ruled('', submission(facts)),
    heading('Attachments'),
    ...ruled('', attachments(facts)),
  ],
});
