import { describe, expect, it, vi } from 'vitest';
import { toldCases } from '../../src/app/told-cases.ts';
import { toldOfStored } from '../../src/app/told.ts';
import type { StoredCase } from '../../src/case/stored-case.ts';
import { storedCase } from '../../src/case/stored-case.ts';
import { addDays } from '../../src/domain/iso-date.ts';
import { fail } from '../../src/domain/result.ts';
import { storedLine } from '../../src/screens/shared/case-line.ts';
import { argon2 } from '../../src/vault/keys/argon2.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { recordsOf } from '../case/records-of.ts';
import { day } from '../domain/some-dates.ts';
import { readAll } from '../reading/read-all.ts';
import { edit, good, head, light, newVault, PASSPHRASE, readAll as storedIn, tamper } from '../vault/support/device.ts';
import { frozenVault } from '../vault/support/frozen-files.ts';
import { restore } from '../vault/support/frozen-vault.ts';

/** The cases of the frozen vault: drafts, running, refused, ended, flexi, extended. */
async function frozenCases(): Promise<{ readonly cases: readonly StoredCase[]; readonly today: string }> {
  const frozen = frozenVault('vault-2');
  await restore(frozen);
  const secret = { kind: 'passphrase', typed: frozen.kept.passphrase } as const;
  const cost = { memoryKib: 8, passes: 1, lanes: 1 };
  const vault = good(await unlockVault(newDoor('waymark'), secret, { derive: argon2, cost }));
  return { cases: (await storedIn(vault)).cases, today: frozen.told.today };
}

