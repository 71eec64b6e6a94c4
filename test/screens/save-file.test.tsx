import { expect, it, vi } from 'vitest';
import { letGoOfFiles, saveFile } from '../../src/screens/shared/save-file.ts';

it('lets go of a file that was handed over a minute later, or at a lock, and once', () => {
  vi.useFakeTimers();
  const revoke = vi.fn();
  let made = 0;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => `blob:${String((made += 1))}`, revokeObjectURL: revoke }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  saveFile(new Blob(['a']), 'a.csv');
  vi.advanceTimersByTime(60_000);
  expect(revoke.mock.calls).toEqual([['blob:1']]);
  saveFile(new Blob(['b']), 'b.csv');
  letGoOfFiles();
  letGoOfFiles();
  expect(revoke.mock.calls).toEqual([['blob:1'], ['blob:2']]);
  vi.useRealTimers();
});
