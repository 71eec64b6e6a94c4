import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasTornLog } from './support/torn-log.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-log-'));
  mkdirSync(join(folder, 'leveldb'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const record = (length: number, fill: number): Buffer => {
  const made = Buffer.alloc(7 + length, fill);
  made.writeUInt16LE(length, 4);
  made.writeUInt8(1, 6);
  return made;
};

const isTorn = (...parts: readonly Buffer[]): boolean => {
  writeFileSync(join(folder, 'leveldb', '000003.log'), Buffer.concat(parts));
  return hasTornLog(folder);
};

test('a log is torn where it goes on behind a record that was cut, and not where that is its end', () => {
  const cut = record(300, 200).subarray(0, 120);
  expect(isTorn(record(100, 200), record(50, 201))).toBe(false);
  expect(isTorn(record(100, 200), cut)).toBe(false);
  expect(isTorn(record(100, 200), cut, record(500, 202), record(40, 203))).toBe(true);
});
