import { createServer } from 'vite';

const options = {
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
};

/** What serves the built site to the tests, read by Vite because Node does not read TypeScript. Gives `{ startSite, close }`. */
export async function siteMaker() {
  const server = await createServer(options);
  const { startSite } = await server.ssrLoadModule('/test/support/site.ts');
  return { startSite, close: () => server.close() };
}
