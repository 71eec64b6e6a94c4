import { useSyncExternalStore } from 'react';
import type { Address } from '../screens/shared/address.ts';
import { readAddress } from '../screens/shared/address.ts';

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
  if (readAddress(window.location.hash) !== undefined) lastRouteHash = window.location.hash;
  return lastRouteHash;
};

/** Where the address says one is. */
export const useAddress = (): Address => readAddress(useSyncExternalStore(subscribe, routeHash)) ?? { page: 'unknown' };
