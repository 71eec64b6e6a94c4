import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startServices } from '../../src/app/start-services.ts';

const parts = vi.hoisted(() => ({
  save: vi.fn(() => Promise.resolve(true)),
  forget: vi.fn(),
  letGo: vi.fn(),
  goOn: vi.fn(),
  pens: [] as { readonly by: () => unknown }[],
  letGoOfFiles: vi.fn(),
  startVault: vi.fn((_save: () => unknown, _forget: () => void, _goOn: () => void) => ({
    actor: undefined,
    opened: () => ({ person: { name: 'Ines Alder', role: 'SENCO' } }),
    changePassphrase: () => undefined,
  })),
}));
vi.mock('../../src/app/open-work.ts', () => ({
  createOpenWork: (pen: { readonly by: () => unknown }) => {
    parts.pens.push(pen);
    return { save: parts.save, letGo: parts.letGo, goOn: parts.goOn };
  },
}));
vi.mock('../../src/app/pack-printer.ts', () => ({ createPackPrinter: () => ({ forget: parts.forget }) }));
vi.mock('../../src/screens/shared/save-file.ts', () => ({ letGoOfFiles: parts.letGoOfFiles }));
vi.mock('../../src/app/start-vault.ts', () => ({ startVault: parts.startVault }));
vi.mock('../../src/pwa/register.ts', () => ({ registerServiceWorker: () => Promise.resolve(undefined) }));

const become = (state: DocumentVisibilityState): void => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  parts.save.mockClear();
  parts.startVault.mockClear();
});

describe('what is started', () => {
  it('gives the lock what saves the open work and what forgets the packs and the files that were handed over', () => {
    startServices('1.2.3');
    expect(parts.startVault).toHaveBeenCalledWith(parts.save, expect.any(Function), parts.goOn);
    expect([parts.forget, parts.letGoOfFiles].map((act) => act.mock.calls.length)).toEqual([0, 0]);
    parts.startVault.mock.lastCall?.[1]();
    expect([parts.forget, parts.letGoOfFiles].map((act) => act.mock.calls.length)).toEqual([1, 1]);
    expect(parts.letGo).toHaveBeenCalledOnce();
  });

  it('writes with the name of who is working', () => {
    startServices('1.2.3');
    expect(parts.pens.at(-1)?.by()).toEqual({ name: 'Ines Alder', role: 'SENCO' });
  });

  it('saves when the page is hidden, not when it is seen again', () => {
    startServices('1.2.3');
    become('visible');
    expect(parts.save).not.toHaveBeenCalled();
    become('hidden');
    expect(parts.save).toHaveBeenCalled();
  });
});
