import { useEffect } from 'react';
import type { ActorRefFrom } from 'xstate';
import type { journeyMachine } from '../../../machines/journey.ts';
import { pathToPlace, placeToPath } from '../../forms/place.ts';

/**
 * Keeps the address and the journey in step. A new address moves the journey; where the journey goes by itself, the address
 * follows: as a new entry of the browser’s history, or in place of one that leads nowhere.
 */
export function usePlaceInAddress(
  journey: ActorRefFrom<typeof journeyMachine>,
  path: string,
  hrefOf: (place: string) => string,
): void {
  useEffect(() => {
    const wanted = pathToPlace(path) ?? { form: 'case', step: 'tasks' };
    journey.send({ type: 'GO', place: wanted });
    const stood = placeToPath(journey.getSnapshot().context.place);
    if (stood !== path) window.location.replace(hrefOf(stood));
    const { unsubscribe } = journey.subscribe(({ context }) => {
      const now = placeToPath(context.place);
      const href = hrefOf(now);
      if (now !== stood && window.location.hash !== href) window.location.hash = href;
    });
    return unsubscribe;
    // `hrefOf` is made anew each time and follows from the case alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [journey, path]);
}
