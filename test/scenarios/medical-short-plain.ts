import type { Answers } from '../../src/case/case.ts';
import { parents } from '../../src/case/fields/people.ts';
import { supports } from '../../src/case/fields/reasons.ts';
import { hazards, whereabouts } from '../../src/case/fields/risk.ts';
import { reviews } from '../../src/case/fields/timetable.ts';
import type { Typed } from '../../src/case/typed.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { answersOf, dateTyped, inSchool } from './typed.ts';

/** A school whose day is 8:45am to 3:15pm, Monday to Friday: 32.5 hours. */
export const ordinarySchool: TypedAnswers = {
  'school.name': 'Millbrook Test Academy',
  'school.dfe-number': '925/4000',
  'school.phone': '01632 960100',
  'school.head': 'Pat Headley',
  'school.attendance-champion': 'Ash Turner',
  'school.authority': 'lincolnshire',
  ...Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day): [string, Typed] => [
      `school.day.${day}`,
      { start: '8.45', end: '3.15', morning: '8.50', afternoon: '1pm' },
    ]),
  ),
};

/** Four weeks from Monday 11 January 2027 that end at noon, at 1pm, at 2pm and at 2.30pm. */
const fourWeeks: TypedAnswers = Object.fromEntries(
  ['12', '1pm', '2pm', '2.30'].flatMap((end, week) =>
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day): [string, Typed] => [
      `timetable.week.${String(week + 1)}.${day}`,
      inSchool('8.45', end),
    ]),
  ),
);

const singleAnswers: TypedAnswers = {
  'route.ends': 'full-time',
  'route.teaches': 'school',
  'route.kind': 'medical-short',
  'pupil.name': 'Sam Fielding',
  'pupil.date-of-birth': dateTyped('14', '3', '2014'),
  'pupil.year-group': '8',
  'pupil.upn': 'H925400025001',
  'pupil.send': 'none',
  'pupil.care': ['none'],
  'risk.known': ['none'],
  'pupil.free-school-meals': 'no',
  'pupil.council-transport': 'no',
  'pupil.health': 'yes',
  'pupil.health-need': 'Recovering from pneumonia; tires quickly.',
  'people.practitioner': 'Dr R Lamb, GP',
  'people.practitioner-told-on': dateTyped('4', 'January', '2027'),
  'people.lead': 'Jo Carter',
  'people.lead-role': 'Head of Year 8',
  'people.senior': 'Ash Turner',
  'people.senior-role': 'Deputy head',
  'risk.assessor': 'Jo Carter, Head of Year 8',
  'reasons.why': 'Sam cannot yet manage a full day after pneumonia.',
  'reasons.evidence': 'Letter from the GP, 4 January 2027.',
  'reasons.adjustments': 'A lift pass and a rest room were tried.',
  'reasons.full-time-first': 'Full days with rests were tried for a week in December.',
  'plan.underlying': ['ihcp'],
  'reasons.causes': ['illness'],
  'reasons.confirmed': ['exceptional', 'not-exclusion', 'not-sent-home', 'not-for-school'],
  'medical.facts': ['recovery-first'],
  'medical.days-missed': '9',
  'timetable.earlier': 'no',
  'timetable.start': dateTyped('11', '1', '2027'),
  'timetable.end': dateTyped('5', '2', '2027'),
  'timetable.full-time-from': dateTyped('8', '2', '2027'),
  'timetable.targets.1': 'Be there for every morning',
  'timetable.targets.2': 'Stay for lunch with friends',
  'timetable.targets.3': 'Join PE as a scorer',
  'timetable.targets.4': 'Full lessons until half past two',
  'risk.adult': 'Robin Fielding',
  'risk.adult-relation': 'Father',
  'risk.adult-phone': '07700 900101',
  'risk.adult-agreed': 'yes',
  'risk.adult-agreed-on': dateTyped('6', '1', '2027'),
  'plan.risk-handling': 'Jo Carter rings home on Tuesdays and Thursdays.',
  'risk.wellbeing': 'Safe at home with his father.',
  'risk.crime': 'Looked at; nothing known.',
  'risk.substances': 'Looked at; nothing known.',
  'risk.significant': 'no',
  'risk.assessed-on': dateTyped('6', '1', '2027'),
  'risk.review-on': dateTyped('22', '1', '2027'),
  'checklist.best-interests.state': 'done',
  'checklist.best-interests.evidence': 'Meeting with Sam’s father, 6 January 2027.',
  'checklist.risk-assessment.state': 'done',
  'checklist.risk-assessment.evidence': 'Risk assessment of 6 January 2027.',
  'checklist.care-needs.state': 'done',
  'checklist.care-needs.evidence': 'His father is at home and has signed for it.',
  'checklist.time-limited.state': 'done',
  'checklist.time-limited.evidence': 'Ends 5 February 2027; four reviews are set.',
  'checklist.ehcp.state': 'not-applicable',
  'checklist.health.state': 'done',
  'checklist.health.evidence': 'Dr Lamb was told on 4 January 2027.',
  'plan.aim': 'Sam is in every lesson, every day, by 8 February.',
  'plan.success': 'He comes home tired but not worn out.',
  'plan.exit': 'Full time earlier if he is ready; back to the GP if not.',
  'plan.interventions': 'Daily rest, a buddy, a pass for the lift.',
  'plan.universal-offer': 'Tutor time every day and the Friday assembly.',
  'plan.personalised': 'Considered; not needed.',
  'plan.home-curriculum': 'Reading and maths online',
  'plan.work-set': 'Teachers put it on the class page each morning.',
  'plan.work-marked': 'Marked by the next lesson, with a note.',
  'plan.full-time-together': 'not-fit',
  'plan.travel': 'His father drives him both ways.',
  'plan.travel-fair': 'yes',
  'plan.contact': 'His tutor group sends a message every Friday.',
  'risk.parent-support': 'A call every Wednesday; work is short and clear.',
  'plan.pupil-view': '“I want to see my friends but I get tired.”',
  'plan.pupil-part': 'Sam chose which lessons come first.',
  'plan.reviewed-with': 'Sam and his father',
  'consent.talked-through-on': dateTyped('6', '1', '2027'),
  'consent.signer': 'r1',
};

