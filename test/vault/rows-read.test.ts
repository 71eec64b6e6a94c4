import { expect, test, vi } from 'vitest';
import { ok } from '../../src/domain/result.ts';
import { randomBytes } from '../../src/vault/keys/bytes.ts';
import type { Keyring } from '../../src/vault/keys/keyring.ts';
import { listCases } from '../../src/vault/list-cases.ts';
import { readRows } from '../../src/vault/rows-read.ts';

const PIECE = 200;

/** So many rows, each with something in the shape of a key. */
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => {
    const id = `case-${String(at).padStart(5, '0')}`;
    const key = { nonce: randomBytes(12), sealed: randomBytes(48) };
    return { id, row: { id, key }, manifest: undefined, summary: undefined };
  });

/** A door behind which they are, and how many pieces were asked of it. */
function doorTo(count: number) {
  const all = rowsOf(count);
  const readSummaries = vi.fn((after: string, most: number) =>
    Promise.resolve(ok(all.filter(({ id }) => id > after).slice(0, most))),
  );
  return { readSummaries, hasStrayCases: () => Promise.resolve(ok(false)) };
}

/** A keyring that opens nothing until it is let go, and how many keys were asked of it. */
function slowKeyring() {
  const waiting: (() => void)[] = [];
  const unwrap = vi.fn(
    () =>
      new Promise<undefined>((resolve) => {
        waiting.push(() => {
          resolve(undefined);
        });
      }),
  );
  const letGo = (): void => {
    for (const each of waiting.splice(0)) each();
  };
  const keyring: Pick<Keyring, 'unwrap'> = { unwrap };
  return { keyring, unwrap, letGo };
}

test('cases are opened a piece at a time, so that what a save seals waits for no more than one', async () => {
  const { keyring, unwrap, letGo } = slowKeyring();
  const listed = listCases(readRows(doorTo(2 * PIECE + 50)), keyring, 'store');
  for (const opened of [PIECE, 2 * PIECE, 2 * PIECE + 50]) {
    await vi.waitFor(() => expect(unwrap).toHaveBeenCalledTimes(opened));
    letGo();
  }
  const found = await listed;
  expect(found.ok && found.value.cases.length).toBe(2 * PIECE + 50);
});

test('a full last piece is followed by nothing, and every case is there once', async () => {
  for (const count of [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE]) {
    const { keyring, unwrap, letGo } = slowKeyring();
    const letting = setInterval(letGo);
    const found = await listCases(readRows(doorTo(count)), keyring, 'store');
    clearInterval(letting);
    expect(found.ok && new Set(found.value.cases.map(({ id }) => id)).size, String(count)).toBe(count);
    expect(unwrap).toHaveBeenCalledTimes(count);
  }
});

test('once they are not wanted any more, no more of them are read', async () => {
  const door = doorTo(5 * PIECE);
  const read = readRows(door);
  read.stop();
  const first = await read.first;
  expect(first.ok && (await first.value.next)).toEqual({ ok: false, error: { kind: 'locked' } });
  expect(door.readSummaries).toHaveBeenCalledTimes(1);
});
