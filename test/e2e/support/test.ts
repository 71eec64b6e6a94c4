import { expect, test as base } from '@playwright/test';
import { startSite, type Site, type SiteOptions } from '../../support/site.ts';
import { watch } from './watch.ts';

interface Fixtures {
  /** Starts a server of the test's own, which it may stop; all are stopped at its end. */
  serve: (options?: SiteOptions) => Promise<Site>;
  /** Troubles that this test causes on purpose and expects: a line that matches one of these is let pass. */
  allowed: RegExp[];
}

/**
 * The test to import in every end-to-end file. It fails on errors in the console, on uncaught errors, on breaches of the
 * policy, and on any request that leaves this machine's own servers.
 */
export const test = base.extend<Fixtures>({
  allowed: async ({}, use) => {
    await use([]);
  },
  serve: async ({}, use) => {
    const sites: Site[] = [];
    await use(async (options) => {
      const site = await startSite(options);
      sites.push(site);
      return site;
    });
    await Promise.all(sites.map((site) => site.stop()));
  },
  context: async ({ context, allowed }, use) => {
    const seen = await watch(context);
    await use(context);
    const unexpected = seen.troubles.filter((trouble) => !allowed.some((pattern) => pattern.test(trouble)));
    expect(unexpected, 'troubles in the browser').toEqual([]);
    expect(seen.foreign, 'requests to other hosts').toEqual([]);
  },
});

export { expect };
