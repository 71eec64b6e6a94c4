import type { Answers } from '../../../src/case/case.ts';
import { addDays, type IsoDate } from '../../../src/domain/iso-date.ts';
import { pupilPeriodsOf } from '../../../src/life/pupil-periods.ts';
import { extensionOf } from '../../../src/reading/extension.ts';
import { readStored } from '../../../src/reading/read-stored.ts';
import type { Reading } from '../../../src/reading/reading.ts';
import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import { socialWorkerSays, withSocialWorker } from '../agreed-sample.ts';
import { LivedCase } from '../lived.ts';
import type { Planned } from './oracle.ts';
import { goesOnFrom, PeriodOracle, schoolDayAfter } from './oracle.ts';

const dateOf = (from: number): IsoDate => addDays(day('2027-01-04'), from);
const typed = (from: number) => typedDate(dateOf(from));

/** One period of the pupil: as the app keeps it, and as the oracle was told of it. */
interface PeriodCase {
  readonly lived: LivedCase;
  readonly oracle: PeriodOracle;
}

/** What kind of walk it is: whether a social worker must agree, and whether the further period is typed anew instead of taking over from the first. */
export interface PupilWalk {
  readonly isGuarded: boolean;
  readonly isByHand: boolean;
}

/** A pupil with one case, and later a second one. */
export class Pupil {
  #today = 1;
  #minute = 0;
  readonly #kind: PupilWalk;
  readonly #cases: PeriodCase[] = [];

  constructor(kind: PupilWalk) {
    this.#kind = kind;
    this.#begin('first', medicalShortPlain, { start: 7, end: 32 });
  }

  get count(): number {
    return this.#cases.length;
  }

  /** After school, each minute once. */
  #at(): string {
    this.#minute += 1;
    return `${dateOf(this.#today)}T${String(16 + Math.floor(this.#minute / 60))}:${String(this.#minute % 60).padStart(2, '0')}`;
  }

  #begin(id: string, answers: Answers, plan: Planned): void {
    const lived = new LivedCase(id, answers, this.#at());
    lived.type(this.#at(), { 'timetable.start': typed(plan.start), 'timetable.end': typed(plan.end) });
    if (this.#kind.isGuarded) lived.type(this.#at(), withSocialWorker);
    this.#cases.push({ lived, oracle: new PeriodOracle(plan) });
  }

  #read(at: number): Reading {
    const others = this.#cases
      .filter((_, other) => other !== at)
      .flatMap(({ lived }) => pupilPeriodsOf(readStored(lived.stored, dateOf(this.#today), []).course));
    const own = this.#cases[at];
    if (own === undefined) throw new Error('no such case');
    return readStored(own.lived.stored, dateOf(this.#today), others);
  }

  passes(days: number): void {
    this.#today += days;
    this.#minute = 0;
  }

  /** The further period begins on a school day after the end of the first. */
  extends(schoolDays: number, length: number): string | undefined {
    const [first] = this.#cases;
    const last = first?.oracle.periods().at(-1);
    if (this.#cases.length > 1 || last === undefined) return undefined;
    const start = schoolDayAfter(last.end, schoolDays);
    if (start <= this.#today) return undefined;
    const answers = this.#kind.isByHand ? medicalShortPlain : new Map(extensionOf(this.#read(0), 'first') ?? []);
    this.#begin('second', answers, { start, end: schoolDayAfter(start, length) });
    return `goes on, ${String(schoolDays)} school days after`;
  }

  moves(at: number, by: number): string | undefined {
    const { lived, oracle } = this.#cases[at] ?? {};
    if (lived === undefined || oracle === undefined || oracle.isOver || this.#kind.isGuarded) return undefined;
    const end = oracle.plan.start + by;
    oracle.plan = { ...oracle.plan, end };
    lived.type(this.#at(), { 'timetable.end': typed(end) });
    return `ends on ${dateOf(end)}`;
  }

  signs(at: number, who: 'parent' | 'head'): string | undefined {
    const { lived, oracle } = this.#cases[at] ?? {};
    if (lived === undefined || oracle === undefined || oracle.isOver) return undefined;
    lived.sign(this.#at(), { role: who });
    oracle.signs(who, this.#today);
    return `${who} signs`;
  }

  /** The parent says no to what is planned, and not to what is agreed. */
  refuses(at: number): string | undefined {
    const { lived, oracle } = this.#cases[at] ?? {};
    if (lived === undefined || oracle === undefined || oracle.isOver || !oracle.isOtherThanAgreed) return undefined;
    lived.sign(this.#at(), { role: 'parent', decision: 'refuse' });
    oracle.refuses();
    return 'refuses';
  }

  /** What runs comes to its end: taken back by the parent or the social worker, or full time begins. */
  ends(at: number, how: 'withdrawn' | 'agency' | 'full-time'): string | undefined {
    const { lived, oracle } = this.#cases[at] ?? {};
    if (lived === undefined || oracle === undefined || oracle.isOver || !oracle.runsAsAgreedLast(this.#today))
      return undefined;
    if (how === 'agency' && !this.#kind.isGuarded) return undefined;
    if (how === 'agency') lived.type(this.#at(), socialWorkerSays('refuses', dateOf(this.#today)));
    else
      lived.type(this.#at(), {
        [how === 'withdrawn' ? 'running.withdrawn-on' : 'running.full-time-on']: typed(this.#today),
      });
    oracle.ends(how === 'full-time' ? this.#today : schoolDayAfter(this.#today), how !== 'full-time');
    return how;
  }

  /** What the code says of each case, and what it should say. */
  told(): readonly { readonly now: unknown; readonly right: unknown }[] {
    return this.#cases.map(({ oracle }, at) => {
      const { life, course, proposed } = this.#read(at);
      const elsewhere = this.#cases.filter((_, other) => other !== at).flatMap((one) => one.oracle.periods());
      const isShown = 'proposal' in life && life.proposal !== undefined;
      const state = oracle.state(
        this.#today,
        elsewhere.map(({ start }) => start),
      );
      const isProposed = ['agreed', 'running', 'over'].includes(state) && oracle.isOtherThanAgreed;
      const isTold = at === 1 && !this.#kind.isByHand;
      return {
        now: {
          state: life.state,
          periods: pupilPeriodsOf(course).map(({ start, end }) => `${start} ${end}`),
          waitsFor: isShown ? life.proposal.waitsFor.filter((who) => who !== 'agency') : 'nothing proposed',
          isExtension: proposed.findings.some(({ rule }) => rule === 'period.extension'),
        },
        right: {
          state,
          periods: oracle.periods().map(({ start, end }) => `${dateOf(start)} ${dateOf(end)}`),
          waitsFor: isProposed ? oracle.waitsFor() : 'nothing proposed',
          isExtension:
            !isTold &&
            goesOnFrom(oracle.plan, [...elsewhere, ...oracle.periods().filter(({ end }) => end < oracle.plan.start)]),
        },
      };
    });
  }
}
