import type { CaseEvent } from '../../src/case/case-event.ts';
import type { Case } from '../../src/case/case.ts';
import type { Edit } from '../../src/case/edit.ts';
import type { CaseRecord } from '../../src/case/record.ts';
import { nameOf } from '../../src/case/record.ts';
import type { Signature } from '../../src/case/signature.ts';
import { eventsIn, signaturesIn } from '../../src/case/stored-case.ts';
import type { Typed } from '../../src/case/typed.ts';
import { copyOf } from '../../src/case/typed.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import type { Terms } from './oracle-words.ts';
import { inTurn, textOf } from './oracle-words.ts';
import type { Known } from './oracle.ts';
import type { Happening, Kind } from './walk-events.ts';
import { factPaths } from './walk-events.ts';
import type { Store } from './walk-store.ts';
import {
  DAY,
  answersOf,
  current,
  dateOf,
  dateText,
  editsOf,
  factsOf,
  hoursTyped,
  inForce,
  join,
  momentOf,
  presentOf,
  settled,
  termPaths,
  typedDay,
  valuesOf,
} from './walk-store.ts';

/** What is on a device, as the code reads it. */
export interface Held {
  readonly signatures: readonly Signature[];
  readonly events: readonly CaseEvent[];
  readonly edits: ReadonlyMap<string, Edit>;
  readonly present: Case;
  readonly today: IsoDate;
}

/** The devices of a walk, and what happens on them. */
export class World {
  #minute = 9 * 60;
  #ids = 0;
  readonly #stores: readonly [Store, Store];

  readonly kind: Kind;

  constructor(kind: Kind) {
    this.kind = kind;
    const store = (): Store => ({
      records: new Map(),
      words: new Map(),
      puts: new Map(),
      answered: new Map(),
      clock: 0,
    });
    this.#stores = [store(), store()];
    for (const [path, typed] of settled(kind)) this.#answer(this.#stores[0], path, path, copyOf(typed), 1);
    this.#answerTerms(this.#stores[0], { start: 7, end: 28, review: 21, hours: 0 });
    this.#merge();
  }

  /** The code of a text to which nothing else has the same. */
  #id(): string {
    this.#ids += 1;
    return String(this.#ids).padStart(5, '0');
  }

