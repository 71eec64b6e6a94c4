import { england } from '../england/profile.ts';
import type { Profile } from '../profile.ts';

/**
 * Hertfordshire County Council. What is public of it is an announcement about flexi-schooling; for a part-time timetable its schools go by
 * national guidance here.
 */
export const hertfordshire: Profile = {
  ...england,
  id: 'hertfordshire',
  name: 'Hertfordshire',
  laCode: '919',
  goesBy: ['DfE', 'Herts'],
};
