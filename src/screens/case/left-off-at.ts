import type { Place } from '../../case/place.ts';
import { actPages, pathToPlace } from '../../forms/place.ts';

/** The place where somebody left off; none where that was the home of the case, or the page of an act, which is done. */
export function leftOffAt(path: string | undefined): Place | undefined {
  const isHome = path === undefined || path === 'tasks' || actPages.some((page) => page === path);
  return isHome ? undefined : pathToPlace(path);
}
