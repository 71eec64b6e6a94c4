import type { Person } from '../case/person.ts';
import type { CaseRecord } from '../case/record.ts';
import { staffIn, withPerson } from '../case/staff.ts';
import { SETTINGS_ID } from '../case/stored-case.ts';
import type { Failure } from '../domain/failure.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { Vault } from '../vault/vault.ts';
import type { OpenVault } from './case-store.ts';
import { now } from './clock.ts';

/** Who works here, as an open vault remembers them, sealed beside the school's facts; nobody where it never did. */
export async function readStaff(vault: Vault): Promise<Result<readonly Person[], Failure>> {
  const settings = await vault.loadCase(SETTINGS_ID);
  if (settings.ok) return ok(staffIn(settings.value.records));
  return settings.error.kind === 'no-such-case' ? ok([]) : settings;
}

/** Puts this in place of who was remembered. Whoever works now begins the settings, where there are none. */
export async function keepStaff(
  { vault, person }: OpenVault,
  staff: readonly Person[],
): Promise<Result<null, Failure>> {
  const record: CaseRecord = { kind: 'staff', staff: [...staff] };
  const saved = await vault.save(SETTINGS_ID, [record]);
  if (saved.ok) return ok(null);
  if (saved.error.kind !== 'no-such-case') return saved;
  const head = { id: SETTINGS_ID, begunAt: now(), begunBy: person };
  const begun = await vault.beginCase(SETTINGS_ID, [{ kind: 'head', head }, record]);
  return begun.ok ? ok(null) : begun;
}

/** Remembers one who works here, if they are not yet. Who cannot be read is never written over. */
export async function remember(vault: Vault, person: Person): Promise<Result<null, Failure>> {
  const staff = await readStaff(vault);
  if (!staff.ok) return staff;
  const known = withPerson(staff.value, person);
  return known === staff.value ? ok(null) : keepStaff({ vault, person }, known);
}
