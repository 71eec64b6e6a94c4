import type { Arrangement } from '../src/arrangements/arrangement.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';
import type { Life } from '../src/life/life.ts';
import type { Deed, Said, Word } from './deed.ts';

/** What the chart is told of an arrangement. */
export interface Told {
  readonly life: Life;
  readonly about: Arrangement['id'];
  readonly today: IsoDate;
  /** Whether the parent can sign what is proposed: nothing of it is missing. */
  readonly isOpenToParent: boolean;
  /** Whether it is on record that the pupil is in full time, where nothing that was agreed holds. */
  readonly isInFullTime: boolean;
  /** Whether it is on record that the pupil is in school for part of the day, and nobody had agreed to that. */
  readonly isPartOnRecord: boolean;
  /** Whether it is on hold: it is kept past its keeping time, and not deleted. */
  readonly isOnHold: boolean;
}

/** What a person can do with an arrangement, in the order in which it is offered. */
export const acts = [
  'SIGN',
  'PROPOSE',
  'REFUSE_CHANGE',
  'IN_FULL_TIME',
  'EXTEND',
  'END',
  'END_WITH_NOTICE',
  'TAKE_BACK',
  'SET_ASIDE',
  'TAKE_UP',
  'HOLD',
  'LIFT_HOLD',
] as const;
export type Act = (typeof acts)[number];

/** What the chart takes. */
export type ArrangementEvent =
  | ({ readonly type: 'LIFE_CHANGED' } & Told)
  /** Done on the page that it leads to, by a signature or an answer: the life is another only once that is there. */
  | { readonly type: Exclude<Act, Deed['act']> }
  | { readonly type: 'SET_ASIDE' | 'HOLD'; readonly why: string }
  | { readonly type: 'TAKE_UP' | 'LIFT_HOLD' | 'EXTEND' }
  | { readonly type: 'END' | 'TAKE_BACK'; readonly answers: Said }
  | ({ readonly type: 'HEAR' } & Word)
  | { readonly type: 'RETRY' }
  /** Leaves what could not be carried out. */
  | { readonly type: 'STOP' };
