/** Another account of a pupil's periods, in days from Monday 4 January 2027. It knows nothing of the code it judges. */

/** What is planned: the first and the last part-time day. */
export interface Planned {
  readonly start: number;
  readonly end: number;
}

type Signer = 'parent' | 'head';

interface Version extends Planned {
  /** The first day after everybody had signed on which there is school. */
  readonly soonest: number;
  readonly from: number;
}

const isSchool = (day: number): boolean => day % 7 < 5;

export function schoolDayAfter(day: number, count = 1): number {
  let next = day;
  for (let left = count; left > 0; left -= isSchool(next) ? 1 : 0) next += 1;
  return next;
}

const firstSchoolDay = (day: number): number => (isSchool(day) ? day : schoolDayAfter(day));

const same = (a: Planned, b: Planned | undefined): boolean => a.start === b?.start && a.end === b.end;

/** One period's case: who agreed to what, always after school. */
export class PeriodOracle {
  plan: Planned;
  #agrees: Partial<Record<Signer, Planned>> = {};
  #refused: Planned | undefined;
  readonly #versions: Version[] = [];
  /** The first day that is no part of it any more, and whether somebody said no to it. */
  #over: { readonly on: number; readonly isSaid: boolean } | undefined;

  constructor(plan: Planned) {
    this.plan = plan;
  }

  get isOver(): boolean {
    return this.#over !== undefined;
  }

  get agreed(): Version | undefined {
    return this.#versions.at(-1);
  }

  get isOtherThanAgreed(): boolean {
    return !same(this.plan, this.agreed);
  }

  signs(who: Signer, day: number): void {
    if (who === 'parent') this.#refused = undefined;
    this.#agrees[who] = this.plan;
    const { parent, head } = this.#agrees;
    if (!this.isOtherThanAgreed || parent === undefined || head === undefined || !same(parent, head)) return;
    const soonest = schoolDayAfter(day);
    const begun = this.#versions.findLast(({ from }) => from < soonest);
    const from = begun === undefined ? Math.max(this.plan.start, soonest) : Math.max(day + 1, begun.soonest);
    this.#versions.push({ ...this.plan, soonest, from });
  }

  refuses(): void {
    this.#agrees = {};
    this.#refused = this.plan;
  }

  ends(on: number, isSaid: boolean): void {
    this.#over = { on, isSaid };
  }

  isInForce(day: number): boolean {
    const version = this.#versions.findLast(({ from }) => from <= day);
    return version !== undefined && day <= version.end && day < (this.#over?.on ?? Infinity);
  }

  /** Whether what was agreed last is in force on a day. */
  runsAsAgreedLast(day: number): boolean {
    return this.isInForce(day) && (this.agreed?.from ?? Infinity) <= day;
  }

  /** The stretches of days in force, with no school day out of force within one. */
  periods(): readonly Planned[] {
    const found: { start: number; end: number }[] = [];
    for (let day = 0; day < 120; day += 1) {
      if (!this.isInForce(day)) continue;
      const last = found.at(-1);
      if (last !== undefined && schoolDayAfter(last.end) >= firstSchoolDay(day)) last.end = day;
      else found.push({ start: day, end: day });
    }
    return found;
  }

  /** Who has not agreed to what is planned now. */
  waitsFor(): readonly Signer[] {
    return (['parent', 'head'] as const).filter((who) => !same(this.plan, this.#agrees[who]));
  }

  /** @param next the first day of a period of another case that is agreed. */
  state(today: number, next: readonly number[]): string {
    const runs = this.#versions.filter(({ from, end }) => from <= end);
    const latest = this.agreed;
    if (latest === undefined || runs.length === 0) {
      if (this.#refused !== undefined && same(this.plan, this.#refused)) return 'refused';
      if (this.plan.start <= today) return 'not-begun';
      return this.waitsFor().length < 2 ? 'deciding' : 'draft';
    }
    if (this.#over !== undefined && (this.#over.isSaid || this.#over.on <= today)) return 'ended';
    if (this.isInForce(today)) return 'running';
    if (latest.from > today && latest.from <= latest.end) return 'agreed';
    const end = this.periods().at(-1)?.end ?? today;
    // Only one that leaves no school day in between takes over: on such a day full time is owed.
    return next.some((start) => start > end && firstSchoolDay(start) <= schoolDayAfter(end)) ? 'ended' : 'over';
  }
}

/** Whether a plan goes on from one of some earlier periods: it begins by the tenth school day after the last of them. */
export function goesOnFrom({ start }: Planned, earlier: readonly Planned[]): boolean {
  const before = earlier.filter((period) => period.start < start).sort((a, b) => a.end - b.end);
  const last = before.at(-1);
  return last !== undefined && start <= schoolDayAfter(last.end, 10);
}
