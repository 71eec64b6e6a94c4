import type { Path } from '../case/case.ts';
import { pattern } from '../case/fields/pattern.ts';
import { risk } from '../case/fields/risk.ts';
import { timetable } from '../case/fields/timetable.ts';
import { questionAt } from '../forms/question-at.ts';
import type { ProposedChange } from './proposed-changes.ts';

/** What is changed oftenest, as a sentence names it. */
const spokenOf: Readonly<Record<Path, string>> = {
  [timetable.start.path]: 'the first day',
  [timetable.end.path]: 'the last day',
  [timetable.fullTimeFrom.path]: 'the day of full time',
  [pattern.start.path]: 'the first day',
  [pattern.end.path]: 'the last day',
  [pattern.reviewOn.path]: 'the day of the review',
  [pattern.changedFrom.path]: 'the day from which changed days hold',
  [risk.adult.path]: 'the responsible adult',
  [risk.adultRelation.path]: 'the responsible adult',
};

/** One change as a sentence names it, and one of several of its kind. */
function nameOf({ what, agreed: [first] }: ProposedChange): { readonly one: string; readonly several: string } {
  const path = first?.[0] ?? '';
  const step = questionAt(path)?.step;
  const alone = (name: string) => ({ one: name, several: name });
  switch (step?.kind) {
    case 'list':
      return { one: `a ${step.one}`, several: `the ${step.one}s` };
    case 'screen':
      return alone(path.startsWith('pattern.') ? 'the days at school' : what.toLowerCase());
    default:
      return alone(spokenOf[path] ?? `“${what}”`);
  }
}

/**
 * What a proposal changes, as a sentence names it, each name once: `week 3`, `the last day`, `a review`; what is changed seldom by the name
 * that it has among the answers, in quotation marks.
 */
export function changeNames(changes: readonly ProposedChange[]): readonly string[] {
  const names = changes.map(nameOf);
  return [
    ...new Set(names.map(({ one, several }) => (names.filter((name) => name.one === one).length > 1 ? several : one))),
  ];
}
