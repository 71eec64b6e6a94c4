import { textOf } from '../../../src/case/record.ts';
import { SETTINGS_ID } from '../../../src/case/stored-case.ts';
import type { Derivation } from '../../../src/vault/keys/derivation.ts';
import type { Secret } from '../../../src/vault/keys/header.ts';
import type { Door } from '../../../src/vault/store/door.ts';
import { storeState, unlockVault } from '../../../src/vault/unlock.ts';
import type { Vault } from '../../../src/vault/vault.ts';

/** What a store gave out when it was opened, and what the vault said was wrong with it. */
export interface Reading {
  /** `open`; else what was found at the start, or why it did not open. */
  readonly state: string;
  readonly listed: readonly { readonly caseId: string; readonly name: string; readonly marks: readonly string[] }[];
  readonly marks: readonly string[];
  readonly settings: readonly string[];
  /** Each case, the settings too, as it was loaded: its records as text. */
  readonly cases: Readonly<
    Record<
      string,
      {
        readonly records: readonly string[];
        readonly marks: readonly string[];
        readonly damaged: readonly string[];
        readonly failure?: string;
      }
    >
  >;
  readonly recoveryKey?: string;
}

async function readCase(vault: Vault, id: string): Promise<Reading['cases'][string]> {
  const loaded = await vault.loadCase(id);
  if (!loaded.ok) return { records: [], marks: [], damaged: [], failure: loaded.error.kind };
  const { records, marks, damaged } = loaded.value;
  // Where somebody was last is no word of theirs.
  const words = records.filter(({ kind }) => kind !== 'place');
  return { records: words.map(textOf).sort(), marks, damaged };
}

/** Reads all that a store gives out, case by case, and what is said to be wrong; gives the vault where it opened. */
export async function readStore(
  door: Door,
  secret: Secret,
  derivation: Derivation,
): Promise<{ readonly reading: Reading; readonly vault?: Vault }> {
  const nothing = (state: string) => ({ reading: { state, listed: [], marks: [], settings: [], cases: {} } });
  const state = await storeState(door);
  if (!state.ok) return nothing(state.error.kind);
  if (state.value !== 'sealed') return nothing(state.value);
  const unlocked = await unlockVault(door, secret, derivation);
  if (!unlocked.ok) return nothing(`not opened: ${unlocked.error.kind}`);
  const vault = unlocked.value;
  const list = await vault.listCases();
  if (!list.ok) return nothing(`not listed: ${list.error.kind}`);
  const cases: Record<string, Reading['cases'][string]> = {};
  for (const id of [...list.value.cases.map(({ caseId }) => caseId), SETTINGS_ID])
    cases[id] = await readCase(vault, id);
  const key = secret.kind === 'passphrase' ? await vault.recoveryKey(secret, derivation) : undefined;
  // What was found wrong is marked in turn: this waits for it.
  await vault.advance();
  return {
    vault,
    reading: {
      state: 'open',
      listed: list.value.cases.map(({ caseId, name, marks }) => ({ caseId, name, marks })),
      marks: list.value.marks,
      settings: list.value.settings,
      cases,
      ...(key?.ok === true && key.value !== undefined ? { recoveryKey: key.value } : {}),
    },
  };
}
