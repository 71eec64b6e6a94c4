import { describe, expect, it, vi } from 'vitest';
import { watchForInstalling } from '../../src/pwa/install.ts';

function offer(): Event & { prompt: () => Promise<void> } {
  return Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
    prompt: vi.fn(() => Promise.resolve()),
  });
}

describe('the offer to install', () => {
  it('is held back from the browser’s own bar and told to the page', () => {
    const installing = watchForInstalling(window);
    const told = vi.fn();
    installing.subscribe(told);
    const event = offer();
    window.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(installing.isOffered()).toBe(true);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is taken up once', async () => {
    const installing = watchForInstalling(window);
    const event = offer();
    window.dispatchEvent(event);
    await installing.accept();
    await installing.accept();
    expect(event.prompt).toHaveBeenCalledTimes(1);
    expect(installing.isOffered()).toBe(false);
  });

  it('is gone once the app is installed', () => {
    const installing = watchForInstalling(window);
    window.dispatchEvent(offer());
    window.dispatchEvent(new Event('appinstalled'));
    expect(installing.isOffered()).toBe(false);
  });
});
