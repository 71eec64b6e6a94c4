import type { Answers } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import type { Edit } from '../case/edit.ts';
import { readTyped } from '../case/field.ts';
import { flexiEnding } from '../case/fields/running.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { dayOfMoment } from '../domain/moment.ts';

const { path, schema } = flexiEnding.on;

function dayIn({ value }: Edit): IsoDate | undefined {
  const day = value === null ? undefined : readTyped({ schema }, value);
  return day?.ok === true ? day.value : undefined;
}

/**
 * Answers with the last day of flexi-schooling that had come when a later one was put in its place: it had ended by then, and nothing
 * stretches what has ended. Ours.
 */
export function withEndThatCame(answers: Answers, edits: Edits): Answers {
  const own = [...edits.values()].filter((edit) => edit.path === path).sort((a, b) => (a.at < b.at ? -1 : 1));
  const came = own.find((edit) => {
    const last = dayIn(edit);
    const later = own.find(({ replaces }) => replaces.includes(edit.id));
    const [next, typed] = [later && dayIn(later), later && dayOfMoment(later.at)];
    return (
      last !== undefined && next !== undefined && typed !== undefined && isBefore(last, typed) && isBefore(last, next)
    );
  });
  return came?.value === null || came === undefined ? answers : new Map([...answers, [path, came.value]]);
}
