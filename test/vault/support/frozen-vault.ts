import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as z from 'zod/mini';
import { currentAnswers, conflicts, mergeEdits } from '../../../src/case/current.ts';
import type { Edit } from '../../../src/case/edit.ts';
import { EDIT_SCHEMA } from '../../../src/case/edit.ts';
import type { Signature } from '../../../src/case/signature.ts';
import { SETTINGS_ID, storedCase, type StoredCase } from '../../../src/case/stored-case.ts';
import type { Typed } from '../../../src/case/typed.ts';
import { DocumentView } from '../../../src/documents/html/document-view.tsx';
import { buildPack } from '../../../src/documents/pack.ts';
import { toSign } from '../../../src/documents/to-sign.ts';
import type { Failure } from '../../../src/domain/failure.ts';
import { sha256Hex } from '../../../src/domain/hash.ts';
import { ok, type Result } from '../../../src/domain/result.ts';
import type { StoredReading } from '../../../src/reading/read-all.ts';
import { readAll as readEach } from '../../../src/reading/read-all.ts';
import { stands } from '../../../src/reading/standing.ts';
import { caseLine } from '../../../src/screens/cases/case-line.ts';
import { openExport } from '../../../src/vault/bundle/open-export.ts';
import { argon2 } from '../../../src/vault/keys/argon2.ts';
import { newDoor } from '../../../src/vault/store/door.ts';
import { unlockVault } from '../../../src/vault/unlock.ts';
import { recordsOf } from '../../case/records-of.ts';
import { day } from '../../domain/some-dates.ts';
import { good, read, readAll } from './device.ts';

// All that the tests of a frozen vault use of the app's code: where files move, this one follows.

export type { StoredCase };
export { SETTINGS_ID, good };

type Row = Record<string, unknown>;

interface FrozenTable {
  readonly keyPath: string | string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** A database as it stood: its native version, and each table's key, columns and rows. Bytes stand as `{ base64 }`. */
interface FrozenStore {
  readonly name: string;
  readonly version: number;
  readonly tables: Readonly<Record<string, FrozenTable>>;
}

/** What was seen of one case when it was frozen. */
const seenSchema = z.object({
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string()), z.record(z.string(), z.string())])),
  conflicts: z.array(z.string()),
  place: z.optional(z.record(z.string(), z.string())),
  signatures: z.array(
    z.object({
      id: z.string(),
      document: z.string(),
      role: z.string(),
      name: z.string(),
      capacity: z.string(),
      decision: z.string(),
      remark: z.string(),
      how: z.string(),
      at: z.string(),
      hash: z.string(),
      void: z.boolean(),
    }),
  ),
  line: z.object({
    name: z.string(),
    about: z.string(),
    when: z.string(),
    signed: z.string(),
    next: z.optional(z.string()),
    touchedAt: z.string(),
  }),
  hours: z.array(z.string()),
  findings: z.array(z.string()),
  papers: z.record(z.string(), z.array(z.string())),
});

/** See {@link seenSchema}. */
export type Seen = z.infer<typeof seenSchema>;

const expectedSchema = z.object({
  today: z.string(),
  passphrase: z.string(),
  recoveryKey: z.string(),
  settings: seenSchema.shape.answers,
  cases: z.record(z.string(), seenSchema),
});

const textIn = (file: string): string =>
  readFileSync(new URL(`../../fixtures/vault-1/${file}`, import.meta.url), 'utf8');

const bytesIn = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'base64' in value && typeof value.base64 === 'string'
    ? new Uint8Array(Buffer.from(value.base64, 'base64'))
    : value;

export const expected = expectedSchema.parse(JSON.parse(textIn('expected.json')));

/** Frozen with the least that Argon2id may cost; real vaults cost more. */
const derivation = { derive: argon2, cost: { memoryKib: 8, passes: 1, lanes: 1 } };

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('request failed'));
    };
  });

/** Puts the frozen rows into a browser that holds nothing else. */
export async function restore(stays: (table: string, row: Row) => boolean = () => true): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  const { name, version, tables } = JSON.parse(textIn('store.json'), bytesIn) as FrozenStore;
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const [table, { keyPath }] of Object.entries(tables)) opening.result.createObjectStore(table, { keyPath });
  };
  const db = await done(opening);
  for (const [table, { columns, rows }] of Object.entries(tables)) {
    const store = db.transaction(table, 'readwrite').objectStore(table);
    const named = rows.map((row): Row => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
    await Promise.all(named.filter((row) => stays(table, row)).map((row) => done(store.put(row))));
  }
  db.close();
}

/** What the tests do with an unlocked vault. */
interface FrozenVault {
  readonly loadCases: () => Promise<
    Result<{ readonly cases: readonly StoredCase[]; readonly damaged: readonly string[] }, Failure>
  >;
  readonly loadCase: (
    id: string,
  ) => Promise<Result<{ readonly stored: StoredCase; readonly damaged: readonly string[] }, Failure>>;
  readonly save: (
    id: string,
    work: { readonly edits: readonly Edit[]; readonly signatures: readonly Signature[] },
  ) => Promise<Result<void, Failure>>;
  readonly lock: () => Promise<void>;
}

