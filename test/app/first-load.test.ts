import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

const IMPORT = /^(?:import|export)\s+(?!type\s)(?:[^;']*\sfrom\s+)?'([^']+)';/gm;

/** What a file brings with it at once: types aside, and what is imported only when it is wanted. */
const broughtBy = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, from = '']) =>
    from.startsWith('.') ? posix.join(posix.dirname(file), from) : from,
  );

function withAllItBrings(start: string): readonly string[] {
  const known = new Set([start]);
  for (const file of known)
    if (/^(src|machines)\/.*\.tsx?$/.test(file)) for (const other of broughtBy(file)) known.add(other);
  return [...known];
}

const loaded = withAllItBrings('src/main.tsx');
const isOwn = (file: string): boolean => /^(src|machines)\/|^package\.json$/.test(file);

test('the first page brings the lock and no page behind it: no rules, no documents, no sample', () => {
  expect(loaded).toContain('src/screens/start/Unlock.tsx');
  const later = loaded.filter(
    (file) =>
      /^src\/(policy|authorities|arrangements|forms|life|sample|reading|words|documents)\//.test(file) ||
      /^src\/screens\/(?!start\/|shared\/|words\/|NotFound)/.test(file),
  );
  expect(later).toEqual(['src/documents/pdf/make-pdf.ts']);
});

test('the first page brings these packages and no other', () => {
  expect(loaded.filter((file) => !isOwn(file)).sort()).toEqual([
    '@xstate/react',
    'dexie',
    'react',
    'react-dom',
    'react-dom/client',
    'xstate',
    'zod/mini',
  ]);
});
