import { arrangementOf } from '../arrangements/arrangement-of.ts';
import type { Case } from '../case/case.ts';
import type { Change } from '../documents/facts.ts';
import { usedIn } from '../documents/to-sign.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { isBefore } from '../domain/iso-date.ts';
import { daysOfAgreement } from '../life/agreement-days.ts';
import { changedTerms } from '../life/changed-terms.ts';
import type { Course } from '../life/in-force.ts';
import type { AgreedVersion } from '../life/versions.ts';
import { caseOf } from '../life/versions.ts';
import { changesToSign } from './proposed-changes.ts';

/**
 * The version that a text changes: the one that was agreed before it, as long as nobody had taken that back by then.
 * @param printed the version whose text it is; none where it is a proposal.
 */
export function versionBefore(
  printed: AgreedVersion | undefined,
  { versions, endings }: Pick<Course, 'versions' | 'endings'>,
): AgreedVersion | undefined {
  const before = printed === undefined ? versions.at(-1) : versions[versions.indexOf(printed) - 1];
  const said = before && endings.get(before)?.saidOn;
  const isTakenBack = said !== undefined && (printed === undefined || !isBefore(printed.agreedOn, said));
  return isTakenBack ? undefined : before;
}

const firstDay = (c: Case, { document }: AgreedVersion): IsoDate | undefined => {
  const { changedFrom, start } = daysOfAgreement(c, document);
  return changedFrom ?? start;
};

/**
 * What a text changes of what was agreed before it; none where nothing was, or where it was agreed in another paper. It follows from that
 * version and from what the text uses, never from the day: so it is the same for everybody who signs it.
 * @param c the case of the text.
 */
export function changeOf(before: AgreedVersion | undefined, c: Case): Change | undefined {
  if (before === undefined || !arrangementOf(c).signs.some(({ document }) => document === before.document))
    return undefined;
  const from = firstDay(c, before);
  const { number, agreedOn, document, end } = before;
  return {
    number,
    agreedOn,
    from: from === firstDay(caseOf(before), before) ? undefined : from,
    until: document === 'consent' ? end : undefined,
    told: changesToSign(before, changedTerms(before, c), c, usedIn(c, document)).map(({ what, was, is }) => ({
      what,
      was,
      is,
    })),
  };
}
