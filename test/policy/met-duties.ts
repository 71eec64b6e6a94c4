import fc from 'fast-check';
import type { Case, Path } from '../../src/case/case.ts';
import type { Field } from '../../src/case/field.ts';
import { valueOf } from '../../src/case/field.ts';
import { behaviour } from '../../src/case/fields/behaviour.ts';
import { breachOf, reasonFor } from '../../src/case/fields/exceptions.ts';
import { panel, prolonged } from '../../src/case/fields/medical.ts';
import { pattern } from '../../src/case/fields/pattern.ts';
import { agencies, people } from '../../src/case/fields/people.ts';
import { plan } from '../../src/case/fields/plan.ts';
import { flexiReviews, heldReviews, notifications } from '../../src/case/fields/running.ts';
import { timetable } from '../../src/case/fields/timetable.ts';
import type { ListField } from '../../src/case/list.ts';
import { rowField, rowPath, rowsOf } from '../../src/case/list.ts';
import type { Typed } from '../../src/case/typed.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { addDays, isBefore } from '../../src/domain/iso-date.ts';
import { periodOf } from '../../src/life/period.ts';
import type { Situation } from '../../src/policy/engine/situation.ts';
import { allRules } from '../../src/policy/rules/all-rules.ts';
import { typedDate, type TypedAnswers } from '../../src/sample/typed-rows.ts';

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (isBefore(a, b) ? a : b);

/** Rows that are added to those a list has already. */
const addedRows = (list: Pick<ListField, 'path'>, ...rows: readonly TypedAnswers[]): TypedAnswers =>
  Object.fromEntries(
    rows.flatMap((row, index): [Path, Typed][] => {
      const key = rowPath(list, `met${String(index)}`);
      return [
        [key, String(100 + index)],
        ...Object.entries(row).map(([path, typed]): [Path, Typed] => [`${key}.${path}`, typed]),
      ];
    }),
  );

/** The longest entry of a notification, in days. */
const ENTRY = 28;

/** Entries that tell of the whole period, each of four weeks at most, made in time. */
function notified({ case: c, today }: Situation): TypedAnswers {
  const period = periodOf(c);
  if (period === undefined) return {};
  const starts: IsoDate[] = [];
  for (let from = period.start; !isBefore(period.end, from); from = addDays(from, ENTRY)) starts.push(from);
  return addedRows(
    notifications,
    ...starts.map((from) => ({
      from: typedDate(from),
      to: typedDate(earlier(addDays(from, ENTRY - 1), period.end)),
      on: typedDate(earlier(from, today)),
      by: 'Jo Carter',
      how: 'Survey',
      reference: 'R1',
    })),
  );
}

/** A review that was held today, and went well, where the timetable has begun. */
function reviewed({ case: c, today }: Situation, kind: 'weekly' | 'formal'): TypedAnswers {
  const period = periodOf(c);
  if (period === undefined || isBefore(today, period.start) || isBefore(period.end, today)) return {};
  return addedRows(heldReviews, {
    on: typedDate(today),
    kind,
    who: 'The pupil, a parent, Jo Carter, the school nurse',
    'parent-agreed': 'yes',
    'sent-home': 'no',
    progress: 'good',
    engaging: 'yes',
    harm: 'no',
    notes: 'All well.',
  });
}

/** Flexi-schooling of which the authority was told in time. */
function flexiNotified({ case: c, today }: Situation): TypedAnswers {
  const start = valueOf(c, pattern.start);
  return start === undefined
    ? {}
    : addedRows(notifications, {
        on: typedDate(earlier(start, today)),
        by: 'Jo Carter',
        how: 'E-mail',
        reference: 'F1',
      });
}

/** A review of flexi-schooling that was held today and renewed it, where it has begun. */
function flexiReviewed({ case: c, today }: Situation): TypedAnswers {
  const start = valueOf(c, pattern.start);
  if (start === undefined || isBefore(today, start)) return {};
  return addedRows(flexiReviews, {
    on: typedDate(today),
    who: 'The pupil, a parent, Jo Carter',
    progress: 'All well.',
    'child-view': 'All well.',
    outcome: 'renew',
    'next-on': typedDate(addDays(today, ENTRY)),
  });
}

