import { lcc, ours } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { earlierPeriods, timetable } from '../../case/fields/timetable.ts';
import { dateBoxes, lines, yesOrNo } from '../controls.ts';
import type { ListStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const earlierPeriodsStep: ListStep = {
  kind: 'list',
  id: 'earlier-periods',
  heading: naming((name) => `When ${name} was part time before`),
  intro: 'Add each part-time period of this school year, at this school or another.',
  list: earlierPeriods,
  pages: [
    {
      id: 'period',
      heading: 'Earlier part-time period',
      questions: [
        {
          field: earlierPeriods.row.from,
          label: 'First part-time day',
          short: 'From',
          control: dateBoxes,
          missing: 'Enter the first day of the earlier period',
        },
        {
          field: earlierPeriods.row.to,
          label: 'Last part-time day',
          short: 'To',
          control: dateBoxes,
          missing: 'Enter the last day of the earlier period',
        },
        {
          field: earlierPeriods.row.sameReason,
          label: 'Was it for the same reason as now?',
          short: 'Same reason',
          control: yesOrNo,
          missing: 'Say whether the earlier period was for the same reason as now',
        },
        {
          field: earlierPeriods.row.behaviour,
          label: 'Did behaviour have a part in it?',
          short: 'Behaviour had a part',
          control: yesOrNo,
          missing: 'Say whether behaviour had a part in the earlier period',
        },
        {
          field: earlierPeriods.row.outcome,
          label: 'What came of it?',
          short: 'What came of it',
          hint: 'How full time went afterwards. What helped, and what did not.',
          control: lines(3),
          missing: 'Enter what came of the earlier period',
        },
      ],
      why: 'What did not help the first time will hardly help the second. Something else may be needed.',
      source: [lcc('§9.10')],
    },
  ],
  one: 'part-time period',
  title: earlierPeriods.row.from,
  least: 1,
  most: 8,
  missing: 'Add the earlier part-time period',
  why: 'All part-time weeks of a school year count together. There can be one further period at most.',
  source: [lcc('§9.10'), lcc('§10'), ours('that all periods of one school year are counted together')],
  when: (c) => valueOf(c, timetable.earlier) === 'yes',
};
