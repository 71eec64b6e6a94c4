import { afterEach, describe, expect, test, vi } from 'vitest';
import { openExport } from '../../src/vault/bundle/open-export.ts';
import { textOf, utf8 } from '../../src/vault/keys/bytes.ts';
import { STRONG } from '../../src/vault/keys/derivation.ts';
import { recordsOf } from '../case/records-of.ts';
import { badKind, edit, good, head, light, newVault, PASSPHRASE, signature } from './support/device.ts';

const CASE = 'case-one';
const secret = { kind: 'passphrase', typed: PASSPHRASE } as const;

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function caseWithExport() {
  const made = await newVault();
  good(
    await made.vault.beginCase(CASE, recordsOf({ head: head(CASE), edits: [edit('a', 'is saved'), edit('b', 'old')] })),
  );
  good(await made.vault.save(CASE, recordsOf({ signatures: [signature('s')] })));
  const file = good(
    await made.vault.emergencyExport(
      CASE,
      recordsOf({ edits: [edit('b', 'is unsaved', '2031-01-02T00:00:00Z'), edit('c', 'new')] }),
    ),
  );
  return { ...made, file };
}

describe('an emergency export', () => {
  test('holds the stored case and what was unsaved, and opens with passphrase or recovery key alone', async () => {
    const { file, recoveryKey } = await caseWithExport();
    for (const by of [secret, { kind: 'recovery-key', typed: recoveryKey } as const])
      expect(good(await openExport(file, by, light))).toEqual({
        caseId: CASE,
        whole: true,
        records: [
          ...recordsOf({
            head: head(CASE),
            edits: [edit('a', 'is saved'), edit('b', 'is unsaved', '2031-01-02T00:00:00Z')],
            signatures: [signature('s')],
          }),
          ...recordsOf({ edits: [edit('c', 'new')] }),
        ],
      });
  });

  test('shows nothing of what is in it', async () => {
    const { file } = await caseWithExport();
    const text = textOf(file);
    // Each word has a letter that base64 has not, so that none is there by chance.
    for (const word of ['is unsaved', 'is saved', 'pupil.a', 'Rowan Parent', CASE, PASSPHRASE])
      expect(text).not.toContain(word);
  });

  test('is refused with a wrong secret, when weak, and when any part of it was changed or cut', async () => {
    const { file } = await caseWithExport();
    expect(badKind(await openExport(file, { kind: 'passphrase', typed: 'guess' }, light))).toBe('wrong-passphrase');
    expect(badKind(await openExport(file, secret, { ...light, cost: STRONG }))).toBe('weak-parameters');
    expect(badKind(await openExport(file.slice(0, -10), secret, light))).toBe('damaged-record');
    const other = textOf((await caseWithExport()).file);
    const content = /"content":.*$/;
    expect(
      badKind(await openExport(utf8(textOf(file).replace(content, content.exec(other)?.[0] ?? '')), secret, light)),
    ).toBe('damaged-record');
    expect(badKind(await openExport(utf8('{}'), secret, light))).toBe('damaged-record');
  });

  test('opens by the part of its lock that is whole, and says which part is damaged', async () => {
    const { file, recoveryKey } = await caseWithExport();
    const recovery = { kind: 'recovery-key', typed: recoveryKey } as const;
    const damagedAt = (part: string) => utf8(textOf(file).replace(`"${part}":`, `"${part}-":`));
    expect(good(await openExport(damagedAt('argon2'), recovery, light)).caseId).toBe(CASE);
    expect(good(await openExport(damagedAt('byPassphrase'), recovery, light)).caseId).toBe(CASE);
    expect(good(await openExport(damagedAt('byRecovery'), secret, light)).caseId).toBe(CASE);
    const noBytes = utf8(textOf(file).replace(/("byPassphrase":.*?"base64":")/u, '$1!'));
    expect(good(await openExport(noBytes, recovery, light)).caseId).toBe(CASE);
    expect(badKind(await openExport(damagedAt('argon2'), secret, light))).toBe('damaged-record');
    expect(badKind(await openExport(damagedAt('header'), recovery, light))).toBe('damaged-record');
  });

  test('holds the unsaved edits where the store can no longer be read', async () => {
    const { vault } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [] })));
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
      throw new DOMException('gone', 'UnknownError');
    });
    const file = good(await vault.emergencyExport('one', recordsOf({ edits: [edit('a', 'kept')] })));
    expect(good(await openExport(file, secret, light))).toMatchObject({
      whole: false,
      records: recordsOf({ edits: [edit('a', 'kept')] }),
    });
  });

  test('is made, too, while a save hangs', async () => {
    const { vault, door } = await newVault();
    good(await vault.beginCase('one', recordsOf({ head: head('one'), edits: [] })));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.spyOn(door, 'commit').mockReturnValue(new Promise(() => undefined));
    vi.spyOn(door, 'readCase').mockReturnValue(new Promise(() => undefined));
    void vault.save('one', recordsOf({ edits: [edit('a', 'hangs')] }));
    const exported = vault.emergencyExport('one', recordsOf({ edits: [edit('a', 'kept')] }));
    await vi.advanceTimersByTimeAsync(3000);
    expect(good(await openExport(good(await exported), secret, light))).toMatchObject({
      whole: false,
      records: recordsOf({ edits: [edit('a', 'kept')] }),
    });
  });
});
