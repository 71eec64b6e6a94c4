import type { Arrangement } from '../src/arrangements/arrangement.ts';
import type { Life } from '../src/life/life.ts';
import type { Deed, Said, Word } from './deed.ts';

/** What the chart is told of an arrangement. */
export interface Told {
  readonly life: Life;
  readonly about: Arrangement['id'];
  /** Whether the parent can sign what is proposed: nothing of it is missing. */
  readonly isOpenToParent: boolean;
  /** Whether full time is owed now: nothing that was agreed holds, and its day has come. */
  readonly isFullTimeOwed: boolean;
  /** Whether it is flexi-schooling that is over, and that a review can renew. */
  readonly isRenewable: boolean;
  /** Whether it is on record that the pupil is in full time, where nothing that was agreed holds. */
  readonly isInFullTime: boolean;
  /**
   * Whether part days are on record that nobody had agreed to, and something is still to be written down of them: that full time began, or
   * what happened and how it is put right.
   */
  readonly isPartOnRecord: boolean;
  /** Whether it is on hold: it is kept past its keeping time, and not deleted. */
  readonly isOnHold: boolean;
}

/** What a person can do with an arrangement, in the order in which it is offered. */
export const acts = [
  'SIGN',
  'RENEW',
  'PROPOSE',
  'REFUSE_CHANGE',
  'IN_FULL_TIME',
  'EXTEND',
  'END',
  'END_WITH_NOTICE',
  'TAKE_BACK',
  'SIGN_TAKE_BACK',
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
