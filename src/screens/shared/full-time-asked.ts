import { running } from '../../case/fields/running.ts';
import { isBefore } from '../../domain/iso-date.ts';
import { placeOfFinding } from '../../reading/place-of.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Todo } from './todo.ts';

/** The duties that ask whether full time began. */
const asking = ['period.over', 'agree.withdrawn', 'flexi.over'];

/**
 * Where it is written down that full time began, from the day it is due until that is overdue and told as such; `undefined` where it is not
 * asked. Source: ours.
 */
export function fullTimeAsked({ life, findings, overdue, proposed }: Reading): Todo | undefined {
  if (life.state !== 'over' && life.state !== 'ended') return undefined;
  if (life.state === 'ended' && isBefore(proposed.today, life.ending.on)) return undefined;
  const finding = findings.find(
    (one) =>
      asking.includes(one.rule) &&
      one.path === running.fullTimeOn.path &&
      one.level === 'note' &&
      !overdue.includes(one),
  );
  return finding && { words: 'Write down the day full time began', place: placeOfFinding(finding) };
}
