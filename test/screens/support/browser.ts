import { configure } from '@testing-library/react';
import { beforeEach, vi } from 'vitest';

/** Patience for a busy machine, in milliseconds: nothing waits that long where all is well. */
const PATIENCE = 20_000;

/** jsdom lays nothing out: what the pages ask of a layout is answered here. To be called at the top of a test file. */
export function withoutLayout(): void {
  vi.setConfig({ testTimeout: 3 * PATIENCE, hookTimeout: PATIENCE });
  configure({ asyncUtilTimeout: PATIENCE });
  beforeEach(() => {
    vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
    Element.prototype.scrollIntoView = () => undefined;
    window.location.hash = '';
    document.title = '';
  });
}
