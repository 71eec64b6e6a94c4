import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({ integrity: z.optional(z.string()), resolved: z.optional(z.string()), link: z.optional(z.boolean()) }),
  ),
});
const { '': own, ...entries } = lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages;

test('every package that is installed is known by its hash, and by no host', () => {
  expect(own).toBeDefined();
  expect(Object.keys(entries).length).toBeGreaterThan(500);
  const unknown = Object.entries(entries).filter(
    ([, { integrity, resolved }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '') || resolved !== undefined,
  );
  expect(unknown.map(([place]) => place)).toEqual([]);
});
