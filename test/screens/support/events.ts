import type { CaseEvent } from '../../../src/case/case-event.ts';

/** That a draft was set aside, on the day before the tests’ own. */
export const setAsideEvent: CaseEvent = {
  id: 'v1',
  at: '2027-01-06T10:00:00.000Z',
  by: { name: 'Ines Alder', role: 'SENCO' },
  device: 'd1',
  after: { latest: {}, rest: '00' },
  what: 'set-aside',
  says: 'It was begun twice.',
};

/** That a case was put on hold, on the day before the tests’ own. */
export const heldEvent: CaseEvent = { ...setAsideEvent, id: 'v2', what: 'held', says: 'The parent has complained.' };
