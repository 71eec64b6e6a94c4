import type { Drawing, Help } from '../src/case/how.ts';
import { plainName } from '../src/case/plain-name.ts';

/** Why a signer's page was not taken; the page stays, with what was typed. */
export type MarkFault =
  | { readonly kind: 'remark-missing' }
  | { readonly kind: 'name-missing' }
  | { readonly kind: 'not-ticked' }
  | { readonly kind: 'nothing-drawn' }
  | { readonly kind: 'help-missing' }
  | { readonly kind: 'helper-missing' }
  | { readonly kind: 'reason-missing' };

/** Who asks for changes says which. */
export const remarkFault = (remark: string): MarkFault | undefined =>
  remark.trim() === '' ? { kind: 'remark-missing' } : undefined;

/** A typed signature is a name and a tick. */
export function typedFault(name: string, ticked: boolean): MarkFault | undefined {
  if (name.trim() === '') return { kind: 'name-missing' };
  return ticked ? undefined : { kind: 'not-ticked' };
}

/** With whose help somebody decides, as far as it was said. */
export interface Helped {
  readonly by: Help | undefined;
  readonly who: string;
  readonly why: string;
}

/** Who is helped says how, by whom and why, and ticks all the same. Source: life of an arrangement, 6. */
export function helpedFault({ by, who, why }: Helped, ticked: boolean): MarkFault | undefined {
  if (by === undefined) return { kind: 'help-missing' };
  if (who.trim() === '') return { kind: 'helper-missing' };
  if (why.trim() === '') return { kind: 'reason-missing' };
  return ticked ? undefined : { kind: 'not-ticked' };
}

/** Whether a name that was typed is another than the one whose place it is; where none is known, none is another. */
export const isAnotherName = (known: string, typed: string): boolean =>
  known.trim() !== '' && plainName(known) !== plainName(typed);

/** A dot or an empty canvas is no signature: some stroke must lead from one point to another; and what it is signed for is ticked. */
export function drawnFault(drawing: Drawing | null, ticked: boolean): MarkFault | undefined {
  const isDrawn = drawing?.strokes.some(([first, ...rest]) =>
    rest.some((point) => point.x !== first?.x || point.y !== first.y),
  );
  if (isDrawn !== true) return { kind: 'nothing-drawn' };
  return ticked ? undefined : { kind: 'not-ticked' };
}

/** In which ways a parent signs on the device. */
export const ways = ['type', 'draw', 'help'] as const;
export type Way = (typeof ways)[number];

/** What a parent has written where they sign, as far as they have come: kept while they go back and forth. */
export interface Written {
  readonly way: Way;
  readonly typed: string;
  /** The boxes that are ticked, each by its value. */
  readonly ticked: readonly string[];
  readonly drawing: Drawing | null;
  readonly helped: Helped;
}

/** Nothing yet but the name as the case has it. */
export const nothingWritten = (name: string): Written => ({
  way: 'type',
  typed: name,
  ticked: [],
  drawing: null,
  helped: { by: undefined, who: '', why: '' },
});
