import { expect, it } from 'vitest';
import { refuseOtherTypes, type Fetching } from '../../src/pwa/right-type.ts';

const HASH = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';

/** Asks for a file as a worker does, of a server that sends it under this type, or under none. */
async function ask(file: string, type: string | undefined, integrity = HASH): Promise<Response> {
  const body = new Uint8Array([1]);
  const worker: Fetching = {
    fetch: () => Promise.resolve(new Response(body, { headers: type === undefined ? {} : { 'Content-Type': type } })),
  };
  refuseOtherTypes(worker);
  return worker.fetch(new Request(`https://school.example/waymark/${file}`, { integrity }));
}

it.each([
  ['assets/index-abc.js', 'text/javascript'],
  ['assets/index-abc.js', 'application/javascript; charset=utf-8'],
  ['assets/index-abc.css', 'text/css; charset=utf-8'],
  ['index.html', 'text/html; charset=utf-8'],
  ['manifest.webmanifest', 'application/json'],
  ['assets/face-abc.woff2', undefined],
  ['icons/icon.svg', 'image/svg+xml'],
])('%s may come as %s', async (file, type) => {
  expect(await ask(file, type)).toBeInstanceOf(Response);
});

it.each([
  ['assets/index-abc.js', 'text/html'],
  ['assets/index-abc.js', 'text/plain'],
  ['assets/index-abc.js', undefined],
  ['assets/index-abc.css', 'text/html; charset=utf-8'],
  ['index.html', 'application/octet-stream'],
  ['manifest.webmanifest', 'text/html'],
  ['assets/face-abc.woff2', 'TEXT/HTML'],
])('%s may not come as %s', async (file, type) => {
  await expect(ask(file, type)).rejects.toThrow(TypeError);
});

it('lets everything pass that is not asked for by its hash', async () => {
  expect(await ask('assets/index-abc.js', 'text/html', '')).toBeInstanceOf(Response);
});
