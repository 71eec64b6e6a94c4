import { nameOfAuthority } from '../../authorities/authority-of.ts';
import type { Profile } from '../../authorities/profile.ts';
import { consent } from '../../case/fields/consent.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { reasons } from '../../case/fields/reasons.ts';
import { route } from '../../case/fields/route.ts';
import { school } from '../../case/fields/school.ts';
import { reviews, timetable } from '../../case/fields/timetable.ts';
import { english } from '../../words/parent/english.ts';
import type { OfAgreement, OfCase, Print } from '../facts.ts';
import type { Block, Document } from '../model.ts';
import { answers, listCells, rowsOfAnswers, ruled } from '../parts/answers.ts';
import { heading, note, paragraph, table } from '../parts/blocks.ts';
import { documentTitles } from '../parts/document-titles.ts';
import { soonerNote } from '../parts/full-time-sooner.ts';
import { kindRows } from '../parts/kind-rows.ts';
import { promises, say } from '../parts/parent-words.ts';
import { decisionsTable } from '../signing/decisions-table.ts';
import { mindOn, openingOf } from '../signing/on-change.ts';
import type { ParentsPages } from '../signing/parents-pages.ts';
import { pagesTogether } from '../signing/parents-pages.ts';
import { consentSignatures } from './consent-signatures.ts';
import { printedWeeks } from './printed-weeks.ts';

const weeksTable = (facts: OfCase): Block =>
  table(
    'The plan: days and hours in school',
    [
      ['Week', 14],
      ['Dates', 28],
      ['Times', 38],
      ['Hours', 20],
    ],
    printedWeeks(facts.case).map((week) => [week.name, week.dates, week.times, week.hours]),
  );

const reviewsTable = (facts: OfCase): Block =>
  table(
    'When the plan is looked at again',
    [
      ['Date', 40],
      ['Kind', 60],
    ],
    listCells(facts, reviews, [reviews.row.on, reviews.row.kind]),
  );

const goesBy = ({ policy, name }: Pick<Profile, 'name' | 'policy'>): string =>
  `The school goes by: ${policy.title}, ${policy.published} (${name}).`;

/** The consent form as a parent reads it on the screen, part by part; a change tells what it changes, and nothing of a first one. Source: LCC Appendix 4, §8, §9. */
export const consentPages = (facts: OfAgreement): ParentsPages => ({
  hello: [
    ...openingOf(facts, english),
    heading('Who, why and when'),
    ...answers(facts, 'Who it is about', [pupil.name, pupil.printedName, school.name, pupil.send, pupil.care]),
    ...ruled('Why', [...kindRows(facts), ...rowsOfAnswers(facts, [route.returnFrom, reasons.why])]),
    paragraph(goesBy(nameOfAuthority(facts.case))),
    ...answers(facts, 'From when to when', [timetable.start, timetable.end, timetable.fullTimeFrom]),
  ],
  days: [
    heading('Days, hours and reviews'),
    weeksTable(facts),
    reviewsTable(facts),
    ...(facts.change === undefined
      ? answers(facts, 'Talking it through', [consent.talkedThroughOn, consent.signer])
      : answers(facts, 'Who is asked', [consent.signer])),
  ],
  take: [
    ...(facts.holdsSince === undefined
      ? promises(facts, facts.change === undefined ? english.agreement : english.agreementOnChange)
      : []),
    ...promises(facts, english.parentPart),
    note(say(facts, english.duty)),
    ...promises(facts, english.schoolPart),
  ],
  decide: [
    decisionsTable(facts, english),
    paragraph(say(facts, mindOn(english, facts))),
    paragraph(say(facts, english.copy)),
  ],
});

/**
 * What parent and headteacher sign: everything but the places for signatures. Who takes back what was agreed says nothing of what is said by agreeing.
 * Source: LCC Appendix 4, §8, §9.
 */
export const consentBody = (facts: OfAgreement): readonly Block[] => [
  ...pagesTogether(consentPages(facts)),
  heading('Signatures'),
];

/** The consent form: what is agreed, where the plan is that is agreed with it, then who signs. */
export const buildConsent = (print: Print): Document => ({
  id: 'consent',
  title: documentTitles.consent,
  forParent: true,
  blocks: [
    ...consentBody(print),
    paragraph(say(print, print.documents.includes('plan') ? english.plan.comesNext : english.plan.comesApart)),
    ...soonerNote(print),
    ...consentSignatures(print),
  ],
});