/** Unlocks what is in the browser. */
export async function unlock(by: 'passphrase' | 'recovery-key' = 'passphrase'): Promise<FrozenVault> {
  const typed = by === 'passphrase' ? expected.passphrase : expected.recoveryKey;
  const vault = good(await unlockVault(newDoor('waymark'), { kind: by, typed }, derivation));
  return {
    loadCases: async () => ok(await readAll(vault)),
    loadCase: async (id) => ok(await read(vault, id)),
    save: (id, work) => vault.save(id, recordsOf(work)),
    lock: vault.lock,
  };
}

/** The cases that were sent as sealed copies, by id, the settings too. */
export async function openCopies(by: 'passphrase' | 'recovery-key'): Promise<ReadonlyMap<string, StoredCase>> {
  const typed = by === 'passphrase' ? expected.passphrase : expected.recoveryKey;
  const copies = Object.entries(JSON.parse(textIn('sealed-copies.json')) as Record<string, unknown>);
  return new Map(
    await Promise.all(
      copies.map(async ([id, copy]) => {
        const bytes = new TextEncoder().encode(JSON.stringify(copy));
        const { caseId, whole, records } = good(await openExport(bytes, { kind: by, typed }, derivation));
        if (!records.some(({ kind }) => kind === 'head') || !whole || caseId !== id)
          throw new Error(`not all of ${id}`);
        return [id, storedCase(id, records)] as const;
      }),
    ),
  );
}

const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** What a person reads on a page, a line each; a row of a table is one line. */
const linesOf = (html: string): string[] =>
  html
    .replace(/\n/gu, ' / ')
    .replace(/<\/(td|th|dt)>(?=<(td|th|dd))/gu, ' | ')
    .replace(/<\/dd>/gu, '<br>')
    .replace(/<\/?(td|th|dt|dd|span)\b[^>]*>/gu, '')
    .split(/<[^>]*>/u)
    .map((line) => line.replace(/&(amp|lt|gt|quot|#x27);/gu, (_, name: string) => letters[name] ?? '').trim())
    // It is worked out of how the model is built, not of its words alone.
    .map((line) => line.replace(/^(Version code \|) .*$/u, '$1 (not frozen)'))
    .filter((line) => line !== '');

const answersOf = ({ edits }: Pick<StoredCase, 'edits'>): ReadonlyMap<string, Typed> =>
  currentAnswers(mergeEdits(edits, []));

/** The answers of a case, or of the settings, by path. */
export const wordsOf = (stored: Pick<StoredCase, 'edits'>): Record<string, Typed> =>
  Object.fromEntries(answersOf(stored));

const readingAmong = (stored: StoredCase, all: readonly StoredCase[]): StoredReading => {
  const found = readEach(all.includes(stored) ? all : [stored, ...all], day(expected.today)).find(
    (one) => one.stored === stored,
  );
  if (found === undefined) throw new Error('not read');
  return found;
};

/** A week of the plan, as the consent form prints it. */
const weekLine = /^Week \d+ \|.*\| (\d+ hours?(?: \d+ minutes?)?)$/u;

/** What a person sees of a case among others on the day it was frozen. */
export async function seenOf(stored: StoredCase, all: readonly StoredCase[]): Promise<Seen> {
  const found = readingAmong(stored, all);
  const { proposed } = found.reading;
  const pack = await buildPack({ facts: proposed, today: day(expected.today), sample: false });
  const papers = Object.fromEntries(
    pack.documents.map((document) => [
      document.id,
      linesOf(renderToStaticMarkup(createElement(DocumentView, { document }))),
    ]),
  );
  const { name, about, when, signed: signedSoFar, next, touchedAt } = caseLine(found);
  return {
    answers: wordsOf(stored) as Seen['answers'],
    conflicts: [...conflicts(mergeEdits(stored.edits, [])).keys()],
    ...(stored.place === undefined ? {} : { place: stored.place as Record<string, string> }),
    signatures: stored.signatures.map((signature) => ({
      id: signature.id,
      document: signature.document,
      role: signature.role,
      name: signature.name,
      capacity: signature.capacity,
      decision: signature.decision,
      remark: signature.remark,
      how: signature.how.kind,
      at: signature.at,
      hash: signature.hash,
      void: !stands(signature, proposed.case),
    })),
    line: { name, about, when, signed: signedSoFar, touchedAt, ...(next === undefined ? {} : { next }) },
    hours: (papers['consent'] ?? []).flatMap((line) => weekLine.exec(line)?.slice(1) ?? []),
    findings: proposed.findings.map(({ rule }) => rule),
    papers,
  };
}

/** A new signature of a case as it stands. */
export async function signed(
  stored: StoredCase,
  all: readonly StoredCase[],
  given: Pick<Signature, 'id' | 'document' | 'role' | 'name' | 'capacity' | 'decision' | 'remark' | 'how' | 'at'>,
): Promise<Signature> {
  const { covered, also, used } = toSign(given.document, readingAmong(stored, all).reading.proposed);
  const texts = also.map(async (text) => ({
    document: text.id,
    hash: await sha256Hex(text.covered),
    covered: text.covered,
  }));
  const signedToo = await Promise.all(texts);
  return {
    ...given,
    hash: await sha256Hex(covered),
    covered,
    ...(signedToo.length === 0 ? {} : { also: signedToo }),
    used,
  };
}

/** A new edit, as the present code writes it. */
export const editNow = (id: string, path: string, value: string, at: string) => ({
  id,
  path,
  value,
  replaces: [],
  schema: EDIT_SCHEMA,
  at,
});
