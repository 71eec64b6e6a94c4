import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Answers, Path } from '../../src/case/case.ts';
import { valueOf } from '../../src/case/field.ts';
import { plan } from '../../src/case/fields/plan.ts';
import { risk } from '../../src/case/fields/risk.ts';
import { heldReviews } from '../../src/case/fields/running.ts';
import { timetable } from '../../src/case/fields/timetable.ts';
import type { Typed } from '../../src/case/typed.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { isBefore } from '../../src/domain/iso-date.ts';
import type { Life } from '../../src/life/life.ts';
import { plannedReviews } from '../../src/life/planned-reviews.ts';
import { check } from '../../src/policy/check.ts';
import type { Finding } from '../../src/policy/engine/finding.ts';
import type { Situation } from '../../src/policy/engine/situation.ts';
import type { TypedAnswers } from '../../src/sample/typed-rows.ts';
import { typedDate, typedRows } from '../../src/sample/typed-rows.ts';
import type { AnsweredCase } from '../case/case-of.ts';
import { caseHolding } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiDeclined, flexiHeaviest, flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalMediumPlain } from '../scenarios/medical-medium-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { livedWith } from './situation-with.ts';

/** What one test changes in a situation; an answer `null` is taken away. */
export interface Change extends Partial<Omit<Situation, 'case'>> {
  readonly answers?: Readonly<Record<Path, Typed | null>>;
  /** Left undone: what falls due while it runs. Otherwise it is done, as far as the answers do not say of it themselves. */
  readonly neglected?: true;
  /** What stood otherwise when it was agreed. */
  readonly agreedTo?: TypedAnswers;
  /** The answers propose a change of what was agreed. */
  readonly proposes?: true;
}

/** A situation of a test, whose answers can be changed. */
export interface ToldSituation extends Situation {
  readonly case: AnsweredCase;
}

/** The day on which the cases of the tests are looked at: all is agreed, and the first day, 11 January 2027, is to come. */
export const TODAY = day('2027-01-07');

type Told = Pick<ToldSituation, 'case' | 'authority' | 'today' | 'decision' | 'others'>;

/** A situation with what became of it. */
const lived = (told: Told, agreedTo: TypedAnswers = {}): ToldSituation => ({
  ...told,
  ...livedWith(told, new Map([...told.case.answers, ...Object.entries(agreedTo)])),
});

const situationOf = (answers: Answers, decided = true): ToldSituation =>
  lived({
    case: caseHolding(answers),
    authority: lincolnshire,
    today: TODAY,
    decision: decided ? { name: 'Robin Fielding', decision: 'agree', on: TODAY } : undefined,
    others: [],
  });

/** Cases that pass every rule on `TODAY`. */
export const passing = {
  /** Back after an illness, no special educational need, nobody else involved. */
  plain: situationOf(medicalShortPlain),
  /** The same for eight weeks: two entries with the authority, and a meeting between them. */
  medium: situationOf(medicalMediumPlain),
  /** In care, with an EHC plan, exceptional needs and a risk of exclusion. */
  heaviest: situationOf(heaviest),
  /** Flexi-schooling, agreed: one pattern, no EHC plan, no social worker, no risk assessment. */
  flexi: situationOf(flexiPlain),
  /** Flexi-schooling with an EHC plan, a social worker, conditions, two weeks in turn, a tutor and a risk assessment. */
  flexiHeaviest: situationOf(flexiHeaviest),
  /** A request for flexi-schooling that the head declined: nobody but the head signs. */
  flexiDeclined: situationOf(flexiDeclined, false),
} as const;
export type Passing = keyof typeof passing;

/** What a review says that went well. */
export const wentWell: TypedAnswers = {
  who: 'The pupil, a parent, Jo Carter',
  'parent-agreed': 'yes',
  'sent-home': 'no',
  progress: 'good',
  engaging: 'yes',
  harm: 'no',
  'pupil-word': 'well',
  'parent-word': 'well',
  outcome: 'carry-on',
};

/** Has each review that was set been held, the transport team been asked again, and the risk assessment been looked at again, by a day on which it runs. */
function doWhatFellDue(answers: Map<Path, Typed>, today: IsoDate, said: readonly Path[]): void {
  const c = caseHolding(answers);
  const due = (on: IsoDate | undefined): on is IsoDate => on !== undefined && !isBefore(today, on);
  if (!due(valueOf(c, timetable.start))) return;
  if (!said.some((path) => path.startsWith(`${heldReviews.path}.`))) {
    const rows = plannedReviews(c)
      .filter(({ on }) => due(on))
      .map(({ on, kind }) => ({ on: typedDate(on), kind: kind ?? 'weekly', ...wentWell }));
    for (const [path, typed] of Object.entries(typedRows(heldReviews, ...rows))) answers.set(path, typed);
  }
  const askAgain = valueOf(c, plan.transportNextOn);
  if (due(askAgain) && !said.some((path) => path.startsWith('plan.transport')))
    answers.set(plan.transportToldOn.path, typedDate(askAgain));
  const again = valueOf(c, risk.reviewOn);
  if (due(again) && !said.includes(risk.assessedOn.path)) answers.set(risk.assessedOn.path, typedDate(again));
}

/** The same life, with a change that waits for the parent. */
const withProposal = (life: Life): Life =>
  'proposal' in life
    ? { ...life, proposal: { changed: [], named: [], waitsFor: ['parent'], parent: undefined, since: undefined } }
    : life;

/** A passing case with something changed. */
export function changed(base: Passing, change: Change): ToldSituation {
  const { answers = {}, neglected, agreedTo, proposes, ...rest } = change;
  const all = new Map(passing[base].case.answers);
  for (const [path, typed] of Object.entries(answers)) {
    if (typed === null) all.delete(path);
    else all.set(path, typed);
  }
  if (neglected !== true) doWhatFellDue(all, rest.today ?? TODAY, Object.keys(answers));
  const now = lived({ ...passing[base], ...rest, case: caseHolding(all) }, agreedTo);
  const course = rest.versions === undefined ? now.course : { ...now.course, versions: rest.versions };
  return { ...now, course, life: proposes === true ? withProposal(now.life) : now.life, ...rest };
}

/** The findings about a passing case with something changed. */
export const findingsOf = (base: Passing, change: Change = {}): readonly Finding[] => check(changed(base, change));

/** The rules that speak, each once, in their order. */
export const rulesOf = (base: Passing, change: Change = {}): readonly string[] => [
  ...new Set(findingsOf(base, change).map(({ rule }) => rule)),
];
