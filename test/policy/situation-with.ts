import { arrangementOf } from '../../src/arrangements/arrangement-of.ts';
import type { Answers } from '../../src/case/case.ts';
import type { Signature } from '../../src/case/signature.ts';
import { copyOf } from '../../src/case/typed.ts';
import { decided } from '../../src/life/agreements.ts';
import { courseOf } from '../../src/life/in-force.ts';
import { lifeOf } from '../../src/life/life-of.ts';
import { agencyRefusalIn } from '../../src/life/must-agree.ts';
import { versionsOf } from '../../src/life/versions.ts';
import type { Situation } from '../../src/policy/engine/situation.ts';

type Told = Pick<Situation, 'case' | 'authority' | 'today' | 'decision' | 'others'>;

/** The decisions that a parent’s word stands for: where they agree, the head has signed the same on the same day. */
function signaturesOf({ case: c, decision }: Told, answers: Answers): readonly Signature[] {
  if (decision === undefined) return [];
  const document = arrangementOf(c).id === 'part-time' ? 'consent' : 'agreement';
  const given = (role: Signature['role'], at: string): Signature => ({
    id: role,
    document,
    role,
    name: role === 'parent' ? decision.name : 'Dana Whitlock',
    capacity: '',
    decision: decision.decision,
    remark: '',
    how: { kind: 'typed' },
    at,
    hash: 'the same',
    covered: '',
    used: {},
    answers: Object.fromEntries([...answers].map(([path, typed]) => [path, copyOf(typed)])),
  });
  const parent = given('parent', `${decision.on}T07:10:00Z`);
  return decision.decision === 'agree' ? [parent, given('head', `${decision.on}T07:20:00Z`)] : [parent];
}

/** What becomes of a case whose parent decided so: everybody else has agreed with them. */
export function livedWith(
  told: Told,
  answers: Answers,
): Pick<
  Situation,
  'life' | 'versions' | 'course' | 'events' | 'typedAhead' | 'typedOn' | 'typedBefore' | 'startsThatCame'
> {
  const { case: c, authority, today } = told;
  const signatures = signaturesOf(told, answers);
  const versions = versionsOf(decided(signatures, [], new Map()), new Map());
  const refusal = agencyRefusalIn(c, authority, new Map(), today);
  const course = courseOf(
    c,
    versions,
    () => refusal,
    today,
    () => c,
  );
  const lived = {
    ...course,
    standing: signatures.filter((signature) => !versions.some((version) => version.signatures.includes(signature))),
    events: [],
    refusal,
    wish: undefined,
    lastGiven: signatures.at(-1),
    isAllLost: false,
    continuedBy: () => undefined,
    writesFirst: () => undefined,
    whenWritten: () => undefined,
    startOwed: () => undefined,
  };
  return {
    versions,
    course,
    events: lived.events,
    typedAhead: new Map(),
    typedOn: () => today,
    typedBefore: () => undefined,
    startsThatCame: () => [],
    life: lifeOf({ ...lived, proposal: undefined, waitsFor: [] }),
  };
}

/** A situation in which the parent decided so. */
export const situationWith = (told: Told, answers: Answers): Situation => ({
  ...told,
  ...livedWith(told, answers),
});
