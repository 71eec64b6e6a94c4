import { canReload } from './can-reload.ts';

/** A reload this long ago counts as the one that has been tried. Milliseconds. */
const recently = 60_000;

/**
 * A page that was open while a new version took over may ask for a part that is gone. What was typed is saved first, then the
 * page is loaded again; at most once, so that a part that is really missing gives an error page and no loop, and never where the
 * page would not come back.
 * @param save Saves what is not saved yet. Gives back false when that failed: then nothing is reloaded, because the text
 *   stands in memory alone.
 */
export function reloadWhenPartIsGone(save: () => Promise<boolean>, page: Window = window): void {
  let tried = false;
  page.addEventListener('vite:preloadError', () => {
    if (tried || wasJustReloaded(page.performance)) return;
    tried = true;
    void save().then(async (saved) => {
      if (saved && (await canReload(page))) page.location.reload();
      else tried = false;
    });
  });
}

function wasJustReloaded(performance: Performance): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const reloaded = navigation !== undefined && 'type' in navigation && navigation.type === 'reload';
  return reloaded && performance.now() < recently;
}
