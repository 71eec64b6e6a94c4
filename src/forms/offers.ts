import type { Case, Path } from '../case/case.ts';
import type { Colleague } from '../case/colleagues.ts';
import type { Field } from '../case/field.ts';
import { valueOf } from '../case/field.ts';
import { notification } from '../case/fields/notification.ts';
import { agencies, parents, people } from '../case/fields/people.ts';
import { plan } from '../case/fields/plan.ts';
import { hazardActions, hazards, risk, whereabouts } from '../case/fields/risk.ts';
import { notifications } from '../case/fields/running.ts';
import { school } from '../case/fields/school.ts';
import { reviews } from '../case/fields/timetable.ts';
import { rowField, rowHaving, rowsOf } from '../case/list.ts';
import { nameOf, NO_NAME } from '../case/pupil-name.ts';
import type { Typed } from '../case/typed.ts';
import { listed } from '../domain/listed.ts';

/** What the case or the settings know already, offered at a box that asks for it: a press puts it there, and nothing is put there without one. */
export interface Offer {
  /** What is put there, as it is read. */
  readonly words: string;
  /** The boxes it fills, each of them empty before. */
  readonly answers: readonly (readonly [Path, Typed])[];
}

/** Texts that are there, those that are not left out. */
const said = (...texts: readonly (string | undefined)[]): readonly string[] =>
  texts.flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text]));

const pupilIn = (c: Case): readonly string[] => (nameOf(c) === NO_NAME ? [] : [nameOf(c)]);

interface Parent {
  readonly name: string;
  readonly relation: string | undefined;
  readonly phone: string | undefined;
}

const parentsIn = (c: Case): readonly Parent[] =>
  rowsOf(c, parents).flatMap((row) => {
    const name = valueOf(c, rowField(parents, row, parents.row.name));
    return name === undefined
      ? []
      : [
          {
            name,
            relation: valueOf(c, rowField(parents, row, parents.row.relation)),
            phone: valueOf(c, rowField(parents, row, parents.row.phone)),
          },
        ];
  });

const parentNames = (c: Case): readonly string[] => parentsIn(c).map(({ name }) => name);

const withRole = (c: Case, name: Field<string>, role: Field<string>): readonly string[] => {
  const called = valueOf(c, name);
  return called === undefined ? [] : [said(called, valueOf(c, role)).join(', ')];
};

/** Those around the pupil who are no family and not of the school. */
const professionalsIn = (c: Case): readonly string[] => [
  ...said(
    ...[people.practitioner, people.socialWorker, people.virtualSchool, people.caseworker].map((field) =>
      valueOf(c, field),
    ),
  ),
  ...rowsOf(c, agencies).flatMap((row) =>
    said(
      valueOf(c, rowField(agencies, row, agencies.row.person)) ??
        valueOf(c, rowField(agencies, row, agencies.row.service)),
    ),
  ),
];

/** A parent as the adult who is responsible in the hours at home, with how they are reached. */
const asAdult = (c: Case): readonly Offer[] =>
  parentsIn(c).map(({ name, relation, phone }) => ({
    words: said(name, relation, phone).join(', '),
    answers: [
      [risk.adult.path, name] as const,
      ...(relation === undefined ? [] : [[risk.adultRelation.path, relation] as const]),
      ...(phone === undefined ? [] : [[risk.adultPhone.path, phone] as const]),
    ],
  }));

/** Those who run the school, as the case copied them. */
const headsIn = (c: Case): readonly Colleague[] =>
  (
    [
      [school.head, 'Headteacher'],
      [school.attendanceChampion, 'Senior attendance champion'],
    ] as const
  ).flatMap(([field, role]) => {
    const name = valueOf(c, field);
    return name === undefined ? [] : [{ name, role, contact: undefined }];
  });

const inLine = ({ name, role }: Colleague): string => said(name, role).join(', ');

/** One of the school in the boxes that ask for their name, their role and, where one does, how they are reached. */
const asColleagues = (
  known: readonly Colleague[],
  boxes: { readonly name: Field<string>; readonly role: Field<string>; readonly contact?: Field<string> },
): readonly Offer[] =>
  [...new Map(known.map((one) => [inLine(one), one])).values()].map((one) => ({
    words: inLine(one),
    answers: [
      [boxes.name.path, one.name] as const,
      ...(one.role === undefined ? [] : [[boxes.role.path, one.role] as const]),
      ...(one.contact === undefined || boxes.contact === undefined ? [] : [[boxes.contact.path, one.contact] as const]),
    ],
  }));

/** Who comes to a review: pupil, parents and lead, and to a meeting the professionals too. */
function atReview(c: Case, row: string): string {
  const isMeeting = valueOf(c, rowField(reviews, row, reviews.row.kind)) === 'formal';
  return [
    ...pupilIn(c),
    ...parentNames(c),
    ...said(valueOf(c, people.lead)),
    ...(isMeeting ? professionalsIn(c) : []),
  ].join(', ');
}

const texts = (path: Path, words: readonly string[]): readonly Offer[] =>
  [...new Set(words)].filter((text) => text !== '').map((text) => ({ words: text, answers: [[path, text]] }));

/**
 * What is offered at a box: people who are named already, by what they are. Nothing where neither the case nor the settings know of any. Ours.
 * @param path the box that asks.
 * @param ours the school’s people, as the settings have them.
 */
export function offersAt(path: Path, c: Case, ours: readonly Colleague[]): readonly Offer[] {
  switch (path) {
    case people.lead.path:
      return asColleagues(ours, { name: people.lead, role: people.leadRole });
    case people.senior.path:
      return asColleagues([...headsIn(c), ...ours], { name: people.senior, role: people.seniorRole });
    case notification.by.path:
      return asColleagues(ours, { name: notification.by, role: notification.byRole, contact: notification.contact });
    case risk.adult.path:
      return asAdult(c);
    case risk.assessor.path:
      return texts(path, [
        ...withRole(c, people.lead, people.leadRole),
        ...withRole(c, people.senior, people.seniorRole),
        ...ours.map(inLine),
      ]);
    case plan.reviewedWith.path:
      return texts(path, [listed([...pupilIn(c), ...parentNames(c)])]);
    default: {
      const review = rowHaving(reviews, reviews.row.who, path);
      if (review !== undefined) return texts(path, [atReview(c, review)]);
      if (rowHaving(notifications, notifications.row.by, path) !== undefined) return texts(path, ours.map(inLine));
      if (rowHaving(whereabouts, whereabouts.row.withWhom, path) !== undefined)
        return texts(path, [...said(valueOf(c, risk.adult)), ...parentNames(c)]);
      return hazardActions.some(({ owner }) => rowHaving(hazards, owner, path) !== undefined)
        ? texts(path, [...said(valueOf(c, people.lead)), ...parentNames(c)])
        : [];
    }
  }
}
