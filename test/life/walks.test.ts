import { describe, expect, test } from 'vitest';
import { caseFrom } from '../../src/case/case.ts';
import { mergeEdits } from '../../src/case/current.ts';
import { mergeRecords } from '../../src/case/merge-records.ts';
import type { Signature } from '../../src/case/signature.ts';
import { storedCase } from '../../src/case/stored-case.ts';
import type { IsoDate } from '../../src/domain/iso-date.ts';
import { decided } from '../../src/life/agreements.ts';
import type { Course } from '../../src/life/in-force.ts';
import { courseOf, inForceAt } from '../../src/life/in-force.ts';
import { lifeOf } from '../../src/life/life-of.ts';
import { pupilPeriodsOf } from '../../src/life/pupil-periods.ts';
import { startOwedOf, startsThatCame } from '../../src/life/start-that-came.ts';
import type { AgreedVersion } from '../../src/life/versions.ts';
import { versionsOf } from '../../src/life/versions.ts';
import { isVoid } from '../../src/life/void.ts';
import { answersWhenWritten } from '../../src/life/written-when.ts';
import { textOf } from './oracle-words.ts';
import { lifeOf as oracle } from './oracle.ts';
import type { Held } from './walk-device.ts';
import { World } from './walk-device.ts';
import type { Happening, Kind } from './walk-events.ts';
import { happeningsOf, kindOf, LAST_DAY, randomFrom } from './walk-events.ts';
import { dateOf } from './walk-store.ts';

/** Another seed gives other walks. */
const SEED = Number(process.env['WALKS_SEED'] ?? 20270111);
const EVENTS = Number(process.env['WALKS_EVENTS'] ?? 100_000);
const LENGTH = 16;

/** What the code makes of what is held. */
function codeOf({ signatures, events, edits, present, today }: Held) {
  const all = decided(signatures, events, edits);
  const versions = versionsOf(all, edits);
  const course = courseOf(
    present,
    versions,
    () => undefined,
    today,
    () => present,
  );
  const isOfVersion = (signature: Signature): boolean => versions.some((one) => one.signatures.includes(signature));
  const standing = signatures.filter(
    (signature) => all.last.has(signature) && !isVoid(signature, present) && !isOfVersion(signature),
  );
  const wish = undefined;
  const life = lifeOf({
    ...course,
    standing,
    events,
    wish,
    refusal: undefined,
    proposal: undefined,
    waitsFor: [],
    lastGiven: undefined,
    isAllLost: false,
    startOwed: () =>
      startOwedOf(startsThatCame(edits, present, today), { case: present, today, typedOn: () => undefined }),
    continuedBy: () => undefined,
    writesFirst: () => undefined,
    whenWritten: (path, since) => {
      const then = answersWhenWritten(edits, path, since);
      return then && caseFrom(then);
    },
  });
  return { versions, course, life };
}

const sessions = Array.from({ length: 2 * LAST_DAY }, (_, session) => session);
const days: Readonly<Record<Kind['season'], readonly IsoDate[]>> = {
  winter: sessions.map((session) => dateOf('winter', Math.floor(session / 2))),
  summer: sessions.map((session) => dateOf('summer', Math.floor(session / 2))),
};

/** The number of the version in force in each session: `-` where there is none. In an afternoon of flexi-schooling nothing ends. */
function numbersIn(course: Course, { season, isFlexi }: Kind): string {
  const begin = new Set(course.versions.map(({ from }) => from.day));
  let numbers = '';
  for (const session of sessions) {
    const day = days[season][session] ?? course.today;
    const isSkipped = isFlexi && session % 2 === 1 && !begin.has(day);
    const number = (): number | undefined => inForceAt(course, { day, half: session % 2 === 0 ? 'am' : 'pm' })?.number;
    numbers += isSkipped ? (numbers.at(-1) ?? '') : String(number() ?? '-');
  }
  return numbers;
}

/** A version in a line: its number, the session from which it is in force, its text. */
const told = ({ number, signatures, from }: AgreedVersion): string =>
  `${String(number)} from ${from.day} ${from.half}: ${signatures[0]?.covered ?? ''}`;

/** Fails where two accounts differ. Far faster than `expect`, for what is done a million times. */
function same(now: string, expected: string, what: string): void {
  if (now !== expected) throw new Error(`${what}\n${now}\nis not\n${expected}`);
}

/** The stretches of days on which something is in force, each by its first and its last; no school day lies within one on which nothing is. */
function stretchesOf(numbers: string, { season, isFlexi }: Kind, closed: ReadonlySet<number>): string {
  const found: [number, number][] = [];
  let isApart = true;
  for (let day = 0; day < sessions.length / 2; day += 1) {
    const last = found.at(-1);
    if (numbers[2 * day] === '-' && numbers[2 * day + 1] === '-') isApart ||= day % 7 < 5 && !closed.has(day);
    else {
      if (last === undefined || isApart) found.push([day, day]);
      else last[1] = day;
      isApart = false;
    }
  }
  return isFlexi ? '' : found.map((ends) => ends.map((day) => dateOf(season, day)).join(' ')).join(', ');
}

