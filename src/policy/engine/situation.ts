import type { Profile } from '../../authorities/profile.ts';
import type { CaseEvent } from '../../case/case-event.ts';
import type { Case, Path } from '../../case/case.ts';
import type { GivenDay, IsoDate } from '../../domain/iso-date.ts';
import type { ParentDecision } from '../../life/decisions.ts';
import type { Course } from '../../life/in-force.ts';
import type { Life } from '../../life/life.ts';
import type { OtherPeriod } from '../../life/pupil-periods.ts';
import type { TypedOnce } from '../../life/typed-before.ts';
import type { AgreedVersion } from '../../life/versions.ts';

/** All that the rules look at. Nothing else reaches them: no clock, no store. */
export interface Situation {
  /** The asked answers. */
  readonly case: Case;
  /** Whose limits hold. */
  readonly authority: Profile;
  /** The day it is asked on. */
  readonly today: IsoDate;
  /** The parent's decision that stands; none before the parent has signed, or after an edit that voids it. */
  readonly decision: ParentDecision | undefined;
  readonly others: readonly OtherPeriod[];
  /** What has become of the arrangement. */
  readonly life: Life;
  /** What was agreed, the first version first. */
  readonly versions: readonly AgreedVersion[];
  /** When which version is in force. */
  readonly course: Course;
  /** What happened and is no answer and no signature. */
  readonly events: readonly CaseEvent[];
  /** The dates that were still to come when they were typed, by path. */
  readonly typedAhead: ReadonlyMap<Path, IsoDate>;
  /** The day on which an answer was last typed; none where it was not. */
  readonly typedOn: (path: Path) => GivenDay | undefined;
  /** What stood at a path on the morning of a day, and since when; `undefined` where nothing did. */
  readonly typedBefore: (path: Path, day: IsoDate) => TypedOnce | undefined;
  /** The days to start that came before another was planned, the earliest first. */
  readonly startsThatCame: () => readonly IsoDate[];
}
