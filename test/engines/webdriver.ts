import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** A reference to an element of the page, as the W3C WebDriver protocol writes it. */
export type ElementReference = Readonly<Record<typeof elementKey, string>>;
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

/** One browser window behind a W3C WebDriver. */
export interface Session {
  go(url: string): Promise<void>;
  refresh(): Promise<void>;
  /** Runs the body of a function in the page; `arguments` holds what is given. */
  run(body: string, ...given: readonly unknown[]): Promise<unknown>;
  click(element: ElementReference): Promise<void>;
  /** Types keys into an element. Special keys are WebDriver's private-use letters. */
  type(element: ElementReference, keys: string): Promise<void>;
  /** Closes the window and ends the driver with all its processes. */
  quit(): Promise<void>;
}

/** Starts a driver on a free port, with a process group of its own, and opens a window. */
export async function openSession(
  command: readonly [string, ...string[]],
  capabilities: object,
  environment: Readonly<Record<string, string>>,
): Promise<Session> {
  const port = await freePort();
  const [program, ...options] = command;
  const driver = spawn(program, [...options, `--port=${String(port)}`, '--host=127.0.0.1'], {
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...environment },
  });
  const base = `http://127.0.0.1:${String(port)}`;
  try {
    await ready(driver, base);
    const created = await send(base, 'POST', '/session', { capabilities: { alwaysMatch: capabilities } });
    return sessionAt(`${base}/session/${textIn(created, 'sessionId')}`, driver);
  } catch (error) {
    endGroup(driver);
    throw error;
  }
}

function sessionAt(address: string, driver: ChildProcess): Session {
  const post = async (path: string, body: object = {}) => send(address, 'POST', path, body);
  return {
    async go(url) {
      await post('/url', { url });
    },
    async refresh() {
      await post('/refresh');
    },
    run: (body, ...given) => post('/execute/sync', { script: body, args: given }),
    async click(element) {
      await post(`/element/${element[elementKey]}/click`);
    },
    async type(element, keys) {
      await post(`/element/${element[elementKey]}/value`, { text: keys });
    },
    async quit() {
      await send(address, 'DELETE', '').catch(() => undefined);
      endGroup(driver);
    },
  };
}

/** Whether a script gave back an element. */
export function isElement(value: unknown): value is ElementReference {
  return typeof value === 'object' && value !== null && elementKey in value;
}

async function send(base: string, method: 'POST' | 'DELETE', path: string, body?: object): Promise<unknown> {
  const response = await fetch(base + path, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer: unknown = await response.json();
  const value = typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  if (!response.ok) throw new Error(`WebDriver ${path}: ${textIn(value, 'error')}: ${textIn(value, 'message')}`);
  return value;
}

function textIn(value: unknown, name: string): string {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : '';
}

async function ready(driver: ChildProcess, base: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (Date.now() < end) {
    if (driver.exitCode !== null) throw new Error(`The driver ended with ${String(driver.exitCode)}`);
    const answered = await fetch(`${base}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (answered) return;
    await pause(100);
  }
  throw new Error('The driver did not answer');
}

function endGroup(driver: ChildProcess): void {
  if (driver.pid === undefined || driver.exitCode !== null) return;
  process.kill(-driver.pid, 'SIGTERM');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No port is free'));
        else resolve(address.port);
      });
    });
  });
}