/** What is on a device, by the code, after it was compared with what the oracle makes of it. */
function compare(world: World, on: 0 | 1) {
  const known = world.known(on);
  const life = oracle(known);
  const { season } = world.kind;
  const code = codeOf(world.held(on));
  const versions = code.versions.map(told);
  const right = life.versions.map(
    ({ number, text, from }) =>
      `${String(number)} from ${dateOf(season, Math.floor(from / 2))} ${from % 2 === 0 ? 'am' : 'pm'}: ${text}`,
  );
  same(versions.join('\n'), right.join('\n'), 'versions');
  same(code.life.state, life.state, 'state');
  const numbers = numbersIn(code.course, world.kind);
  same(numbers, sessions.map((session) => life.inForce(session) ?? '-').join(''), 'in force');
  const periods = pupilPeriodsOf(code.course).map(({ start, end }) => `${start} ${end}`);
  same(periods.join(', '), stretchesOf(numbers, world.kind, known.facts.closed), 'periods');
  const latest = life.versions.at(-1);
  return {
    versions,
    numbers,
    today: known.today,
    terms: known.words.findLast(({ terms }) => textOf(terms) === latest?.text)?.terms,
  };
}

type Seen = ReturnType<typeof compare>;

/** From which day on the days may be others after this: today, or a day of the past that it tells of. */
function touchedFrom(happening: Happening, today: number, recorded: Set<string>): number {
  switch (happening.what) {
    case 'sign':
      return happening.how === 'typed' ? today : today - happening.ago;
    case 'fact':
    case 'review':
    case 'closed': {
      const key = `${happening.what} ${'path' in happening ? happening.path : happening.row}`;
      const before = recorded.has(key);
      recorded.add(key);
      const ago = 'ahead' in happening ? -(happening.ahead ?? 0) : (happening.ago ?? 0);
      return before ? -Infinity : Math.min(today, today - ago);
    }
    default:
      return today;
  }
}

const textsOf = ({ versions }: Seen): ReadonlySet<string> =>
  new Set(versions.map((line) => line.replace(/^.*: /u, '')));

/** Lets things happen one after the other; fails where the code and the oracle differ, or what must stay does not. */
function walk(kind: Kind, happenings: readonly Happening[], random: () => number): void {
  const world = new World(kind);
  const last: [Seen, Seen] = [compare(world, 0), compare(world, 1)];
  const recorded = new Set<string>();
  let clocksRun = true;
  for (const happening of happenings) {
    const { on, what } = happening;
    if (!world.happen(happening, last[on].terms)) continue;
    clocksRun &&= what !== 'clock';
    const devices = what === 'merge' ? ([0, 1] as const) : [on];
    const before = [...last] as const;
    for (const device of devices) {
      const now = compare(world, device);
      const then = before[device];
      last[device] = now;
      if (what === 'merge') {
        const texts = textsOf(now);
        for (const text of before.flatMap((seen) => [...textsOf(seen)]))
          if (!texts.has(text)) throw new Error(`lost: ${text}`);
        continue;
      }
      same(now.versions.slice(0, then.versions.length).join('\n'), then.versions.join('\n'), 'versions of before');
      const past = Math.max(0, 2 * touchedFrom(happening, then.today, recorded));
      if (clocksRun) same(now.numbers.slice(0, past), then.numbers.slice(0, past), 'days of the past');
    }
    if (what === 'merge') same(last[0].versions.join('\n'), last[1].versions.join('\n'), 'both devices');
  }
  if (random() < 0.8) return;
  const records = world.records(0);
  const parts = [0, 1, 2].map(() => records.filter(() => random() < 0.6));
  const shuffled = [...parts, records]
    .reduce(mergeRecords)
    .map((record) => ({ record, place: random() }))
    .sort((a, b) => a.place - b.place);
  const { edits, signatures, events } = storedCase(
    'walk',
    shuffled.map(({ record }) => record),
  );
  const merged = mergeEdits(edits, []);
  const again = versionsOf(decided(signatures, events, merged), merged).map(told);
  same(again.join('\n'), last[0].versions.join('\n'), 'records in another order');
}

/** The fewest of some happenings that still go wrong. */
function fewest(
  kind: Kind,
  happenings: readonly Happening[],
): { readonly left: readonly Happening[]; readonly why: unknown } | undefined {
  const wrong = (some: readonly Happening[]): unknown => {
    try {
      walk(kind, some, randomFrom(1));
      return undefined;
    } catch (error) {
      return error;
    }
  };
  let left = happenings;
  let why = wrong(left);
  if (why === undefined) return undefined;
  for (let at = 0; at < left.length;) {
    const fewer = left.filter((_, index) => index !== at);
    const still = wrong(fewer);
    if (still === undefined) at += 1;
    else [left, why] = [fewer, still];
  }
  return { left, why };
}

describe('the life of an arrangement, against another account of it', () => {
  test(`${String(EVENTS)} events, seed ${String(SEED)}`, { timeout: 400_000 }, () => {
    const counted = { events: 0, walks: 0 };
    for (; counted.events < EVENTS; counted.walks += 1) {
      const random = randomFrom(SEED + counted.walks);
      const kind = kindOf(random);
      const happenings = happeningsOf(kind, LENGTH, random);
      counted.events += happenings.length;
      try {
        walk(kind, happenings, random);
      } catch (error) {
        const { left, why } = fewest(kind, happenings) ?? { left: happenings, why: error };
        const what = left.map((one) => JSON.stringify(one)).join('\n');
        expect.fail(`walk ${String(counted.walks)}, ${JSON.stringify(kind)}\n${what}\n${String(why)}`);
      }
    }
  });
});
