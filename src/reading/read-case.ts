import { authorityOf } from '../authorities/authority-of.ts';
import type { Answers } from '../case/case.ts';
import type { Signature } from '../case/signature.ts';
import type { Facts } from '../documents/facts.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { once } from '../domain/once.ts';
import type { AskedPlace } from '../forms/asked-places.ts';
import { askedPlaces } from '../forms/asked-places.ts';
import type { Form } from '../forms/form.ts';
import { gapsOf } from '../forms/gaps.ts';
import type { Walk } from '../forms/walk.ts';
import { walk } from '../forms/walk.ts';
import { stepsOnTheWay } from '../forms/way-end.ts';
import { decisionOf } from '../life/decisions.ts';
import type { PupilPeriod } from '../life/pupil-periods.ts';
import { periodsOfSamePupil } from '../life/pupil-periods.ts';
import { attendanceCodes } from '../policy/attendance/codes.ts';
import { check } from '../policy/check.ts';
import type { Situation } from '../policy/engine/situation.ts';
import type { Matrix } from '../policy/matrix/matrix.ts';
import { matrixOf } from '../policy/matrix/matrix.ts';
import { stands } from './standing.ts';

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

/** What a case is read from. */
export interface ToRead {
  readonly forms: readonly Form[];
  readonly answers: Answers;
  readonly signatures: readonly Signature[];
  readonly today: IsoDate;
  /** The part-time periods of the other cases. */
  readonly known: () => readonly PupilPeriod[];
}

/** Reads one set of answers. */
export function readCase({ forms, answers, signatures, today, known }: ToRead): ReadCase {
  const walked = walk(forms, answers);
  const { case: c } = walked;
  const authority = once(() => authorityOf(c));
  const decision = once(() => decisionOf(standing()));
  const others = once(() => periodsOfSamePupil(c, known()));
  const findings = once(() => check(read));
  const matrix = once(() => matrixOf(read, findings()));
  const codes = once(() => attendanceCodes(c, authority()));
  const gaps = once(() => stepsOnTheWay(walked).flatMap((step) => gapsOf(step, c)));
  const placed = once(() => signatures.map((signature) => ({ signature, stands: stands(signature, c) })));
  const standing = once(() => placed().flatMap((one) => (one.stands ? [one.signature] : [])));
  const places = once(() => askedPlaces(walked));
  const read: ReadCase = {
    walk: walked,
    case: c,
    today,
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
    get matrix() {
      return matrix();
    },
    get codes() {
      return codes();
    },
    get gaps() {
      return gaps();
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
