import { lcc, ours } from '../../authorities/sources.ts';
import { hazards } from '../../case/fields/risk.ts';
import type { ListStep } from '../form.ts';
import { naming } from '../pupil-name.ts';
import { actionPages } from './hazard-actions.ts';
import { afterPage, beforePage, hazardPage } from './hazard-pages.ts';
import { isAssessed } from './is-assessed.ts';

export const hazardsStep: ListStep = {
  kind: 'list',
  id: 'hazards',
  heading: naming((name) => `What could go wrong while ${name} is not in school`),
  intro: 'Start from the suggestions, or add your own. Keep those that fit; say why when one does not matter.',
  list: hazards,
  pages: [hazardPage, beforePage, afterPage, ...actionPages],
  one: 'hazard',
  title: hazards.row.what,
  least: 1,
  most: 40,
  missing: 'Add at least one hazard',
  why: 'A thorough risk assessment comes before the first day at home. It has five steps: hazards, people, precautions, record, review.',
  source: [lcc('§9.11'), lcc('Appendix 7'), ours('the suggested hazards')],
  when: isAssessed,
};
