import type { Form } from '../../forms/form.ts';

/** What the sections of a case are called inside a sentence; their titles stand by themselves. */
export const sectionNames: Partial<Readonly<Record<Form['id'], string>>> = {
  route: 'the kind of arrangement',
  pupil: 'the pupil',
  people: 'the people around the pupil',
  request: 'the parent’s request',
  considerations: 'what the head weighs up',
  decision: 'the decision',
  reasons: 'the reasons',
  timetable: 'the timetable',
  pattern: 'the days at school and at home',
  'home-education': 'education at home',
  risk: 'the risk assessment',
  checklist: 'the checklist',
  plan: 'the plan',
  consent: 'the agreement',
  agreement: 'the agreement',
  notification: 'the notification to the authority',
};
