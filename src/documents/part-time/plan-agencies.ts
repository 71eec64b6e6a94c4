import { agencies, people } from '../../case/fields/people.ts';
import type { OfCase } from '../facts.ts';
import type { Block } from '../model.ts';
import { answers, cellOf, listCells } from '../parts/answers.ts';
import { table } from '../parts/blocks.ts';
import type { Column } from '../parts/blocks.ts';

const columns: readonly Column[] = [
  ['Service', 22],
  ['Person', 20],
  ['Contact', 22],
  ['Told on', 18],
  ['Answer', 18],
];

/** Services that are involved. Source: LCC Appendix 5, §9.13. */
export function agenciesTable(facts: OfCase): Block {
  const { service, person, contact, informedOn, answer } = agencies.row;
  return table(
    'Agencies involved',
    columns,
    listCells(facts, agencies, [service, person, contact, informedOn, answer]),
  );
}

const professionals = [
  {
    service: 'Social care',
    wanted: [people.socialWorker, people.socialWorkerContact, people.socialWorkerToldOn, people.socialWorkerAnswer],
  },
  {
    service: 'Virtual School',
    wanted: [people.virtualSchool, people.virtualSchoolContact, people.virtualSchoolToldOn, people.virtualSchoolAnswer],
  },
  {
    service: 'SEND',
    wanted: [people.caseworker, people.caseworkerContact, people.caseworkerToldOn, people.caseworkerAnswer],
  },
] as const;

function professionalsTable(facts: OfCase): readonly Block[] {
  const rows = professionals
    .map(({ service, wanted }) => ({
      asked: wanted.some((field) => facts.case.asks(field.path)),
      cells: [service, ...wanted.map((field) => cellOf(facts, field))],
    }))
    .filter(({ asked }) => asked)
    .map(({ cells }) => cells);
  return rows.length === 0 ? [] : [table('Professionals who must be told or agree', columns, rows)];
}

/** The professionals who must agree or be told, as far as they are asked about. Source: LCC Appendix 1, §2, §9.4, §9.6; para 69. */
export const professionalsPart = (facts: OfCase): readonly Block[] => [
  ...professionalsTable(facts),
  ...answers(facts, 'EHC plan', [people.caseworkerChasedOn, people.supportReviewAskedOn]),
  ...answers(facts, 'Who decides for a child in care', [
    people.careBasis,
    people.responsible,
    people.responsibleAnswer,
    people.responsibleOn,
  ]),
  ...answers(facts, 'The meeting of all services', [people.meetingOn, people.meetingWith, people.meetingOutcome]),
];
