import { dfe, ours } from '../../../authorities/sources.ts';
import type { Case, Path } from '../../../case/case.ts';
import type { Field } from '../../../case/field.ts';
import { readField, valueOf } from '../../../case/field.ts';
import { prolonged } from '../../../case/fields/medical.ts';
import { plan } from '../../../case/fields/plan.ts';
import { reviews } from '../../../case/fields/timetable.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { MOST_WEEKS } from '../../../case/timetable.ts';
import type { IsoDate } from '../../../domain/iso-date.ts';
import { addDays, daysBetween, formatDate, isBefore } from '../../../domain/iso-date.ts';
import { periodOf } from '../../../life/period.ts';
import { plannedReviews } from '../../../life/planned-reviews.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { isProlonged } from '../../limits.ts';

/** The longest time between two reviews, in days, after the weeks that the timetable holds. Ours: no longer than one entry of notice. */
const LONGEST_GAP = 28;

function withoutHealthcarePlan({ case: c }: Situation): readonly Lack[] {
  const plans = valueOf(c, plan.underlying);
  if (plans === undefined || plans.includes('ihcp')) return [];
  return [
    {
      words: aboutPupil(
        c,
        (name) =>
          `A long-term condition can make the period longer only with an individual healthcare plan, and ${name} has none yet.`,
      ),
      path: plan.underlying.path,
    },
  ];
}

/** The first stretch without a review after the weeks of the timetable, whose own reviews are another rule’s. */
function withoutReviews({ case: c }: Situation): readonly Lack[] {
  const period = periodOf(c);
  if (period === undefined) return [];
  let from = addDays(period.start, MOST_WEEKS * 7 - 1);
  const dates: readonly IsoDate[] = [
    ...plannedReviews(c)
      .map(({ on }) => on)
      .filter((on) => isBefore(from, on) && isBefore(on, period.end)),
    period.end,
  ];
  for (const on of dates) {
    if (daysBetween(from, on) > LONGEST_GAP) {
      return [
        {
          words: `No review is set between ${formatDate(from)} and ${formatDate(on)}. A long period needs one every ${String(LONGEST_GAP / 7)} weeks at least.`,
          path: reviews.path,
        },
      ];
    }
    from = on;
  }
  return [];
}

const isDone = (c: Case, field: Field<IsoDate>, today: IsoDate): boolean => {
  const reading = readField(c, field);
  return reading.state === 'unreadable' || (reading.state === 'read' && !isBefore(today, reading.value));
};

function notLookedAt({ case: c, today, authority }: Situation): readonly Lack[] {
  const wanting = (field: Field<IsoDate>, words: string): readonly (Lack & { readonly path: Path })[] =>
    isDone(c, field, today) ? [] : [{ words, path: field.path, level: 'explain', mender: 'head' }];
  const panel = authority.panel === undefined ? 'the authority’s medical panel' : `the ${authority.panel.name}`;
  return [
    ...wanting(
      prolonged.panelConsideredOn,
      `The period is longer than the route allows, and no day is given on which a referral to ${panel} was considered.`,
    ),
    ...wanting(
      prolonged.authorityConsultedOn,
      'The period is longer than the route allows, and no day is given on which the local authority was asked for its view.',
    ),
  ];
}

/** What lets a pupil with a long-term condition be part time for longer than the route allows. */
export const prolongedException: Rule = {
  id: 'period.prolonged-exception',
  scope: within(partTime, 'A pupil with a long-term condition, for longer than the medical route allows', isProlonged),
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [dfe('para 67'), ours()],
  words:
    'There is a healthcare plan and there are regular reviews. A medical panel was considered, and the local authority was asked.',
  mender: 'school',
  find: (situation) => [...withoutHealthcarePlan(situation), ...withoutReviews(situation), ...notLookedAt(situation)],
};
