import type { BrowserContext, Page } from '@playwright/test';

declare global {
  interface Window {
    /** Put into each page by `watch`. */
    noteBreach?(breach: string): void;
  }
}

/** What went wrong in a browser behind the person's back, a line each. */
export interface Watch {
  readonly troubles: readonly string[];
  /** The address of every request that left this machine. */
  readonly foreign: readonly string[];
}

/**
 * Notes what no test may cause: errors in the console, uncaught errors, breaches of the policy, and requests to anywhere but
 * this machine. To be called before the first page is opened.
 */
export async function watch(context: BrowserContext): Promise<Watch> {
  const troubles: string[] = [];
  const foreign: string[] = [];
  await context.exposeFunction('noteBreach', (breach: string) => troubles.push(`policy: ${breach}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      window.noteBreach?.(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${String(event.lineNumber)} ${event.sample}`,
      );
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => troubles.push(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const leaves = /^(https?|wss?):$/.test(url.protocol) && url.hostname !== '127.0.0.1';
    if (leaves) foreign.push(request.url());
  });
  return { troubles, foreign };
}

/** Waits until every file is stored and the service worker serves this page. */
export async function storedForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise<void>((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', () => {
        resolve();
      });
    });
  });
}
