import type { CaseEvent } from './case-event.ts';

const LOST = 'record-lost';

/**
 * What stands in the place of a record that cannot be read, where it is no answer, or nobody knows what it was: something may have been signed or decided in
 * it. When, and by whom, nobody knows.
 * @param device the id of the device that lost it: what another one lost is another loss, and both stay known where they are brought together.
 * @param number the record’s own in its case, on that device.
 */
export const lostRecord = (device: string, number: number): CaseEvent => ({
  id: `lost ${device} ${String(number)}`,
  at: '',
  by: { name: '', role: '' },
  device: '',
  after: { latest: {}, rest: '' },
  what: LOST,
});

/** Whether an event stands in the place of a record that cannot be read. */
export const isLostRecord = ({ what }: CaseEvent): boolean => what === LOST;
