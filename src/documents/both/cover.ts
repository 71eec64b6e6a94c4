import { arrangementOf, isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { people } from '../../case/fields/people.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { school } from '../../case/fields/school.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { cellOf, rowsOfAnswers } from '../parts/answers.ts';
import type { Row } from '../parts/blocks.ts';
import { fields, heading, list, paragraph } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import type { Facts } from '../facts.ts';
import { changedFrom } from '../flexi/changed-from.ts';
import { lastDay } from '../flexi/last-day.ts';
import { kindRows } from '../parts/kind-rows.ts';
import type { Block, Document } from '../model.ts';
import { packState } from '../signing/pack-state.ts';
import { signatureStates } from '../signing/signature-states.ts';
import { whatIsMissing } from '../signing/what-is-missing.ts';

const contents = (facts: Facts): readonly Block[] => [
  heading('What is in this pack'),
  {
    kind: 'contents',
    entries: facts.documents
      .filter((id) => id !== 'cover')
      .map((document) => ({ document, title: documentTitles[document] })),
  },
];

function missing(facts: Facts): readonly Block[] {
  const items = whatIsMissing(facts);
  if (items.length === 0) return [];
  return [
    heading('Still to do'),
    paragraph('This is a draft. It cannot be signed until these are settled.'),
    list(items),
  ];
}

/** The mark at the head of each page, for those who hear the pack. */
function stateSentence(facts: Facts): string {
  switch (packState(facts)) {
    case 'draft':
      return 'This is a draft.';
    case 'for-signature':
      return 'This pack is ready to be signed.';
    case 'signed':
      return 'This pack has been signed.';
  }
}

/** The pupil and the arrangement in a few lines. */
function summary(facts: Facts): readonly Row[] {
  if (!isFlexiRequest(facts.case)) {
    return [
      ...rowsOfAnswers(facts, [pupil.name, school.name, people.lead]),
      ...kindRows(facts),
      ...rowsOfAnswers(facts, [timetable.start, timetable.end, timetable.fullTimeFrom]),
    ];
  }
  return [
    ...rowsOfAnswers(facts, [pupil.name, school.name]),
    { label: 'Looks after it for the school', value: cellOf(facts, people.lead) },
    { label: 'Kind of arrangement', value: 'Flexi-schooling: a lasting mix of school and home education' },
    ...rowsOfAnswers(facts, [pattern.start]),
    ...changedFrom(facts, 'Changed days hold from'),
    ...rowsOfAnswers(facts, [pattern.reviewOn]),
    { label: 'End date', value: lastDay(facts) },
  ];
}

/** The first page: whose pack it is, what is in it, who has signed and what is still missing. */
export const buildCover = (facts: Facts): Document => ({
  id: 'cover',
  title: arrangementOf(facts.case).words.title,
  forParent: false,
  blocks: [
    paragraph(stateSentence(facts)),
    list(signatureStates(facts)),
    // No heading above it, and so no long answer under a heading of its own: the cover is one page.
    ...fields('The pupil and the arrangement', summary(facts)),
    ...contents(facts),
    ...missing(facts),
  ],
});
