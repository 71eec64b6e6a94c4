import type { Answers } from '../../src/case/case.ts';
import { otherSigners } from '../../src/case/fields/consent.ts';
import { agencies, parents } from '../../src/case/fields/people.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { plainParts } from './medical-short-plain.ts';
import { answersOf, dateTyped } from './typed.ts';

/**
 * The pupil about whom most is asked: in care, with an EHC plan, exceptional needs and a risk of exclusion, with council
 * transport, free school meals, a health need, and a name that needs a printed spelling.
 */
export const heaviest: Answers = answersOf(
  ...plainParts,
  {
    'route.kind': 'exceptional-needs',
    'route.exclusion-risk': 'yes',
    'pupil.name': 'سام Fielding',
    'pupil.known-as': 'Sam',
    'pupil.printed-name': 'Sam Fielding',
    'pupil.send': 'ehcp',
    'pupil.send-need': 'Autism; needs a calm place and few changes.',
    'pupil.care': ['cic', 'tac', 'early-help'],
    'pupil.free-school-meals': 'yes',
    'pupil.council-transport': 'yes',
    'people.social-worker': 'Lee Marsh',
    'people.social-worker-contact': '01632 960110',
    'people.social-worker-told-on': dateTyped('4', '1', '2027'),
    'people.social-worker-answer': 'agrees',
    'people.virtual-school': 'Toni Wold',
    'people.virtual-school-contact': 'toni.wold@example.org',
    'people.virtual-school-told-on': dateTyped('4', '1', '2027'),
    'people.virtual-school-answer': 'agrees',
    'people.caseworker': 'Chris Fenn',
    'people.caseworker-contact': '01632 960111',
    'people.caseworker-told-on': dateTyped('4', '1', '2027'),
    'people.caseworker-answer': 'agrees',
    'reasons.why': 'Sam is overwhelmed after a change of home and cannot yet be among many people all day.',
    'plan.underlying': ['psp', 'ehcp', 'pep'],
    'plan.first-psp': dateTyped('2', '11', '2026'),
    'checklist.ehcp.state': 'done',
    'checklist.ehcp.evidence': 'Call with Chris Fenn, 4 January 2027.',
    'reasons.causes': ['trauma', 'autism'],
    'medical.facts': ['none'],
    'medical.days-missed': '3',
    'reasons.for-behaviour': 'no',
    'reasons.equality': 'yes',
    'reasons.others-tried':
      'A smaller class, a mentor, a quiet room, mornings with the nurture group: each for half a term.',
    'plan.send-kept': 'yes',
    'plan.graduated': 'yes',
    'behaviour.interest': 'The psychologist’s report of 10 December: short days, built up, let Sam settle.',
    'behaviour.plan-holds': ['review', 'exit', 'shortest'],
    'behaviour.screened': 'yes',
    'behaviour.early-help-offered': 'yes',
    'behaviour.team-asked-on': dateTyped('15', '12', '2026'),
    'behaviour.ladder': 'yes',
    'people.care-basis': 'care-order',
    'people.responsible': 'Dana Hill, team manager, children in care',
    'people.responsible-answer': 'agrees',
    'people.responsible-on': dateTyped('5', '1', '2027'),
    'people.support-review-asked-on': dateTyped('4', '1', '2027'),
    'people.meeting-on': dateTyped('5', '1', '2027'),
    'people.meeting-with': 'Lee Marsh, Toni Wold, Chris Fenn, Dr Beck, Robin Fielding',
    'people.meeting-outcome': 'All agree to four weeks, with a review each Friday.',
    'consent.objection': 'no',
    'plan.travel': 'By taxi from the council, there and back.',
    'plan.transport-told-on': dateTyped('4', '1', '2027'),
    'plan.transport-says': 'No answer yet.',
    'plan.transport-meanwhile': 'The foster carer drives.',
    'plan.transport-next-on': dateTyped('8', '1', '2027'),
    'plan.meals': 'Lunch is eaten in school before going home.',
  },
  typedRows(
    parents,
    {
      name: 'Robin Fielding',
      relation: 'Foster carer',
      'lives-with': 'yes',
      responsibility: 'no',
      phone: '07700 900101',
    },
    { name: 'Alex Fielding', relation: 'Mother', 'lives-with': 'no', responsibility: 'yes', email: 'alex@example.org' },
  ),
  typedRows(agencies, {
    service: 'Child and adolescent mental health service',
    person: 'Dr M Beck',
    contact: '01632 960112',
    'informed-on': dateTyped('4', '1', '2027'),
    answer: 'agrees',
  }),
  typedRows(
    otherSigners,
    { name: 'Lee Marsh', role: 'Social worker' },
    { name: 'Toni Wold', role: 'Virtual School' },
    { name: 'Chris Fenn', role: 'SEND caseworker' },
  ),
);
