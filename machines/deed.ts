import type { CaseEvent } from '../src/case/case-event.ts';
import type { Path } from '../src/case/case.ts';
import type { Typed } from '../src/case/typed.ts';

/** The answers that say that something happened. */
export type Said = readonly (readonly [Path, Typed])[];

/** What another parent said, and by whom, when and how it was. */
export interface Word {
  readonly says: string;
  readonly heard: NonNullable<CaseEvent['heard']>;
}

/**
 * What is carried out by the app, and stored: a draft is set aside with its reason, taken up again; the case is put on hold with a reason,
 * and the hold lifted; a further period is begun; it ended; a parent took it back; another parent was heard.
 */
export type Deed =
  | { readonly act: 'SET_ASIDE' | 'HOLD'; readonly why: string }
  | { readonly act: 'TAKE_UP' | 'LIFT_HOLD' }
  | { readonly act: 'EXTEND' }
  | { readonly act: 'END' | 'TAKE_BACK'; readonly answers: Said }
  | ({ readonly act: 'HEAR' } & Word);
