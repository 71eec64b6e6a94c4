import { describe, expect, it, vi } from 'vitest';
import type { Batch } from '../../machines/unsaved.ts';
import { recordsOf as recordsIn } from '../../machines/unsaved.ts';
import type { Loaded } from '../../src/app/open-answers.ts';
import { createOpenWork } from '../../src/app/open-work.ts';
import { settled } from '../../src/app/save-outcome.ts';
import type { UnsavedWords } from '../../src/app/unsaved-words.ts';
import { conflicts, currentAnswers } from '../../src/case/current.ts';
import type { StoredCase } from '../../src/case/stored-case.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import { fail, ok } from '../../src/domain/result.ts';
import type { PupilPeriod } from '../../src/life/pupil-periods.ts';
import type { OpenedCase } from '../../src/screens/shared/services.ts';
import { recordsOf } from '../case/records-of.ts';
import { day } from '../domain/some-dates.ts';
import { countingPen } from '../machines/counting-pen.ts';
import { storedCase } from '../screens/support/memory-store.ts';

/** A disk whose commits come back only when the test says so. */
function slowDisk() {
  const batches: Batch[] = [];
  const waiting: ((result: Result<null, Failure>) => void)[] = [];
  const commit = (batch: Batch): Promise<Result<null, Failure>> => {
    batches.push(batch);
    return new Promise((resolve) => waiting.push(resolve));
  };
  /** Waits until a commit is under way, then lets it come back so. */
  const settle = async (result: Result<null, Failure>): Promise<void> => {
    await vi.waitFor(() => {
      expect(waiting.length).toBeGreaterThan(0);
    });
    waiting.shift()?.(result);
  };
  return { commit, batches, succeed: () => settle(ok(null)), failFull: () => settle(fail({ kind: 'store-full' })) };
}

function openWork(stored: StoredCase = storedCase(new Map([['pupil.name', 'Sam']]))) {
  const disk = slowDisk();
  const told: boolean[] = [];
  const words: UnsavedWords[] = [];
  const work = createOpenWork({ ...countingPen(), today: () => day('2027-01-07') }, (unsaved, unsavedWords) => {
    told.push(unsaved);
    words.push(unsavedWords);
  });
  const load = vi.fn(() => Promise.resolve<Result<Loaded, Failure>>(ok({ records: recordsOf(stored) })));
  const open = async (): Promise<OpenedCase> => {
    const opened = await work.open('c1', load, disk.commit, () => Promise.resolve(ok([])));
    if (!opened.ok) throw new Error('not opened');
    return opened.value;
  };
  return { disk, told, words, work, load, open };
}

const valuesIn = ({ records }: Batch) =>
  records.flatMap((record) => (record.kind === 'edit' ? [record.edit.value] : []));

const type = ({ log }: OpenedCase, value: string): void => {
  log.send({ type: 'ANSWER', path: 'pupil.name', value });
};
const nameIn = ({ log }: OpenedCase) => currentAnswers(log.getSnapshot().context.log.edits).get('pupil.name');

