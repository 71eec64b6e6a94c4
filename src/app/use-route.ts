import { useSyncExternalStore } from 'react';
import type { Route } from '../screens/shared/route.ts';
import { readRoute } from '../screens/shared/route.ts';

const subscribe = (tell: () => void): (() => void) => {
  window.addEventListener('hashchange', tell);
  return () => {
    window.removeEventListener('hashchange', tell);
  };
};

/** The fragment the page was opened or reloaded with. */
export const firstHash = window.location.hash;

let lastRouteHash = '';

/** A fragment that is no route (a link inside a page) leaves the route as it was. */
const routeHash = (): string => {
  if (readRoute(window.location.hash) !== undefined) lastRouteHash = window.location.hash;
  return lastRouteHash;
};

/** Where the address says one is. */
export const useRoute = (): Route => readRoute(useSyncExternalStore(subscribe, routeHash)) ?? { page: 'unknown' };
