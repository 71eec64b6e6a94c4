import type { ArrangementEvent } from '../../../machines/arrangement-events.ts';
import { running, withdrawalWays } from '../../case/fields/running.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import type { Result } from '../../domain/result.ts';
import { dayOf } from './day-of.ts';
import type { Draft } from './use-draft.ts';
import type { Problem } from './use-problems.ts';

/** What a parent says as it is typed: what is wrong with it, and what is sent to the chart once nothing is. */
interface ParentsWord {
  readonly problems: readonly Problem[];
  readonly event: ArrangementEvent | undefined;
}

/** Between which days it can have been said. */
interface Between {
  readonly from: IsoDate;
  readonly today: IsoDate;
}

const wayIn = (draft: Draft) => withdrawalWays.find((known) => known === draft.text('how'));

const dayIn = (draft: Draft, short: string, between: Between): Result<IsoDate, string> =>
  dayOf(
    { ...draft.day('on') },
    { short, missing: 'Enter the day on which they said so', since: 'when it was agreed', ...between },
  );

/** What is wrong with when and how it was said. */
const wrongIn = (day: Result<IsoDate, string>, how: string | undefined): readonly Problem[] => [
  ...(day.ok ? [] : [{ href: 'on-day', text: day.error }]),
  ...(how === undefined ? [{ href: 'how', text: 'Choose how they said so' }] : []),
];

/** That the parent who agreed takes it back. @param parent their name, as they signed. */
export function takingBack(draft: Draft, parent: string, between: Between): ParentsWord {
  const how = wayIn(draft);
  const day = dayIn(draft, 'The day it was taken back', between);
  return {
    problems: wrongIn(day, how),
    event: how && {
      type: 'TAKE_BACK',
      answers: [
        [running.withdrawnOn.path, { ...draft.day('on') }],
        [running.withdrawnBy.path, parent],
        [running.withdrawnHow.path, how],
      ],
    },
  };
}

/** That another parent is heard: it ends nothing. */
export function hearing(draft: Draft, between: Between): ParentsWord {
  const [by, says, how] = [draft.text('by').trim(), draft.text('says').trim(), wayIn(draft)];
  const day = dayIn(draft, 'The day they said so', between);
  return {
    problems: [
      ...(by === '' ? [{ href: 'by', text: 'Enter who said it' }] : []),
      ...wrongIn(day, how),
      ...(says === '' ? [{ href: 'says', text: 'Enter what they say' }] : []),
    ],
    event: how && day.ok ? { type: 'HEAR', says, heard: { by, on: day.value, how } } : undefined,
  };
}
