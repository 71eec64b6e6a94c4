import { useEffect } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { journeyMachine } from '../../../machines/journey.ts';
import { addressToPlace, placeToAddress } from '../../forms/place-address.ts';
import { casePlace, isSamePlace, placeToPath } from '../../forms/place.ts';
import { readAddress } from '../shared/address.ts';

/** Whether the browser still stands at a place’s address: whoever went on since is not called back. */
function isStillAt(address: string): boolean {
  const at = readAddress(window.location.hash);
  return at !== undefined && 'place' in at && at.place === address;
}

/**
 * Keeps the address and the journey in step. A new address moves the journey; where the journey goes by itself, the address
 * follows: as a new entry of the browser’s history, or in place of one that leads nowhere or names a step by its id.
 */
export function usePlaceInAddress(
  journey: ActorRefFrom<typeof journeyMachine>,
  address: string,
  hrefOf: (place: string) => string,
): void {
  useEffect(() => {
    journey.send({ type: 'GO', place: addressToPlace(address) ?? casePlace('tasks') });
    const stood = journey.getSnapshot().context.place;
    if (placeToAddress(stood) !== address && isStillAt(address)) window.location.replace(hrefOf(placeToPath(stood)));
    const { unsubscribe } = journey.subscribe(({ context: { place: now } }) => {
      const href = hrefOf(placeToPath(now));
      if (!isSamePlace(now, stood) && window.location.hash !== href) window.location.hash = href;
    });
    return unsubscribe;
  }, [journey, address, hrefOf]);
}
