import { arrangementOf } from '../arrangements/arrangement-of.ts';
import type { Answers, Case } from '../case/case.ts';
import type { Edits } from '../case/current.ts';
import { pathOfKey } from '../case/recorded.ts';
import type { Signature } from '../case/signature.ts';
import type { Change } from '../documents/facts.ts';
import { once } from '../domain/once.ts';
import type { Form } from '../forms/form.ts';
import { walk } from '../forms/walk.ts';
import { isOfAgreement } from '../life/agreements.ts';
import type { Proposal, Waiting, WritesFirst } from '../life/life.ts';
import { notAgreed, notAskedAgain } from '../life/must-agree.ts';
import type { AgreedVersion } from '../life/versions.ts';
import { withPresentTerms } from '../life/with-terms.ts';
import { changeNames } from './change-names.ts';
import { proposedChanges } from './proposed-changes.ts';
import type { ReadCase } from './read-case.ts';
import { saysTheSame } from './standing.ts';

/** Whether what was signed would read the same, letter for letter, if nothing but the terms had changed: an empty row proposes nothing. */
function readsTheSame(
  version: AgreedVersion,
  { walk: { answers } }: ReadCase,
  forms: readonly Form[],
  changeIn: (c: Case) => Change | undefined,
): boolean {
  const signed = version.signatures.at(-1);
  if (signed === undefined) return false;
  const { case: c } = walk(forms, withPresentTerms(version, answers));
  return saysTheSame(signed, c, () => changeIn(c));
}

/**
 * The terms of a version that the present answers would change; none where what was signed reads the same.
 * @param changed the terms that are others in the present answers.
 * @param changeIn what the version’s text changes of the one before it.
 */
export function proposedTerms(
  version: AgreedVersion,
  changed: readonly string[],
  present: ReadCase,
  forms: readonly Form[],
  changeIn: (c: Case) => Change | undefined,
): readonly string[] {
  return changed.length === 0 || readsTheSame(version, present, forms, changeIn) ? [] : changed;
}

/** Who of those who sign has not agreed to the present answers: the parent, then the head. */
const signersLeft = (present: Pick<ReadCase, 'case' | 'standing'>): readonly Signature['role'][] =>
  arrangementOf(present.case)
    .signs.filter(isOfAgreement)
    .filter(
      ({ document, role }) =>
        present.standing.findLast((signature) => signature.document === document && signature.role === role)
          ?.decision !== 'agree',
    )
    .map(({ role }) => role);

/**
 * Who has not agreed to the present answers: the parent, then the professionals who must agree, then the head.
 * @param version what was agreed before: an answer of a professional is about that.
 */
export function waitingFor(present: ReadCase, version: AgreedVersion | undefined): readonly Waiting[] {
  const left = signersLeft(present);
  const agencies =
    version === undefined
      ? notAgreed(present.case, present.authority)
      : notAskedAgain(version, present.case, present.authority).map(({ who }) => who);
  return [
    ...left.filter((who) => who === 'parent'),
    ...(agencies.length === 0 ? [] : (['agency'] as const)),
    ...left.filter((who) => who === 'head'),
  ];
}

/** When one of some paths was last typed into. */
function lastTyped(changed: readonly string[], edits: Edits): string | undefined {
  const paths = new Set(changed.map(pathOfKey));
  return [...edits.values()].reduce<string | undefined>(
    (last, { path, at }) =>
      (paths.has(path) || paths.has(path.slice(0, Math.max(path.lastIndexOf('.'), 0)))) &&
      (last === undefined || at > last)
        ? at
        : last,
    undefined,
  );
}

/**
 * What the present answers propose, and how far it has come.
 * @param answers all that was typed, asked or not.
 * @param writesFirst who writes something down before the parent can be asked.
 */
export function proposalOf(
  version: AgreedVersion,
  changed: readonly string[],
  present: ReadCase,
  edits: Edits,
  answers: Answers,
  writesFirst: () => WritesFirst | undefined,
): Proposal {
  const named = once(() => changeNames(proposedChanges(version, changed, present.case, answers).changes));
  const waitsFor = waitingFor(present, version);
  const decisions = present.standing.filter(isOfAgreement);
  const moments = [lastTyped(changed, edits), waitsFor.length === 0 ? undefined : decisions.at(-1)?.at];
  return {
    changed,
    get named() {
      return named();
    },
    waitsFor,
    get writesFirst() {
      return writesFirst();
    },
    parent: decisions.findLast(({ role }) => role === 'parent'),
    since: moments
      .filter((at) => at !== undefined)
      .sort()
      .at(-1),
  };
}
