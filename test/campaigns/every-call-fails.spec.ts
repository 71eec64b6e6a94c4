import { expect, test } from '@playwright/test';
import { textOf } from '../../src/case/record.ts';
import { SETTINGS_ID } from '../../src/case/stored-case.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Milestone } from '../../src/vault/milestone.ts';
import { newDoor, type Door } from '../../src/vault/store/door.ts';
import { createVault, storeState, unlockVault } from '../../src/vault/unlock.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { recordsOf } from '../case/records-of.ts';
import { chosen, dump, edit, good, head, light, PASSPHRASE } from '../vault/support/device.ts';
import { DOOR_FAULTS, failingDoor, failNothing, failRequest, REQUEST_FAULTS, watchRequests } from './support/faults.ts';
import { chanceOf, say, SEED } from './support/runs.ts';
import { noStore, restore, STORE, type Tables } from './support/stored.ts';
import { many, named, OTHER, workflows, type Beginning, type Workflow } from './support/workflows.ts';

// Lets the n-th call between the vault and its store fail, for every n of everything that a vault does. Afterwards the vault opens, what was
// said to be done is there, and of what was said to have failed there is all or nothing.

/** In the short form one call of so many fails, drawn by the seed. */
const STRIDE = process.env['RUNS'] === undefined ? 25 : 1;

const unlock = async (door: Door, typed: string) => unlockVault(door, { kind: 'passphrase', typed }, light);
let milestone: number | undefined;
const kept: Milestone = {
  read: () => milestone,
  set: (revision) => {
    milestone = revision;
  },
};

const empty: Tables = { vault: [], cases: [], manifests: [], records: [], pieces: [], summaries: [], account: [] };

/** The stores that workflows begin with, and the recovery key of those that have one. */
async function beginnings(): Promise<{ readonly stores: Record<Beginning, Tables>; readonly recoveryKey: string }> {
  noStore();
  const { vault, recoveryKey } = good(await createVault(newDoor(STORE, kept), chosen(PASSPHRASE), light));
  good(await vault.beginCase(SETTINGS_ID, recordsOf({ head: head(SETTINGS_ID), edits: many(2, 'school') })));
  for (const id of ['one', 'two'])
    good(await vault.beginCase(id, recordsOf({ head: head(id), edits: many(3, id) }), named(id)));
  good(await vault.beginCase('large', recordsOf({ head: head('large'), edits: many(40, 'first') }), named('large')));
  good(await vault.tidy('large', () => named('large')));
  good(await vault.save('large', recordsOf({ edits: many(40, 'second') }), named('large')));
  good(await vault.listCases());
  good(await vault.advance());
  const filled = await dump(STORE);
  const isNotTwo = (row: Record<string, unknown>) => row['id'] !== 'two' && row['caseId'] !== 'two';
  return {
    recoveryKey,
    stores: {
      empty,
      filled,
      robbed: {
        ...filled,
        cases: filled.cases.filter(isNotTwo),
        manifests: filled.manifests.filter(isNotTwo),
        records: filled.records.filter(isNotTwo),
        summaries: filled.summaries.filter(isNotTwo),
      },
      'without an account': {
        ...filled,
        vault: [...filled.vault.filter(({ id }) => id === 'header'), { id: 'account-to-come' }],
        account: [],
      },
    },
  };
}

/** All that a store is seen to be, in one text that is the same for the same. */
async function seen(recoveryKey: string): Promise<string> {
  const door = newDoor(STORE, kept);
  const state = good(await storeState(door));
  if (state !== 'sealed') {
    door.close();
    return state;
  }
  const opens = { old: await unlock(door, PASSPHRASE), new: await unlock(door, OTHER) };
  const open = opens.old.ok ? opens.old : opens.new;
  const vault = good(open);
  const secret = { kind: 'passphrase', typed: opens.old.ok ? PASSPHRASE : OTHER } as const;
  const listed = good(await vault.listCases());
  const cases: unknown[] = [];
  for (const { caseId, name, marks } of [...listed.cases].sort((a, b) => (a.caseId < b.caseId ? -1 : 1)))
    cases.push([caseId, name, marks, await loaded(vault, caseId)]);
  const printed = good(await vault.recoveryKey(secret, light));
  const byKey = (typed: string | undefined) =>
    typed === undefined ? undefined : unlockVault(door, { kind: 'recovery-key', typed }, light);
  const text = JSON.stringify({
    opens: [opens.old.ok, opens.new.ok],
    cases,
    marks: listed.marks,
    settings: [listed.settings, await loaded(vault, SETTINGS_ID)],
    keys: [(await byKey(recoveryKey))?.ok, (await byKey(printed))?.ok],
  });
  await vault.lock();
  door.close();
  return text;
}

async function loaded(vault: Vault, id: string): Promise<unknown> {
  const read = await vault.loadCase(id);
  return read.ok
    ? { ...read.value, records: read.value.records.map(textOf).sort(), damaged: [...read.value.damaged].sort() }
    : read.error.kind;
}

/** Where a text is no longer as it should be, and how it goes on. */
function unlike(text: string, should: string): string {
  let at = 0;
  while (at < text.length && text[at] === should[at]) at += 1;
  return `at ${String(at)}: ${text.slice(Math.max(0, at - 60), at + 200)} in place of ${should.slice(at, at + 100)}`;
}

const isOpen = (workflow: Workflow): boolean => workflow.from !== 'empty';

