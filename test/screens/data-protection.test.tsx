import { readFileSync } from 'node:fs';
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_IDLE_LIMIT, LONGEST_OPEN } from '../../machines/vault-setup.ts';
import { protectionFacts } from '../../src/app/protection-facts.ts';
import { DEFAULT_KEEPING } from '../../src/case/fields/keeping.ts';
import { fail } from '../../src/domain/result.ts';
import { contentSecurityPolicy, metaPolicy } from '../../src/pwa/security-headers.ts';
import { About } from '../../src/screens/About.tsx';
import { DataProtection } from '../../src/screens/DataProtection.tsx';
import { IdleLimit } from '../../src/screens/settings/IdleLimit.tsx';
import { STRONG } from '../../src/vault/keys/derivation.ts';
import { LEAST_CHARACTERS } from '../../src/vault/keys/passphrase.ts';
import { newRecoveryKey } from '../../src/vault/keys/recovery-key.ts';
import { newKey } from '../../src/vault/keys/seal.ts';
import { withoutLayout } from './support/browser.ts';
import { memoryStore, storedCase } from './support/memory-store.ts';
import { openPage } from './support/open-page.tsx';
import { testServices } from './support/services.ts';

withoutLayout();

/** The sheet, on a device where the school has set this, or that is locked. */
async function open(settings?: Readonly<Record<string, string>>) {
  const store = memoryStore(storedCase(new Map(Object.entries(settings ?? {})), { id: 'settings' }));
  if (settings === undefined) vi.spyOn(store, 'settings').mockResolvedValue(fail({ kind: 'locked' }));
  const page = openPage(<DataProtection facts={protectionFacts} />, testServices(store));
  expect(await screen.findByRole('heading', { level: 1, name: 'For the data protection officer' })).toHaveFocus();
  return page;
}

const valueOf = (key: string): string =>
  screen.getByText(key, { selector: 'dt' }).nextElementSibling?.textContent ?? '';

describe('the sheet for the data protection officer', () => {
  it('says of keys and of the lock what the code does', async () => {
    await open();
    expect(valueOf('Passphrase')).toContain(`At least ${String(LEAST_CHARACTERS)} characters`);
    expect(valueOf('Passphrase')).toContain(
      `Argon2id, with ${String(STRONG.memoryKib / 1024)} MiB of memory, ${String(STRONG.passes)} passes and ${String(STRONG.lanes)} lane,`,
    );
    expect((await newKey('seals')).algorithm).toEqual({ name: 'AES-GCM', length: 256 });
    expect(valueOf('Sealing')).toContain('AES-GCM, with keys of 256 bits');
    expect(valueOf('Recovery key')).toContain(`${String(newRecoveryKey().symbols.length * 5)} random bits`);
    expect(valueOf('Lock')).toContain(`after ${String(LONGEST_OPEN / 3_600_000)} hours in any case`);
    expect(valueOf('Lock')).toContain(`(${String(DEFAULT_IDLE_LIMIT)} until somebody chooses)`);
  });

  it('names the limits of the lock that the settings offer, and no other, as the settings say themselves', async () => {
    const { unmount } = await open();
    const said = /after ([\d, ]+or \d+) minutes/u.exec(valueOf('Lock'))?.[1]?.match(/\d+/gu);
    unmount();
    openPage(<IdleLimit />);
    const offered = screen.getAllByRole('radio').map((radio) => radio.getAttribute('value'));
    expect(said).toEqual(offered);
    expect(screen.getByText(/After 8 hours it locks in any case/u)).toBeVisible();
    expect(LONGEST_OPEN).toBe(8 * 3_600_000);
  });

  it('names the only address that the page may connect to, and the hash that its files are held to', async () => {
    await open();
    const said = screen.getByText(/^Nothing else leaves it/u).textContent;
    for (const policy of [metaPolicy, contentSecurityPolicy.page, contentSecurityPolicy.wasmWorker]) {
      const directive = /connect-src [^;]+/u.exec(policy)?.[0] ?? 'none';
      expect(directive).toBe("connect-src 'self'");
      expect(said).toContain(`(${directive})`);
    }
    expect(said).toContain('(SHA-384)');
    expect(readFileSync('vite.config.ts', 'utf8')).toMatch(/const algorithm = fileHash[^]*createHash\(algorithm\)/u);
  });

  it('says how long cases are kept: what the school set, and what we suggest, also while it is locked', async () => {
    const { years, months } = DEFAULT_KEEPING;
    const ours = `${String(years)} years after its arrangement has ended, and ${String(months)} months`;
    const { unmount } = await open();
    expect(valueOf('Kept for')).toContain(
      `Where it has set nothing, no case is listed as past its time. We suggest ${ours}`,
    );
    unmount();
    await open({ 'keeping.years': '25' });
    expect(await screen.findByText(/^As this school has set: 25 years/u)).toHaveTextContent(ours);
  });

  it('lists what leaves the device, what is not protected, the risks, and what the school decides', async () => {
    await open();
    const parts = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(parts).toEqual([
      'What is processed',
      'Where it is, and how it is kept',
      'What leaves the device',
      'What is not protected',
      'Risks, and what was done',
      'What the school decides',
    ]);
    for (const words of [
      /browser’s history/u,
      /leaves unlocked/u,
      /Harmful programs/u,
      /whole browser profile/u,
      /Printed papers/u,
    ])
      expect(screen.getByText(words)).toBeVisible();
    expect(valueOf('Special category data')).toMatch(/Health.*special educational needs.*Care, child protection/u);
  });

  it('is printed at a press', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Print this sheet' }));
    expect(print).toHaveBeenCalledOnce();
  });

  it('is reached from About', () => {
    openPage(<About />);
    expect(screen.getByRole('link', { name: 'For the data protection officer' })).toHaveAttribute(
      'href',
      '#/data-protection',
    );
  });
});

describe('what stands in the clear', () => {
  const wordsOf = (text: string): string => text.replaceAll(/\s+/gu, ' ');
  const readme = wordsOf(readFileSync('README.md', 'utf8'));
  const onPage = (): string => wordsOf(document.body.textContent);

  it.each([
    ['address, title and time of each page', /browser[’']s history.{0,20}address.{0,10}title.{0,10}time/iu],
    ['an address that holds a number and no name', /random (?:id|number).{0,120}no name/iu],
    ['how many cases there are', /how many cases/iu],
    ['what was downloaded', /list of downloads/iu],
    ['what was printed', /printer/iu],
  ])('is named in README, on About and on the sheet: %s', async (_, said) => {
    const about = openPage(<About />);
    const onAbout = onPage();
    about.unmount();
    await open();
    for (const text of [readme, onAbout, onPage()]) expect(text).toMatch(said);
  });

  it.each([
    ['what was copied', /clipboard|what was copied/iu],
    ['what was mailed', /mail program/iu],
    ['what a crash report holds', /crashe?[sd].{0,60}memory|crash reports/iu],
    ['the print preview', /print preview/iu],
  ])('is named in README and on the sheet: %s', async (_, said) => {
    await open();
    for (const text of [readme, onPage()]) expect(text).toMatch(said);
  });
});
