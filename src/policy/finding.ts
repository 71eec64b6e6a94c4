import type { Profile } from '../authorities/profile.ts';
import type { Case, Path } from '../case/case.ts';
import type { IsoDate } from '../domain/iso-date.ts';

/** Where a rule comes from. `ours` is this product's own reading, and is shown as such. */
export interface RuleSource {
  readonly document: 'LCC' | 'DfE' | 'ours';
  /** As a reader would find it: `§9.11`, `para 67`. Empty where the rule is ours. */
  readonly paragraph: string;
}

/** What a rule has to say about a case. */
export interface Finding {
  /** The rule's id: `period.longest`. */
  readonly rule: string;
  /** `stop` holds the act at the gate; `explain` lets it pass with the head's recorded reason; `note` is told. */
  readonly level: 'stop' | 'explain' | 'note';
  /** What is held: the head's signature, the first day, or nothing while it runs, but the duty is overdue. */
  readonly gate: 'sign' | 'start' | 'run';
  /** What is not as it should be, for the school to read. */
  readonly words: string;
  /** The answer that mends it. */
  readonly path: Path;
  readonly source: RuleSource;
}

/** The rules of one topic: a case that abides by them gives no finding. They use only answers that can be read. */
export type Check = (c: Case, authority: Profile, today: IsoDate) => readonly Finding[];

/** A rule of this product's own reading. */
export const ours: RuleSource = { document: 'ours', paragraph: '' };
