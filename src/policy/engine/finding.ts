import type { Source } from '../../authorities/sources.ts';
import type { Path } from '../../case/case.ts';

/** `stop` blocks the act at the gate; `explain` lets it pass with the head's recorded reason; `note` is told. */
export type Level = 'stop' | 'explain' | 'note';

/** What is held: the head's last signature, the first day, or nothing while it runs, but the duty is overdue. */
export type Gate = 'sign' | 'start' | 'run';

/** Who can mend it. What the parent or a professional has to do never blocks the parent's own signature. */
export type Mender = 'school' | 'parent' | 'professional' | 'head';

/** What a rule has to say about a case. */
export interface Finding {
  /** The rule's id: `period.longest`. */
  readonly rule: string;
  readonly level: Level;
  readonly gate: Gate;
  /** What is not as it should be in this case, for the school to read. */
  readonly words: string;
  /** What must hold, whoever the pupil is. */
  readonly because: string;
  /** The answer that mends it. */
  readonly path: Path;
  /** Those of the rule's sources that bind the school; at least one. */
  readonly source: readonly Source[];
  readonly mender: Mender;
  /** What the head settles once the parent has signed: it never blocks the parent’s own signature. */
  readonly afterParent?: true;
  /** What stands at the answer was said of an earlier time: it is asked anew, and the same may be said again. */
  readonly asksAnew?: true;
  /** What cannot be undone, and is written down in time still: it stands, and is not overdue yet. */
  readonly inTime?: true;
  /**
   * Where the head's reason, or the breach that is past mending, is written down, and what was. Absent for a note, and for a
   * stop that can still be mended.
   */
  readonly record?: {
    readonly kind: 'reason' | 'breach';
    readonly path: Path;
    readonly given: string | undefined;
    readonly asks?: string;
  };
}
