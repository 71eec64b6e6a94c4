import { recordsOf } from '../../../machines/unsaved.ts';
import { afterRecords } from '../../case/after-records.ts';
import type { CaseEvent } from '../../case/case-event.ts';
import { eventName } from '../../case/record.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Result } from '../../domain/result.ts';
import type { CaseView } from '../shared/case-view.ts';
import type { Services } from '../shared/services.ts';

/** What happened, in the word that events have for it, and what was said to it. */
type Happening = Pick<CaseEvent, 'what' | 'says' | 'heard'>;

/** Where nobody has unlocked this device, the sample alone is open, and it stays in memory. */
const NO_DEVICE = '';

/**
 * Keeps that something happened, with the time of this device’s clock, who did it, on which device and after which records. What could
 * not be stored is taken back, so that no later save carries it; it is the same one when it is tried again.
 * @returns what keeps it, and comes back once it is on the disk.
 */
export function keepingOf(
  { log, head }: Pick<CaseView, 'log' | 'head'>,
  { now, newId, settled, maker }: Pick<Services, 'now' | 'newId' | 'settled' | 'maker'>,
): (happening: Happening) => Promise<Result<null, Failure>> {
  let last: CaseEvent | undefined;
  const eventOf = async (happening: Happening): Promise<CaseEvent> => ({
    ...happening,
    id: newId(),
    at: now(),
    ...((await maker()) ?? { by: head.begunBy, device: NO_DEVICE }),
    after: await afterRecords(recordsOf(log.getSnapshot().context)),
  });
  return async (happening) => {
    const isTriedAgain =
      last?.what === happening.what &&
      last.says === happening.says &&
      JSON.stringify(last.heard) === JSON.stringify(happening.heard);
    const event = isTriedAgain && last !== undefined ? last : await eventOf(happening);
    last = event;
    log.send({ type: 'HAPPENED', event });
    log.send({ type: 'FLUSH' });
    const stored = await settled(log);
    if (!stored.ok) log.send({ type: 'DROP_RECORD', record: eventName(event.id) });
    return stored;
  };
}
