// Run after every `npm install`. A registry that mirrors only some platforms makes npm leave the others out of
// package-lock.json, and `npm ci` then stops with "Missing: X from lock file". This has npm ask once more for whatever has no
// hash, and adds each platform package that is still missing in the version that its parent asks for. What has no hash then is
// named, and a test fails until it is run where the registry has the package.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ran, stop } from './shell.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const file = 'package-lock.json';
const withoutHash = (entries) =>
  Object.entries(entries).filter(([place, entry]) => place !== '' && entry.integrity === undefined);

let lock = JSON.parse(readFileSync(file, 'utf8'));
if (withoutHash(lock.packages).length > 0) {
  for (const [place] of withoutHash(lock.packages)) delete lock.packages[place];
  write();
  if (!ran('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund']))
    stop('npm could not complete the lock. Is the network there?');
  lock = JSON.parse(readFileSync(file, 'utf8'));
}
const packages = lock.packages;
let added = 0;

for (const [place, entry] of Object.entries(packages)) {
  delete entry.resolved; // the lock names no registry
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const exactVersion = /^\d+\.\d+\.\d+\S*$/.test(range);
    if (!exactVersion || isLocked(place, name)) continue;
    const platform = platformOf(name);
    if (!platform.os) {
      console.warn(`Left alone, its platform is unknown: ${name}`);
      continue;
    }
    packages[`${besides(place)}node_modules/${name}`] = {
      version: range,
      ...platform,
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added += 1;
  }
}

write();
console.log(`${added} platform packages added to package-lock.json`);
for (const [place] of withoutHash(packages)) console.warn(`No hash: ${place}`);

function write() {
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

/** Looks for a package as Node does: beside the one that asks for it, then outwards. */
function isLocked(place, name) {
  for (let folder = place; ; folder = outwards(folder)) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

function outwards(place) {
  const end = place.lastIndexOf('/node_modules/');
  return end < 0 ? '' : place.slice(0, end);
}

/** The folder, with its slash, that the package's own node_modules folder stands in. */
function besides(place) {
  const folder = outwards(place);
  return folder ? `${folder}/` : '';
}

/** Platform packages carry their platform in their name: `@rollup/rollup-linux-x64-musl`. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const os = ['darwin', 'win32', 'freebsd', 'openbsd', 'openharmony', 'android', 'linux'].find((word) =>
    words.includes(word),
  );
  const cpu = ['arm64', 'arm', 'x64', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64'].find((word) =>
    words.includes(word),
  );
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) };
}
