import { authorityOf } from '../../authorities/authority-of.ts';
import type { Answers, Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { school, schoolDays } from '../../case/fields/school.ts';
import { openWeekdays, readCalendar } from '../../case/school-calendar.ts';
import { listed } from '../../domain/listed.ts';
import { gapsOf } from '../../forms/gaps.ts';
import { authorityStep } from '../../forms/school/authority-step.ts';
import { termsStep } from '../../forms/school/calendar-steps.ts';
import { schoolDaysStep } from '../../forms/school/school-days-step.ts';
import { schoolForm } from '../../forms/school/school-form.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { walk } from '../../forms/walk.ts';
import { weekdayName } from '../../forms/weekday-name.ts';
import type { Todo } from './todo.ts';
import { todosOfGaps } from './todo.ts';

/** Something of the school that a case does not know. */
export interface SchoolUnknown extends Todo {
  /** The step of the school’s form that asks for it. */
  readonly step: string;
  /** What holds until it is known, as a sentence; none where nothing stands in for it. */
  readonly meanwhile: string | undefined;
  /** Whether it has to be there before anybody signs. */
  readonly isNeeded: boolean;
}

const placeOf = (step: string): string => `${schoolForm.id}/${step}`;

/** Whose rules are checked while nobody has chosen. */
function rulesMeanwhile(c: Case): string {
  const { id, name } = authorityOf(c);
  return id === 'england'
    ? 'Until then national guidance alone is checked.'
    : `Until then ${name}’s rules are checked, after the DfE number.`;
}

/** The days of the week whose times are not known, as one thing to enter. */
function unknownDays(c: Case): readonly SchoolUnknown[] {
  const days = openWeekdays(c).filter((weekday) => valueOf(c, schoolDays[weekday]) === undefined);
  return days.length === 0
    ? []
    : [
        {
          step: schoolDaysStep.id,
          words: `Enter the times of the school day on ${listed(days.map((day) => `${weekdayName(day)}s`))}`,
          place: placeOf(schoolDaysStep.id),
          meanwhile:
            'Until then the hours of a week with such a day are not compared with full time, no longer day is suggested for it, and no code of a part of it is worked out.',
          isNeeded: true,
        },
      ];
}

function unknownTerms(c: Case): readonly SchoolUnknown[] {
  return readCalendar(c).terms.length > 0
    ? []
    : [
        {
          step: termsStep.id,
          words: 'Add the half-terms of the year',
          place: placeOf(termsStep.id),
          meanwhile: 'Until then every weekday that is no bank holiday counts as a school day, in the holidays too.',
          isNeeded: false,
        },
      ];
}

function unknownIn(asked: AskedStep, c: Case): readonly SchoolUnknown[] {
  const { id } = asked.step;
  if (id === schoolDaysStep.id) return unknownDays(c);
  const meanwhile =
    id === authorityStep.id && valueOf(c, school.authority) === undefined ? rulesMeanwhile(c) : undefined;
  const gaps = todosOfGaps(gapsOf(asked, c), c).map((todo) => ({ ...todo, step: id, meanwhile, isNeeded: true }));
  return id === termsStep.id ? [...gaps, ...unknownTerms(c)] : gaps;
}

/** What these answers do not say of the school, in the order in which the settings ask for it. */
export function schoolUnknown(answers: Answers): readonly SchoolUnknown[] {
  const { steps, case: c } = walk([schoolForm], answers);
  return steps.flatMap((asked) => unknownIn(asked, c));
}
