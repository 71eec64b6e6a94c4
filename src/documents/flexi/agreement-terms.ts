import { readField, valueOf } from '../../case/field.ts';
import { decision } from '../../case/fields/decision.ts';
import { pattern } from '../../case/fields/pattern.ts';
import { parents } from '../../case/fields/people.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { request } from '../../case/fields/request.ts';
import { school } from '../../case/fields/school.ts';
import { rowField } from '../../case/list.ts';
import { firstDayOfPattern, readPattern } from '../../case/pattern.ts';
import { nameOf } from '../../case/pupil-name.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { decisionStep } from '../../forms/decision/decision-step.ts';
import { englishFlexi } from '../../words/parent/english-flexi.ts';
import type { OfAgreement, OfCase } from '../facts.ts';
import type { Block, Cell } from '../model.ts';
import { answers, cellOf, ruled } from '../parts/answers.ts';
import { fields, heading, paragraph } from '../parts/blocks.ts';
import { say } from '../parts/parent-words.ts';
import { rowsOfQuestions } from '../parts/rows-of-questions.ts';
import { changedFrom } from './changed-from.ts';
import { lastDay } from './last-day.ts';
import { patternGrid } from './pattern-grid.ts';
import { patternTables } from './pattern-tables.ts';

const { agreement: words } = englishFlexi;

/** Who agrees about whom: the school and its head, the parent who asks, the pupil. */
export function partiesPart(facts: OfCase): readonly Block[] {
  const asking = valueOf(facts.case, request.by);
  const ofParent = (field: typeof parents.row.relation | typeof parents.row.responsibility): Cell =>
    asking === undefined ? null : cellOf(facts, rowField<unknown>(parents, asking, field));
  return [
    heading('Who agrees'),
    ...fields('The two sides', [
      { label: 'School', value: cellOf(facts, school.name) },
      { label: 'Headteacher', value: cellOf(facts, school.head) },
      { label: 'Parent or carer', value: cellOf(facts, request.by) },
      { label: 'Who they are to the pupil', value: ofParent(parents.row.relation) },
      { label: 'Has parental responsibility', value: ofParent(parents.row.responsibility) },
    ]),
    ...answers(facts, 'The pupil', [pupil.name, pupil.printedName, pupil.dateOfBirth, pupil.yearGroup]),
  ];
}

/** What the head decided, and on which conditions; when it was talked about before stands on the first agreement alone. Its reasons stand in the considerations. */
export function decisionPart(facts: OfAgreement): readonly Block[] {
  const wanted: ReadonlySet<string> = new Set(
    [
      ...(facts.change === undefined ? [decision.talkedOn] : []),
      decision.outcome,
      decision.conditions,
      decision.on,
    ].map(({ path }) => path),
  );
  const isOpen = readField(facts.case, decision.outcome).state === 'none';
  return [
    heading('What was decided'),
    ...ruled(
      '',
      rowsOfQuestions(
        facts,
        decisionStep.questions.filter(({ field }) => wanted.has(field.path)),
        isOpen,
      ),
    ),
  ];
}

/** From when to when. */
export const datesPart = (facts: OfCase): readonly Block[] => [
  heading('From when, and for how long'),
  ...fields('', [
    { label: 'First day', value: cellOf(facts, pattern.start) },
    ...changedFrom(facts, 'These days hold from'),
    { label: 'Review day', value: cellOf(facts, pattern.reviewOn) },
    { label: 'Last day', value: lastDay(facts) },
  ]),
  paragraph(say(facts, words.limited)),
];

/** The pattern of days: a table for each week, and the week as a picture. Source: LCC Appendix 7. */
export function daysPart(facts: OfCase): readonly Block[] {
  const { case: c } = facts;
  const from = firstDayOfPattern(c);
  const takesTurns = readPattern(c).length > 1;
  return [
    heading('Days at school and days at home'),
    paragraph(say(facts, words.sessions)),
    ...(takesTurns ? [paragraph(words.turns.words(nameOf(c), from && formatDate(from)))] : []),
    ...patternTables(c),
    ...patternGrid(c),
  ];
}
