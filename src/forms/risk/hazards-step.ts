import { lcc, ours } from '../../authorities/sources.ts';
import { hazards } from '../../case/fields/risk.ts';
import type { ListStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { hazardPage } from './hazard-page.ts';
import { isAssessed } from './is-assessed.ts';

export const hazardsStep: ListStep = {
  kind: 'list',
  id: 'hazards',
  heading: naming((name) => `What could go wrong while ${name} is not in school`),
  intro: 'Tick what could go wrong. Each hazard that is ticked gets a page of its own.',
  list: hazards,
  pages: [hazardPage],
  rowsOnTheWay: true,
  one: 'hazard',
  title: hazards.row.what,
  least: 1,
  most: 40,
  missing: 'Add at least one hazard: tick it, or name your own',
  why: 'A thorough risk assessment comes before the first day at home. It has five steps: hazards, people, precautions, record, review.',
  source: [lcc('§9.11'), lcc('Appendix 7'), ours('the suggested hazards')],
  when: isAssessed,
};
