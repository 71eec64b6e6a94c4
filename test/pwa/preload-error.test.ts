import { expect, test, vi } from 'vitest';
import { reloadWhenPartIsGone } from '../../src/pwa/preload-error.ts';

function setUp(saved: boolean, navigation: 'navigate' | 'reload' = 'navigate', age = 5_000) {
  const fetch = vi.fn(() => Promise.resolve(new Response('<!doctype html>')));
  const reload = vi.fn();
  const save = vi.fn(() => Promise.resolve(saved));
  const performance = { getEntriesByType: () => [{ type: navigation }], now: () => age };
  const page = Object.assign(new EventTarget(), { location: { reload }, performance, fetch });
  reloadWhenPartIsGone(save, page as unknown as Window);
  const miss = async () => {
    page.dispatchEvent(new Event('vite:preloadError'));
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { reload, save, miss, fetch };
}

test('a missing part saves first, then reloads, once', async () => {
  const { reload, save, miss } = setUp(true);
  await miss();
  await miss();
  expect(save).toHaveBeenCalledTimes(1);
  expect(reload).toHaveBeenCalledTimes(1);
});

test('nothing is reloaded when saving failed', async () => {
  const { reload, miss } = setUp(false);
  await miss();
  expect(reload).not.toHaveBeenCalled();
});

test('a part that is still missing right after a reload does not reload again', async () => {
  const { reload, miss } = setUp(true, 'reload', 5_000);
  await miss();
  expect(reload).not.toHaveBeenCalled();
});

test('a tab that was reloaded long ago may be reloaded again', async () => {
  const { reload, miss } = setUp(true, 'reload', 3_600_000);
  await miss();
  expect(reload).toHaveBeenCalledTimes(1);
});

test.each([
  ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the server is gone', () => Promise.resolve(new Response('', { status: 502 }))],
])('nothing is reloaded while %s, and it is tried at the next part once that is over', async (_, answer) => {
  const { reload, save, miss, fetch } = setUp(true);
  fetch.mockImplementationOnce(answer);
  await miss();
  expect(save).toHaveBeenCalledTimes(1);
  expect(reload).not.toHaveBeenCalled();
  await miss();
  expect(reload).toHaveBeenCalledTimes(1);
});
