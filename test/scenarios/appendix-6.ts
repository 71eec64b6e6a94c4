import type { Answers } from '../../src/case/case.ts';
import { agencies } from '../../src/case/fields/people.ts';
import { supports } from '../../src/case/fields/reasons.ts';
import type { Typed } from '../../src/case/typed.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { answersOf, dateTyped, inSchool } from './typed.ts';

const week = (number: number, start: string, end: string): TypedAnswers =>
  Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day): [string, Typed] => [
      `timetable.week.${String(number)}.${day}`,
      inSchool(start, end),
    ]),
  );

/**
 * The filled example of the policy’s Appendix 6, typed in as it stands: a date of birth in the year 1001, a start on a Saturday,
 * times without am or pm, behaviour as the reason, nobody who leads, and a great deal left out. Real input, never a model. The form
 * has no box for an end date: the Friday of its fourth week is typed, as whoever copies it would.
 */
export const appendix6: Answers = answersOf(
  week(1, '08:00', '12:30'),
  week(2, '08:00', '1:30'),
  week(3, '08:00', '1:30'),
  week(4, '08:00', '2:15'),
  {
    'school.name': 'HAPPY VALLEY PRIMARY SCHOOL',
    'route.ends': 'full-time',
    'route.teaches': 'school',
    'route.kind': 'exceptional-needs',
    'pupil.name': '*****',
    'pupil.date-of-birth': dateTyped('01', '01', '1001'),
    'pupil.send': 'ehcp',
    'pupil.send-need': 'Sig funding',
    'pupil.care': ['cin'],
    'plan.underlying': ['psp'],
    'plan.first-psp': dateTyped('18', '06', '2022'),
    'reasons.why':
      "We have seen a deterioration in *****'s ability to manage his behaviour and self-regulate his emotions. This has resulted in numerous physical and verbal attacks on other children and the adults working in school. As a result ***** has adult support at playtimes, lunchtimes and during lessons. Unfortunately, this support has little effect as once *****'s anger or anxiety begins to escalate he quickly reaches crisis, putting himself and others at risk. Incidents recorded include absconding from school, verbal and physical attacks on children, verbal abuse aimed towards staff and damaging school equipment.\n\nIt is hoped that by using the parttime timetable specific support can be put in place to enable ***** to better understand his emotions/ regulation and also to make the time in school as positive as possible to rebuild relationships.",
    'reasons.causes': ['behaviour'],
    'timetable.start': dateTyped('19', '11', '2022'),
    'timetable.end': dateTyped('16', '12', '2022'),
    'timetable.targets.1':
      'Start to create a trusted team of adults and children around *****.\nExplore and discuss targets to work towards.\nExplore strengths and weaknesses.\nStart to develop *****s understanding of his own escalation, crisis and recovery phase.',
    'timetable.targets.2':
      'Social Interaction:\nExplore what a positive relationship looks like.\nHow we can build and sustain healthy, safe and equal relationships with peers and the adults in school.\nCreate social rules to keep everyone safe and to structure the interaction with others into a safe and healthy experience.\nIn small groups practice sharing, turn taking and listening skills with peers and adults.',
    'timetable.targets.3':
      'Self-Awareness:\nExplore feeling fans and discuss common and unfamiliar emotions.\nIdentify what makes ***** feel sad, happy, angry, worried and anxious and start to develop safe strategies which give ***** the opportunity to communicate these emotions in a safe way.\nModel and support ***** to appropriately use a feelings fan to express his emotions.\nStart to explore how our behaviours and emotions impact on those around us.',
    'timetable.targets.4':
      'Self-Regulation:\nExplore calming down strategies which ***** can use independently.\nCreate a list of trusted adults and peers who can support ***** in his recovery when in a safe space.\nIntroduce a now and then strategy to reduce anxiety around difficult tasks.\nIntroduce a feeling thermometer to aid ***** in communicating when he is escalating into crisis.',
    'plan.home-curriculum':
      'Work to be set by the class teacher each day for ***** to take home.\n***** to bring work back at the start of the next day to discuss with Mr Green. Any issues to be passed on to the class teacher.\nAdditional work through TT Rockstars and Lexia Reading',
    'plan.reviewed-with': '***** and his parent',
  },
  typedRows(
    supports,
    {
      what: 'Daily support from the Behaviour Lead to work on self-awareness, empathy and self-regulation. (including de-escalation strategies)',
    },
    { what: 'Daily place at breakfast club to ensure a positive start to the day.' },
    { what: 'Support from Behaviour Lead for times of escalation (needs basis)' },
    {
      what: 'Playtime support from Mr Green to support positive interactions, behaviour and keeping ***** and his peers safe on the playground.',
    },
    {
      what: 'Lunchtime support from Mrs Red to support positive interactions, behaviour and keeping ***** and his peers safe on the playground.',
    },
    {
      what: 'Support in the classroom – use of ‘First. Then’ board to break activities into smaller chunks and integrate incentives into work activities, use of visual timetable and pre-warning of any changes.',
    },
    {
      what: 'Quiet area outside the classroom to help ***** focus on his work and for a safe space for recovery if needed.',
    },
    { what: 'Weekly Play Therapy sessions with Mrs Blue.' },
    { what: 'Support from the ELSA, at least 1 hour per day.' },
  ),
  typedRows(
    agencies,
    { service: 'Education Psychology' },
    { service: 'Community Paediatrics' },
    { service: 'The Working Together Team' },
    { service: 'Young Addaction' },
    { service: 'Youth Offending Team' },
    { service: 'Specialist Teacher' },
    { service: 'Speech and Language Therapy' },
    { service: 'Ophthalmology' },
  ),
);
