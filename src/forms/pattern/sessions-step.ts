import { lcc, ours } from '../../authorities/sources.ts';
import type { ScreenStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

/** Where the answers of the pattern’s days stand. */
const DAYS = 'pattern.week.';

export const sessionsStep: ScreenStep = {
  kind: 'screen',
  id: 'sessions',
  screen: 'pattern',
  heading: naming((name) => `${name}’s sessions at school and at home`),
  paths: (path) => path.startsWith(DAYS),
  why: 'A school day has two sessions, before and after lunch. Each of the ten in a week is at school or at home: then nobody has to guess where the child should be.',
  source: [lcc('Appendix 7'), ours('each session has one place')],
};
