// npm start: installs what is missing, builds what is stale, serves the built site on this machine alone and says where.
//   PORT=5000 npm start    wants that port; otherwise the first free one from 4173 is taken
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ran, stop } from './shell.mjs';

await import('./ensure.mjs'); // changes to the project's folder
if (isStale()) {
  if (!ran('npx', ['vite', 'build', '--logLevel', 'warn'])) stop('The site could not be built.');
}

const { preview } = await import('vite');
const wanted = process.env.PORT ? Number(process.env.PORT) : undefined;
const server = await preview({
  logLevel: 'warn',
  preview: { host: '127.0.0.1', port: wanted ?? 4173, strictPort: wanted !== undefined },
});
const { port } = server.httpServer.address();
console.log(`Waymark runs at http://127.0.0.1:${port}/ (stop it with Ctrl+C)`);

/** Whether anything that the build reads is newer than what it wrote. A folder's time changes when a file in it goes. */
function isStale() {
  const built = changed('dist/index.html');
  const sources = ['src', 'machines', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
  return built === 0 || sources.some((source) => newest(source) > built);
}

function newest(path) {
  const own = changed(path);
  if (own === 0 || !statSync(path).isDirectory()) return own;
  return Math.max(own, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function changed(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
