import { lcc } from '../../../authorities/sources.ts';
import { hasEarlyHelp, hasHealthNeed, hasSen, hasSocialWorker } from '../../../case/care-and-needs.ts';
import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { agencies, people } from '../../../case/fields/people.ts';
import { pupil } from '../../../case/fields/pupil.ts';
import { reasons } from '../../../case/fields/reasons.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import type { AgencyDecision } from '../../../life/agency-decisions.ts';
import { serviceDecision } from '../../../life/agency-decisions.ts';
import { caseOf } from '../../../life/versions.ts';
import { dueBy, firstVersion, hasBegun, startOf } from '../../engine/lived.ts';
import { onlySays } from '../../engine/only-says.ts';
import { chasedInVain, notYetTold, silenceLack, writingLacks } from '../../engine/professional-answer.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';

/** What is wanting of one service: its consent in writing or, where it disagrees, a talk about that and its outcome. */
function serviceLacks(situation: Situation, row: string, decision: AgencyDecision): readonly Lack[] {
  const { case: c, today } = situation;
  const { answer, fields } = decision;
  const field = {
    on: rowField(agencies, row, agencies.row.discussedOn),
    outcome: rowField(agencies, row, agencies.row.outcome),
  };
  const service = decision.name ?? 'A service';
  if (answer === 'agrees') return writingLacks(situation, service, decision);
  if (answer === 'no-answer') {
    const chasedOn = chasedInVain(situation, decision);
    if (chasedOn !== undefined) return [silenceLack(service, chasedOn, decision)];
    return [
      {
        words: `${service} has not answered yet. Its consent is needed before the head signs.`,
        path: fields.answer.path,
        mender: 'professional',
      },
    ];
  }
  if (answer !== 'refuses') return [];
  const on = valueOf(c, field.on);
  if (on === undefined)
    return [
      {
        words: `${service} does not agree. Talk it over with them, and write down when that was and what came of it.`,
        path: field.on.path,
      },
    ];
  if (isBefore(today, on))
    return [
      {
        words: `The talk with ${service}, which does not agree, is on ${formatDate(on)} and so still to come.`,
        path: field.on.path,
      },
    ];
  const only = onlySays(c, field.outcome);
  if (only === undefined && valueOf(c, field.outcome) !== undefined) return [];
  return [
    {
      words: `${service} does not agree. Write down what came of the talk on ${formatDate(on)}.`,
      path: field.outcome.path,
    },
  ];
}

const services: Rule = {
  id: 'agree.services',
  scope: within(partTime, 'A pupil whose family other services work with'),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.13')],
  words:
    'Each service that is involved consents. Where one disagrees, it is talked over first, and the outcome is written down.',
  mender: 'school',
  find: (situation) => {
    const { case: c } = situation;
    const rows = rowsOf(c, agencies);
    if (rows.length > 0 || !hasEarlyHelp(c))
      return rows.flatMap((row) => serviceLacks(situation, row, serviceDecision(c, row)));
    return [
      {
        words: aboutPupil(
          c,
          (name) => `${name}’s family has early help, but no service is listed. Add who works with them, and ask them.`,
        ),
        path: agencies.path,
      },
    ];
  },
};

const isMeetingNeeded = (c: Case): boolean => hasEarlyHelp(c) || hasSocialWorker(c);

/** What is asked where nothing called for a meeting before the first part-time day, and a fact recorded since does: it binds from that day on. Ours. */
function neededSince(situation: Situation): readonly Lack[] {
  const { case: c, today, typedOn } = situation;
  const on = valueOf(c, people.meetingOn);
  if (on !== undefined && !isBefore(today, on)) return [];
  const when = on === undefined ? '' : ` It is set for ${formatDate(on)}.`;
  const words = aboutPupil(
    c,
    (name) =>
      `Other services work with ${name}, and that was not so when everybody agreed. All services meet now: hold the meeting, and write down the day.${when}`,
  );
  return [dueBy(situation, typedOn(pupil.care.path) ?? today, { words, path: people.meetingOn.path })];
}

const meeting: Rule = {
  id: 'agree.meeting',
  scope: within(partTime, 'A pupil with early help or a social worker', (situation) => isMeetingNeeded(situation.case)),
  level: 'stop',
  gate: 'start',
  mode: 'A',
  source: [lcc('§9.6')],
  words: 'All services that are involved meet before the first part-time day.',
  mender: 'school',
  find: (situation) => {
    const { case: c, today } = situation;
    const first = firstVersion(situation);
    if (first !== undefined && hasBegun(situation) && !isMeetingNeeded(caseOf(first))) return neededSince(situation);
    const path = people.meetingOn.path;
    const on = valueOf(c, people.meetingOn);
    const start = startOf(situation);
    if (start !== undefined && isBefore(start, on ?? today)) {
      const since = `before the first part-time day, ${formatDate(start)}`;
      const words =
        on === undefined
          ? `No meeting of all services was held ${since}. Hold it now, and record what happened.`
          : `The meeting of all services, ${formatDate(on)}, was not held ${since}.`;
      return [{ words, path, ...(isBefore(start, today) ? { pastMending: true } : {}) }];
    }
    if (on === undefined)
      return [
        {
          words: aboutPupil(
            c,
            (name) => `${name} cannot go part time before all services have met. Write down when they did.`,
          ),
          path,
        },
      ];
    if (!isBefore(today, on))
      return on === start
        ? [
            {
              words: `The meeting of all services was held on the first part-time day itself, ${formatDate(on)}. It is to be held before that day: say why it was not.`,
              path,
              level: 'explain',
              mender: 'head',
            },
          ]
        : [];
    return [
      {
        words: `The meeting of all services is set for ${formatDate(on)}. Once it has been held, ${nameOf(c)} can start.`,
        path,
      },
    ];
  },
};

const othersTried: Rule = {
  id: 'agree.others-tried',
  scope: within(
    partTime,
    'A pupil in care, with a special educational need, early help or a social worker',
    (situation) => [hasSen, hasEarlyHelp, hasSocialWorker].some((has) => has(situation.case)),
  ),
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§6'), lcc('§9.4')],
  words: 'Everything else was tried first, and is listed.',
  mender: 'school',
  find: ({ case: c }) => {
    const only = onlySays(c, reasons.othersTried);
    if (only === undefined) return [];
    return [
      {
        words: `What else was tried for ${nameOf(c)} says only ${only}. List all of it: fewer hours come last.`,
        path: reasons.othersTried.path,
      },
    ];
  },
};

const health: Rule = {
  id: 'agree.health',
  scope: within(partTime, 'A pupil with a health or medical need', (situation) => hasHealthNeed(situation.case)),
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('Appendix 1')],
  words: 'The health practitioners have been told, on a date that is written down.',
  mender: 'school',
  find: (situation) => {
    const { case: c } = situation;
    const only = onlySays(c, people.practitioner);
    const unnamed: readonly Lack[] =
      only === undefined
        ? []
        : [
            {
              words: `The health practitioner is only ${only}. Tell one who knows ${nameOf(c)}’s need, and name them.`,
              path: people.practitioner.path,
            },
          ];
    const who =
      only === undefined ? (valueOf(c, people.practitioner) ?? 'The health practitioner') : 'The health practitioner';
    return [...unnamed, ...notYetTold(situation, { who, toldOn: people.practitionerToldOn })];
  },
};

/** What other services say, and what came before. */
export const serviceRules: readonly Rule[] = [services, meeting, othersTried, health];
