import { wayOf } from '../../../arrangements/way.ts';
import { dfe, law, lcc } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { decisionFields } from '../../../case/fields/checklist.ts';
import { medical } from '../../../case/fields/medical.ts';
import { pupil } from '../../../case/fields/pupil.ts';
import { type confirmations, reasons } from '../../../case/fields/reasons.ts';
import { heldReviews } from '../../../case/fields/running.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { begun, isPastDue } from '../../engine/lived.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { medicalWay, partTime } from '../../engine/scope.ts';

const recorded: Rule = {
  id: 'rationale.recorded',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§9.1')],
  words: 'The reason and its evidence are written down, and all reasonable adjustments have been considered.',
  mender: 'school',
  find: ({ case: c }) => {
    const asked = [
      {
        field: reasons.why,
        says: 'The reason',
        next: aboutPupil(c, (name) => `Say what ${name} cannot manage yet, and how fewer hours will help.`),
      },
      {
        field: reasons.evidence,
        says: 'The evidence for the reason',
        next: 'Name the letters, reports or records that show it, with their dates.',
      },
      {
        field: reasons.adjustments,
        says: 'The answer about reasonable adjustments',
        next: 'Name each one that was considered, and how it went.',
      },
    ];
    return asked.flatMap(({ field, says, next }): Lack[] => {
      const only = onlySays(c, field);
      return only === undefined ? [] : [{ words: `${says} says only ${only}. ${next}`, path: field.path }];
    });
  },
};

const isConfirmed = (word: (typeof confirmations)[number], ticked: readonly string[] | undefined): boolean =>
  ticked?.includes(word) ?? true;

const bestInterests: Rule = {
  id: 'rationale.best-interests',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [dfe('para 66'), lcc('Appendix 1')],
  words: 'The case is very exceptional, and fewer hours are in the pupil’s best interests.',
  mender: 'head',
  find: ({ case: c }) => {
    const { state } = decisionFields('best-interests');
    const lacks: Lack[] = [];
    if (!isConfirmed('exceptional', valueOf(c, reasons.confirmed))) {
      lacks.push({
        words: aboutPupil(
          c,
          (name) =>
            `Nobody has confirmed that this is a very exceptional case and what is best for ${name}. If it is not, ${name} stays full time, with support.`,
        ),
        path: reasons.confirmed.path,
      });
    }
    if (valueOf(c, state) === 'not-done') {
      lacks.push({
        words: aboutPupil(
          c,
          (name) =>
            `The checklist says “not yet agreed” for what is best for ${name}. Once it is, say that it is done.`,
        ),
        path: state.path,
        afterParent: true,
      });
    }
    return lacks;
  },
};

const fullTimeFirst: Rule = {
  id: 'rationale.full-time-first',
  scope: partTime,
  level: 'explain',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§5')],
  words: 'Full time with support was considered first.',
  mender: 'school',
  find: ({ case: c }) => {
    const only = onlySays(c, reasons.fullTimeFirst);
    if (only === undefined) return [];
    return [
      {
        words: aboutPupil(
          c,
          (name) =>
            `What was tried to keep ${name} in full time says only ${only}. Say what was tried or thought of, or why nothing could be.`,
        ),
        path: reasons.fullTimeFirst.path,
      },
    ];
  },
};

/** What must not be the reason, and how its absence is told. */
const notThis = [
  {
    word: 'not-exclusion',
    words: 'Nobody has confirmed that the fewer hours are not in place of a suspension or an exclusion.',
  },
  {
    word: 'not-sent-home',
    words: 'Nobody has confirmed that the fewer hours are not a way to send the pupil home to cool off.',
  },
  {
    word: 'not-for-school',
    words: 'Nobody has confirmed that the fewer hours are for the pupil, and not for the school’s benefit.',
  },
] as const;

const notExclusion: Rule = {
  id: 'rationale.not-exclusion',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§2'), lcc('§3')],
  words:
    'A part-time timetable does not stand in for an exclusion, does not send a pupil home to cool off, and is not for the school’s benefit.',
  mender: 'head',
  find: ({ case: c }) => {
    const ticked = valueOf(c, reasons.confirmed);
    return notThis.flatMap(({ word, words }): Lack[] =>
      isConfirmed(word, ticked) ? [] : [{ words, path: reasons.confirmed.path }],
    );
  },
};

const notSentHome: Rule = {
  id: 'rationale.not-sent-home',
  scope: begun('Every part-time timetable that has begun'),
  level: 'stop',
  gate: 'run',
  mode: 'Q',
  source: [lcc('§3'), law('Education Act 2002, s. 51A')],
  words: 'Outside the plan and the formal steps of an exclusion, the pupil is never sent off the site.',
  mender: 'head',
  find: (situation) => {
    const { case: c, today, typedOn } = situation;
    return rowsOf(c, heldReviews).flatMap((row): Lack[] => {
      const sent = rowField(heldReviews, row, heldReviews.row.sentHome);
      const on = valueOf(c, rowField(heldReviews, row, heldReviews.row.on));
      if (valueOf(c, sent) !== 'yes' || (on !== undefined && isBefore(today, on))) return [];
      const due = on ?? typedOn(sent.path);
      const which = on === undefined ? 'A review' : `The review of ${formatDate(on)}`;
      return [
        {
          words: aboutPupil(
            c,
            (name) =>
              `${which} says that ${name} was sent off the site outside the plan. The head writes down what happened, and sees that it does not happen again.`,
          ),
          path: sent.path,
          pastMending: true,
          ...(due === undefined || isPastDue(situation, due) ? {} : { inTime: true }),
        },
      ];
    });
  },
};

const medicalPurpose: Rule = {
  id: 'rationale.medical-purpose',
  scope: medicalWay,
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§5(1)'), lcc('§5(2)')],
  words: 'Recovery or treatment comes first; where it takes more than four weeks, the need was not expected.',
  mender: 'school',
  find: ({ case: c }) => {
    if (valueOf(c, pupil.health) === 'no') {
      return [
        {
          words: aboutPupil(
            c,
            (name) =>
              `The reason is medical, but ${name} is said to have no health or medical need. One of the two has to change.`,
          ),
          path: pupil.health.path,
        },
      ];
    }
    const facts = valueOf(c, medical.facts);
    if (facts === undefined) return [];
    const lacks: Lack[] = [];
    if (!facts.includes('recovery-first')) {
      lacks.push({
        words: 'Recovery or treatment is not said to come first, as it must on a medical route.',
        path: medical.facts.path,
      });
    }
    if (wayOf(c) === 'medical-medium' && !facts.includes('unexpected')) {
      lacks.push({
        words:
          'The illness is not said to be unexpected. Only an unexpected need can have up to eight weeks; else choose the route of four weeks.',
        path: medical.facts.path,
      });
    }
    return lacks;
  },
};

export const rationaleRules: readonly Rule[] = [
  recorded,
  bestInterests,
  fullTimeFirst,
  notExclusion,
  notSentHome,
  medicalPurpose,
];
