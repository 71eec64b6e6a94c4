import { describe, expect, it, vi } from 'vitest';
import type { OpenVault } from '../../src/app/case-store.ts';
import { createCaseStore } from '../../src/app/case-store.ts';
import { createOpenWork } from '../../src/app/open-work.ts';
import { settled } from '../../src/app/save-outcome.ts';
import { currentAnswers, mergeEdits } from '../../src/case/current.ts';
import type { StoredCase } from '../../src/case/stored-case.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { newDoor } from '../../src/vault/store/door.ts';
import { unlockVault } from '../../src/vault/unlock.ts';
import type { Vault } from '../../src/vault/vault.ts';
import { typedDate } from '../case/case-of.ts';
import { recordsOf } from '../case/records-of.ts';
import { day } from '../domain/some-dates.ts';
import { countingPen } from '../machines/counting-pen.ts';
import { ordinarySchool } from '../scenarios/medical-short-plain.ts';
import { answersOf } from '../scenarios/typed.ts';
import { plain } from '../screens/support/answers.ts';
import { setAsideEvent } from '../screens/support/events.ts';
import { storedCase } from '../screens/support/memory-store.ts';
import { allSignatures } from '../screens/support/signatures.ts';
import type { Row } from '../vault/support/device.ts';
import { edit, good, light, newVault, PASSPHRASE, signature, tamper } from '../vault/support/device.ts';

const person = { name: 'Ines Alder', role: 'SENCO' };

/** A store over a real vault in memory. */
async function newStore() {
  const { vault, name } = await newVault();
  return { name, ...storeOver(vault) };
}

/** The same, after the page was loaded again. */
const reopened = async (name: string) =>
  storeOver(good(await unlockVault(newDoor(name), { kind: 'passphrase', typed: PASSPHRASE }, light)));

function storeOver(vault: Vault) {
  let open: OpenVault | undefined = { vault, person };
  const pen = { ...countingPen(), today: () => day('2027-01-07') };
  const work = createOpenWork(pen, () => undefined);
  const onErased = vi.fn();
  const store = createCaseStore(() => open, work, pen, onErased);
  const lock = async (): Promise<void> => {
    open = undefined;
    await vault.lock();
  };
  return { store, vault, work, lock, onErased };
}

const answers = ({ edits }: StoredCase) => Object.fromEntries(currentAnswers(mergeEdits(edits, [])));
const ids = async ({ store }: Pick<Awaited<ReturnType<typeof newStore>>, 'store'>) =>
  good(await store.list()).cases.map(({ id }) => id);

describe('the school’s facts', () => {
  it('are begun when they are first asked for, empty, and are there from then on', async () => {
    const { store } = await newStore();
    expect(good(await store.settings())).toMatchObject({
      head: { id: 'settings', begunBy: person },
      edits: [],
      signatures: [],
    });
    const begun = good(await store.settings()).head.begunAt;
    expect(good(await store.settings()).head.begunAt).toBe(begun);
  });

  it('are no case in the list', async () => {
    const opened = await newStore();
    good(await opened.store.settings());
    expect(await ids(opened)).toEqual([]);
  });

  it('are no case: nobody opens, reads or erases them as one, not even while they are open', async () => {
    const { store } = await newStore();
    good(await store.openSettings());
    expect(await store.open('settings')).toEqual(fail({ kind: 'no-such-case' }));
    expect(await store.one('settings')).toEqual(fail({ kind: 'no-such-case' }));
    expect(await store.erase('settings', 'none')).toEqual(fail({ kind: 'no-such-case' }));
    good(await store.settings());
  });

  it('can be typed into, and are on the disk once they are settled', async () => {
    const { store } = await newStore();
    const { log } = good(await store.openSettings());
    log.send({ type: 'ANSWER', path: 'school.name', value: 'Millbrook' });
    good(await settled(log));
    expect(answers(good(await store.settings()))).toEqual({ 'school.name': 'Millbrook' });
  });
});

