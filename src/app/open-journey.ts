import type { ActorRefFrom } from 'xstate';
import { createActor } from 'xstate';
import { journeyMachine } from '../../machines/journey.ts';
import type { Form } from '../forms/form.ts';
import { casePlace, isSamePlace } from '../forms/place.ts';
import type { OpenedAnswers } from '../screens/shared/services.ts';

/**
 * Starts the journey of open answers. It is given the places they ask for, each time those are others; where it goes is kept with
 * the case, but for the home of the case: there one is told where one was.
 */
export function openJourney(
  { log, reading, subscribe }: OpenedAnswers,
  forms: readonly Form[],
): ActorRefFrom<typeof journeyMachine> {
  let given = reading().proposed;
  const journey = createActor(journeyMachine, { input: { forms, places: given.places } }).start();
  subscribe(() => {
    const { proposed } = reading();
    if (proposed === given) return;
    given = proposed;
    journey.send({ type: 'ANSWERS_CHANGED', places: proposed.places });
  });
  let stood = journey.getSnapshot().context.place;
  journey.subscribe(({ context: { place } }) => {
    if (isSamePlace(place, stood)) return;
    stood = place;
    if (!isSamePlace(place, casePlace('tasks'))) log.send({ type: 'VISIT', place });
  });
  return journey;
}
