import { valueOf } from '../case/field.ts';
import { reviews } from '../case/fields/timetable.ts';
import { rowField, rowsOf } from '../case/list.ts';
import { formatDate, isWithin } from '../domain/iso-date.ts';
import type { Check, Finding } from './finding.ts';
import { periodOf } from './period.ts';

/** The reviews: at least one, each in the period. */
export const checkReviews: Check = (c) => {
  const dated = rowsOf(c, reviews).flatMap((row) => {
    const field = rowField(reviews, row, reviews.row.on);
    const on = valueOf(c, field);
    return on === undefined ? [] : [{ path: field.path, on }];
  });
  if (dated.length === 0) return [scheduled(reviews.path, 'No review has a date yet. Set one at least, with the pupil and a parent.')];
  const period = periodOf(c);
  if (period === undefined) return [];
  const { start, end } = period;
  return dated.flatMap(({ path, on }) =>
    isWithin(on, start, end)
      ? []
      : [scheduled(path, `The review on ${formatDate(on)} is not in the part-time period, ${formatDate(start)} to ${formatDate(end)}.`)],
  );
};

const scheduled = (path: string, words: string): Finding => ({
  rule: 'review.scheduled',
  level: 'stop',
  gate: 'sign',
  words,
  path,
  source: { document: 'DfE', paragraph: 'para 67' },
});