interface Tried {
  readonly outcome: Result<unknown, Failure>;
  readonly calls: number;
  /** What is wrong, in words. */
  readonly wrong: readonly string[];
}

test('whatever call fails: it opens, what was saved is there, and nothing is half there', async () => {
  watchRequests();
  const chance = chanceOf(SEED);
  const { stores, recoveryKey } = await beginnings();
  const before = new Map<Beginning, string>();
  const reached = milestone;
  const begin = async (from: Beginning): Promise<void> => {
    // An older Waymark set no mark outside.
    milestone = from === 'filled' || from === 'robbed' ? reached : undefined;
    if (from === 'empty') noStore();
    else await restore(stores[from]);
  };

  /** Does a workflow while something fails, and looks at what is left. */
  async function attempt(
    workflow: Workflow,
    arm: (door: Door) => { door: Door; count: () => number },
    after: string | undefined,
  ): Promise<Tried> {
    await begin(workflow.from);
    const real = newDoor(STORE, kept);
    const seenBefore = before.get(workflow.from) ?? '';
    const { door, count } = arm(real);
    // Unlocking is part of it: it reads, and may fail too.
    const vault = isOpen(workflow) ? await unlock(door, PASSPHRASE) : undefined;
    const outcome: Result<unknown, Failure> =
      vault === undefined
        ? await workflow.act(undefined as unknown as Vault, door)
        : vault.ok
          ? await workflow.act(vault.value, door)
          : vault;
    const calls = count();
    const left = await seen(recoveryKey);
    const wrong: string[] = [];
    if (after !== undefined && outcome.ok && left !== after)
      wrong.push(`said to be done, and is not, ${unlike(left, after)}`);
    if (after !== undefined && !outcome.ok && left !== after && left !== seenBefore)
      wrong.push(`said to have failed, and is half there, ${unlike(left, after)}`);
    if (after !== undefined && vault?.ok === true) {
      if (workflow.again) {
        const again = await workflow.act(vault.value, real);
        // What was erased, whatever was said of it, is erased no second time.
        const isThere = again.ok || again.error.kind === 'no-such-case';
        if (!again.ok && !isThere) wrong.push(`cannot be done again: ${again.error.kind}`);
        const then = await seen(recoveryKey);
        if (isThere && then !== after) wrong.push(`done again, and is not there, ${unlike(then, after)}`);
      }
      const later = await vault.value.save('one', recordsOf({ edits: [edit('later', 'later')] }), named('one'));
      if (!later.ok) wrong.push(`nothing can be saved any more: ${later.error.kind}`);
      else if (!(await seen(recoveryKey)).includes('later')) wrong.push('what was saved later is not there');
      await vault.value.lock();
    }
    real.close();
    return { outcome, calls, wrong };
  }

  let [tried, failed, wrong] = [0, 0, 0];
  for (const from of new Set(workflows.map((each) => each.from))) {
    await begin(from);
    // Looking marks what is wrong: it is looked at twice.
    await seen(recoveryKey);
    before.set(from, await seen(recoveryKey));
  }
  for (const workflow of workflows) {
    const counting = async (arm: Parameters<typeof attempt>[1]) => {
      const { outcome, calls } = await attempt(workflow, arm, undefined);
      expect(outcome.ok, workflow.name).toBe(true);
      return { calls, after: await seen(recoveryKey) };
    };
    const plain = await counting((door) => {
      failRequest(Number.POSITIVE_INFINITY, 'full');
      return { door, count: failNothing };
    });
    const atDoor = await counting((door) => {
      const failing = failingDoor(door, Number.POSITIVE_INFINITY, 'full');
      return { door: failing.door, count: failing.calls };
    });
    const plans = [
      ...REQUEST_FAULTS.flatMap((fault) =>
        Array.from({ length: plain.calls }, (_, at) => ({
          words: `request ${String(at + 1)} of ${String(plain.calls)} ${fault}`,
          arm: (door: Door) => {
            failRequest(at + 1, fault);
            return { door, count: failNothing };
          },
        })),
      ),
      ...DOOR_FAULTS.flatMap((fault) =>
        Array.from({ length: atDoor.calls }, (_, at) => ({
          words: `door call ${String(at + 1)} of ${String(atDoor.calls)} ${fault}`,
          arm: (door: Door) => {
            const failing = failingDoor(door, at + 1, fault);
            return {
              door: failing.door,
              count: () => {
                failing.mend();
                return failing.calls();
              },
            };
          },
        })),
      ),
    ];
    let own = 0;
    for (const { words, arm } of plans) {
      if (STRIDE > 1 && chance.below(STRIDE) > 0) continue;
      const { outcome, wrong: found } = await attempt(workflow, arm, plain.after);
      tried += 1;
      own += 1;
      failed += outcome.ok ? 0 : 1;
      if (found.length > 0) {
        wrong += 1;
        say(`WRONG: ${workflow.name}, ${words}, said ${outcome.ok ? 'done' : outcome.error.kind}: ${found.join('; ')}`);
      }
    }
    say(
      `${workflow.name}: ${String(plain.calls)} requests in ${String(atDoor.calls)} calls of the door; ${String(own)} faults`,
    );
  }
  say(
    `every call fails: ${String(workflows.length)} workflows, ${String(tried)} faults, ${String(failed)} of them told as a failure, ` +
      `the others got over; ${String(wrong)} that left anything wrong`,
  );
  expect(wrong).toBe(0);
});
