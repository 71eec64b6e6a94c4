import { expect, test } from 'vitest';
import { askToPersist } from '../../src/vault/persistence.ts';

test.each([
  [true, 'persisted'],
  [false, 'may-be-wiped'],
] as const)('what the browser answers, %s, is told as %s', async (answer, told) => {
  expect(await askToPersist({ storage: { persist: () => Promise.resolve(answer) } })).toBe(told);
});

test('a browser without storage to ask, or that does not say, or fails, is told as unknown', async () => {
  expect(await askToPersist({})).toBe('unknown');
  expect(await askToPersist({ storage: {} })).toBe('unknown');
  expect(await askToPersist({ storage: { persist: () => Promise.reject(new Error('no')) } })).toBe('unknown');
});
