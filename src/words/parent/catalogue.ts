/** Words about one pupil; gets what the pupil is called. */
export type AboutPupil = (name: string) => string;

/** A sentence that a parent reads, and the paragraph it comes from. */
export interface Sourced {
  readonly words: AboutPupil;
  /** As a reader would find it: `LCC Appendix 4`; `ours` for this product’s own reading. */
  readonly source: string;
}

/** A heading and the sentences below it. */
export interface SourcedList {
  readonly heading: AboutPupil;
  readonly items: readonly Sourced[];
}

/** What a parent can decide. */
export const parentDecisions = ['agree', 'changes', 'refuse'] as const;
export type ParentDecision = (typeof parentDecisions)[number];

/** One thing a parent can decide, and what it means. */
export interface DecisionInWords {
  readonly label: AboutPupil;
  readonly meaning: readonly Sourced[];
}

/** What a change changes: which day it bears, from when the change is to be, where it names a day, and the last day of what is changed; as they are read. */
export interface ChangeDates {
  readonly agreedOn: string;
  readonly from: string | undefined;
  readonly until: string | undefined;
}

/** What a parent reads of a change of what they agreed to. */
export interface ChangeWords {
  readonly opening: Sourced;
  /** Below what changes. */
  readonly rest: Sourced;
  readonly decisions: Readonly<Record<ParentDecision, DecisionInWords>>;
}

/**
 * All that a parent reads on the consent form and above the plan’s answers, in one language. Another language is another file; English is what is signed.
 */
export interface ParentWords {
  /** A language tag: `en-GB`. */
  readonly language: string;
  readonly heading: AboutPupil;
  readonly opening: Sourced;
  /** What the parent states by signing. */
  readonly agreement: SourcedList;
  /** The same of a change. */
  readonly agreementOnChange: SourcedList;
  /** What the parent takes on. */
  readonly parentPart: SourcedList;
  /** What the school takes on. */
  readonly schoolPart: SourcedList;
  /** Stands next to the two lists: the school’s duty goes on. */
  readonly duty: Sourced;
  readonly decisions: { readonly heading: AboutPupil } & Readonly<Record<ParentDecision, DecisionInWords>>;
  /** The same, and what else is read, on a change of what was agreed. */
  readonly onChange: (dates: ChangeDates) => ChangeWords;
  /** That what was agreed should be another; of a change, and on screen of what was agreed. */
  readonly somethingElse: DecisionInWords;
  /** That what was agreed is taken back; on screen. */
  readonly takeBack: DecisionInWords;
  /** The same, where they read of a change of what they agreed to. */
  readonly takeBackApart: DecisionInWords;
  /** On screen, what was agreed being read once more: that it is that, and goes on. */
  readonly holding: (agreedOn: string) => Sourced;
  /** What else can be done where a parent does not agree. */
  readonly alternatives: SourcedList;
  readonly changeOfMind: Sourced;
  /** The same, where they read what they agreed to once more and nothing is to be agreed. */
  readonly onceAgreed: Sourced;
  readonly copy: Sourced;
  readonly plan: PlanWords;
}

/** What a parent reads of the plan, and of the consent form being for both. */
export interface PlanWords {
  /** On screen, above the consent form, and above the plan. */
  readonly twoPapers: Sourced;
  readonly onScreen: Sourced;
  /** At the head of the plan: one answer is given for both. */
  readonly opening: Sourced;
  /** What the weekly talk can change, and what it cannot. */
  readonly reviews: readonly Sourced[];
  /** Above what stands in the plan on paper and is no part of what is agreed. */
  readonly besideHeading: string;
  readonly beside: Sourced;
  /** On screen, below the agreed part: what paper has besides. */
  readonly onPaper: Sourced;
  /** On the consent form, above the signatures: where the plan is, in a pack that holds it and in one that does not. */
  readonly comesNext: Sourced;
  readonly comesApart: Sourced;
}