const tellings = [
  people.practitionerToldOn,
  people.socialWorkerToldOn,
  people.virtualSchoolToldOn,
  people.responsibleOn,
  people.caseworkerToldOn,
  people.supportReviewAskedOn,
  people.caseworkerChasedOn,
  people.socialWorkerChasedOn,
  people.virtualSchoolChasedOn,
  people.responsibleToldOn,
  people.socialWorkerAnsweredOn,
  people.virtualSchoolAnsweredOn,
  people.caseworkerAnsweredOn,
  people.meetingOn,
  behaviour.teamAskedOn,
  plan.transportToldOn,
  panel.formSentOn,
  panel.parentAgreedOn,
  prolonged.panelConsideredOn,
  prolonged.authorityConsultedOn,
];

const answers = [
  people.socialWorkerAnswer,
  people.virtualSchoolAnswer,
  people.responsibleAnswer,
  people.caseworkerAnswer,
];

const answeredOns = [
  people.socialWorkerAnsweredOn,
  people.virtualSchoolAnsweredOn,
  people.responsibleOn,
  people.caseworkerAnsweredOn,
];

const hows = [people.socialWorkerHow, people.virtualSchoolHow, people.responsibleHow, people.caseworkerHow];

const references = [
  people.socialWorkerReference,
  people.virtualSchoolReference,
  people.responsibleReference,
  people.caseworkerReference,
];

const isOpen = (c: Case, field: Field<IsoDate>, today: IsoDate): boolean => {
  const was = valueOf(c, field);
  return was === undefined || isBefore(today, was);
};

/** Everybody who is to be told or asked was, before the start and before today; a day that is past and on record stays, for a checklist may have been ticked on it. */
function told({ case: c, today }: Situation): TypedAnswers {
  const start = valueOf(c, timetable.start) ?? today;
  const on = typedDate(addDays(earlier(start, today), -1));
  return Object.fromEntries([
    ...tellings.filter((field) => isOpen(c, field, today)).map((field): [Path, Typed] => [field.path, on]),
    ...rowsOf(c, agencies)
      .flatMap((row) =>
        [agencies.row.informedOn, agencies.row.discussedOn].map((field) => rowField(agencies, row, field)),
      )
      .filter((field) => isOpen(c, field, today))
      .map((field): [Path, Typed] => [field.path, on]),
  ]);
}

/** Everybody agreed, in writing. */
function agreed({ case: c, today }: Situation): TypedAnswers {
  const start = valueOf(c, timetable.start) ?? today;
  const on = typedDate(addDays(earlier(start, today), -1));
  const { answer, answeredOn, how, reference } = agencies.row;
  return Object.fromEntries([
    ...answers.map((field): [Path, Typed] => [field.path, 'agrees']),
    ...answeredOns.map((field): [Path, Typed] => [field.path, on]),
    ...hows.map((field): [Path, Typed] => [field.path, 'letter']),
    ...references.map((field): [Path, Typed] => [field.path, 'In the pupil’s file.']),
    ...rowsOf(c, agencies).flatMap((row): [Path, Typed][] => [
      [rowField(agencies, row, answer).path, 'agrees'],
      [rowField(agencies, row, answeredOn).path, on],
      [rowField(agencies, row, how).path, 'letter'],
      [rowField(agencies, row, reference).path, 'In the pupil’s file.'],
    ]),
  ]);
}

const explained = (): TypedAnswers =>
  Object.fromEntries(
    allRules.flatMap(({ id }) =>
      [reasonFor(id), breachOf(id)].map((field): [Path, Typed] => [field.path, 'Written down by the head.']),
    ),
  );

/** What can be recorded of a duty that was met, by the situation in which it is. */
const records: readonly ((situation: Situation) => TypedAnswers)[] = [
  notified,
  flexiNotified,
  flexiReviewed,
  (situation) => reviewed(situation, 'weekly'),
  (situation) => reviewed(situation, 'formal'),
  told,
  agreed,
  explained,
];

/** What some duties that were met leave on record in a situation. */
export const metDuties: fc.Arbitrary<(situation: Situation) => TypedAnswers> = fc
  .subarray([...records], { minLength: 1 })
  .map((some) => (situation) => some.reduce<TypedAnswers>((all, record) => ({ ...all, ...record(situation) }), {}));
