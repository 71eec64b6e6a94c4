import { lcc, ours } from '../../authorities/sources.ts';
import type { ScreenStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

/** Where the answers of the timetable’s days stand. */
const DAYS = 'timetable.week.';

export const weekStep: ScreenStep = {
  kind: 'screen',
  id: 'weeks',
  screen: 'timetable',
  heading: naming((name) => `${name}’s weeks`),
  paths: (path) => path.startsWith(DAYS),
  why: 'The parent agrees to these hours. They grow week by week, so that the step to full time at the end is a small one.',
  source: [lcc('§9.9'), lcc('Appendix 4'), lcc('Appendix 5'), ours('weeks run from Monday to Friday')],
};
