import { EDIT_SCHEMA } from '../../../src/case/edit.ts';
import type { CaseRecord } from '../../../src/case/record.ts';
import type { Argon2Parameters, Derivation } from '../../../src/vault/keys/derivation.ts';
import type { Secret } from '../../../src/vault/keys/header.ts';
import { choosePassphrase } from '../../../src/vault/keys/passphrase.ts';
import { newDoor } from '../../../src/vault/store/door.ts';
import { createVault, unlockVault } from '../../../src/vault/unlock.ts';
import type { Vault } from '../../../src/vault/vault.ts';
import { readStore, type Reading } from './read-store.ts';

// The vault's own code in a page of the campaign's: built into one script, put into a page of the site, and told what to do.

declare global {
  interface Window {
    /** Derives outside the page, where what was derived once is known. */
    deriveOutside(
      passphrase: string,
      parameters: Omit<Argon2Parameters, 'salt'> & { salt: number[] },
    ): Promise<number[]>;
    /** Tells what is begun or done. */
    tell(line: string): Promise<void>;
    campaign: typeof api;
  }
}

let vault: Vault | undefined;

const derivation = (cost: Derivation['cost']): Derivation => ({
  cost,
  derive: async (passphrase, { salt, ...rest }) =>
    new Uint8Array(await window.deriveOutside(passphrase, { ...rest, salt: [...salt] })),
});
const light = derivation({ memoryKib: 8, passes: 1, lanes: 1 });
const NAME = 'waymark';

const opened = (): Vault => {
  if (vault === undefined) throw new Error('no vault is open');
  return vault;
};

function good<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const chosen = (typed: string) => good(choosePassphrase(typed));

const edits = (id: string, count: number, round: number): readonly CaseRecord[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'edit',
    edit: {
      id: `${id}-${String(at)}`,
      path: `reasons.n${String(at)}`,
      value: `round ${String(round)}`,
      replaces: [],
      schema: 1,
      at: '2031-01-01T00:00:00Z',
    },
  }));

const head = (id: string): CaseRecord => ({
  kind: 'head',
  head: { id, begunAt: '2031-01-01T00:00:00Z', begunBy: { name: 'Ines Alder', role: 'SENCO' } },
});

const named = (id: string) => ({ name: `Name of ${id}`, summary: { of: id } });

/** Reads the store, and keeps the vault open. */
async function readAll(secret: Secret, cost: Derivation['cost']): Promise<Reading> {
  const { reading, vault: found } = await readStore(newDoor(NAME), secret, derivation(cost));
  vault = found;
  return reading;
}

const api = {
  readAll,
  create: async (passphrase: string, cases: number, size: number): Promise<string> => {
    const created = good(await createVault(newDoor(NAME), chosen(passphrase), light));
    vault = created.vault;
    for (let at = 0; at < cases; at += 1) await api.begin(`case-${String(at).padStart(3, '0')}`, size);
    good(await opened().listCases());
    good(await opened().advance());
    return created.recoveryKey;
  },
  /** Another answer in each of these cases, and no other summary: the list tells it anew. */
  answer: async (ids: readonly string[], path: string, value: string): Promise<void> => {
    const at = '2031-01-01T00:00:00Z';
    for (const id of ids)
      good(
        await opened().save(id, [
          { kind: 'edit', edit: { id: `${id} ${path}`, path, value, replaces: [], schema: EDIT_SCHEMA, at } },
        ]),
      );
    good(await opened().listCases());
    good(await opened().advance());
  },
  lock: async (): Promise<void> => {
    await opened().lock();
  },
  begin: async (id: string, size: number): Promise<void> => {
    good(await opened().beginCase(id, [head(id), ...edits(id, size, 0)], named(id)));
  },
  /** Types all of each case anew and folds it, case after case, until it is killed. */
  fold: async (ids: readonly string[], size: number, from: number): Promise<void> => {
    for (let round = from; ; round += 1)
      for (const id of ids) {
        await window.tell(`saving ${id} ${String(round)}`);
        good(await opened().save(id, edits(id, size, round), named(id)));
        await window.tell(`saved ${id} ${String(round)}`);
        await window.tell(`folding ${id} ${String(round)}`);
        good(await opened().tidy(id, () => named(id)));
        await window.tell(`folded ${id} ${String(round)}`);
      }
  },
  /** Erases case after case, and begins others in their place, until it is killed. */
  erase: async (ids: readonly string[], size: number, from: number): Promise<void> => {
    const there = [...ids];
    for (let next = from; ; next += 1) {
      // A kill between the two leaves one case fewer: with few left, none is erased before there are more again.
      const id = there.length < 4 ? undefined : there.shift();
      if (id !== undefined) {
        await window.tell(`erasing ${id}`);
        good(
          await opened().eraseCase(id, {
            at: '2031-01-01T00:00:00.000Z',
            by: { name: 'Ines Alder', role: 'SENCO' },
            kind: 'part-time',
          }),
        );
        await window.tell(`erased ${id}`);
      }
      const begun = `new-${String(next).padStart(6, '0')}`;
      await window.tell(`beginning ${begun}`);
      await api.begin(begun, size);
      await window.tell(`begun ${begun}`);
      there.push(begun);
    }
  },
  /** Changes the passphrase again and again, and each third time the recovery key too, until it is killed. */
  rekey: async (from: number): Promise<void> => {
    for (let round = from; ; round += 1) {
      const passphrase = (of: number) => `seven grey herons ${String(of)}`;
      await window.tell(`changing ${String(round + 1)}`);
      good(
        await opened().changePassphrase(
          { kind: 'passphrase', typed: passphrase(round) },
          chosen(passphrase(round + 1)),
          light,
        ),
      );
      await window.tell(`changed ${String(round + 1)}`);
      if (round % 3 !== 0) continue;
      await window.tell(`renewing`);
      const key = good(await opened().newRecoveryKey({ kind: 'passphrase', typed: passphrase(round + 1) }, light));
      await window.tell(`renewed ${key}`);
    }
  },
  /** How the store opens with each of these. */
  tries: async (secrets: readonly Secret[]): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const secret of secrets) {
      const unlocked = await unlockVault(newDoor(NAME), secret, light);
      found.push(unlocked.ok ? 'opens' : unlocked.error.kind);
    }
    return found;
  },
  /** The ids of every case of which any row is stored. */
  idsStored: async (): Promise<readonly string[]> => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(NAME);
      opening.onsuccess = () => {
        resolve(opening.result);
      };
      opening.onerror = () => {
        reject(opening.error ?? new Error('not opened'));
      };
    });
    const ids = new Set<string>();
    for (const table of ['cases', 'manifests', 'records', 'pieces', 'summaries'])
      await new Promise<void>((resolve, reject) => {
        const keys = db.transaction(table).objectStore(table).getAllKeys();
        keys.onsuccess = () => {
          for (const key of keys.result) ids.add(JSON.stringify(Array.isArray(key) ? key[0] : key).slice(1, -1));
          resolve();
        };
        keys.onerror = () => {
          reject(keys.error ?? new Error('not read'));
        };
      });
    db.close();
    return [...ids].sort();
  },
};

window.campaign = api;
