import { arrangementOf } from '../arrangements/arrangement-of.ts';
import type { Signature } from '../case/signature.ts';
import type { Gap } from '../forms/gaps.ts';
import { agreedInAllPlaces } from '../life/decisions.ts';
import type { WritesFirst } from '../life/life.ts';
import { blocksHead, blocksParent } from '../policy/engine/blocks.ts';
import type { Finding } from '../policy/engine/finding.ts';
import { gapsToAnswer } from './open-points.ts';
import type { ReadCase } from './read-case.ts';

/** How far a case is from its signatures. */
export interface Readiness {
  /** What is to answer before the parent can sign. */
  readonly gaps: readonly Gap[];
  /** What else is to settle before the parent can sign; nothing once they have agreed to just this. */
  readonly beforeParent: readonly Finding[];
  /** What else is to settle before the head can: what the parent and the professionals have yet to do among it. */
  readonly beforeHead: readonly Finding[];
  /** Nothing blocks the parent’s signature. */
  readonly openToParent: boolean;
  /** What the parent last decided, as far as that stands. */
  readonly parent: Signature | undefined;
  /** The head’s signatures that still count, by document. */
  readonly head: ReadonlyMap<Signature['document'], Signature>;
  /** Whether a parent signs at all: a letter that declines a request is the head’s alone. */
  readonly needsParent: boolean;
  /** Everyone whose signature is needed has signed what stands now. */
  readonly signed: boolean;
}

/**
 * How far a case is from its signatures. What a signer has to do never blocks their own act.
 * @param isAgreed whether everybody has agreed to just this: then nothing that comes up later makes it unsigned.
 */
export function readinessOf(read: ReadCase, isAgreed: boolean): Readiness {
  const { standing } = read;
  const parent = standing.findLast((signature) => signature.role === 'parent');
  const head = new Map(
    standing.filter((signature) => signature.role === 'head').map((signature) => [signature.document, signature]),
  );
  const gaps = gapsToAnswer(read);
  const isBeforeParent = (finding: Finding): boolean => parent?.decision !== 'agree' && blocksParent(finding);
  const beforeParent = read.findings.filter(isBeforeParent);
  const beforeHead = read.findings.filter((finding) => blocksHead(finding) && !isBeforeParent(finding));
  const openToParent = gaps.length + beforeParent.length === 0;
  return {
    gaps,
    beforeParent,
    beforeHead,
    openToParent,
    parent,
    head,
    needsParent: arrangementOf(read.case).signs.some(({ role }) => role === 'parent'),
    signed: (isAgreed || (openToParent && beforeHead.length === 0)) && agreedInAllPlaces(read.case, standing),
  };
}

/** Who has something left to write down before the parent can be asked: the head, where nothing but their own words is left. */
export function writesFirst({ gaps, beforeParent }: Readiness): WritesFirst | undefined {
  if (gaps.length + beforeParent.length === 0) return undefined;
  const isOfTheHead = ({ record, mender }: Finding): boolean => record !== undefined || mender === 'head';
  return gaps.length === 0 && beforeParent.every(isOfTheHead) ? 'head' : 'school';
}
