/** Waits so many milliseconds: a campaign kills at any moment, and not only when something is there to be seen. */
export const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
