import { signingParent } from '../../../arrangements/signing-parent.ts';
import { herts, lcc, ours } from '../../../authorities/sources.ts';
import type { Case } from '../../../case/case.ts';
import type { Field } from '../../../case/field.ts';
import { readField, valueOf } from '../../../case/field.ts';
import { agreement } from '../../../case/fields/agreement.ts';
import { homeEducation, homeSubjects } from '../../../case/fields/home-education.ts';
import { notification } from '../../../case/fields/notification.ts';
import { pattern } from '../../../case/fields/pattern.ts';
import { parents } from '../../../case/fields/people.ts';
import { pupil } from '../../../case/fields/pupil.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import { onlyKeepsPlace } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { flexi, flexiAgreed, within } from '../../engine/scope.ts';
import { unsaidLacks } from '../../engine/unsaid.ts';
import { flexiRiskLacks } from './risk.ts';

const AGREE = 'It is part of the agreement: write down what holds, or take the wording that is suggested.';

/** The clauses in which “none” says nothing; those on contacts, concerns and absence are a rule’s of their own. */
const clauses = [
  { field: agreement.teaching, what: 'Who teaches what', mend: AGREE },
  { field: agreement.oversight, what: 'Who looks after the arrangement', mend: AGREE },
  { field: agreement.progress, what: 'How progress is shown', mend: AGREE },
  { field: agreement.sen, what: 'How support for special educational needs goes on', mend: AGREE },
  { field: agreement.registers, what: 'What holds for registers and codes', mend: AGREE },
  { field: agreement.reviews, what: 'When and how it is looked at again', mend: AGREE },
  { field: agreement.notice, what: 'How it can be ended', mend: AGREE },
  { field: agreement.disputes, what: 'What happens when parent and school disagree', mend: AGREE },
];

/** The clauses in which “none” is an answer. */
const clausesThatMayBeNone = [
  { field: agreement.exams, what: 'What holds for exams and costs', mend: AGREE },
  { field: agreement.tutors, what: 'What holds for tutors', mend: AGREE },
  { field: pattern.trips, what: 'What happens when a trip falls on a home day', mend: AGREE },
  { field: pattern.tests, what: 'What happens when a test falls on a home day', mend: AGREE },
  { field: pattern.events, what: 'What happens when an event falls on a home day', mend: AGREE },
];

function outlineLacks(c: Case): readonly Lack[] {
  const texts = rowsOf(c, homeSubjects).flatMap((row) => {
    const subject = valueOf(c, rowField(homeSubjects, row, homeSubjects.row.subject)) ?? 'A subject';
    return [
      {
        field: rowField(homeSubjects, row, homeSubjects.row.methods),
        what: `How “${subject}” is taught at home`,
        mend: 'The outline names the methods.',
      },
      {
        field: rowField(homeSubjects, row, homeSubjects.row.who),
        what: `Who teaches “${subject}” at home`,
        mend: 'The outline names them.',
      },
    ];
  });
  return unsaidLacks(c, [
    ...texts,
    ...(valueOf(c, homeEducation.tutors) === 'yes'
      ? [
          {
            field: homeEducation.tutorNames,
            what: 'Who else teaches',
            mend: 'Name them, and how the parent has checked them.',
          },
        ]
      : []),
  ]);
}

/** LCC’s form has the three attached, and Herts an agreement; that they have to say something is ours. */
const attachments: Rule = {
  id: 'flexi.attachments',
  scope: flexi,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('Appendix 7'), herts('a memorandum of understanding'), ours()],
  words:
    'There is an agreement, an outline of the education at home, and a risk assessment or the reason why there is none; each says something.',
  mender: 'school',
  find: (situation) => {
    const { case: c } = situation;
    return [
      ...unsaidLacks(c, clauses),
      ...unsaidLacks(c, clausesThatMayBeNone, onlyKeepsPlace),
      ...outlineLacks(c),
      ...flexiRiskLacks(situation),
    ];
  },
};

const wants = (c: Case, field: Field<unknown>): boolean => readField(c, field).state === 'none';

function unfilledLacks(c: Case): readonly Lack[] {
  const asking = signingParent(c);
  const ofParent =
    asking === undefined
      ? []
      : (
          [
            ['address', 'address'],
            ['phone', 'telephone number'],
            ['email', 'e-mail address'],
          ] as const
        ).map(([key, what]) => ({
          field: rowField<unknown>(parents, asking.row, parents.row[key]),
          what: `${asking.name}’s ${what}`,
        }));
  return [{ field: pupil.upn, what: `${nameOf(c)}’s unique pupil number` }, ...ofParent]
    .filter(({ field }) => wants(c, field))
    .map(({ field, what }): Lack => ({
      words: `The notification form asks for ${what}, which is empty. Fill it in, or say why not.`,
      path: field.path,
    }));
}

/** What the form asks is LCC’s; that an empty field is explained is ours. It binds where the authority has such a form, from the head’s yes on. */
const formFilled: Rule = {
  id: 'flexi.form-filled',
  scope: within(
    flexiAgreed,
    'A flexi-schooling arrangement that the head has agreed to, where the authority is told with a form',
    (situation) => situation.authority.flexiNotification !== undefined,
  ),
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [lcc('Appendix 7'), ours()],
  words: 'Everything that the notification form asks for is filled in.',
  asks: 'Why is it left empty?',
  mender: 'school',
  find: ({ case: c }) => [
    ...unfilledLacks(c),
    ...unsaidLacks(c, [
      { field: notification.by, what: 'Who sends the form', mend: 'Name them.' },
      { field: notification.byRole, what: 'The role of whoever sends the form', mend: 'Name it.' },
      {
        field: notification.contact,
        what: 'Whom the authority can ask',
        mend: 'Give an e-mail address or a telephone number.',
      },
    ]),
  ],
};

export const flexiPaperRules: readonly Rule[] = [attachments, formFilled];
