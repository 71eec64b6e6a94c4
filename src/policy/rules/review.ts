import { valueOf } from '../../case/field.ts';
import { reviews } from '../../case/fields/timetable.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import { formatDate, isWithin } from '../../domain/iso-date.ts';
import { periodOf } from '../period.ts';
import { isPartTime } from '../route.ts';
import type { Lack, Rule } from '../rule.ts';
import { dfe, lcc } from '../sources.ts';

const scheduled: Rule = {
  id: 'review.scheduled',
  binds: 'Every part-time timetable',
  when: isPartTime,
  level: 'stop',
  gate: 'sign',
  mode: 'A',
  source: [dfe('para 67'), lcc('Appendix 5')],
  words: 'There is a review, with the pupil and a parent, in each week in which the school is open.',
  mender: 'school',
  find: ({ case: c }) => {
    const dated = rowsOf(c, reviews).flatMap((row) => {
      const field = rowField(reviews, row, reviews.row.on);
      const on = valueOf(c, field);
      return on === undefined ? [] : [{ path: field.path, on }];
    });
    if (dated.length === 0) return [{ words: 'No review has a date yet. Set one at least, with the pupil and a parent.', path: reviews.path }];
    const period = periodOf(c);
    if (period === undefined) return [];
    const { start, end } = period;
    return dated.flatMap(({ path, on }): Lack[] =>
      isWithin(on, start, end)
        ? []
        : [{ words: `The review on ${formatDate(on)} is not in the part-time period, ${formatDate(start)} to ${formatDate(end)}.`, path }],
    );
  },
};

export const reviewRules: readonly Rule[] = [scheduled];
