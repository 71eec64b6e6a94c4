import { isPartTime } from '../arrangements/arrangement-of.ts';
import type { Path } from '../case/case.ts';
import { medical } from '../case/fields/medical.ts';
import { people } from '../case/fields/people.ts';
import { plan } from '../case/fields/plan.ts';
import { pupil } from '../case/fields/pupil.ts';
import { reasons } from '../case/fields/reasons.ts';
import { risk } from '../case/fields/risk.ts';
import { heldReviews } from '../case/fields/running.ts';
import { earlierPeriods, extension, timetable } from '../case/fields/timetable.ts';
import { rowField, rowPath, rowsOf } from '../case/list.ts';
import type { Typed } from '../case/typed.ts';
import { caseForms } from '../forms/all-forms.ts';
import { questionAt } from '../forms/question-at.ts';
import { typedDate } from '../forms/suggested-answer.ts';
import { walk } from '../forms/walk.ts';
import { moreTimeAskedAt } from '../life/held-reviews.ts';
import { pupilPeriodsOf } from '../life/pupil-periods.ts';
import type { Reading } from './reading.ts';

/** Forms that are about one period alone: what was agreed, ticked, explained or happened in it. */
const ofThePeriod = ['timetable', 'checklist', 'consent', 'running', 'exceptions'];

/** Single answers that are about one period or one talk, and are asked anew. */
const askedAnew: readonly Path[] = [
  reasons.confirmed.path,
  medical.daysMissed.path,
  people.meetingWith.path,
  people.meetingOutcome.path,
  plan.pupilView.path,
  risk.adultAgreed.path,
  risk.significant.path,
  plan.transportSays.path,
  plan.transportMeanwhile.path,
];

/** What professionals and services said, and whether a precaution was done. */
const saidOnce = [
  /^people\.[a-z-]+-answer$/u,
  /^agencies\.[^.]+\.(answer|outcome)$/u,
  /^hazards\.[^.]+\.action-\d\.done$/u,
];

/** Days that do not pass: the school's calendar stands in its own form. */
const lasting: readonly Path[] = [pupil.dateOfBirth.path, plan.firstPsp.path];

/** Whether an answer of a period that ends still holds in the next. Source: LCC §9.10; what holds is ours. */
function stillHolds(path: Path): boolean {
  if (path === earlierPeriods.path || path.startsWith(`${earlierPeriods.path}.`) || lasting.includes(path)) return true;
  const at = questionAt(path);
  if (at === undefined || ofThePeriod.includes(at.form.id)) return false;
  if (askedAnew.includes(path) || saidOnce.some((pattern) => pattern.test(path))) return false;
  return at.form.id === 'school' || at.question?.control.kind !== 'date';
}

/** What a further period begins with. */
export type Extension = readonly (readonly [Path, Typed])[];

/**
 * What the case of a further period takes over from the one that is ending: what was agreed and the present facts, as far as they still
 * hold, its periods as earlier ones, and its review meeting that asked for more time. Nothing where nothing was agreed, or what was is no part-time timetable. Source: LCC §9.10, §10b.
 * @param row the id of the row of its last period: the case's own, so that the further period is known by it.
 */
export function extensionOf({ agreed, course }: Reading, row: string): Extension | undefined {
  const periods = pupilPeriodsOf(course);
  if (agreed === undefined || periods.length === 0 || !isPartTime(agreed.case)) return undefined;
  const own = earlierPeriods.row;
  const asked = moreTimeAskedAt(course.case, course.today);
  const who = asked?.says(heldReviews.row.who);
  const review: Extension = [
    ...(asked === undefined ? [] : [[extension.reviewHeldOn.path, typedDate(asked.on)] as const]),
    ...(who === undefined ? [] : [[extension.reviewWith.path, who] as const]),
  ];
  const earlier: Extension = [
    [timetable.earlier.path, 'yes'],
    [timetable.extends.path, 'yes'],
    ...[...periods].reverse().flatMap(({ start, end }, back): Extension => {
      const id = back === 0 ? row : `${row}-${String(back)}`;
      return [
        [rowPath(earlierPeriods, id), String(rowsOf(agreed.case, earlierPeriods).length + periods.length - back)],
        [rowField(earlierPeriods, id, own.from).path, typedDate(start)],
        [rowField(earlierPeriods, id, own.to).path, typedDate(end)],
        [rowField(earlierPeriods, id, own.sameReason).path, 'yes'],
      ];
    }),
  ];
  const holds = [...agreed.walk.answers].filter(([path]) => stillHolds(path));
  return [...walk(caseForms, new Map([...holds, ...earlier, ...review])).answers];
}
