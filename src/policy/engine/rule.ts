import type { Source } from '../../authorities/sources.ts';
import type { Path } from '../../case/case.ts';
import type { Finding, Gate, Level, Mender } from './finding.ts';
import type { Scope } from './scope.ts';
import type { Situation } from './situation.ts';

/** One thing that is not as a rule asks. */
export interface Lack {
  /** What is wrong or missing in this case: `Week 4 still ends at 2:15pm.` */
  readonly words: string;
  /** The answer that mends it. */
  readonly path: Path;
  /** Where this lack weighs less or more than its rule. */
  readonly level?: Level;
  readonly mender?: Mender;
  /** See `Finding`. */
  readonly afterParent?: true;
  /** See `Finding`. */
  readonly asksAnew?: true;
  /** A stop that nothing can mend any more: the head records the breach, and nobody is pushed to backdate. */
  readonly pastMending?: true;
  /** See `Finding`. */
  readonly inTime?: true;
}

/** A rule of the guidance, in one place. */
export interface Rule {
  /** Topic and name: `period.longest`. */
  readonly id: string;
  /** Whom it binds. */
  readonly scope: Scope;
  readonly level: Level;
  readonly gate: Gate;
  /** A: worked out from the answers. Q: asked. D: shown. */
  readonly mode: 'A' | 'Q' | 'A+Q' | 'D';
  /** At least one. */
  readonly source: readonly Source[];
  /** What must hold, in plain words. */
  readonly words: string;
  /** What the head is asked where a reason is wanted and “Why is this right for …?” does not fit. */
  readonly asks?: string;
  /** Who can mend it, unless a lack says otherwise. */
  readonly mender: Mender;
  /**
   * What this case lacks; nothing where the rule holds. It uses only answers that can be read.
   * @param told what the rules before it say.
   */
  readonly find: (situation: Situation, told: readonly Finding[]) => readonly Lack[];
}