describe('a case that is begun', () => {
  it('copies the school’s facts, all of them and nothing else, as edits of its own', async () => {
    const opened = await newStore();
    const { store, vault } = opened;
    const facts = storedCase(answersOf({ ...ordinarySchool, 'pupil.name': 'stray' }), { id: 'settings' });
    good(await vault.beginCase(facts.head.id, recordsOf({ head: facts.head, edits: facts.edits })));
    const id = good(await store.begin());
    const begun = good(await store.one(id));
    expect(answers(begun)).toEqual(ordinarySchool);
    expect(begun.head).toMatchObject({ id, begunBy: person });
    expect(begun.edits.some((one) => facts.edits.some((other) => other.id === one.id))).toBe(false);
    expect(await ids(opened)).toEqual([id]);
  });

  it('keeps its copy when the settings change', async () => {
    const { store } = await newStore();
    const first = good(await store.begin());
    const { log } = good(await store.openSettings());
    log.send({ type: 'ANSWER', path: 'school.name', value: 'Millbrook' });
    good(await settled(log));
    const second = good(await store.begin());
    expect(answers(good(await store.one(first)))).toEqual({});
    expect(answers(good(await store.one(second)))).toEqual({ 'school.name': 'Millbrook' });
  });

  it.each<readonly [string, string, (row: Row) => Row | undefined]>([
    ['the key of the settings is damaged', 'cases', (row) => ({ ...row, key: 'x' })],
    ['the key of the settings is gone', 'cases', () => undefined],
    ['their manifest is damaged', 'manifests', (row) => ({ ...row, sealed: new Uint8Array(20) })],
    ['an answer in them is damaged', 'records', (row) => ({ ...row, sealed: new Uint8Array(20) })],
  ])('is begun all the same where %s', async (_, table, change) => {
    const { vault, name } = await newStore();
    const facts = storedCase(answersOf({ 'school.name': 'Millbrook' }), { id: 'settings' });
    good(await vault.beginCase(facts.head.id, recordsOf({ head: facts.head, edits: facts.edits })));
    const isOfSettings = (row: Row): boolean => row['id'] === 'settings' || row['caseId'] === 'settings';
    await tamper(name, table, (row) => (isOfSettings(row) ? change(row) : row));
    const again = await reopened(name);
    const id = good(await again.store.begin());
    expect(good(await again.store.one(id)).head).toMatchObject({ id, begunBy: person });
    expect(await ids(again)).toEqual([id]);
  });
});

