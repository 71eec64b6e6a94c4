import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import { argon2 } from '../../../src/vault/keys/argon2.ts';
import { STRONG, type Argon2Parameters } from '../../../src/vault/keys/derivation.ts';

/** The path of a page of the site's origin that is not the app's. */
export const BLANK = 'blank.html';
/** The site's further page: nothing, without a policy of its own. */
export const blankPage = { [`/${BLANK}`]: '<!doctype html><title>Campaign</title>' };

let script: Promise<string> | undefined;

/** The vault's own code as one script. */
async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL('vault-page.ts', import.meta.url)), formats: ['iife'], name: 'campaignPage' },
    },
  });
  const [first] = [built].flat();
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('The script could not be built');
  return chunk.code;
}

const known = new Map<string, Promise<number[]>>();

type Parameters = Omit<Argon2Parameters, 'salt'> & { readonly salt: readonly number[] };

/** Argon2 where it is the real cost, else a hash that depends on passphrase and salt; each once. */
function derive(passphrase: string, parameters: Parameters): Promise<number[]> {
  const salt = new Uint8Array(parameters.salt);
  const key = JSON.stringify([passphrase, parameters]);
  const derived =
    known.get(key) ??
    (parameters.memoryKib < STRONG.memoryKib
      ? Promise.resolve([...createHash('sha256').update(salt).update(passphrase).digest()])
      : argon2(passphrase, { ...parameters, salt }).then((bytes) => [...bytes]));
  known.set(key, derived);
  return derived;
}

/** Lets the context's pages derive, and tell. */
export async function listen(context: BrowserContext, tell: (line: string) => void): Promise<void> {
  await context.exposeFunction('deriveOutside', derive);
  await context.exposeFunction('tell', tell);
}

/** Puts the vault's own code into the blank page. */
export async function intoBlank(page: Page): Promise<void> {
  await page.goto(`./${BLANK}`);
  await page.evaluate(await (script ??= bundled()));
}
