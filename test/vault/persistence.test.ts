import { expect, test, vi } from 'vitest';
import { askToPersist, persistence } from '../../src/vault/persistence.ts';

test.each([
  [true, 'persisted'],
  [false, 'may-be-wiped'],
] as const)('what the browser answers, %s, is told as %s', async (answer, told) => {
  const storage = { persist: vi.fn(() => Promise.resolve(answer)), persisted: vi.fn(() => Promise.resolve(answer)) };
  expect(await persistence(storage)).toBe(told);
  expect(storage.persist).not.toHaveBeenCalled();
  expect(await askToPersist(storage)).toBe(told);
});

test('a browser that does not say, or fails, is told as unknown', async () => {
  expect(await askToPersist({})).toBe('unknown');
  expect(await persistence({})).toBe('unknown');
  expect(await askToPersist({ persist: () => Promise.reject(new Error('no')) })).toBe('unknown');
});