/** The lists of a plain case. */
const lists: readonly TypedAnswers[] = [
  typedRows(parents, {
    name: 'Robin Fielding',
    relation: 'Father',
    'lives-with': 'yes',
    responsibility: 'yes',
    phone: '07700 900101',
  }),
  typedRows(supports, { what: 'Rest room', who: 'Matron', often: 'When needed' }),
  typedRows(
    reviews,
    { on: dateTyped('15', '1', '2027'), kind: 'weekly', who: 'Sam, his father, Jo Carter' },
    { on: dateTyped('22', '1', '2027'), kind: 'weekly', who: 'Sam, his father, Jo Carter' },
    { on: dateTyped('29', '1', '2027'), kind: 'formal', who: 'Sam, his father, Jo Carter, the school nurse' },
    { on: dateTyped('5', '2', '2027'), kind: 'weekly', who: 'Sam, his father, Jo Carter' },
  ),
  typedRows(whereabouts, {
    where: 'At home',
    with: 'His father',
    days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  }),
  typedRows(
    hazards,
    {
      what: 'Being alone at home',
      relevant: 'yes',
      who: 'Sam',
      how: 'He could faint and nobody would notice.',
      'likelihood-before': '2',
      'severity-before': '4',
      precautions: 'His father works from home.',
      'likelihood-after': '1',
      'severity-after': '4',
      'action-1.what': 'Agree who stands in',
      'action-1.owner': 'Jo Carter',
      'action-1.by': dateTyped('8', '1', '2027'),
      'action-1.done': 'yes',
      'second-action': 'no',
    },
    { what: 'Travel at unusual times', relevant: 'no', 'why-not': 'His father drives him.' },
  ),
];

/** What is typed of a plain case, to build others on: back after an illness, four weeks, no special educational need, nobody else involved. */
export const plainParts: readonly TypedAnswers[] = [ordinarySchool, fourWeeks, singleAnswers, ...lists];

/** See {@link plainParts}. */
export const medicalShortPlain: Answers = answersOf(...plainParts);
