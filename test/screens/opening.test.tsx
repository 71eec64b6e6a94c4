import { screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../src/domain/failure.ts';
import { CasePage } from '../../src/screens/case/CasePage.tsx';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID, memoryStore, storedCase } from './support/memory-store.ts';
import { openPage } from './support/open-page.tsx';
import { testServices } from './support/services.ts';

withoutLayout();

describe('opening a case', () => {
  it('says that it is under way, then shows its page', async () => {
    const store = memoryStore(storedCase(plain));
    openPage(<CasePage store={store} id={CASE_ID} place="pupil/details" sample={false} />, testServices(store));
    expect(screen.getByRole('status')).toHaveTextContent('Opening the case');
    expect(await screen.findByRole('heading', { level: 1, name: 'The pupil' })).toBeVisible();
  });

  it.each<[Failure, string]>([
    [{ kind: 'damaged-record', record: CASE_ID }, 'Part of what is stored cannot be opened'],
    [{ kind: 'store-lost' }, 'The connection to this device’s storage was lost'],
  ])('says why it cannot be done, and leads back: %o', async (failure, words) => {
    const store = memoryStore(storedCase(plain));
    store.failCalls(failure);
    openPage(<CasePage store={store} id={CASE_ID} place="" sample={false} />, testServices(store));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: words })).toHaveFocus());
    expect(screen.getByRole('link', { name: 'Back to your cases' })).toHaveAttribute('href', '#/cases');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('of one that is not here says so', async () => {
    const store = memoryStore();
    openPage(<CasePage store={store} id="gone" place="" sample={false} />, testServices(store));
    expect(await screen.findByRole('heading', { level: 1, name: 'That case is not on this device' })).toBeVisible();
  });

  it('that is left before it is there leaves nothing open', async () => {
    const store = memoryStore(storedCase(plain));
    const opened: string[] = [];
    const counted = {
      ...store,
      open: async (id: string) => {
        const result = await store.open(id);
        opened.push('open');
        return result;
      },
      close: (id: string) => {
        opened.push('close');
        store.close(id);
      },
    };
    const { unmount } = openPage(
      <CasePage store={counted} id={CASE_ID} place="" sample={false} />,
      testServices(store),
    );
    unmount();
    await waitFor(() => {
      expect(opened).toEqual(['open', 'close']);
    });
  });

  it('is closed as often as it is opened, also where React mounts everything twice', async () => {
    const store = memoryStore(storedCase(plain));
    const open = vi.fn(store.open);
    const close = vi.fn(store.close);
    const { unmount } = openPage(
      <StrictMode>
        <CasePage store={{ ...store, open, close }} id={CASE_ID} place="pupil/details" sample={false} />
      </StrictMode>,
      testServices(store),
    );
    expect(await screen.findByRole('heading', { level: 1, name: 'The pupil' })).toBeVisible();
    unmount();
    await waitFor(() => {
      expect(close).toHaveBeenCalledTimes(open.mock.calls.length);
    });
  });
});
