import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Patience for a busy machine: what never comes fails all the same.
configure({ asyncUtilTimeout: 15_000 });

// Files share a window, so each test leaves it as it was. A test fails on an unexpected console error: React reports its own misuse there.
beforeEach(() => {
  vi.spyOn(console, 'error');
});
afterEach(() => {
  cleanup();
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});
