import type { CaseEvent } from '../case/case-event.ts';
import type { Answers, Case, Path } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { conflicts, currentAnswers } from '../case/current.ts';
import type { Edit } from '../case/edit.ts';
import { remembered } from '../case/remembered.ts';
import type { Signature } from '../case/signature.ts';
import { isAllLost } from '../case/stored-case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { compareDates, isBefore } from '../domain/iso-date.ts';
import { once } from '../domain/once.ts';
import type { Form } from '../forms/form.ts';
import { walk } from '../forms/walk.ts';
import { earlierAnswersIn } from '../life/agency-history.ts';
import { decided, isOfAgreement } from '../life/agreements.ts';
import { changedTerms } from '../life/changed-terms.ts';
import type { AgencyRefusal } from '../life/ending.ts';
import { continuedBy } from '../life/followed-by.ts';
import type { Course } from '../life/in-force.ts';
import { courseOf, isOffBeforeItBegan, spansIn } from '../life/in-force.ts';
import { lifeOf } from '../life/life-of.ts';
import { versionIn, type Life } from '../life/life.ts';
import type { EndInDoubt } from '../life/may-have-ended.ts';
import { askedAgain, mayHaveEnded } from '../life/may-have-ended.ts';
import { agencyRefusalIn } from '../life/must-agree.ts';
import type { PupilPeriod } from '../life/pupil-periods.ts';
import { refusalsSince } from '../life/refusals-since.ts';
import { earlierTimes } from '../life/school-times.ts';
import { startOwedOf, startsThatCame } from '../life/start-that-came.ts';
import { toldOf, toldOfVersion } from '../life/told-of-version.ts';
import { typedAheadIn } from '../life/typed-ahead.ts';
import { typedBefore, typedBy, typedOn } from '../life/typed-before.ts';
import { versionsOf, type AgreedVersion } from '../life/versions.ts';
import { withTermsOf } from '../life/with-terms.ts';
import { answersWhenWritten } from '../life/written-when.ts';
import type { Finding } from '../policy/engine/finding.ts';
import { changeOf, versionBefore } from './change.ts';
import { codesInForce } from './codes-in-force.ts';
import { overdueIn } from './overdue.ts';
import { placedIn } from './placed.ts';
import { proposalOf, proposedTerms, waitingFor } from './proposal.ts';
import type { Known, ReadCase } from './read-case.ts';
import { readCase } from './read-case.ts';
import type { Readiness } from './readiness.ts';
import { readinessOf, writesFirst } from './readiness.ts';
import type { Changing } from './standing.ts';

/** What is kept of a case, or of the school’s facts, as far as it is read. */
export interface Kept {
  /** When it was begun; empty where that is lost. Left out where its head is not read: then nothing of it is taken for lost. */
  readonly begunAt?: string;
  readonly edits: Edits;
  readonly signatures: readonly Signature[];
  readonly events: readonly CaseEvent[];
}

/** All that follows from what is kept, on a day. Each part is worked out when it is first asked for, and once. */
export interface Reading extends Pick<Kept, 'signatures' | 'events'> {
  /** All current answers, those not asked too. */
  readonly answers: Answers;
  /** Where one question has two answers. */
  readonly conflicts: ReadonlyMap<Path, readonly Edit[]>;
  /** Where the last answer is lost, until it is typed again. */
  readonly lost: readonly Path[];
  /** What cannot be read with which it may have ended, or been refused, otherwise than its life says; nothing where all is known. */
  readonly mayHaveEnded: readonly EndInDoubt[];
  /** What was agreed, the first version first. */
  readonly versions: readonly AgreedVersion[];
  /** What has become of the arrangement. */
  readonly life: Life;
  /** When which version is in force. */
  readonly course: Course;
  /** The present answers. */
  readonly proposed: ReadCase;
  /** The version in force, or the last one there is, with its terms and the present facts; none where nothing was agreed. */
  readonly agreed: ReadCase | undefined;
  /** A version as it was signed. */
  readonly asSigned: (version: AgreedVersion) => ReadCase;
  /** How far the present answers are from their signatures. */
  readonly readiness: Readiness;
  /** What the rules say: before a signature and a start of the present answers, while it runs of what was agreed. */
  readonly findings: readonly Finding[];
  /** The duties that are overdue. */
  readonly overdue: readonly Finding[];
}

/**
 * Reads what is kept.
 * @param forms all that the answers belong to.
 * @param others the part-time periods of the other cases.
 */