describe('open work', () => {
  it('is not opened where it is erased meanwhile, and leaves nothing unsaved behind', async () => {
    const { work, disk, told } = openWork();
    const opening = work.open(
      'c1',
      () => {
        work.forget('c1');
        return Promise.resolve(ok({ records: recordsOf(storedCase(new Map([['pupil.name', 'Sam']]))) }));
      },
      disk.commit,
      () => Promise.resolve(ok([])),
      { form: 'pupil', step: 'needs' },
    );
    expect(await opening).toEqual(fail({ kind: 'no-such-case' }));
    expect(await work.save()).toEqual(ok(null));
    expect(told.at(-1)).toBe(false);
  });

  it('hears of the other cases while it is shown, and reads none for a page that was left', async () => {
    vi.useFakeTimers();
    try {
      const { work, disk } = openWork();
      const others = vi.fn(() => Promise.resolve<Result<readonly PupilPeriod[], Failure>>(ok([])));
      const load = () => Promise.resolve(ok({ records: recordsOf(storedCase(new Map())) }));
      await work.open('c1', load, disk.commit, others);
      work.close('c1');
      await vi.runAllTimersAsync();
      expect(others).not.toHaveBeenCalled();
      await work.open('c2', load, disk.commit, others);
      await vi.runAllTimersAsync();
      expect(others).toHaveBeenCalledTimes(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('says that the other cases could not be read, as where that part of the program is gone', async () => {
    vi.useFakeTimers();
    try {
      const { work, disk } = openWork();
      const load = () => Promise.resolve(ok({ records: recordsOf(storedCase(new Map())) }));
      const opened = await work.open('c1', load, disk.commit, () => Promise.reject(new Error('the file is gone')));
      const said = () => opened.ok && opened.value.areOthersUnread();
      expect(said()).toBe(false);
      await vi.runAllTimersAsync();
      expect(said()).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('holds what was stored', async () => {
    const { open } = openWork(
      storedCase(new Map([['pupil.name', 'Sam']]), { place: { form: 'pupil', step: 'needs' } }),
    );
    const opened = await open();
    expect(nameIn(opened)).toBe('Sam');
    expect(opened.stored.place).toEqual({ form: 'pupil', step: 'needs' });
  });

  it('tells why a case cannot be opened, and tries anew the next time', async () => {
    const { work, disk, open } = openWork();
    expect(
      await work.open(
        'c1',
        () => Promise.resolve(fail({ kind: 'no-such-case' })),
        disk.commit,
        () => Promise.resolve(ok([])),
      ),
    ).toEqual(fail({ kind: 'no-such-case' }));
    expect(nameIn(await open())).toBe('Sam');
  });

  it('tells whenever something is unsaved, and when it no longer is', async () => {
    const { open, told, disk } = openWork();
    type(await open(), 'Sami');
    expect(told.at(-1)).toBe(true);
    await disk.succeed();
    await vi.waitFor(() => {
      expect(told.at(-1)).toBe(false);
    });
  });

  it('tells what could not be saved, and why, until it is; where one is counts for nothing', async () => {
    const { open, words, disk, work } = openWork();
    const opened = await open();
    opened.log.send({ type: 'VISIT', place: { form: 'pupil', step: 'needs' } });
    expect(words.at(-1)).toEqual({ any: false, failed: [] });
    await disk.succeed();
    type(opened, 'Sami');
    expect(words.at(-1)).toEqual({ any: true, failed: [] });
    await disk.failFull();
    await vi.waitFor(() => {
      expect(words.at(-1)).toEqual({ any: true, failed: [{ id: 'c1', failure: { kind: 'store-full' } }] });
    });
    const saved = work.save();
    await disk.succeed();
    await saved;
    expect(words.at(-1)).toEqual({ any: false, failed: [] });
  });

  it('is one log for two pages that open it at the same moment', async () => {
    const { open } = openWork();
    const [first, second] = await Promise.all([open(), open()]);
    expect(first.log).toBe(second.log);
  });
});

describe('leaving a case', () => {
  it('saves it at once, then lets it go', async () => {
    const { open, work, disk, load } = openWork();
    const opened = await open();
    type(opened, 'Sami');
    work.close('c1');
    expect(disk.batches.map(valuesIn)).toEqual([['Sami']]);
    expect(opened.log.getSnapshot().status).toBe('active');
    await disk.succeed();
    await vi.waitFor(() => {
      expect(opened.log.getSnapshot().status).toBe('stopped');
    });
    await open();
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('keeps what cannot be saved, and gives it out again', async () => {
    const { open, work, disk, load } = openWork();
    type(await open(), 'Sami');
    work.close('c1');
    await disk.failFull();
    const again = await open();
    expect(nameIn(again)).toBe('Sami');
    expect(load).toHaveBeenCalledOnce();
  });

  it('does not end the log under a page that has opened it again meanwhile', async () => {
    const { open, work, disk } = openWork();
    const first = await open();
    type(first, 'Sami');
    work.close('c1');
    const second = await open();
    await disk.succeed();
    await vi.waitFor(() => {
      expect(second.log.getSnapshot().value).toBe('clean');
    });
    type(second, 'Samira');
    await disk.succeed();
    expect(second.log.getSnapshot().status).toBe('active');
    expect(nameIn(second)).toBe('Samira');
  });

  it('of which nothing is known does nothing', () => {
    const { work } = openWork();
    expect(() => {
      work.close('c9');
    }).not.toThrow();
  });
});

describe('saving everything', () => {
  it('is done at once where nothing is unsaved', async () => {
    const { open, work, disk } = openWork();
    await open();
    expect(await work.save()).toEqual(ok(null));
    expect(disk.batches).toEqual([]);
  });

  it('does not wait until typing pauses', async () => {
    const { open, work, disk } = openWork();
    type(await open(), 'Sami');
    const saved = work.save();
    expect(disk.batches).toHaveLength(1);
    await disk.succeed();
    expect(await saved).toEqual(ok(null));
  });

  it('waits for what is typed while it saves', async () => {
    const { open, work, disk } = openWork();
    const opened = await open();
    type(opened, 'Sami');
    const saved = work.save();
    type(opened, 'Samira');
    await disk.succeed();
    await disk.succeed();
    expect(await saved).toEqual(ok(null));
    expect(disk.batches.flatMap(valuesIn)).toContain('Samira');
  });

  it('tells that it could not, also for a case that was left', async () => {
    const { open, work, disk } = openWork();
    type(await open(), 'Sami');
    work.close('c1');
    await disk.failFull();
    const saved = work.save();
    await disk.failFull();
    expect(await saved).toEqual(fail({ kind: 'store-full' }));
  });

  it('gives up on a disk that never answers', async () => {
    vi.useFakeTimers();
    const { open, work } = openWork();
    type(await open(), 'Sami');
    const saved = work.save();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await saved).toEqual(fail({ kind: 'save-unanswered' }));
    vi.useRealTimers();
  });
});

describe('settled work', () => {
  it('is on the disk', async () => {
    const { open, disk } = openWork();
    const opened = await open();
    expect(await settled(opened.log)).toEqual(ok(null));
    type(opened, 'Sami');
    const later = settled(opened.log);
    await disk.succeed();
    expect(await later).toEqual(ok(null));
  });

  it('or tells why it is not', async () => {
    const { open, disk } = openWork();
    const opened = await open();
    type(opened, 'Sami');
    const later = settled(opened.log);
    await disk.failFull();
    expect(await later).toEqual(fail({ kind: 'store-full' }));
  });

  it('or that its case is gone, where it was erased meanwhile', async () => {
    const { open, work } = openWork();
    const opened = await open();
    type(opened, 'Sami');
    const told = settled(opened.log);
    work.forget('c1');
    expect(await told).toEqual(fail({ kind: 'no-such-case' }));
  });

  it('or says that a disk does not answer, so that nobody waits for good', async () => {
    vi.useFakeTimers();
    try {
      const { open } = openWork();
      const opened = await open();
      type(opened, 'Sami');
      const told = vi.fn();
      void settled(opened.log).then(told);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(told).toHaveBeenCalledWith(fail({ kind: 'save-unanswered' }));
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a case over which another window has gone on', () => {
  /** Signed, and typed into, by another window: what is stored then. */
  const elsewhere = (ofA: Loaded['records'], value: string): Loaded['records'] => {
    const before = ofA.flatMap((record) =>
      record.kind === 'edit' && record.edit.path === 'pupil.name' ? [record.edit] : [],
    );
    const last = before.at(-1);
    if (last === undefined) throw new Error('nothing to replace');
    return [
      ...ofA,
      { kind: 'edit', edit: { ...last, id: 'of B', value, replaces: [last.id], at: '2027-01-07T15:00:00.000Z' } },
    ];
  };
  const namesIn = ({ log }: OpenedCase) =>
    conflicts(log.getSnapshot().context.log.edits)
      .get('pupil.name')
      ?.map(({ value }) => value)
      .sort();

  it('is read anew, and what was typed here and not saved stands beside what was typed there', async () => {
    const { disk, work, load, open } = openWork();
    const opened = await open();
    const first = await load();
    if (!first.ok) throw new Error('not loaded');
    type(opened, 'Samira');
    work.close('c1');
    await disk.failFull();
    work.letGo();
    load.mockResolvedValue(ok({ records: elsewhere(first.value.records, 'Samuel') }));
    const again = await open();
    expect(namesIn(again)).toEqual(['Samira', 'Samuel']);
    await disk.succeed();
    await vi.waitFor(() => {
      expect(again.log.getSnapshot().value).toBe('clean');
    });
    expect(disk.batches.slice(1).map(valuesIn)).toEqual([['Samira']]);
  });

  it('also where part of what was typed here was saved before, and the other window has put its own in the place of that', async () => {
    const { disk, work, load, open } = openWork();
    const opened = await open();
    type(opened, 'Sa');
    await disk.succeed();
    await vi.waitFor(() => {
      expect(opened.log.getSnapshot().value).toBe('clean');
    });
    const stored = recordsIn(opened.log.getSnapshot().context);
    type(opened, 'Samira');
    await disk.failFull();
    work.letGo();
    load.mockResolvedValue(ok({ records: elsewhere(stored, 'Samuel') }));
    const again = await open();
    expect(namesIn(again)).toEqual(['Samira', 'Samuel']);
  });

  it('is not written over before it was read anew, and is saved at once when the vault is open again', async () => {
    const { disk, work, load, open, words } = openWork();
    type(await open(), 'Samira');
    await disk.failFull();
    work.letGo();
    await vi.waitFor(() => {
      expect(words.at(-1)?.failed).toHaveLength(1);
    });
    load.mockResolvedValue(fail({ kind: 'locked' }));
    expect(await work.save()).toEqual(fail({ kind: 'locked' }));
    expect(disk.batches).toHaveLength(1);
    load.mockResolvedValue(ok({ records: recordsOf(storedCase(new Map([['pupil.name', 'Sam']]))) }));
    work.goOn();
    await vi.waitFor(() => {
      expect(words.at(-1)).toEqual({ any: true, failed: [] });
    });
    await disk.succeed();
    await vi.waitFor(() => {
      expect(words.at(-1)).toEqual({ any: false, failed: [] });
    });
    expect(disk.batches).toHaveLength(2);
  });

  it('says why it cannot be read anew, and shows what waits in it', async () => {
    const { disk, work, load, open, words } = openWork();
    type(await open(), 'Samira');
    await disk.failFull();
    work.letGo();
    load.mockResolvedValue(fail({ kind: 'no-such-case' }));
    work.goOn();
    await vi.waitFor(() => {
      expect(words.at(-1)).toEqual({ any: true, failed: [{ id: 'c1', failure: { kind: 'no-such-case' } }] });
    });
    expect(nameIn(await open())).toBe('Samira');
    expect(disk.batches).toHaveLength(1);
  });
});
