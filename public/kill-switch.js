// A kill switch for a bad service worker. Put a copy of this file in the place of sw.js: on its next visit each browser takes the
// stored files of Waymark away and asks the server from the visit after. It touches no database, so every case stays.
self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const { scope } = self.registration;
  for (const name of await caches.keys()) if (name.endsWith(`-${scope}`)) await caches.delete(name);
  await self.registration.unregister();
}
