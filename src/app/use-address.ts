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

let lastAddressHash = '';

/** A fragment that is no address (a link inside a page) leaves the address as it was. */
const addressHash = (): string => {
  if (readAddress(window.location.hash) !== undefined) lastAddressHash = window.location.hash;
  return lastAddressHash;
};

/** Where the address says one is. */
export const useAddress = (): Address =>
  readAddress(useSyncExternalStore(subscribe, addressHash)) ?? { page: 'unknown' };
