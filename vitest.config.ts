import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { knownPassphrases } from './.ci/known-passphrases.mjs';

/** Tests that change what the files of a process share: the database, a module, its own state, a worker. Each file has a process of its own. */
const alone = [
  'test/app/',
  'test/vault/',
  'test/life/earlier-signatures',
  'test/pwa/',
  'test/documents/pdf/',
  'test/ui/pdf-viewer',
];
const endingIn = (ending: string): string[] =>
  alone.map((start) => (start.endsWith('/') ? `${start}**/*${ending}` : start + ending));

const node = { environment: 'node' as const, setupFiles: ['test/setup/temporal.ts'] };
const dom = { environment: 'jsdom' as const, setupFiles: ['test/setup/temporal.ts', 'test/setup/dom.ts'] };

// All other files share what they import, which is read once: to start 174 files took longer than to run them.
export default defineConfig({
  plugins: [react(), knownPassphrases()],
  test: {
    maxWorkers: '100%',
    // Patience for a busy machine: what hangs fails all the same, what is merely slow is no fault.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}', 'machines/**/*.ts'], reporter: ['text-summary'] },
    projects: [
      {
        extends: true,
        test: { ...node, name: 'node', isolate: false, include: ['test/**/*.test.ts'], exclude: endingIn('.test.ts') },
      },
      { extends: true, test: { ...node, name: 'node, alone', include: endingIn('.test.ts') } },
      {
        extends: true,
        test: { ...dom, name: 'dom', isolate: false, include: ['test/**/*.test.tsx'], exclude: endingIn('.test.tsx') },
      },
      { extends: true, test: { ...dom, name: 'dom, alone', include: endingIn('.test.tsx') } },
    ],
  },
});
