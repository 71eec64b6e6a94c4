import { isSomethingElse } from '../../arrangements/about.ts';
import { isPartTime } from '../../arrangements/arrangement-of.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { timetable } from '../../case/fields/timetable.ts';
import { weeksTouched } from '../../case/timetable.ts';
import { formatDayMonth } from '../../domain/iso-date.ts';
import { mustAgree } from '../../life/must-agree.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Plate } from '../../ui/Way.tsx';
import { parentInShort } from './parent-in-short.ts';
import { isFinished, sectionsOf } from './sections.ts';

type Read = Pick<Reading, 'life' | 'readiness' | 'proposed'>;

/** Who decides before the head: the parent, and the professionals who must agree too. */
function whoDecides({ proposed: { case: c, authority } }: Read): string {
  const parent = parentInShort(c);
  const others = mustAgree(c, authority).length;
  if (others === 0) return parent === undefined ? 'The parent decides' : `${parent} decides`;
  return `${parent ?? 'The parent'} and ${others === 1 ? 'one other' : `${String(others)} others`} decide`;
}

function weeksOf(c: Case): string {
  const [start, end] = [valueOf(c, timetable.start), valueOf(c, timetable.end)];
  const weeks = start === undefined || end === undefined ? 0 : weeksTouched(start, end);
  if (weeks === 0) return 'Part time';
  return weeks === 1 ? '1 week' : `${String(weeks)} weeks`;
}

/**
 * The way of a part-time timetable that is a draft, from its writing to full time; no plates for another arrangement, another state of its
 * life, or where its answers are lost. Source: ours.
 */
export function platesOf(reading: Read): readonly Plate[] {
  const { life, readiness, proposed } = reading;
  const { case: c } = proposed;
  if (life.state !== 'draft' || life.isAllLost === true || !isPartTime(c) || isSomethingElse(c)) return [];
  const sections = sectionsOf(proposed.walk);
  const done = sections.filter(isFinished).length;
  const [start, fullTime] = [valueOf(c, timetable.start), valueOf(c, timetable.fullTimeFrom)];
  const isWritten = readiness.openToParent;
  return [
    {
      title: isWritten ? 'Written' : 'Being written',
      detail: `${String(done)} of ${String(sections.length)} sections`,
      at: isWritten ? 'done' : 'now',
    },
    ...(readiness.needsParent
      ? [
          {
            title: `${whoDecides(reading)}${life.earlier === undefined ? '' : ' again'}`,
            detail: `before ${start === undefined ? 'it starts' : formatDayMonth(start)}`,
            at: isWritten ? ('now' as const) : ('to-come' as const),
            isHeldUp: !isWritten && life.earlier !== undefined,
          },
        ]
      : []),
    {
      title: 'Head signs',
      detail: readiness.needsParent ? `after ${parentInShort(c) ?? 'the parent'}` : 'last',
      at: isWritten && !readiness.needsParent ? 'now' : 'to-come',
    },
    {
      title: weeksOf(c),
      detail: start === undefined ? 'not known yet' : `from ${formatDayMonth(start)}`,
      at: 'to-come',
    },
    { title: 'Full time', detail: fullTime === undefined ? 'not known yet' : formatDayMonth(fullTime), at: 'to-come' },
  ];
}
