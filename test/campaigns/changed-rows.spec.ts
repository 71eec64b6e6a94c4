import { expect, test } from '@playwright/test';
import { SETTINGS_ID } from '../../src/case/stored-case.ts';
import type { Secret } from '../../src/vault/keys/header.ts';
import type { Milestone } from '../../src/vault/milestone.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { createVault } from '../../src/vault/unlock.ts';
import { recordsOf } from '../case/records-of.ts';
import { chosen, dump, erasedLine, good, head, light, PASSPHRASE } from '../vault/support/device.ts';
import { readStore, type Reading } from './support/read-store.ts';
import { rowChanges, type Both } from './support/row-changes.ts';
import { chanceOf, FIRST, isOver, runs, say, SEED } from './support/runs.ts';
import { noStore, restore, STORE } from './support/stored.ts';
import { judge, Tally } from './support/verdict.ts';
import { many, named, OTHER } from './support/workflows.ts';

// Changes the rows of a store past the vault, and opens it: each change changes nothing that is read, or is noticed and told.

const secret: Secret = { kind: 'passphrase', typed: OTHER };
let reached: number | undefined;

/** A store of 70 cases, and as it was before the last saves, the last change of the passphrase and the last erasing. */
async function bothStores(): Promise<Both> {
  noStore();
  const kept: Milestone = {
    read: () => reached,
    set: (revision) => {
      reached = revision;
    },
  };
  const { vault } = good(await createVault(newDoor(STORE, kept), chosen(PASSPHRASE), light));
  const begin = async (id: string) =>
    vault.beginCase(id, recordsOf({ head: head(id), edits: many(4, `first of ${id}`) }), named(id));
  good(await vault.beginCase(SETTINGS_ID, recordsOf({ head: head(SETTINGS_ID), edits: many(2, 'school') })));
  const ids = Array.from({ length: 70 }, (_, at) => `case-${String(at).padStart(3, '0')}`);
  for (const id of ids) good(await begin(id));
  for (const id of ids.slice(0, 6)) {
    good(await vault.save(id, recordsOf({ edits: many(40, `large ${id}`) }), named(id)));
    good(await vault.tidy(id, () => named(id)));
  }
  good(await vault.listCases());
  good(await vault.advance());
  const before = await dump(STORE);
  for (const id of [...ids.slice(3, 12), ...ids.slice(62)])
    good(await vault.save(id, recordsOf({ edits: many(3, `second of ${id}`) }), named(id)));
  good(await vault.save(SETTINGS_ID, recordsOf({ edits: many(1, 'another school') })));
  good(await vault.save('case-005', recordsOf({ edits: many(40, 'third') }), named('case-005')));
  good(await vault.tidy('case-005', () => named('case-005')));
  good(await vault.eraseCase('case-040', erasedLine));
  good(await begin('case-100'));
  const old = { kind: 'passphrase', typed: PASSPHRASE } as const;
  good(await vault.changePassphrase(old, chosen(OTHER), light));
  good(await vault.newRecoveryKey(secret, light));
  good(await vault.advance());
  return { before, now: await dump(STORE) };
}

/** Opens the store that is there as a new page would; its milestone is where it had come to. */
async function readOnce(milestone: number | undefined): Promise<Reading> {
  let now = milestone;
  const door = newDoor(STORE, {
    read: () => now,
    set: (revision) => {
      now = revision;
    },
  });
  const { reading, vault } = await readStore(door, secret, light);
  await vault?.lock();
  door.close();
  return reading;
}

test('rows changed past the vault: nothing that is read is another, or it is noticed and told, again and again', async () => {
  const both = await bothStores();
  const milestone = reached;
  await restore(both.now);
  const truth = await readOnce(milestone);
  expect(judge(truth, truth)).toMatchObject({ verdict: 'unchanged' });
  const tally = new Tally();
  const all = runs(20);
  for (let run = FIRST; run < all && !isOver(); run += 1) {
    const chance = chanceOf(SEED * 100_003 + run);
    const make = rowChanges[run % rowChanges.length] ?? chance.oneOf(rowChanges);
    const { kind, words, tables } = make(both, chance);
    await restore(tables);
    const first = judge(truth, await readOnce(milestone));
    const second = judge(truth, await readOnce(milestone));
    const isForgotten = first.verdict !== 'unchanged' && second.verdict === 'unchanged';
    const verdict = second.verdict === 'wrong' || isForgotten ? 'wrong' : first.verdict;
    tally.add(kind, verdict);
    if (verdict === 'wrong')
      say(
        `WRONG: seed ${String(SEED)}, change ${String(run)}: ${kind} (${words}): ${first.why}; the second time: ${second.why || 'nothing is told'}`,
      );
  }
  for (const line of tally.lines(`rows changed in a store of 70 cases, ${String(tally.all())} times`)) say(line);
  expect(tally.of('wrong')).toBe(0);
});
