import { authorityOf } from '../authorities/authority-of.ts';
import type { CaseEvent } from '../case/case-event.ts';
import type { Answers, Case, Path } from '../case/case.ts';
import type { Person } from '../case/person.ts';
import type { Signature } from '../case/signature.ts';
import type { Change, Facts, PlacedSignature } from '../documents/facts.ts';
import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import { once } from '../domain/once.ts';
import type { AskedPlace } from '../forms/asked-places.ts';
import { askedPlaces } from '../forms/asked-places.ts';
import type { Form } from '../forms/form.ts';
import { gapsOf } from '../forms/gaps.ts';
import type { Walk } from '../forms/walk.ts';
import { walk } from '../forms/walk.ts';
import { stepsOnTheWay } from '../forms/way-end.ts';
import type { EarlierAnswer } from '../life/agency-history.ts';
import { decisionOf } from '../life/decisions.ts';
import type { Course, Span } from '../life/in-force.ts';
import type { Life } from '../life/life.ts';
import { neverRan } from '../life/never-ran.ts';
import type { PupilPeriod } from '../life/pupil-periods.ts';
import { periodsOfSamePupil } from '../life/pupil-periods.ts';
import type { AgreedVersion } from '../life/versions.ts';
import type { PlannedSession } from '../policy/attendance/codes.ts';
import { check } from '../policy/check.ts';
import type { Finding } from '../policy/engine/finding.ts';
import type { Situation } from '../policy/engine/situation.ts';
import type { Matrix } from '../policy/matrix/matrix.ts';
import { matrixOf } from '../policy/matrix/matrix.ts';
import { askedThoughItNeverRan } from './asked-though-it-never-ran.ts';
import type { Changing } from './standing.ts';

/**
 * One set of answers, read once: what is asked, what the rules look at and say, what documents are made of. Each part is worked out when
 * it is first asked for. To read other answers, read again: a copy would keep what followed from the old ones.
 */
export interface ReadCase extends Situation, Facts {
  readonly walk: Walk;
  readonly matrix: Matrix;
  /** The signatures that stand, in the order they were given. */
  readonly standing: readonly Signature[];
  /** Every place that is asked. */
  readonly places: readonly AskedPlace[];
}

/** What is known of a case, whichever of its answers are read. */
export interface Known {
  readonly today: IsoDate;
  readonly events: readonly CaseEvent[];
  readonly versions: readonly AgreedVersion[];
  readonly life: () => Life;
  readonly course: () => Course;
  readonly spans: () => readonly Span[];
  readonly overdue: () => readonly Finding[];
  readonly typedAhead: ReadonlyMap<Path, IsoDate>;
  readonly codes: () => readonly PlannedSession[];
  /** The day on which an answer was last typed. */
  readonly typedOn: (path: Path) => GivenDay | undefined;
  /** Who last typed it, where that is known. */
  readonly typedBy: (path: Path) => Person | undefined;
  /** Whether something was ever typed at a path, or below it. */
  readonly isTyped: (root: Path) => boolean;
  /** What stood at a path on the morning of a day. */
  readonly typedBefore: Situation['typedBefore'];
  readonly startsThatCame: Situation['startsThatCame'];
  /** What professionals and services answered before what they answer now. */
  readonly earlierAnswers: () => readonly EarlierAnswer[];
  /** What the text of a case changes of what was agreed before. */
  readonly changeIn: (c: Case, printed: AgreedVersion | undefined) => Change | undefined;
  /** The part-time periods of the other cases. */
  readonly others: () => readonly PupilPeriod[];
}

/**
 * Reads one set of answers.
 * @param printed the version whose answers they are; none where they are a proposal, or nothing was agreed.
 * @param place how the signatures of the case stand for that.
 */
export function readCase(
  forms: readonly Form[],
  answers: Answers,
  printed: () => AgreedVersion | undefined,
  place: (c: Case, printed: AgreedVersion | undefined, changing: Changing) => readonly PlacedSignature[],
  known: Known,
): ReadCase {
  const walked = walk(forms, answers);
  const { case: c } = walked;
  const authority = once(() => authorityOf(c));
  const decision = once(() => decisionOf(standing()));
  const others = once(() => periodsOfSamePupil(c, known.others()));
  const findings = once(() => check(read));
  const matrix = once(() => matrixOf(read, findings()));
  const gaps = once(() => stepsOnTheWay(walked).flatMap((step) => gapsOf(step, c)));
  const change = once(() => known.changeIn(c, printed()));
  const placed = once(() => place(c, printed(), change));
  const standing = once(() => placed().flatMap((one) => (one.stands ? [one.signature] : [])));
  const places = once(() =>
    askedPlaces(
      neverRan({ life: known.life(), course: known.course() }) ? askedThoughItNeverRan(walked, known.isTyped) : walked,
    ),
  );
  const read: ReadCase = {
    walk: walked,
    case: c,
    today: known.today,
    events: known.events,
    versions: known.versions,
    typedOn: known.typedOn,
    typedBy: known.typedBy,
    typedBefore: known.typedBefore,
    startsThatCame: known.startsThatCame,
    get life() {
      return known.life();
    },
    get course() {
      return known.course();
    },
    get spans() {
      return known.spans();
    },
    typedAhead: known.typedAhead,
    get authority() {
      return authority();
    },
    get decision() {
      return decision();
    },
    get others() {
      return others();
    },
    get findings() {
      return findings();
    },
    get overdue() {
      return known.overdue();
    },
    get matrix() {
      return matrix();
    },
    get earlierAnswers() {
      return known.earlierAnswers();
    },
    get codes() {
      return known.codes();
    },
    get gaps() {
      return gaps();
    },
    get printed() {
      return printed();
    },
    get change() {
      return change();
    },
    get placed() {
      return placed();
    },
    get standing() {
      return standing();
    },
    get places() {
      return places();
    },
  };
  return read;
}