describe('the case of a further period', () => {
  const ending = storedCase(plain, { id: 'ending', signatures: allSignatures(plain) });
  const withEnding = async () => {
    const opened = await newStore();
    good(await opened.vault.beginCase('ending', recordsOf(ending)));
    return opened;
  };

  it('is begun with what still holds of the one that is ending, as edits of its own, and nothing signed', async () => {
    const opened = await withEnding();
    const id = good(await opened.store.extend('ending'));
    const begun = good(await opened.store.one(id));
    expect(begun.head).toMatchObject({ id, begunBy: person });
    expect(answers(begun)).toMatchObject({
      'pupil.name': 'Sam Fielding',
      'timetable.extends': 'yes',
      'earlier-periods.ending': '1',
    });
    expect(begun.signatures).toEqual([]);
    expect(begun.edits.some((one) => ending.edits.some((other) => other.id === one.id))).toBe(false);
    const { edits, signatures, events } = good(await opened.store.one('ending'));
    expect(new Set(edits)).toEqual(new Set(ending.edits));
    expect([new Set(signatures), events]).toEqual([new Set(ending.signatures), []]);
  });

  it('is found from the case that it goes on from, as long as it is not set aside', async () => {
    const opened = await withEnding();
    expect(good(await opened.store.further('ending'))).toBeUndefined();
    const id = good(await opened.store.extend('ending'));
    expect(good(await opened.store.further('ending'))).toBe(id);
    expect(good(await opened.store.further(id))).toBeUndefined();
    good(await opened.vault.save(id, [{ kind: 'event', event: setAsideEvent }]));
    expect(good(await opened.store.further('ending'))).toBeUndefined();
    await opened.lock();
    expect(await opened.store.further('ending')).toEqual(fail({ kind: 'locked' }));
  });

  it('is the same one when it is asked for again', async () => {
    const opened = await withEnding();
    const id = good(await opened.store.extend('ending'));
    expect(good(await opened.store.extend('ending'))).toBe(id);
    expect((await ids(opened)).toSorted()).toEqual(['ending', id].sort());
  });

  it('is another where the one before was set aside', async () => {
    const opened = await withEnding();
    const first = good(await opened.store.extend('ending'));
    good(await opened.vault.save(first, [{ kind: 'event', event: setAsideEvent }]));
    expect(good(await opened.store.extend('ending'))).not.toBe(first);
    expect(await ids(opened)).toHaveLength(3);
  });

  it('is still that one where it was set aside on one device and agreed on another: what was agreed is not set aside', async () => {
    const opened = await withEnding();
    const first = good(await opened.store.extend('ending'));
    good(
      await opened.vault.save(first, [
        { kind: 'event', event: setAsideEvent },
        ...allSignatures(plain).map((given) => ({ kind: 'signature', signature: given }) as const),
      ]),
    );
    expect(good(await opened.store.extend('ending'))).toBe(first);
  });

  it('hears what was typed a moment ago', async () => {
    const { store } = await withEnding();
    const { log } = good(await store.open('ending'));
    log.send({ type: 'ANSWER', path: 'pupil.known-as', value: 'Sammy' });
    expect(answers(good(await store.one(good(await store.extend('ending')))))).toMatchObject({
      'pupil.known-as': 'Sammy',
    });
  });

  it('that was typed as a case apart leads to the one before and back, also a moment after it was typed', async () => {
    const { store } = await withEnding();
    const id = good(await store.begin());
    const { log } = good(await store.open(id));
    for (const [path, value] of plain) if (!path.startsWith('timetable.')) log.send({ type: 'ANSWER', path, value });
    log.send({ type: 'ANSWER', path: 'timetable.start', value: typedDate('2027-02-15') });
    const [start, end] = [day('2027-01-11'), day('2027-02-05')];
    expect(good(await store.earlier(id, { start, end }))).toEqual({ id: 'ending', start, end });
    log.send({ type: 'ANSWER', path: 'timetable.start', value: typedDate('2027-02-16') });
    expect(good(await store.further('ending', { after: day('2027-02-15'), until: day('2027-02-26') }))).toBe(id);
  });

  it('is not begun of a draft, of no case, or while the store is locked', async () => {
    const { store, lock } = await withEnding();
    expect(await store.extend(good(await store.begin()))).toEqual(fail({ kind: 'no-such-case' }));
    expect(await store.extend('nobody')).toEqual(fail({ kind: 'no-such-case' }));
    await lock();
    expect(await store.extend('ending')).toEqual(fail({ kind: 'locked' }));
  });
});

describe('a case that is typed into', () => {
  it('is on the disk whole: edits, signatures and place', async () => {
    const { store } = await newStore();
    const id = good(await store.begin());
    const { log } = good(await store.open(id));
    log.send({ type: 'ANSWER', path: 'pupil.name', value: 'Sam' });
    log.send({ type: 'SIGN', signature: signature('s1') });
    log.send({ type: 'VISIT', place: { form: 'pupil', step: 'details' } });
    good(await settled(log));
    expect(good(await store.one(id))).toMatchObject({
      edits: [{ path: 'pupil.name', value: 'Sam' }],
      signatures: [{ id: 's1' }],
      place: { form: 'pupil', step: 'details' },
    });
  });

  it('is given back after it was closed, with all that was typed', async () => {
    const { store } = await newStore();
    const id = good(await store.begin());
    const { log } = good(await store.open(id));
    log.send({ type: 'ANSWER', path: 'pupil.name', value: 'Sam' });
    store.close(id);
    await vi.waitFor(() => {
      expect(log.getSnapshot().status).toBe('stopped');
    });
    const again = good(await store.open(id));
    expect(again.log).not.toBe(log);
    expect(answers(again.stored)).toEqual({ 'pupil.name': 'Sam' });
  });

  it('cannot be saved once the vault is locked, and says so', async () => {
    const { store, lock } = await newStore();
    const id = good(await store.begin());
    const { log } = good(await store.open(id));
    await lock();
    log.send({ type: 'ANSWER', path: 'pupil.name', value: 'Sam' });
    expect(await settled(log)).toEqual(fail({ kind: 'locked' }));
  });
});

