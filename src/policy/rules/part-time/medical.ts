import { lcc, ours } from '../../../authorities/sources.ts';
import { hasHealthNeed } from '../../../case/care-and-needs.ts';
import { valueOf } from '../../../case/field.ts';
import { medical, panel } from '../../../case/fields/medical.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';

/** What is wanting of a referral that was decided on: the signed form, the parent’s agreement, the right ground. */
function referralLacks({ case: c, today }: Situation, name: string): readonly Lack[] {
  const ground: readonly Lack[] =
    valueOf(c, panel.ground) === 'provision'
      ? [
          {
            words: `The ${name} is for a pupil who cannot get to what the school offers. That the school cannot offer what ${nameOf(c)} needs is no ground.`,
            path: panel.ground.path,
          },
        ]
      : [];
  const dates = [
    {
      field: panel.parentAgreedOn,
      missing: `A parent has to agree before ${nameOf(c)} is referred to the ${name}.`,
      what: 'The parent’s agreement to the referral',
      mender: 'parent',
    },
    {
      field: panel.formSentOn,
      missing: `The signed form has not gone to the ${name} yet.`,
      what: `The form to the ${name}`,
      mender: 'school',
    },
  ] as const;
  return [
    ...ground,
    ...dates.flatMap(({ field, missing, what, mender }): Lack[] => {
      const on = valueOf(c, field);
      if (on === undefined) return [{ words: missing, path: field.path, mender }];
      return isBefore(today, on)
        ? [{ words: `${what} is dated ${formatDate(on)}, which is still to come.`, path: field.path }]
        : [];
    }),
  ];
}

/** What is wanting of the thought given to the panel. */
function thoughtLacks(situation: Situation, name: string): readonly Lack[] {
  const { case: c } = situation;
  const outcome = valueOf(c, panel.outcome);
  if (outcome === undefined) {
    const days = valueOf(c, medical.daysMissed) ?? 0;
    const why = (pupil: string): string =>
      `${pupil} has missed ${String(days)} school days through illness, or is likely to miss more. Think about the ${name}, and write down what was decided.`;
    return [{ words: aboutPupil(c, why), path: panel.outcome.path }];
  }
  const texts = [
    { field: panel.stepsTried, what: 'What the school has done so far' },
    { field: panel.evidence, what: 'The medical evidence' },
  ];
  const empty = texts.flatMap(({ field, what }): Lack[] => {
    const only = onlySays(c, field);
    return only === undefined
      ? []
      : [{ words: `${what} says only ${only}. The ${name} can decide on evidence alone.`, path: field.path }];
  });
  return outcome === 'refer' ? [...empty, ...referralLacks(situation, name)] : empty;
}

const panelConsidered: Rule = {
  id: 'medical.panel',
  scope: within(
    partTime,
    'A pupil whose illness costs many school days',
    (situation) => hasHealthNeed(situation.case) && situation.authority.panel !== undefined,
  ),
  level: 'explain',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§5.1'), lcc('Appendix 3'), ours()],
  words:
    'From 15 school days of illness, or where so many are likely, a referral to the panel for ill pupils is considered, with evidence and the parent’s agreement.',
  mender: 'school',
  find: (situation) => {
    const { case: c, authority } = situation;
    if (authority.panel === undefined) return [];
    const { name, from, headsUp } = authority.panel;
    const days = valueOf(c, medical.daysMissed) ?? 0;
    const isLikely = valueOf(c, medical.facts)?.includes('fifteen-days') ?? false;
    if (days >= from.value || isLikely) return thoughtLacks(situation, name);
    if (days < headsUp.value) return [];
    const soon = (pupil: string): string =>
      `${pupil} has missed ${String(days)} school days through illness. From ${String(from.value)} on the ${name} has to be considered: start to gather the evidence.`;
    return [{ words: aboutPupil(c, soon), path: medical.daysMissed.path, level: 'note' }];
  },
};

export const medicalRules: readonly Rule[] = [panelConsidered];
