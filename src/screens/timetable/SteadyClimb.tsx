import { useState } from 'react';
import type { Climb } from '../../case/timetable-suggestions.ts';
import type { Timetable } from '../../case/timetable.ts';
import { firstOpenDay } from '../../case/timetable.ts';
import { formatTime, isBefore } from '../../domain/clock-time.ts';
import { readTime } from '../../domain/read-time.ts';
import { Button } from '../../ui/Button.tsx';
import { TimeBox } from '../../ui/TimeBox.tsx';
import { faultWords } from '../words/fault-words.ts';
import type { FilledLineProps } from './FilledLine.tsx';
import { FilledLine } from './FilledLine.tsx';

export interface SteadyClimbProps extends FilledLineProps {
  readonly timetable: Timetable;
  readonly onFill: (climb: Climb) => void;
}

const BOXES = [
  ['first', 'week 1 until', 'A steady climb, week 1 until'],
  ['last', 'last week until', 'A steady climb, last week until'],
] as const;

type Typed = Readonly<Record<keyof Climb, string>>;

/** Until when the pupil is in school in the first and in the last week: the weeks between are filled evenly. */
export function SteadyClimb({ timetable, onFill, shown, send }: SteadyClimbProps) {
  const [typed, setTyped] = useState<Typed>({ first: '', last: '' });
  const [isTried, setTried] = useState(false);
  const schoolDay = timetable.weeks.flatMap((week) => firstOpenDay(week) ?? [])[0]?.schoolDay;
  const read = (box: keyof Climb) => readTime(typed[box], 'end', schoolDay);
  const [first, last] = [read('first'), read('last')];
  const begins = schoolDay !== undefined || timetable.weeks[0]?.days.some(({ state }) => state === 'school') === true;
  const wrong = BOXES.flatMap(([box, label]) => {
    const time = read(box);
    const name = `In ${box === 'last' ? 'the ' : ''}${label.replace(' until', '')}`;
    if (!time.ok) return [{ box, words: faultWords(time.error, name) }];
    if (!begins)
      return box === 'last'
        ? []
        : [{ box, words: 'When the school’s day starts is not known: type in week 1 from when, then fill the weeks' }];
    if (schoolDay === undefined || (isBefore(schoolDay.start, time.value) && !isBefore(schoolDay.end, time.value)))
      return [];
    return [
      {
        box,
        words: `${name}: ${formatTime(time.value)} is not inside the school’s day, ${formatTime(schoolDay.start)} to ${formatTime(schoolDay.end)}`,
      },
    ];
  });
  const isWrong = isTried && wrong.length > 0;
  return (
    <fieldset className="govuk-fieldset wm-climb">
      <legend className="wm-climb__name">A steady climb:</legend>
      {BOXES.map(([box, label, name]) => (
        <span key={box} className="wm-climb__box">
          <span aria-hidden="true">{label}</span>
          <TimeBox
            id={`climb-${box}`}
            name={name}
            value={typed[box]}
            errorId={isTried && wrong.some((one) => one.box === box) ? `climb-${box}-problem` : undefined}
            onChange={(text) => {
              setTyped({ ...typed, [box]: text });
            }}
            onBlur={() => undefined}
          />
        </span>
      ))}
      <Button
        type="button"
        variant="secondary"
        onClick={() => {
          setTried(true);
          if (wrong.length === 0 && first.ok && last.ok) onFill({ first: first.value, last: last.value });
        }}
      >
        Fill the weeks between
      </Button>
      {isTried &&
        wrong.map(({ box, words }) => (
          <p key={box} id={`climb-${box}-problem`} className="govuk-error-message wm-climb__problem">
            <span className="govuk-visually-hidden">Error:</span> {words}
          </p>
        ))}
      <FilledLine shown={isWrong ? undefined : shown} send={send} />
    </fieldset>
  );
}