describe('a locked store', () => {
  it('answers every call by saying so', async () => {
    const { store, lock } = await newStore();
    const id = good(await store.begin());
    await lock();
    const locked = fail({ kind: 'locked' });
    expect(await store.list()).toEqual(locked);
    expect(await store.one(id)).toEqual(locked);
    expect(await store.settings()).toEqual(locked);
    expect(await store.begin()).toEqual(locked);
    expect(await store.erase(id, 'part-time')).toEqual(locked);
    expect(await store.erased()).toEqual(locked);
    expect(await store.open(id)).toEqual(locked);
    expect(await store.sealedCopy(id, [])).toEqual(locked);
  });
});

describe('a case that is erased', () => {
  it('is gone', async () => {
    const opened = await newStore();
    const id = good(await opened.store.begin());
    expect(await opened.store.erase(id, 'part-time')).toEqual(ok(null));
    expect(await ids(opened)).toEqual([]);
    expect(await opened.store.one(id)).toEqual(fail({ kind: 'no-such-case' }));
  });

  it('leaves a line: when, by whom, of which kind; the last one first; and what was made of it is let go of', async () => {
    const { store, onErased } = await newStore();
    const [one, other] = [good(await store.begin()), good(await store.begin())];
    good(await store.erase(one, 'flexi'));
    good(await store.erase(other, 'none'));
    const lines = good(await store.erased());
    expect(lines).toMatchObject([
      { by: person, kind: 'none' },
      { by: person, kind: 'flexi' },
    ]);
    expect(lines.every((line) => Object.keys(line).sort().join() === 'at,by,kind')).toBe(true);
    expect(onErased).toHaveBeenCalledTimes(2);
    expect(await store.erase(one, 'flexi')).toEqual(fail({ kind: 'no-such-case' }));
    expect(good(await store.erased())).toHaveLength(2);
  });

  it('takes what could not be saved of it along: nothing waits for it any more', async () => {
    const { vault } = await newVault();
    const full: OpenVault = { vault: { ...vault, save: () => Promise.resolve(fail({ kind: 'store-full' })) }, person };
    const pen = { ...countingPen(), today: () => day('2027-01-07') };
    const work = createOpenWork(pen, () => undefined);
    const store = createCaseStore(
      () => full,
      work,
      pen,
      () => undefined,
    );
    const id = good(await store.begin());
    const { log } = good(await store.open(id));
    log.send({ type: 'ANSWER', path: 'pupil.name', value: 'Sam' });
    expect(await settled(log)).toEqual(fail({ kind: 'store-full' }));
    store.close(id);
    store.close(id);
    good(await store.erase(id, 'part-time'));
    expect(await work.save()).toEqual(ok(null));
  });
});

describe('a sealed copy', () => {
  it('is a file that tells nothing of what is in it', async () => {
    const { store } = await newStore();
    const id = good(await store.begin());
    const copy = good(await store.sealedCopy(id, recordsOf({ edits: [edit('name', 'Robin Secret')] })));
    expect(copy.type).toBe('application/octet-stream');
    expect(copy.size).toBeGreaterThan(100);
    expect(await copy.text()).not.toContain('Secret');
  });
});

describe('settling what was found wrong', () => {
  it('with settings of which nothing opens begins them anew', async () => {
    const { store, name } = await newStore();
    good(await store.settings());
    await tamper(name, 'cases', (row) => (row['id'] === 'settings' ? { ...row, key: 'x' } : row));
    const again = await reopened(name);
    expect(good(await again.store.list()).settings).toEqual(['gone']);
    expect((await again.store.openSettings()).ok).toBe(false);
    good(await again.store.settle('settings'));
    expect(good(await again.store.settings()).edits).toEqual([]);
    expect(good(await again.store.list()).settings).toEqual([]);
  });

  it('with a case tells it as it is now', async () => {
    const { store, name } = await newStore();
    const id = good(await store.begin());
    await tamper(name, 'records', (row) => (row['caseId'] === id && row['number'] === 0 ? row : undefined));
    await tamper(name, 'manifests', (row) => (row['caseId'] === id ? { ...row, sealed: new Uint8Array(20) } : row));
    const again = await reopened(name);
    good(await again.store.one(id));
    await vi.waitFor(async () => {
      expect(good(await again.store.list()).cases).toMatchObject([{ id, marks: ['unreadable'] }]);
    });
    good(await again.store.settle(id));
    expect(good(await again.store.list()).cases).toMatchObject([{ id, marks: [], line: { id } }]);
    good(await again.store.settleAccount());
    expect(good(await again.store.list()).marks).toEqual([]);
  });
});
