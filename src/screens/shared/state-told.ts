import type { Case } from '../../case/case.ts';
import { running } from '../../case/fields/running.ts';
import { agreedTooLate } from '../../documents/parts/agreed-too-late.ts';
import { changeInWords, lifeInWords } from '../../documents/parts/life-in-words.ts';
import { startMoved } from '../../documents/parts/start-moved.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { fullTimeOwedFrom, isStillPart } from '../../life/in-full-time.ts';
import type { Life } from '../../life/life.ts';
import type { Finding } from '../../policy/engine/finding.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Next } from './next-due.ts';
import { dueIn } from './next-due.ts';

type Duty = Pick<Finding, 'rule' | 'path'>;

/** The state by itself, and the duties whose words say all else that is told of it; `undefined` where none do. */
function byItself(
  life: Life,
  c: Case,
  today: IsoDate,
): { readonly words: string; readonly duties: readonly Duty[] } | undefined {
  const { path } = running.fullTimeOn;
  switch (life.state) {
    case 'over':
      return {
        words: `It was agreed until ${formatDate(life.end)}, and is over.`,
        duties: [{ rule: 'period.over', path }],
      };
    case 'ended':
      return life.ending.how === 'withdrawn'
        ? { words: 'Ended: the agreement was taken back.', duties: [{ rule: 'agree.withdrawn', path }] }
        : undefined;
    case 'not-begun':
      return {
        words: agreedTooLate(life, today) ?? `Not agreed, and ${startMoved(life, c) ?? 'the day to start has come'}.`,
        duties: ['agree.not-begun', 'flexi.not-begun'].map((rule) => ({ rule, path: running.inFullTime.path })),
      };
    default:
      return undefined;
  }
}

/** What is due next, beside the state: where that says already that it ends and on which day, the last day is not said again. */
export function dueBeside(reading: Reading): readonly Next[] {
  const { life } = reading;
  const isEndTold = life.state === 'running' && life.ahead !== undefined;
  return dueIn(reading).filter(({ place }) => !isEndTold || place !== undefined);
}

/**
 * What has become of a case, as its task list and its line in the list say it: never nothing. Where what is overdue says the rest, with what is to be done, the
 * state stands by itself; not where part days are on record. Source: ours.
 * @param shown what is overdue and stands beside it.
 */
export function stateTold({ life, proposed }: Reading, shown: readonly Finding[]): readonly string[] {
  const state = byItself(life, proposed.case, proposed.today);
  const owedFrom = fullTimeOwedFrom(life, proposed.case);
  const isOnRecord = owedFrom !== undefined && isStillPart(proposed, owedFrom);
  const isSaid = state?.duties.some((duty) => shown.some(({ rule, path }) => rule === duty.rule && path === duty.path));
  return state !== undefined && isSaid === true && !isOnRecord
    ? [state.words, ...changeInWords(life, proposed)]
    : lifeInWords(life, proposed);
}
