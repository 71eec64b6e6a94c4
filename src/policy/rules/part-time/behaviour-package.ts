import { lcc } from '../../../authorities/sources.ts';
import type { Case } from '../../../case/case.ts';
import { needsBehaviourPackage } from '../../../case/circumstances.ts';
import type { Field } from '../../../case/field.ts';
import { readField, valueOf } from '../../../case/field.ts';
import { behaviour } from '../../../case/fields/behaviour.ts';
import { agencies } from '../../../case/fields/people.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { agencyDecisions } from '../../../life/agency-decisions.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { exceptionalWay, partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';

const ofConcern = within(partTime, 'A pupil with exceptional needs, or at risk of exclusion', ({ case: c }) =>
  needsBehaviourPackage(c),
);

const holdings = [
  { word: 'review', words: 'The Pastoral Support Plan is not said to hold a planned review. Add one, then tick it.' },
  {
    word: 'exit',
    words: 'The Pastoral Support Plan is not said to hold a way out: how the fewer hours end. Add it, then tick it.',
  },
  {
    word: 'shortest',
    words:
      'The fewer hours are not said to last the shortest time possible. Shorten them if that can be done, then tick it.',
  },
] as const;

const widerPackage: Rule = {
  id: 'behaviour.package',
  scope: ofConcern,
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§6')],
  words:
    'It is shown to be in the pupil’s interest, part of a Pastoral Support Plan with a review and a way out, and as short as can be.',
  mender: 'school',
  find: ({ case: c }) => {
    const only = onlySays(c, behaviour.interest);
    const held = valueOf(c, behaviour.planHolds);
    const interest: readonly Lack[] =
      only === undefined
        ? []
        : [
            {
              words: aboutPupil(
                c,
                (name) =>
                  `What shows that fewer hours are in ${name}’s interest says only ${only}. Name the report, the meeting or the records.`,
              ),
              path: behaviour.interest.path,
            },
          ];
    const missing = held === undefined ? [] : holdings.filter(({ word }) => !held.includes(word));
    return [...interest, ...missing.map(({ words }): Lack => ({ words, path: behaviour.planHolds.path }))];
  },
};

/** Whether one who is not a parent, and does not stand in a parent’s place, agrees. */
const hasAgreed = (c: Case): boolean =>
  agencyDecisions(c).some(({ who, answer }) => who !== 'responsible' && answer === 'agrees');

const professionals: Rule = {
  id: 'behaviour.professionals',
  scope: exceptionalWay,
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§6')],
  words: 'Other professionals agree to it too, not the school and a parent alone.',
  mender: 'professional',
  find: ({ case: c }) =>
    hasAgreed(c)
      ? []
      : [
          {
            words: aboutPupil(
              c,
              (name) =>
                `No professional from outside the school has agreed to ${name}’s part-time timetable yet. Ask one who knows ${name}, and record the answer.`,
            ),
            path: agencies.path,
          },
        ],
};

/** A step that a plain “no” leaves out. */
const step = (
  rule: Pick<Rule, 'id' | 'words'>,
  field: (typeof behaviour)['screened' | 'earlyHelpOffered' | 'ladder'],
  scope: Rule['scope'],
  words: (name: string, situation: Situation) => string,
): Rule => ({
  ...rule,
  scope,
  level: 'explain',
  gate: 'sign',
  mode: 'Q',
  source: [lcc('§6')],
  mender: 'school',
  find: (situation) =>
    valueOf(situation.case, field) === 'no'
      ? [{ words: aboutPupil(situation.case, (name) => words(name, situation)), path: field.path }]
      : [],
});

const unmetNeeds = step(
  { id: 'behaviour.unmet-needs', words: 'The school has looked for needs that are not met.' },
  behaviour.screened,
  ofConcern,
  (name) => `${name} has not been screened for needs that are not met. Do so first, or say why not.`,
);

const earlyHelpOffered = step(
  { id: 'behaviour.early-help-offered', words: 'The family has been offered an Early Help Assessment.' },
  behaviour.earlyHelpOffered,
  ofConcern,
  (name) => `${name}’s family has not been offered an Early Help Assessment. Offer one, or say why not.`,
);

const ladder = step(
  { id: 'behaviour.ladder', words: 'The authority’s ladder of steps has been followed.' },
  behaviour.ladder,
  within(ofConcern, ofConcern.words, ({ authority }) => authority.ladder !== undefined),
  (name, { authority }) =>
    `The ${authority.ladder?.value ?? 'authority’s ladder of steps'} has not been followed for ${name}. Follow it first, or say why not.`,
);

const isUnanswered = (c: Case, field: Field<unknown>): boolean => readField(c, field).state === 'none';

const teamAdvice: Rule = {
  id: 'behaviour.prt-advice',
  scope: within(ofConcern, ofConcern.words, ({ authority }) => authority.reintegrationTeam !== undefined),
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§6')],
  words: 'The authority’s reintegration team has been asked for advice.',
  mender: 'school',
  find: ({ case: c, authority, today }) => {
    const team = authority.reintegrationTeam?.value ?? 'reintegration team';
    const { path } = behaviour.teamAskedOn;
    if (isUnanswered(c, behaviour.teamAskedOn) && !Object.values(behaviour).every((field) => isUnanswered(c, field))) {
      return [{ words: `Nobody has asked the ${team} for advice. Ask, and enter the date, or say why not.`, path }];
    }
    const on = valueOf(c, behaviour.teamAskedOn);
    if (on === undefined || !isBefore(today, on)) return [];
    return [{ words: `The ${team} is said to have been asked on ${formatDate(on)}, which is still to come.`, path }];
  },
};

/** What goes with fewer hours where behaviour challenges. */
export const behaviourPackageRules: readonly Rule[] = [
  widerPackage,
  professionals,
  unmetNeeds,
  earlyHelpOffered,
  teamAdvice,
  ladder,
];
