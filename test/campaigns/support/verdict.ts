import { SETTINGS_ID } from '../../../src/case/stored-case.ts';
import type { Reading } from './read-store.ts';

/**
 * How a changed store stands to what it held. `unchanged`: all that is read is as it was, and nothing is said. `named`: it is noticed, and the
 * case (or the settings) is named. `told`: it is noticed, and told of the whole. `wrong`: something else is read, or less, and nobody is told.
 */
export type Verdict = 'unchanged' | 'named' | 'told' | 'wrong';

/** A verdict, what it rests on, and the cases that are said to be damaged, by name. */
export interface Judged {
  readonly verdict: Verdict;
  readonly why: string;
  readonly named: readonly string[];
}

/** What a person is told where nothing opens. */
const SAID = ['damaged', 'gone', 'damaged-record', 'store-lost', 'store-blocked', 'weak-parameters'];

/**
 * Judges what a changed store gave out.
 * @param truth what it gave out before it was changed
 */
export function judge(truth: Reading, got: Reading): Judged {
  if (got.state !== 'open') {
    const isSaid = SAID.includes(got.state) || got.state.startsWith('not opened') || got.state.startsWith('not listed');
    return { verdict: isSaid ? 'told' : 'wrong', why: `it is ${got.state}`, named: [] };
  }
  const wrong: string[] = [];
  const named: string[] = [];
  const told: string[] = [...got.marks];
  const ofAll = got.marks.length > 0;
  const names = new Map(truth.listed.map(({ caseId, name }) => [caseId, name]));
  for (const [id, before] of Object.entries(truth.cases)) {
    const now = got.cases[id];
    const entry = got.listed.find(({ caseId }) => caseId === id);
    const marks = [...(id === SETTINGS_ID ? got.settings : (entry?.marks ?? [])), ...(now?.marks ?? [])];
    const isSaid = marks.length + (now?.damaged.length ?? 0) > 0 || now?.failure === 'damaged-record';
    const isSame = now?.failure === before.failure && now?.records.join('\n') === before.records.join('\n');
    const name = id === SETTINGS_ID ? 'settings' : (names.get(id) ?? '');
    const isNamed = id === SETTINGS_ID || entry?.name === name;
    // The browser threw the database away while it was read: that is said at once, and at the next start that it is gone.
    if (now?.failure === 'store-lost') told.push(`${name}: the connection was lost`);
    else if (isSaid) (isNamed ? named : told).push(name);
    else if (!isSame && !ofAll) {
      const [lost, added] = [before.records, now?.records ?? []].map((all, _, [a = [], b = []]) =>
        all.filter((text) => !(all === a ? b : a).includes(text)),
      );
      wrong.push(
        `${name} is another, and nobody is told: ${now?.failure ?? ''} ${String(lost?.length)} lost, ${String(added?.length)} added: ${added?.[0]?.slice(0, 150) ?? ''}`,
      );
    } else if (!isNamed && !ofAll) wrong.push(`${name} is called ${entry?.name ?? 'nothing'}`);
  }
  for (const { caseId } of got.listed)
    if (!(caseId in truth.cases) && !ofAll) wrong.push(`${caseId} is there, which was not`);
  if (got.recoveryKey !== truth.recoveryKey) {
    if (got.recoveryKey === undefined) told.push('no recovery key is kept');
    else wrong.push('another recovery key is shown');
  }
  const verdict = wrong.length > 0 ? 'wrong' : named.length > 0 ? 'named' : told.length > 0 ? 'told' : 'unchanged';
  return { verdict, why: [...wrong, ...told, ...named].join('; '), named };
}

/** Counts verdicts, all of them and by kind of change. */
export class Tally {
  private readonly kinds = new Map<string, Map<Verdict, number>>();

  add(kind: string, verdict: Verdict): void {
    const counts = this.kinds.get(kind) ?? new Map<Verdict, number>();
    counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    this.kinds.set(kind, counts);
  }

  of(verdict: Verdict): number {
    return [...this.kinds.values()].reduce((sum, counts) => sum + (counts.get(verdict) ?? 0), 0);
  }

  /** How many were counted: fewer than were wanted, where the time was over before. */
  all(): number {
    return [...this.kinds.values()].flatMap((counts) => [...counts.values()]).reduce((sum, count) => sum + count, 0);
  }

  /** A line for each kind of change, and one for all. */
  lines(what: string): readonly string[] {
    const words = (count: (verdict: Verdict) => number) =>
      `${String(count('unchanged'))} changed nothing that is read, ${String(count('named'))} noticed and named, ` +
      `${String(count('told'))} told of the whole, ${String(count('wrong'))} wrong`;
    return [
      ...[...this.kinds]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([kind, counts]) => `  ${kind}: ${words((verdict) => counts.get(verdict) ?? 0)}`),
      `${what}: ${words((verdict) => this.of(verdict))}`,
    ];
  }
}
