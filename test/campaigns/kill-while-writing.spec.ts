import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Secret } from '../../src/vault/keys/header.ts';
import { newProfile } from '../e2e/support/profile.ts';
import { startSite } from '../support/site.ts';
import { blankPage, intoBlank, listen } from './support/campaign-page.ts';
import type { Reading } from './support/read-store.ts';
import { chanceOf, inTime, isOver, runs, say, SEED } from './support/runs.ts';
import { hasTornLog } from './support/torn-log.ts';
import { wait } from './support/wait.ts';

// Kills a real Chromium at any moment while the vault folds, erases or changes its keys, and opens what is left.

const LIGHT = { memoryKib: 8, passes: 1, lanes: 1 };
const SIZE = 40;
/** How long after an act was begun the browser is killed at the latest, in milliseconds. */
const LONGEST = { folding: 20, erasing: 25, 'changing keys': 60 };
const IN_THE_MIDST = /^(?:folding|erasing|changing|renewing)/u;
const IDS = Array.from({ length: 12 }, (_, at) => `case-${String(at).padStart(3, '0')}`);
const passphrase = (of: number): Secret => ({ kind: 'passphrase', typed: `seven grey herons ${String(of)}` });

/** What is known for sure of the store, by what the page had told before it was killed. */
interface Known {
  passphrase: number;
  /** The passphrase that was being put in place. */
  next: number;
  recoveryKey: string | undefined;
  rounds: Map<string, { least: number; most: number }>;
  there: Set<string>;
  /** Cases of which the last word was that they were being begun or erased. */
  either: Set<string>;
}

/** Takes in a line that the page told. */
function learn(known: Known, line: string): void {
  const [verb, first = '', second] = line.split(' ');
  switch (verb) {
    case 'saving':
      known.rounds.set(first, { least: known.rounds.get(first)?.least ?? 0, most: Number(second) });
      break;
    case 'saved':
      known.rounds.set(first, { least: Number(second), most: Number(second) });
      break;
    case 'erasing':
    case 'beginning':
      known.either.add(first);
      break;
    case 'erased':
      known.there.delete(first);
      known.either.delete(first);
      break;
    case 'begun':
      known.there.add(first);
      known.either.delete(first);
      break;
    case 'changing':
      known.next = Number(first);
      break;
    case 'changed':
      known.passphrase = known.next = Number(first);
      break;
    case 'renewing':
      known.recoveryKey = undefined;
      break;
    case 'renewed':
      known.recoveryKey = first;
      break;
    default: // what was folded
  }
}

const roundsIn = (records: readonly string[]): ReadonlySet<number> =>
  new Set(records.flatMap((text) => (/"round (\d+)"/u.exec(text)?.[1] ?? []) as string[]).map(Number));

/** What is wrong with what was read; and what is known now. */
function judge(known: Known, read: Reading, stored: readonly string[]): string[] {
  const wrong: string[] = [];
  if (read.state !== 'open') return [`it is ${read.state}`];
  if (read.marks.length > 0) wrong.push(`marked: ${read.marks.join()}`);
  const listed = new Set(read.listed.map(({ caseId }) => caseId));
  for (const id of known.there) if (!listed.has(id) && !known.either.has(id)) wrong.push(`${id} is gone`);
  for (const id of listed) if (!known.there.has(id) && !known.either.has(id)) wrong.push(`${id} is there again`);
  for (const id of stored) if (!listed.has(id)) wrong.push(`something is left of ${id}`);
  for (const { caseId, marks } of read.listed) {
    const loaded = read.cases[caseId];
    const rounds = roundsIn(loaded?.records ?? []);
    const [round] = rounds;
    const due = known.rounds.get(caseId);
    if (marks.length + (loaded?.damaged.length ?? 1) > 0) wrong.push(`${caseId} is damaged: ${marks.join()}`);
    if (loaded?.records.length !== SIZE + 1 || rounds.size !== 1 || round === undefined)
      wrong.push(`${caseId} is not whole`);
    else if (due !== undefined && (round < due.least || round > due.most))
      wrong.push(`${caseId} is of round ${String(round)}, not ${String(due.least)} to ${String(due.most)}`);
    if (round !== undefined) known.rounds.set(caseId, { least: round, most: round });
  }
  known.there = listed;
  known.either.clear();
  return wrong;
}

/** Which of the passphrases opens it: the last that was told, or the one that was on its way; what else is wrong with them. */
async function openWith(page: Page, known: Known): Promise<{ readonly secret: Secret; readonly wrong: string[] }> {
  const all = [known.passphrase - 1, known.passphrase, ...(known.next > known.passphrase ? [known.next] : [])];
  const how = await page.evaluate((secrets) => window.campaign.tries(secrets), all.map(passphrase));
  const opening = all.filter((_, at) => how[at] === 'opens');
  const [now] = opening;
  const wrong =
    opening.length === 1 && now !== known.passphrase - 1 ? [] : [`passphrases ${opening.join() || 'none'} open it`];
  known.passphrase = known.next = now ?? known.passphrase;
  return { secret: passphrase(known.passphrase), wrong };
}