const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what is told of cases without opening them', () => {
  it('is what reading them whole says, of each, on each day that it speaks of', async () => {
    const { cases, today } = await frozenCases();
    const { vault, name } = await newVault();
    for (const stored of cases) good(await vault.beginCase(stored.head.id, recordsOf(stored)));
    for (let ahead = 0; ahead < 10; ahead += 1) {
      const now = addDays(day(today), ahead);
      const again = good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
      const told = toldCases(again, () => now);
      // On the first day nothing is told yet: what an older Waymark saved is read once.
      const untold = good(await told.list()).cases.filter(({ line }) => line === undefined);
      if (ahead > 0) expect(untold, now).toEqual([]);
      for (let round = 0; ahead === 0 && round < 2; round += 1)
        for (const { id, line } of good(await told.list()).cases) if (line === undefined) good(await told.retell(id));
      const lines = Object.fromEntries(good(await told.list()).cases.map(({ id, line }) => [id, plainly(line)]));
      const whole = readAll(cases, now).map(storedLine);
      expect(lines, now).toEqual(Object.fromEntries(whole.map((line) => [line.id, plainly(line)])));
    }
  });

  it('is told anew where an older Waymark told it, which says nothing of how long a case is kept', async () => {
    const { cases, today } = await frozenCases();
    const [one] = cases;
    if (one === undefined) throw new Error('no case');
    const { name, summary } = toldOfStored(one, [], day(today));
    const older = {
      ...summary,
      lines: summary.lines.map(({ from, line }) => ({ from, line: { ...line, kept: undefined } })),
    };
    const { vault } = await newVault();
    good(await vault.beginCase(one.head.id, recordsOf(one), { name, summary: older }));
    const told = toldCases(vault, () => day(today));
    expect(good(await told.list()).cases).toMatchObject([{ name, line: undefined }]);
    good(await told.retell(one.head.id));
    expect(good(await told.list()).cases[0]?.line?.kept).toEqual(summary.lines[0]?.line.kept);
  });

  it('is told anew once it no longer speaks of the day', async () => {
    const { cases, today } = await frozenCases();
    const [one] = cases;
    if (one === undefined) throw new Error('no case');
    const { vault } = await newVault();
    good(await vault.beginCase(one.head.id, recordsOf(one), toldOfStored(one, [], day(today))));
    const lineOn = async (ahead: number) =>
      good(await toldCases(vault, () => addDays(day(today), ahead)).list()).cases[0]?.line;
    expect([(await lineOn(0))?.id, (await lineOn(9))?.id, await lineOn(10), await lineOn(-1)]).toEqual([
      one.head.id,
      one.head.id,
      undefined,
      undefined,
    ]);
  });

  it('is told anew where its shape is older or cannot be read, and the case is still there', async () => {
    const { cases, today } = await frozenCases();
    const { vault } = await newVault();
    const [one] = cases;
    if (one === undefined) throw new Error('no case');
    good(await vault.beginCase(one.head.id, recordsOf(one), { name: 'Robin', summary: { lines: 'of another time' } }));
    const told = toldCases(vault, () => day(today));
    expect(good(await told.list()).cases).toEqual([
      { id: one.head.id, name: 'Robin', line: undefined, marks: [], isPartLost: false },
    ]);
    good(await told.retell(one.head.id));
    expect(good(await told.list()).cases[0]?.line?.id).toBe(one.head.id);
  });

  it('is told where it cannot be kept, as on a full disk', async () => {
    const { cases, today } = await frozenCases();
    const [one] = cases;
    if (one === undefined) throw new Error('no case');
    const { vault } = await newVault();
    good(await vault.beginCase(one.head.id, recordsOf(one)));
    const full: Vault = {
      ...vault,
      tidy: async (id, told) => {
        told(good(await vault.loadCase(id)));
        return fail({ kind: 'store-full' });
      },
    };
    expect(good(await toldCases(full, () => day(today)).retell(one.head.id))?.id).toBe(one.head.id);
  });

  it('is not told of a case of which nothing opens, and the others are', async () => {
    const { cases, today } = await frozenCases();
    const { vault, name } = await newVault();
    for (const stored of cases.slice(0, 2))
      good(await vault.beginCase(stored.head.id, recordsOf(stored), toldOfStored(stored, [], day(today))));
    const [lost, kept] = cases;
    await tamper(name, 'cases', (row) => (row['id'] === lost?.head.id ? undefined : row));
    const listed = good(await toldCases(vault, () => day(today)).list()).cases;
    expect(listed.map(({ id, line, marks }) => [id, line?.id, marks]).sort()).toEqual(
      [
        [kept?.head.id, kept?.head.id, []],
        [lost?.head.id, undefined, ['gone']],
      ].sort(),
    );
  });

  it('names a case of which all answers are lost by the name it had, says that they are lost, and goes on to once that is settled', async () => {
    const { cases, today } = await frozenCases();
    const running = cases.find((one) => one.signatures.length > 1);
    if (running === undefined) throw new Error('no such case');
    const { id } = running.head;
    const { vault, name } = await newVault();
    const told = toldOfStored(running, [], day(today));
    good(await vault.beginCase(id, recordsOf(running), told));
    good(await vault.tidy(id, () => told));
    await vault.lock();
    await tamper(name, 'pieces', (row) => ({ ...row, sealed: new Uint8Array(40) }));
    const open = async () => good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
    const lineIn = async (from: Vault) => {
      const listing = toldCases(from, () => day(today));
      good(await listing.list());
      return good(await listing.retell(id));
    };
    const lost = {
      name: told.name,
      about: 'Its answers are lost',
      due: [],
      kept: { state: 'unreadable' },
    };
    const damaged = await open();
    const line = await lineIn(damaged);
    expect(line).toMatchObject(lost);
    expect(line?.life.join(' ')).not.toMatch(/draft|nobody has decided/iu);
    expect(good(await damaged.loadCase(id)).name).toBe(told.name);
    good(await damaged.settle(id, ({ records }) => toldOfStored(storedCase(id, records), [], day(today))));
    const settled = await open();
    expect(await lineIn(settled)).toMatchObject(lost);
    expect(good(await toldCases(settled, () => day(today)).list()).cases[0]?.line).toMatchObject(lost);
  });

  it('is not read again for a case that is opened, until something is written', async () => {
    const { vault, name } = await newVault();
    for (const id of ['one', 'two']) {
      const stored = storedCase(id, recordsOf({ head: head(id), edits: [edit('a', 'typed')] }));
      good(await vault.beginCase(id, recordsOf({ head: head(id) }), toldOfStored(stored, [], day('2031-01-05'))));
    }
    await vault.lock();
    const door = newDoor(name);
    const again = good(await unlockVault(door, { kind: 'passphrase', typed: PASSPHRASE }, light));
    const reads = vi.spyOn(door, 'readSummaries');
    const told = toldCases(again, () => day('2031-01-05'));
    good(await told.list());
    const before = reads.mock.calls.length;
    for (const id of ['one', 'two']) good(await told.periodsBeside(id));
    expect(reads).toHaveBeenCalledTimes(before);
    good(await again.save('one', recordsOf({ edits: [edit('b', 'typed')] })));
    good(await told.periodsBeside('two'));
    expect(reads.mock.calls.length).toBeGreaterThan(before);
  });

  it('says nothing of damage inside a case until that was looked into, once after each unlock', async () => {
    const { vault, name } = await newVault();
    for (const id of ['one', 'two']) {
      const records = recordsOf({ head: head(id), edits: [edit('a', 'typed')] });
      good(await vault.beginCase(id, records, { name: 'Robin', summary: undefined }));
    }
    await vault.lock();
    await tamper(name, 'records', (row) =>
      row['caseId'] === 'one' && row['number'] === 1 ? { ...row, sealed: new Uint8Array(20) } : row,
    );
    const again = good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light));
    const told = toldCases(again, () => day('2031-01-05'));
    const marks = async () => Object.fromEntries(good(await told.list()).cases.map((each) => [each.id, each.marks]));
    expect(await marks()).toEqual({ one: [], two: [] });
    expect(await told.check('one')).toEqual(['unreadable']);
    expect(await told.check('two')).toEqual([]);
    expect(await told.check('two')).toBeUndefined();
    expect(await told.check('nobody')).toBeUndefined();
    // Marked in turn with what is saved.
    good(await again.advance());
    expect(await marks()).toEqual({ one: ['unreadable'], two: [] });
  });
});
