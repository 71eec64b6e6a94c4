import { medical } from '../case/fields/medical.ts';
import { people } from '../case/fields/people.ts';
import { plan } from '../case/fields/plan.ts';
import { confirmations, reasons, supports } from '../case/fields/reasons.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { addDays } from '../domain/iso-date.ts';
import { weekdayBack } from './sample-dates.ts';
import { typedDate, typedRows, type TypedAnswers } from './typed-rows.ts';

/** Why the invented pupil has fewer hours, and what was tried before. */
export const sampleReasons = (today: IsoDate): TypedAnswers => ({
  [reasons.why.path]:
    'Robin has had glandular fever and wants to be back, but cannot manage a whole day yet. Four weeks of shorter days let Robin get well in school instead of missing it.',
  [reasons.evidence.path]:
    'A letter from the GP. Robin’s attendance record: three full days were tried, and each was followed by two in bed.',
  [reasons.adjustments.path]:
    'A rest room, a lift pass and no PE were tried first and help. Starting later was considered, but mornings are Robin’s best time.',
  [reasons.fullTimeFirst.path]:
    'Full days with two rests were tried for a week. Robin fell asleep by lunchtime and was ill again.',
  [plan.underlying.path]: ['ihcp'],
  [reasons.causes.path]: ['illness'],
  [reasons.confirmed.path]: [...confirmations],
  [medical.facts.path]: ['recovery-first'],
  [medical.daysMissed.path]: '8',
  [people.practitioner.path]: 'Dr Drew Example, GP',
  [people.practitionerToldOn.path]: typedDate(weekdayBack(addDays(today, -8))),
  [reasons.othersTried.path]:
    'A rest room for six weeks. A lift pass and no PE since the illness. A week of full days with two rests. Starting later, for three days.',
  [plan.sendKept.path]: 'yes',
  [plan.graduated.path]: 'yes',
  ...typedRows(
    supports,
    { what: 'A quiet room to rest in', who: 'Charlie Example', often: 'Whenever it is needed' },
    { what: 'Help with spelling', who: 'Ms Example, teaching assistant', often: 'Twice a week, moved to the mornings' },
    { what: 'A lift pass', who: 'Front desk', often: 'Always' },
  ),
});