type Work = 'folding' | 'erasing' | 'changing keys';

async function campaign(work: Work, kills: number, seed: number) {
  const chance = chanceOf(seed);
  const site = await startSite({ pages: blankPage });
  const profile = await newProfile(site.url);
  const known: Known = {
    passphrase: 1,
    next: 1,
    recoveryKey: undefined,
    rounds: new Map(),
    there: new Set(IDS),
    either: new Set(),
  };
  const count = { kills: 0, meanwhile: 0, acts: 0, wrong: 0, gone: 0 };
  const kept = mkdtempSync(join(tmpdir(), 'waymark-kept-'));
  let last = '';
  let onBegun = (): void => undefined;
  /** Waits until so many more acts were begun, and one. */
  const begun = (acts: number): Promise<void> =>
    new Promise((resolve) => {
      let left = acts;
      onBegun = () => {
        if (left === 0) resolve();
        left -= 1;
      };
    });
  const open = async (): Promise<Page> => {
    const { context, page } = await profile.open();
    await listen(context, (line) => {
      last = line;
      count.acts += /^(?:folded|erased|changed|renewed)/u.test(line) ? 1 : 0;
      learn(known, line);
      if (IN_THE_MIDST.test(line)) onBegun();
    });
    await intoBlank(page);
    return page;
  };
  try {
    let page = await open();
    known.recoveryKey = await page.evaluate(
      ([cases, size]) => window.campaign.create('seven grey herons 1', cases, size),
      [IDS.length, SIZE] as const,
    );
    for (let next = 1; count.kills < kills && !isOver(); count.kills += 1) {
      const there = [...known.there].sort();
      const doing =
        work === 'folding'
          ? page.evaluate(([ids, size, from]) => window.campaign.fold(ids, size, from), [IDS, SIZE, next] as const)
          : work === 'erasing'
            ? page.evaluate(([ids, size, from]) => window.campaign.erase(ids, size, from), [there, SIZE, next] as const)
            : page.evaluate((from) => window.campaign.rekey(from), known.passphrase);
      const ended = doing.catch((error: unknown) => String(error));
      await Promise.race([begun(chance.below(3)), ended]);
      await wait(chance.below(LONGEST[work]));
      profile.kill();
      const error = String(await ended);
      if (!/closed|crashed|Target|detached|destroyed/u.test(error)) throw new Error(error);
      next += 1000;
      count.meanwhile += IN_THE_MIDST.test(last) ? 1 : 0;
      const told = last;

      // As the kill left them: the files of a database that does not open are worth more than words.
      rmSync(kept, { recursive: true, force: true });
      cpSync(join(profile.folder, 'Default', 'IndexedDB'), kept, { recursive: true });
      page = await open();
      const { secret, wrong } = await openWith(page, known);
      const read = await inTime(
        180,
        () => `reading everything after ${told}`,
        page.evaluate(([how, cost]) => window.campaign.readAll(how, cost), [secret, LIGHT] as const),
      );
      if (read.state === 'empty' && hasTornLog(kept)) {
        count.gone += 1;
        say(
          `GONE: ${work}, seed ${String(seed)}, kill ${String(count.kills + 1)}: the browser wrote on behind a record that a kill had cut`,
        );
        return count;
      }
      wrong.push(...judge(known, read, await page.evaluate(() => window.campaign.idsStored())));
      if (known.recoveryKey !== undefined && read.recoveryKey !== known.recoveryKey) wrong.push('another recovery key');
      known.recoveryKey = read.recoveryKey;
      const byKey: Secret = { kind: 'recovery-key', typed: read.recoveryKey ?? '' };
      const [opens] = await page.evaluate((secrets) => window.campaign.tries(secrets), [byKey]);
      if (opens !== 'opens') wrong.push('the recovery key opens nothing');
      if (wrong.length > 0) {
        count.wrong += 1;
        const as = join(tmpdir(), `waymark-wrong-${String(seed)}-${String(count.kills)}`);
        cpSync(kept, as, { recursive: true });
        say(`the files are in ${as}`);
        say(
          `WRONG: ${work}, seed ${String(seed)}, kill ${String(count.kills + 1)} after "${told}": ${wrong.join('; ')}`,
        );
      }
      if (count.kills % 50 === 49) say(`${work}: ${JSON.stringify(count)}`);
    }
    return count;
  } finally {
    rmSync(kept, { recursive: true, force: true });
    await profile.remove();
    await site.stop();
  }
}

for (const [at, work] of (['folding', 'erasing', 'changing keys'] as const).entries())
  test(`killed while ${work}: it opens, and every case is whole or wholly gone`, async () => {
    const { kills, meanwhile, acts, wrong, gone } = await campaign(work, runs(3), SEED + at);
    say(
      `killed while ${work}: ${String(kills)} kills, ${String(meanwhile)} of them in the midst of it, ${String(acts)} times done before; ` +
        `${String(wrong)} that left anything wrong${gone === 0 ? '' : ', and then the browser had broken its own log'}`,
    );
    expect(wrong).toBe(0);
  });
