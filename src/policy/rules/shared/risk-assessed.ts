import { valueOf } from '../../../case/field.ts';
import { hazardActions, hazards, risk } from '../../../case/fields/risk.ts';
import { needsAction, relevantHazards, riskLeft } from '../../../case/hazard-risk.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack } from '../../engine/rule.ts';
import type { Situation } from '../../engine/situation.ts';

const hazardName = ({ case: c }: Situation, row: string): string =>
  valueOf(c, rowField(hazards, row, hazards.row.what)) ?? 'A hazard';

/** The hazards of which a risk is left that asks for an action, and has none. From which risk on it does is ours. Source: LCC §9.11. */
function actionLacks(situation: Situation): readonly Lack[] {
  const { case: c } = situation;
  return relevantHazards(c)
    .filter((row) => needsAction(c, row))
    .filter((row) => hazardActions.every(({ what }) => valueOf(c, rowField(hazards, row, what)) === undefined))
    .map((row) => {
      const { score, level } = riskLeft(c, row);
      return {
        words: `“${hazardName(situation, row)}” is still a ${level} risk after the precautions (${String(score)} of 25), and no action is written down. Say what has to be done, who does it and by when.`,
        path: rowField(hazards, row, hazardActions[0].what).path,
      };
    });
}

/** The lacks of the first four steps of a risk assessment, as far as what was typed tells that one is not done. Source: LCC §9.11. */
export function stepLacks(situation: Situation): readonly Lack[] {
  const { case: c } = situation;
  const relevant = relevantHazards(c);
  if (relevant.length === 0 && rowsOf(c, hazards).length > 0) {
    return [
      {
        words: aboutPupil(
          c,
          (name) => `Every hazard is said not to matter. Keep or add those that ${name} could meet out of school.`,
        ),
        path: hazards.path,
      },
    ];
  }
  const asked = [
    { field: hazards.row.who, what: 'who may be harmed by' },
    { field: hazards.row.how, what: 'how anyone may be harmed by' },
    { field: hazards.row.precautions, what: 'what is done about' },
  ];
  const saysOnly = relevant.flatMap((row) =>
    asked.flatMap(({ field, what }): Lack[] => {
      const own = rowField(hazards, row, field);
      const only = onlySays(c, own);
      return only === undefined
        ? []
        : [
            {
              words: `The risk assessment says only ${only} of ${what} “${hazardName(situation, row)}”.`,
              path: own.path,
            },
          ];
    }),
  );
  return [...saysOnly, ...actionLacks(situation)];
}

const topics = [
  { field: risk.wellbeing, what: 'safety and wellbeing' },
  { field: risk.crime, what: 'crime' },
  { field: risk.substances, what: 'alcohol, drugs and vapes' },
];

/** The lacks of the three topics that a risk assessment looks at. Source: LCC §9.11. */
export const topicLacks = ({ case: c }: Situation): readonly Lack[] =>
  topics.flatMap(({ field, what }): Lack[] => {
    const only = onlySays(c, field);
    return only === undefined
      ? []
      : [
          {
            words: `On ${what} the risk assessment says only ${only}. Say what was looked at, also where nothing was found.`,
            path: field.path,
          },
        ];
  });

/**
 * The lacks of hazards that stay high after the precautions. When a risk is high is ours.
 * @param mend what to do about it, as the end of a sentence: `keep Sam in full time`.
 */
export function highRiskLacks(situation: Situation, mend: string): readonly Lack[] {
  const { case: c } = situation;
  return relevantHazards(c).flatMap((row): Lack[] => {
    const severity = rowField(hazards, row, hazards.row.severityAfter);
    const { score, level } = riskLeft(c, row);
    if (level !== 'high') return [];
    return [
      {
        words: `“${hazardName(situation, row)}” is still a high risk after the precautions (${String(score)} of 25). Find more that help, or ${mend}.`,
        path: severity.path,
      },
    ];
  });
}
