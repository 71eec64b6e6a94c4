import { signingParent } from '../../../arrangements/signing-parent.ts';
import { dfe, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { consent } from '../../../case/fields/consent.ts';
import { parents } from '../../../case/fields/people.ts';
import { running } from '../../../case/fields/running.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import { happenedOn } from '../../../case/happened.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import { nextOpenDay, readCalendar } from '../../../case/school-calendar.ts';
import { formatDate, formatWeekdayDate, isBefore } from '../../../domain/iso-date.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { withdrawalIn } from '../../engine/runs.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';

function signerLack({ case: c }: Situation): readonly Lack[] {
  const row = valueOf(c, consent.signer);
  if (row !== undefined && !rowsOf(c, parents).includes(row)) {
    const words = 'The parent who is to sign is not in the list of parents any more. Choose who signs.';
    return [{ words, path: consent.signer.path, mender: 'school' }];
  }
  const signer = signingParent(c);
  if (signer === undefined || valueOf(c, rowField(parents, signer.row, parents.row.livesWith)) !== 'no') return [];
  const words = `${signer.name} is to sign, but ${nameOf(c)} does not normally live with them. Choose a parent or carer at home.`;
  return [{ words, path: consent.signer.path, mender: 'school' }];
}

function talkLack({ case: c, decision, today }: Situation): readonly Lack[] {
  const on = valueOf(c, consent.talkedThroughOn);
  const lack = (words: string): readonly Lack[] => [{ words, path: consent.talkedThroughOn.path, mender: 'school' }];
  if (on === undefined) return [];
  if (isBefore(today, on))
    return lack(
      `The plan is said to have been talked through with the parent on ${formatDate(on)}, which is still to come.`,
    );
  if (decision?.decision !== 'agree' || !isBefore(decision.on, on)) return [];
  return lack(
    `${decision.name} agreed on ${formatDate(decision.on)}, before the plan was talked through on ${formatDate(on)}. Ask again.`,
  );
}

function agreementLack(situation: Situation): readonly Lack[] {
  const { case: c, decision } = situation;
  const path = consent.signer.path;
  if (decision === undefined) {
    const signer = signingParent(c);
    return [
      {
        words:
          signer === undefined
            ? 'No parent or carer has agreed in writing yet.'
            : `${signer.name} has not agreed in writing yet.`,
        path,
      },
    ];
  }
  const start = valueOf(c, timetable.start);
  const withdrawn = withdrawalIn(situation)?.on;
  if (start === undefined || withdrawn === undefined || !isBefore(withdrawn, start)) return [];
  return [
    {
      words: `The agreement was taken back on ${formatDate(withdrawn)}, before the start. It cannot start until a parent agrees again.`,
      path,
    },
  ];
}

const parent: Rule = {
  id: 'agree.parent',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [dfe('para 67'), lcc('§2'), lcc('§9')],
  words:
    'A parent or carer the pupil normally lives with has agreed in writing to the plan and its hours, for a limited time, once it was talked through.',
  mender: 'parent',
  find: (situation) => [...signerLack(situation), ...talkLack(situation), ...agreementLack(situation)],
};

const byStart: Rule = {
  id: 'agree.by-start',
  scope: partTime,
  level: 'stop',
  gate: 'start',
  mode: 'A',
  source: [lcc('§9.3'), dfe('para 67')],
  words:
    'The parent’s agreement is dated by the start day, before the first session is missed. There is no exception for an emergency.',
  mender: 'parent',
  find: ({ case: c, decision, today }) => {
    const start = valueOf(c, timetable.start);
    if (start === undefined) return [];
    const lack = (words: string): readonly Lack[] => [{ words, path: timetable.start.path, pastMending: true }];
    if (decision?.decision === 'agree' && isBefore(start, decision.on)) {
      return lack(
        `${decision.name} agreed on ${formatDate(decision.on)}, after the first day, ${formatDate(start)}. Record what happened; do not change the date.`,
      );
    }
    if (decision !== undefined || !isBefore(start, today)) return [];
    return lack(
      `The first day, ${formatDate(start)}, has passed and no parent has agreed. Choose a later start, or record what happened.`,
    );
  },
};

const refused: Rule = {
  id: 'agree.refused',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.3'), dfe('para 67')],
  words:
    'The parent has not refused or asked for changes. Without their agreement there is no part-time timetable, and the school looks for other help.',
  mender: 'parent',
  find: ({ case: c, decision }) => {
    const name = nameOf(c);
    const lack = (words: string): readonly Lack[] => [{ words, path: consent.signer.path }];
    if (decision?.decision === 'changes') {
      return lack(
        `${decision.name} asks for changes. Change the plan together and ask again; until they agree ${name} is in school full time.`,
      );
    }
    if (decision?.decision !== 'refuse') return [];
    return lack(
      `${decision.name} does not agree, so ${name} is in school full time. Look at other help: more support in class or at break, a calmer day, an Early Help Assessment, a specialist’s advice.`,
    );
  },
};

/** How it was said, as a sentence goes on. */
const saidHow = { told: '', letter: ' by letter', email: ' by e-mail' } as const;

const withdrawn: Rule = {
  id: 'agree.withdrawn',
  scope: within(partTime, 'A part-time timetable that is running'),
  level: 'stop',
  gate: 'run',
  mode: 'A',
  source: [dfe('para 67'), ours()],
  words: 'When a parent takes the agreement back, the pupil is in school full time from the next school day.',
  mender: 'school',
  find: (situation) => {
    const { case: c, today } = situation;
    const start = valueOf(c, timetable.start);
    const end = valueOf(c, timetable.end);
    const back = withdrawalIn(situation);
    const on = back?.on;
    if (on === undefined || start === undefined || isBefore(on, start) || (end !== undefined && isBefore(end, on)))
      return [];
    const due = nextOpenDay(readCalendar(c), on);
    const began = happenedOn(c, running.fullTimeOn, today);
    const path = running.fullTimeOn.path;
    if (began === undefined) {
      const words = `${back?.by ?? 'The parent'} took the agreement back on ${formatDate(on)}${back?.how === undefined ? '' : saidHow[back.how]}. ${nameOf(c)} is owed full time from ${formatWeekdayDate(due)}: write down the day it began.`;
      return [{ words, path }];
    }
    if (!isBefore(due, began)) return [];
    return [
      {
        words: `Full time began again on ${formatDate(began)}. It was owed from ${formatDate(due)}, for the agreement was taken back on ${formatDate(on)}.`,
        path,
        pastMending: true,
      },
    ];
  },
};

const otherParent: Rule = {
  id: 'agree.other-parent',
  scope: within(
    partTime,
    'A pupil another of whose parents objects',
    (situation) => valueOf(situation.case, consent.objection) === 'yes',
  ),
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words: 'Another parent who objects is heard, and what they say is written down.',
  mender: 'school',
  find: ({ case: c, today }) => {
    const on = valueOf(c, consent.objectionHeardOn);
    const path = consent.objectionHeardOn.path;
    if (on === undefined)
      return [
        { words: 'Another parent objects, and there is no date on which they were heard. Listen to them first.', path },
      ];
    if (isBefore(today, on))
      return [
        {
          words: `The parent who objects is said to have been heard on ${formatDate(on)}, which is still to come.`,
          path,
        },
      ];
    const only = onlySays(c, consent.objectionSays);
    if (only === undefined) return [];
    return [
      {
        words: `What the other parent objects to is only ${only}. Write down what they say, and what was said to it.`,
        path: consent.objectionSays.path,
      },
    ];
  },
};

/** What the parents say. */
export const agreementRules: readonly Rule[] = [parent, byStart, refused, withdrawn, otherParent];
