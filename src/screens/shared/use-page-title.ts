import { useEffect, useLayoutEffect } from 'react';

/**
 * Sets the window's title and moves the focus to the page's heading when the page changes. Titles stand in the browser’s history: they name a section and a number, never an answer, and nothing that only some pupils have.
 * @param title the page's name.
 * @param key changes when the page does, even where the title stays.
 */
export function usePageTitle(title: string, key = title, hasErrors = false): void {
  useEffect(() => {
    document.title = `${hasErrors ? 'Error: ' : ''}${title} - Waymark`;
  }, [title, hasErrors]);
  // Before the page is painted: whoever is faster than an effect would lose the box that they are typing into.
  useLayoutEffect(() => {
    window.scrollTo(0, 0);
    focusHeading();
  }, [key]);
}

/** Says in the window's title that something on a part of the page is wrong, as long as it is. */
export function useErrorInTitle(isWrong: boolean): void {
  useEffect(() => {
    if (!isWrong) return undefined;
    const before = document.title;
    document.title = `Error: ${before}`;
    return () => {
      document.title = before;
    };
  }, [isWrong]);
}

/** Puts the focus on the page's heading: what had it is gone. */
export const focusHeading = (): void => {
  document.querySelector('h1')?.focus({ preventScroll: true });
};