export function readingOf(
  { begunAt, edits, signatures, events }: Kept,
  forms: readonly Form[],
  today: IsoDate,
  others: () => readonly PupilPeriod[],
): Reading {
  const answers = currentAnswers(edits);
  const all = decided(signatures, events, edits);
  const versions = versionsOf(all, edits);
  const latest = versions.at(-1);
  const typedAhead = typedAheadIn(edits);
  const keptAnswers = { answers, edits, latest, today };
  const told = toldOf(keptAnswers);
  const signed = { signatures, decided: all, versions, endings: () => course().endings };
  const place = (c: Case, version: AgreedVersion | undefined, changing: Changing) =>
    placedIn(signed, c, version, changing);
  const changeIn = (c: Case, version: AgreedVersion | undefined) => changeOf(versionBefore(version, course()), c);
  const known: Known = {
    today,
    events,
    versions,
    life: () => life(),
    course: () => course(),
    spans: () => spans(),
    overdue: () => overdue(),
    typedAhead,
    codes: () => codes(),
    changeIn,
    typedOn: (path) => typedOn(edits, path),
    typedBy: (path) => typedBy(edits, path),
    isTyped: (root) => [...edits.values()].some(({ path }) => path === root || path.startsWith(`${root}.`)),
    typedBefore: (path, before) => typedBefore(edits, path, before),
    startsThatCame: once(() => startsThatCame(edits, proposed.case, today)),
    earlierAnswers: once(() => earlierAnswersIn(proposed.case, edits)),
    others,
  };

  /** The terms of the last version that are others in the present answers, whether or not it would read otherwise. */
  const otherTerms = once(() => (latest === undefined ? [] : changedTerms(latest, proposed.case)));
  const changed = once(() =>
    latest === undefined ? [] : proposedTerms(latest, otherTerms(), proposed, forms, (c) => changeIn(c, latest)),
  );
  /** The version that the present answers still are. */
  const present = once(() =>
    latest?.takenBack === undefined && !isOffBeforeItBegan(course()) && changed().length === 0 ? latest : undefined,
  );
  const proposed = readCase(forms, told, present, place, known);

  const putBack = remembered((version: AgreedVersion) =>
    readCase(forms, withTermsOf(version, toldOfVersion(keptAnswers, version, told)), () => version, place, known),
  );
  const readWithTerms = (version: AgreedVersion): ReadCase =>
    version === present() && toldOfVersion(keptAnswers, version, told) === told ? proposed : putBack(version);
  const factsOf = (version: AgreedVersion): Case =>
    version === latest && otherTerms().length === 0 ? proposed.case : putBack(version).case;
  const asSigned = remembered((version: AgreedVersion) =>
    readCase(forms, version.answers, () => version, place, known),
  );
  const refusalIn = (c: Case) => agencyRefusalIn(c, proposed.authority, edits, today);
  const refusal = once(() => refusalIn(proposed.case));
  const refusalOf = (version: AgreedVersion): AgencyRefusal | undefined =>
    refusalsSince(version, proposed.case, proposed.authority, edits, today)
      .filter(({ on }) => !isBefore(today, on))
      .sort((x, y) => compareDates(x.on, y.on))[0];
  const course = once(() => courseOf(proposed.case, versions, refusalOf, today, factsOf));
  const spans = once(() => spansIn(course()));
  const wish = signatures.findLast(
    (signature) => signature.role === 'parent' && signature.decision === 'changes' && all.last.has(signature),
  );
  const life = once(() =>
    lifeOf({
      ...course(),
      standing: proposed.standing,
      events,
      wish: changed().length === 0 ? wish : undefined,
      refusal: refusal(),
      whenWritten: (path, since) => {
        const then = answersWhenWritten(edits, path, since);
        return then && walk(forms, then).case;
      },
      startOwed: () => startOwedOf(known.startsThatCame(), proposed),
      continuedBy: (end) => continuedBy(proposed.case, end, proposed.others),
      lastGiven: signatures.findLast(isOfAgreement),
      isAllLost: isAllLost({ head: begunAt === undefined ? undefined : { begunAt }, edits: [...edits.values()] }),
      proposal:
        latest === undefined || changed().length === 0
          ? undefined
          : proposalOf(latest, changed(), proposed, edits, answers, () => writesFirst(readiness())),
      waitsFor: waitingFor(proposed, undefined),
      writesFirst: () => writesFirst(readiness()),
    }),
  );
  const doubt = once(() => mayHaveEnded({ edits, signatures, events, told, versions, proposed, life, today }));
  // Which days were in force nobody knows while an end may be lost.
  const codes = once(() =>
    doubt().length > 0
      ? []
      : codesInForce(
          course(),
          (version, times) =>
            times === undefined
              ? readWithTerms(version)
              : readCase(forms, withTermsOf(version, new Map([...told, ...times])), () => version, place, known),
          versions.length === 0 ? [] : earlierTimes(edits),
        ),
  );
  const agreed = once(() => {
    const version = versionIn(life()) ?? latest;
    return version === undefined ? undefined : readWithTerms(version);
  });
  const twice = once(() => conflicts(edits));
  const readiness = once(() => readinessOf(proposed, present() !== undefined));
  const findings = once(() => {
    const running = agreed() ?? proposed;
    return [
      ...proposed.findings.filter(({ gate }) => gate !== 'run'),
      ...running.findings.filter(({ gate }) => gate === 'run'),
    ];
  });
  const overdue = once(() => {
    const version = versionIn(life());
    return overdueIn(life(), agreed() ?? proposed, () => (version === undefined ? [] : asSigned(version).findings));
  });
  return {
    answers,
    lost: askedAgain(edits),
    signatures,
    events,
    versions,
    proposed,
    asSigned,
    get conflicts() {
      return twice();
    },
    get mayHaveEnded() {
      return doubt();
    },
    get life() {
      return life();
    },
    get course() {
      return course();
    },
    get agreed() {
      return agreed();
    },
    get readiness() {
      return readiness();
    },
    get findings() {
      return findings();
    },
    get overdue() {
      return overdue();
    },
  };
}