  #at(store: Store): number {
    return this.#minute + store.clock;
  }

  today(on: 0 | 1): number {
    return Math.floor(this.#at(this.#stores[on]) / DAY);
  }

  #answer(store: Store, key: string, path: string, typed: Edit['value'], value: unknown): void {
    const heads = current(store).filter((one) => one.key === key);
    const [id, at] = [this.#id(), this.#at(store)];
    const instead = heads.map((one) => one.id);
    store.answered.set(id, { id, key, at, value, instead });
    const edit: Edit = { id, path, value: typed, replaces: instead, schema: 2, at: momentOf(this.kind.season, at) };
    store.records.set(`edit ${id}`, { kind: 'edit', edit });
  }

  #answerTerms(store: Store, change: Partial<Terms>): void {
    const paths = termPaths(this.kind);
    for (const key of ['start', 'end', 'review', 'changedFrom'] as const)
      if (key in change && (this.kind.isFlexi || key === 'start' || key === 'end'))
        this.#answer(store, key, paths[key], typedDay(this.kind.season, change[key]), change[key]);
    if (change.hours !== undefined) this.#answer(store, 'hours', paths.hours, hoursTyped(change.hours), change.hours);
  }

  #merge(): void {
    const [a, b] = this.#stores;
    join(a.records, b.records);
    join(a.words, b.words);
    join(a.puts, b.puts);
    join(a.answered, b.answered);
  }

  #termsIn(values: ReadonlyMap<string, unknown>): Terms {
    const day = (key: string): number | undefined => {
      const value = values.get(key);
      return typeof value === 'number' ? value : undefined;
    };
    const { isFlexi } = this.kind;
    return {
      start: day('start') ?? 0,
      end: day('end'),
      review: isFlexi ? day('review') : undefined,
      changedFrom: isFlexi ? day('changedFrom') : undefined,
      hours: day('hours') ?? 0,
    };
  }

  terms(on: 0 | 1): Terms {
    return this.#termsIn(valuesOf(this.#stores[on]));
  }

  /** The terms of the moment at which what stands of a take-back was first written down after another. */
  #openWhen(store: Store, row: string, after: number): Terms | undefined {
    const key = row === '' ? 'withdrawn' : `next ${row}`;
    const now = current(store).findLast((one) => one.key === key);
    const all = [...store.answered.values()];
    const written = all.filter((one) => one.key === key && one.at > after && one.value === now?.value);
    if (written.length === 0) return undefined;
    const at = Math.min(...written.map((one) => one.at));
    const by = all.filter((one) => one.at <= at);
    return this.#termsIn(new Map(inForce(by).map(({ key: name, value }) => [name, value])));
  }

  /** The minute at which the first session begins from a day on. */
  #firstSession(store: Store, day: number): number {
    const { closed } = factsOf(store);
    let open = day;
    while (((open % 7) + 7) % 7 > 4 || closed.has(open)) open += 1;
    return open * DAY + 8 * 60 + 50;
  }

  /**
   * Whether a day to start came that was planned: another took its place once its first session had begun, or, typed on that day or later, on a day after
   * that on which it was typed.
   */
  #cameBefore(store: Store, today: number): boolean {
    const starts = [...store.answered.values()].filter(({ key }) => key === 'start');
    const dayOf = (at: number): number => Math.floor(at / DAY);
    return starts.some(({ id, at, value }) => {
      if (typeof value !== 'number') return false;
      const over = Math.max(value, dayOf(at));
      const next = starts.filter(({ instead }) => instead.includes(id)).map((one) => one.at);
      const stood = (until: number): boolean =>
        dayOf(at) < value ? until >= this.#firstSession(store, value) : dayOf(until) > dayOf(at);
      return over <= today && next.some(stood);
    });
  }

  /** Lets something happen; whether it did. */
  happen(happening: Happening, agreed: Terms | undefined): boolean {
    const store = this.#stores[happening.on];
    this.#minute += happening.after;
    switch (happening.what) {
      case 'term':
        this.#answerTerms(store, happening.change);
        return true;
      case 'fact':
        this.#answerDay(store, happening.path, factPaths[happening.path], happening.ago);
        return true;
      case 'closed': {
        const [row, ahead] = [`school.closed-days.${happening.row}`, happening.ahead];
        this.#answer(store, `row ${row}`, row, '1', 1);
        this.#answerDay(store, `closed ${happening.row}`, `${row}.on`, ahead === undefined ? undefined : -ahead);
        return true;
      }
      case 'review':
        this.#review(store, happening);
        return true;
      case 'declined':
        if (this.kind.isFlexi)
          this.#answer(
            store,
            'declined',
            'decision.outcome',
            happening.declined ? 'decline' : 'agree',
            happening.declined,
          );
        return true;
      case 'sign':
        return this.#sign(store, happening, agreed);
      case 'aside':
      case 'up':
        this.#put(store, happening.what === 'aside');
        return true;
      case 'nothing':
        return true;
      case 'merge':
        this.#merge();
        return true;
      case 'clock':
        store.clock += happening.minutes;
        return true;
    }
  }

  #answerDay(store: Store, key: string, path: string, ago: number | undefined): void {
    const day = ago === undefined ? undefined : Math.floor(this.#at(store) / DAY) - ago;
    this.#answer(store, key, path, typedDay(this.kind.season, day), day);
  }

  #review(store: Store, { row, ago, next }: Extract<Happening, { what: 'review' }>): void {
    const list = this.kind.isFlexi ? 'flexi-reviews' : 'held-reviews';
    this.#answer(store, `row ${row}`, `${list}.${row}`, '1', 1);
    this.#answerDay(store, `review ${row}`, `${list}.${row}.on`, ago);
    if (this.kind.isFlexi) {
      this.#answer(store, `who ${row}`, `${list}.${row}.who`, 'Sam, his father, Jo Carter', 1);
      this.#answer(store, `outcome ${row}`, `${list}.${row}.outcome`, next === undefined ? 'change' : 'renew', 1);
      this.#answerDay(store, `next ${row}`, `${list}.${row}.next-on`, next === undefined ? undefined : -next);
    } else
      this.#answer(store, `next ${row}`, `${list}.${row}.parent-agreed`, next === 5 ? 'no' : 'yes', next === 5 ? 0 : 1);
  }

  #after(store: Store): NonNullable<Signature['after']> {
    const names = [...store.records.values()].filter(({ kind }) => kind !== 'edit').map(nameOf);
    return { latest: Object.fromEntries(names.map((name) => [name, ''])), rest: '' };
  }

  #seen(store: Store): ReadonlySet<string> {
    return new Set([...store.words.keys(), ...store.puts.keys()]);
  }

  #put(store: Store, aside: boolean): void {
    const [id, at] = [this.#id(), this.#at(store)];
    const event: CaseEvent = {
      id,
      at: momentOf(this.kind.season, at),
      by: { name: 'Jo Carter', role: 'Lead' },
      device: '',
      after: this.#after(store),
      what: aside ? 'set-aside' : 'taken-up',
    };
    store.puts.set(id, { id, at, seen: this.#seen(store), aside });
    store.records.set(`event ${id}`, { kind: 'event', event });
  }

  #sign(
    store: Store,
    { who, says, over, how, ago, on }: Extract<Happening, { what: 'sign' }>,
    agreed: Terms | undefined,
  ): boolean {
    if (over === 'agreed' && agreed === undefined) return false;
    const { kind } = this;
    const terms = (over === 'agreed' ? agreed : undefined) ?? this.terms(on);
    const [id, at] = [this.#id(), this.#at(store)];
    const day = Math.floor(at / DAY) - ago;
    const given = how === 'typed' ? undefined : { day, beforeSchool: how === 'paper-before' };
    const seen = kind.isOld ? undefined : this.#seen(store);
    store.words.set(id, { id, at, seen, who, says, terms, given, facts: factsOf(store) });

    const paths = termPaths(kind);
    const used: Signature['used'] = {
      [paths.start]: typedDay(kind.season, terms.start),
      [paths.end]: typedDay(kind.season, terms.end),
      [paths.hours]: hoursTyped(terms.hours),
      ...(kind.isFlexi
        ? {
            [paths.review]: typedDay(kind.season, terms.review),
            [paths.changedFrom]: typedDay(kind.season, terms.changedFrom),
          }
        : {}),
    };
    const text = textOf(terms);
    const signature: Signature = {
      id,
      document: kind.isFlexi ? 'agreement' : 'consent',
      role: who,
      name: who === 'parent' ? 'Robin Fielding' : 'Pat Headley',
      capacity: '',
      decision: says,
      remark: '',
      how:
        given === undefined
          ? { kind: 'typed' }
          : how === 'letter'
            ? { kind: 'written', as: 'letter', on: dateText(kind.season, day), reference: '' }
            : { kind: 'paper', on: dateText(kind.season, day), beforeStart: given.beforeSchool },
      at: momentOf(kind.season, at),
      hash: text,
      covered: text,
      used,
      ...(kind.isOld ? {} : { schema: 2, answers: this.#answersWith(store, used), after: this.#after(store) }),
    };
    store.records.set(`signature ${id}`, { kind: 'signature', signature });
    return true;
  }

  #answersWith(store: Store, used: Signature['used']): NonNullable<Signature['answers']> {
    const answers = new Map<string, Typed | null>([...answersOf(store), ...Object.entries(used)]);
    return Object.fromEntries([...answers].filter((entry) => entry[1] !== null)) as NonNullable<Signature['answers']>;
  }

  /** What is on a device, for the oracle. */
  known(on: 0 | 1): Known {
    const store = this.#stores[on];
    const told = inTurn([...store.words.values(), ...store.puts.values()]);
    return {
      words: told.flatMap((one) => ('who' in one ? [one] : [])),
      puts: told.flatMap((one) => ('aside' in one ? [one] : [])),
      facts: factsOf(store),
      terms: this.terms(on),
      today: this.today(on),
      isFlexi: this.kind.isFlexi,
      openWhen: (row, after) => this.#openWhen(store, row, after),
      cameBefore: this.#cameBefore(store, this.today(on)),
    };
  }

  /** What is on a device, for the code. */
  held(on: 0 | 1): Held {
    const store = this.#stores[on];
    const records = this.records(on);
    return {
      signatures: signaturesIn(records),
      events: eventsIn(records),
      edits: editsOf(store),
      present: presentOf(store),
      today: dateOf(this.kind.season, this.today(on)),
    };
  }

  records(on: 0 | 1): readonly CaseRecord[] {
    return [...this.#stores[on].records.values()];
  }
}
