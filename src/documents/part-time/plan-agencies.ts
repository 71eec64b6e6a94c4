import { agencies, people } from '../../case/fields/people.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import { agencyFields, serviceFields, type AgencyFields } from '../../life/agency-decisions.ts';
import type { OfCase } from '../facts.ts';
import type { Block, Cell } from '../model.ts';
import { answers, cellOf } from '../parts/answers.ts';
import { table } from '../parts/blocks.ts';
import type { Column } from '../parts/blocks.ts';

const columns: readonly Column[] = [
  ['Service', 20],
  ['Person', 18],
  ['Contact', 20],
  ['Told on', 16],
  ['Answer', 26],
];

/** An answer with its own day and its writing; where there is none yet, when they were asked again. */
export function answerCell(facts: OfCase, { answer, answeredOn, how, reference, chasedOn }: AgencyFields): Cell {
  const again = chasedOn === undefined || chasedOn === answeredOn ? null : cellOf(facts, chasedOn);
  const parts = [
    ...[answer, answeredOn, how, reference].map((field) => cellOf(facts, field)),
    again === null ? null : `Asked again on ${again}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('\n');
}

/** Services that are involved. Source: LCC Appendix 5, §9.13. */
export function agenciesTable(facts: OfCase): Block {
  const { service, person, contact, informedOn } = agencies.row;
  return table(
    'Agencies involved',
    columns,
    rowsOf(facts.case, agencies).map((row) => [
      ...[service, person, contact, informedOn].map((field) => cellOf(facts, rowField<unknown>(agencies, row, field))),
      answerCell(facts, serviceFields(row)),
    ]),
  );
}

const professionals = [
  { service: 'Social care', who: 'social-worker', contact: people.socialWorkerContact },
  { service: 'Virtual School', who: 'virtual-school', contact: people.virtualSchoolContact },
  { service: 'SEND', who: 'caseworker', contact: people.caseworkerContact },
] as const;

function professionalsTable(facts: OfCase): readonly Block[] {
  const rows = professionals
    .map(({ service, who, contact }) => ({ service, contact, fields: agencyFields[who] }))
    .filter(({ contact, fields }) =>
      [fields.name, contact, fields.toldOn, fields.answer].some((field) => facts.case.asks(field.path)),
    )
    .map(({ service, contact, fields }) => [
      service,
      ...[fields.name, contact, fields.toldOn].map((field) => cellOf(facts, field)),
      answerCell(facts, fields),
    ]);
  return rows.length === 0 ? [] : [table('Professionals who must be told or agree', columns, rows)];
}

/** The professionals who must agree or be told, as far as they are asked about. Source: LCC Appendix 1, §2, §9.4, §9.6; para 69. */
export const professionalsPart = (facts: OfCase): readonly Block[] => [
  ...professionalsTable(facts),
  ...answers(facts, 'EHC plan', [people.supportReviewAskedOn]),
  ...answers(facts, 'Who decides for a child in care', [
    people.careBasis,
    people.responsible,
    people.responsibleToldOn,
    people.responsibleAnswer,
    people.responsibleOn,
    people.responsibleHow,
    people.responsibleReference,
  ]),
  ...answers(facts, 'The meeting of all services', [people.meetingOn, people.meetingWith, people.meetingOutcome]),
];
