import type { agreement } from '../../case/fields/agreement.ts';
import type { AboutPupil, ParentWords, Sourced, SourcedList } from './catalogue.ts';

/** A part of the agreement that has its own heading: its clauses, and what holds when something falls on a home day. */
export type ClauseName = keyof typeof agreement | 'trips' | 'tests' | 'events';

/** A sentence about one pupil and a day; the day is `undefined` where none is known. */
export interface DatedSentence {
  readonly words: (name: string, on: string | undefined) => string;
  /** As {@link Sourced}. */
  readonly source: string;
}

/** What a parent reads on the agreement, in the order of the page. */
export interface AgreementWords {
  readonly opening: Sourced;
  readonly limited: Sourced;
  readonly sessions: Sourced;
  /** Where two weeks take turns: which comes first, from which day. */
  readonly turns: DatedSentence;
  readonly clauses: Readonly<Record<ClauseName, AboutPupil>>;
  /** The three declarations of the notification, made by signing. */
  readonly headSays: SourcedList;
  readonly parentSays: SourcedList;
  readonly bothSay: SourcedList;
  readonly duty: Sourced;
  readonly voluntary: Sourced;
  readonly attached: Sourced;
}

/** What a parent reads in the letter that declines, in its order. */
export interface LetterWords {
  /** Gets the parent’s name; `undefined` where none is known. */
  readonly greeting: (parent: string | undefined) => string;
  readonly thanks: DatedSentence;
  readonly talked: DatedSentence;
  readonly decided: Sourced;
  readonly reasons: AboutPupil;
  readonly offer: AboutPupil;
  readonly also: SourcedList;
  /** Above the place for the head’s signature. */
  readonly close: string;
}

/** All that a parent reads of flexi-schooling, in one language; what is decided when signing is shaped as on the consent form. */
export interface FlexiWords extends Pick<
  ParentWords,
  | 'language'
  | 'decisions'
  | 'onChange'
  | 'somethingElse'
  | 'takeBack'
  | 'takeBackApart'
  | 'holding'
  | 'alternatives'
  | 'changeOfMind'
  | 'onceAgreed'
  | 'copy'
> {
  readonly agreement: AgreementWords;
  readonly letter: LetterWords;
  /** Above the parent’s checklist, and above the outline of home education. */
  readonly checklist: Sourced;
  readonly outline: Sourced;
}
