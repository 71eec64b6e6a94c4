import type { Answers } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { withEndsOnRecord, withoutEndOfBefore } from './ends-on-record.ts';
import { withLostEnds } from './lost-ends.ts';
import { withLostTerms } from './lost-terms.ts';
import type { AgreedVersion } from './versions.ts';

/** What is kept of a case, as far as answers are told of it. */
interface KeptAnswers {
  readonly answers: Answers;
  readonly edits: Edits;
  readonly latest: AgreedVersion | undefined;
  readonly today: IsoDate;
}

/**
 * The present answers, with what counts where one is lost, or two devices say different things of an end. Ours.
 * @param version of whose end they tell, where it is not the latest.
 */
export const toldOf = ({ answers, edits, latest, today }: KeptAnswers, version = latest): Answers =>
  withLostTerms(withLostEnds(withEndsOnRecord(answers, edits, today, version), edits, today), edits, latest);

/**
 * The same for one version: without a last day that ended one before it.
 * @param told what is told of the latest.
 */
export const toldOfVersion = (kept: KeptAnswers, version: AgreedVersion, told: Answers): Answers =>
  withoutEndOfBefore(version, version === kept.latest ? told : toldOf(kept, version));
