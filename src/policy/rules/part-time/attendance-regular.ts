import { lcc, ours } from '../../../authorities/sources.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { formatDate } from '../../../domain/iso-date.ts';
import type { ReviewAttendance } from '../../../life/review-attendance.ts';
import { notRegularly } from '../../../life/review-attendance.ts';
import { attendanceIn } from '../../attendance/at-reviews.ts';
import { begun } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';

const inWords = ({ on, attended, expected, ill }: ReviewAttendance): string =>
  `${String(attended)} of ${String(expected)} by ${formatDate(on)}${ill === 0 ? '' : ` (${String(ill)} missed through illness)`}`;

const more = ({ attended, ill, expected, on, path }: ReviewAttendance): readonly Lack[] =>
  attended + ill <= expected
    ? []
    : [
        {
          words: `The review of ${formatDate(on)} counts ${String(attended + ill)} sessions, attended or missed through illness. The timetable expected ${String(expected)}.`,
          path,
          level: 'note',
        },
      ];

/** Whether the pupil comes to the sessions that the timetable expects. */
export const attendanceRegular: Rule = {
  id: 'attendance.regular',
  scope: begun('A part-time timetable that has begun'),
  level: 'explain',
  gate: 'run',
  mode: 'A+Q',
  source: [lcc('Appendix 2'), ours()],
  words:
    'The pupil comes to the sessions that were agreed. Below 85 in 100 at two reviews running, illness left aside, the head looks into it.',
  asks: 'What keeps the pupil away, and what is done about it?',
  mender: 'school',
  find: (situation) => {
    const attendance = attendanceIn(situation);
    const seldom = notRegularly(attendance);
    const last = seldom.at(-1);
    return [
      ...attendance.flatMap(more),
      ...(last === undefined
        ? []
        : [
            {
              words: aboutPupil(
                situation.case,
                (name) =>
                  `${name} came to well too few of the sessions that were expected, at two reviews running: ${seldom.map(inWords).join('; ')}.`,
              ),
              path: last.path,
            },
          ]),
    ];
  },
};
