import { pattern } from '../case/fields/pattern.ts';
import { request } from '../case/fields/request.ts';
import type { Arrangement } from './arrangement.ts';

/**
 * Flexi-schooling that the head has agreed to, or may yet. Parent and head make the declarations of the notification by signing the
 * agreement that holds them; the checklists are gone through on paper before anything is decided. Source: LCC Appendix 7; Herts; policy.md 2.5.
 */
export const flexi: Arrangement = {
  id: 'flexi',
  forms: [
    'route',
    'pupil',
    'people',
    'request',
    'considerations',
    'decision',
    'pattern',
    'home-education',
    'risk',
    'agreement',
    'notification',
    'running',
  ],
  documents: [
    'cover',
    'request',
    'considerations',
    'agreement',
    'outline',
    'risk',
    'notification',
    'reasons',
    'evidence',
  ],
  alone: ['parent-checklist', 'school-checklist'],
  signs: [
    { document: 'agreement', role: 'parent' },
    { document: 'agreement', role: 'head' },
  ],
  parent: request.by,
  start: pattern.start,
  words: { title: 'Flexi-schooling pack', file: 'flexi-schooling', listed: 'Flexi-schooling' },
};
