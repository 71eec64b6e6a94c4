import { dfe, lcc } from '../../../authorities/sources.ts';
import type { Case } from '../../../case/case.ts';
import type { Field } from '../../../case/field.ts';
import { readField, valueOf } from '../../../case/field.ts';
import { people } from '../../../case/fields/people.ts';
import { plan } from '../../../case/fields/plan.ts';
import { timetable } from '../../../case/fields/timetable.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { readTimetable } from '../../../case/timetable.ts';
import { isUnwritten, onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime } from '../../engine/scope.ts';

/** A timetable that is there but lacks its last step is told by `timetable.back-to-full`. */
function wayBack(c: Case): readonly Lack[] {
  const hasHours = (readTimetable(c)?.weeks ?? []).some((week) => week.days.some((day) => day.state === 'school'));
  if (hasHours || readField(c, timetable.fullTimeFrom).state !== 'none') return [];
  return [{ words: 'There is no timetable yet that leads back to full time.', path: timetable.fullTimeFrom.path }];
}

/** The other eight things that a plan holds, and how each is missed. Reviews without a date are told by `review.scheduled`. Source: LCC §9.9. */
const items: readonly { readonly field: Field<string>; readonly words: (name: string) => string }[] = [
  {
    field: plan.riskHandling,
    words: (name) => `The plan does not say how the school will handle risks and keep ${name} safe.`,
  },
  { field: plan.reviewedWith, words: () => 'The plan does not say with whom the weekly review is held.' },
  { field: plan.interventions, words: (name) => `The plan does not say what help ${name} gets in these weeks.` },
  {
    field: plan.universalOffer,
    words: (name) => `The plan does not say how ${name} joins in with what is there for everyone.`,
  },
  { field: plan.success, words: () => 'The plan does not say how everyone will know that it works.' },
  { field: plan.exit, words: () => 'The plan does not say how the part-time timetable ends.' },
  { field: people.lead, words: () => 'Nobody is named as leading the plan.' },
  { field: people.senior, words: () => 'No senior leader is named as overseeing all part-time timetables.' },
  { field: plan.personalised, words: () => 'The plan does not say whether made-to-measure learning was considered.' },
];

/** Before any of these is answered nobody has come to the plan yet. */
const begins: readonly Field<unknown>[] = [timetable.start, plan.aim, plan.interventions, plan.reviewedWith];

const nineItems: Rule = {
  id: 'plan.nine-items',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [lcc('§9.9')],
  words:
    'The plan holds all nine: the timetable back to full time, how risk is handled, the reviews, the help, the part in what all pupils do, success and ending, who leads, who oversees, and whether learning is made to measure.',
  mender: 'school',
  find: ({ case: c }) => {
    if (begins.every((field) => valueOf(c, field) === undefined)) return [];
    return [
      ...wayBack(c),
      ...items
        .filter(({ field }) => isUnwritten(c, field))
        .map(({ field, words }): Lack => ({ words: aboutPupil(c, words), path: field.path })),
    ];
  },
};

const pupilPart: Rule = {
  id: 'plan.pupil-part',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§9.9'), dfe('para 67')],
  words: 'The pupil took part, and their view is recorded, or how it was sought.',
  mender: 'school',
  find: ({ case: c }) => {
    const asked = [
      {
        field: plan.pupilView,
        words: (name: string, only: string) =>
          `${name}’s view says only ${only}. Write it in their own words, or say how it was sought.`,
      },
      {
        field: plan.pupilPart,
        words: (name: string, only: string) =>
          `How ${name} took part in the plan says only ${only}. Ask what ${name} would change, and write that down.`,
      },
    ];
    return asked.flatMap(({ field, words }): Lack[] => {
      const only = onlySays(c, field);
      return only === undefined ? [] : [{ words: aboutPupil(c, (name) => words(name, only)), path: field.path }];
    });
  },
};

const clearAim: Rule = {
  id: 'plan.clear-aim',
  scope: partTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [dfe('para 67')],
  words: 'There is one clear aim, and the timetable is part of a wider plan of support, health care or reintegration.',
  mender: 'school',
  find: ({ case: c }) => {
    const only = onlySays(c, plan.aim);
    return only === undefined
      ? []
      : [
          {
            words: aboutPupil(
              c,
              (name) => `The aim says only ${only}. Say what ${name} will be able to do by the end.`,
            ),
            path: plan.aim.path,
          },
        ];
  },
};

/** What a plan holds. */
export const planContentRules: readonly Rule[] = [nineItems, pupilPart, clearAim];
