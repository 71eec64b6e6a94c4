import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as nextTurn } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../../../playwright.config.ts';
import { watch, type Watch } from './watch.ts';

/** A Chromium on a profile folder that outlives it, so that a test can end it in any way and open it again. */
export interface Profile {
  /** Holds all that the browser leaves: its profile, and, in `home` and `tmp`, what it writes elsewhere, like crash reports. */
  readonly folder: string;
  /**
   * Starts the browser on the folder and gives its first page.
   * @param bare without the worker that stores the app: each file then comes from the server.
   */
  open(bare?: boolean): Promise<{ readonly context: BrowserContext; readonly page: Page; readonly watch: Watch }>;
  /** Ends every process of the browser at once, as a crash or a flat battery would. What it had not written is lost. */
  kill(): void;
  /** Waits until the browser, and each process of it that was killed, has ended: only then may its files be changed. */
  ended(): Promise<void>;
  /** Ends the browser, if it still runs, and deletes the folder. */
  remove(): Promise<void>;
}

/** @param baseURL what addresses like `./` are meant from. */
export async function newProfile(baseURL: string): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-profile-'));
  const home = join(folder, 'home');
  const temporary = join(folder, 'tmp');
  for (const room of [home, temporary]) mkdirSync(room);
  let ended: Promise<unknown> = Promise.resolve();

  const killed = new Set<number>();

  function kill(): void {
    for (const id of processesOf(folder)) {
      killed.add(id);
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // it ended by itself in the meantime
      }
    }
  }

  async function untilEnded(): Promise<void> {
    await ended;
    while ([...killed].some(isRunning)) await nextTurn(10);
    killed.clear();
  }

  return {
    folder,
    async open(bare = false) {
      await untilEnded(); // two browsers on one folder would meet
      for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
        rmSync(join(folder, lock), { force: true }); // a killed browser leaves them
      const context = await chromium.launchPersistentContext(folder, {
        ...launchOptions,
        baseURL,
        locale: 'en-GB',
        timezoneId: 'Europe/London',
        serviceWorkers: bare ? 'block' : 'allow',
        env: { ...process.env, HOME: home, XDG_CONFIG_HOME: '', XDG_CACHE_HOME: '', TMPDIR: temporary },
        ignoreDefaultArgs: ['--disable-breakpad'], // it reports its crashes, as a person's browser does
      });
      ended = new Promise((resolve) => context.once('close', resolve));
      const seen = await watch(context);
      return { context, page: context.pages()[0] ?? (await context.newPage()), watch: seen };
    },
    kill,
    ended: untilEnded,
    async remove() {
      kill();
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The browser that was started on the folder, and all that it started. Linux only. */
function processesOf(folder: string): number[] {
  const parents = new Map<number, number>();
  const found = new Set<number>();
  for (const id of readdirSync('/proc').map(Number).filter(Number.isInteger)) {
    const status = readIfThere(`/proc/${String(id)}/stat`);
    // "id (name) state parent ...", where the name may hold spaces and brackets
    parents.set(id, Number(status.slice(status.lastIndexOf(')') + 2).split(' ')[1]));
    if (readIfThere(`/proc/${String(id)}/cmdline`).includes(folder)) found.add(id);
  }
  for (let grown = true; grown;) {
    const children = [...parents].filter(([id, parent]) => found.has(parent) && !found.has(id));
    for (const [id] of children) found.add(id);
    grown = children.length > 0;
  }
  return [...found].filter((id) => id !== process.pid);
}

/** Whether a process still does anything: what has ended waits, without a file open, for whoever started it. */
function isRunning(id: number): boolean {
  const status = readIfThere(`/proc/${String(id)}/stat`);
  return status !== '' && !/^[ZX]/u.test(status.slice(status.lastIndexOf(')') + 2));
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
