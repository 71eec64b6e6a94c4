import type { ReactElement } from 'react';
import type { Role } from './marks.ts';

/** A part of the structure tree that holds several strips: a document, a table, a list. One object for each. */
export interface Group {
  readonly role: Role;
  readonly title?: string;
}

/** A place to which the outline and the contents lead. */
export interface Landmark {
  readonly title: string;
  /** 0 is a document, 1 and 2 are its headings. */
  readonly depth: 0 | 1 | 2;
  /** The document that begins here. */
  readonly document?: string;
}

/** A piece of a document that runs over the whole width of the page and is not cut, unless a page is too short for it. */
export interface Strip {
  /** All that its look depends on: two strips with one key look the same. */
  readonly key: string;
  readonly build: () => ReactElement;
  /** What holds it, outermost first. */
  readonly within: readonly Group[];
  /** White above it, but not at the head of a page. */
  readonly gap: number;
  /** Never the last on a page. */
  readonly staysWithNext?: boolean;
  /** A text that may be cut between its lines. */
  readonly flows?: boolean;
  /** The head of a table, which stands again on each page of it. */
  readonly head?: Strip;
  readonly landmark?: Landmark;
  /** The entry of the contents that it is. */
  readonly entry?: { readonly document: string; readonly withPage: (page: number) => Strip };
}

/** Makes a strip of a building function and its parameters, which make its key together with the name of its kind. */
export function strip<P extends readonly unknown[]>(
  kind: string,
  build: (...parameters: P) => ReactElement,
  parameters: P,
  more: Partial<Strip> & Pick<Strip, 'within' | 'gap'>,
): Strip {
  return { key: kind + JSON.stringify(parameters), build: () => build(...parameters), ...more };
}
