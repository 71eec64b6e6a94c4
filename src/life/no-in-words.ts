import type { Case } from '../case/case.ts';
import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import { givenDay, givenOn } from './clock-ahead.ts';
import type { Ending } from './ending.ts';

/** A professional’s no, as it counts. */
interface No {
  readonly by: string;
  /** The day from which it counts. */
  readonly on: GivenDay;
  readonly neverAgreed: true | undefined;
}

/** Whether the professional whose no ended something says yes now. */
export const hasAgreedSince = ({ answer }: Pick<Ending, 'answer'>, c: Case): boolean =>
  answer !== undefined && c.get(answer) === 'agrees';

/**
 * That a professional said no, and on which day; of who had never agreed, from when that counts: on which day they said so is another matter.
 * Without its full stop. Source: life of an arrangement, ours.
 * @param isPast whether they have agreed since.
 */
export const noInWords = ({ by, on, neverAgreed }: No, today: IsoDate, isPast = false): string =>
  neverAgreed === true
    ? `${by} ${isPast ? 'did' : 'does'} not agree, which counts from ${givenDay(on, today)}`
    : `${by} said no ${givenOn(on, today)}`;
