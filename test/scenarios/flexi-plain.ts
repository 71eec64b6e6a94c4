import type { Answers } from '../../src/case/case.ts';
import { homeSubjects } from '../../src/case/fields/home-education.ts';
import { parents } from '../../src/case/fields/people.ts';
import type { Typed } from '../../src/case/typed.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { ordinarySchool } from './medical-short-plain.ts';
import { answersOf, dateTyped } from './typed.ts';

/** At school Monday to Wednesday and on Thursday morning, at home for the rest: seven sessions and three. */
const oneWeek: TypedAnswers = Object.fromEntries(
  Object.entries({
    monday: ['school', 'school'],
    tuesday: ['school', 'school'],
    wednesday: ['school', 'school'],
    thursday: ['school', 'home'],
    friday: ['home', 'home'],
  }).map(([day, [am = '', pm = '']]): [string, Typed] => [`pattern.week.1.${day}`, { am, pm }]),
);

/** The request and what the head makes of it, without the outcome. */
const request: TypedAnswers = {
  'route.ends': 'lasting',
  'route.teaches': 'parent',
  'route.asked': 'parent',
  'pupil.name': 'Sam Fielding',
  'pupil.date-of-birth': dateTyped('14', '3', '2016'),
  'pupil.year-group': '6',
  'pupil.upn': 'H925400025001',
  'pupil.send': 'none',
  'pupil.care': ['none'],
  'risk.known': ['none'],
  'pupil.health': 'no',
  'people.lead': 'Jo Carter',
  'people.lead-role': 'Head of Year 6',
  'risk.assessor': 'Jo Carter, Head of Year 6',
  'request.by': 'r1',
  'request.on': dateTyped('30', '11', '2026'),
  'request.how': 'letter',
  'request.words': 'Sam flourishes when he can follow his music and nature projects in depth, and he loves his class.',
  'request.asks-for': 'Thursday afternoons and Fridays at home, from January.',
  'request.child-view': '“I would like time for my cello and I want to stay with my friends.”',
  'request.parent-checked': [
    'teach',
    'set-no-work',
    'costs',
    'attend',
    'head-decides',
    'time-limited',
    'exams',
    'safe',
    'child-asked',
  ],
  'considerations.best-interests': 'Sam learns fast and is happy in school. Time for music in depth adds to that.',
  'considerations.why-now': 'He has been offered a place in a county orchestra that rehearses on Fridays.',
  'considerations.avoids': ['none'],
  'considerations.capacity': 'His father is a music teacher who works three days a week.',
  'considerations.full-time': 'yes',
  'considerations.no-school-work': 'yes',
  'considerations.continuity': 'Maths and English are taught on school days. He sits all tests with his class.',
  'considerations.monitoring': 'The class teacher looks at his folder from home and at his test results.',
  'considerations.monitoring-every': 'Every half-term',
  'considerations.safeguarding':
    'Nothing is known. His father is at home; the class teacher sees Sam four days a week.',
  'considerations.attendance':
    'Three sessions a week are code C. It is explained in the attendance report to governors.',
  'considerations.inspection': 'A musician in the making who keeps up in every subject; checked each half-term.',
  'considerations.school-checked': [
    'on-roll',
    'code',
    'unexplained',
    'funding',
    'inspection',
    'exams',
    'staff',
    'authority',
    'review',
  ],
  'decision.talked-on': dateTyped('7', '12', '2026'),
  'decision.on': dateTyped('9', '12', '2026'),
};

/** What follows where the head agrees. */
const arrangement: TypedAnswers = {
  'decision.outcome': 'agree',
  'decision.reasons': 'It serves Sam, the plan at home is sound, and his parents work well with the school.',
  'pattern.start': dateTyped('11', '1', '2027'),
  'pattern.review-on': dateTyped('25', '3', '2027'),
  'pattern.alternates': 'no',
  'pattern.trips': 'Sam may join trips on home days if his father asks a week before.',
  'pattern.tests': 'Sam comes in for every test.',
  'pattern.events': 'Sam is welcome at every event.',
  'home-education.progress': 'A folder with recordings and field notes, shown each half-term.',
  'home-education.where': 'At home, in the county music hall and outdoors',
  'home-education.others': 'Orchestra on Fridays, football on Thursdays.',
  'home-education.tutors': 'no',
  'risk.needed': 'no',
  'risk.why-none': 'No danger is known. His father is with him in every session.',
  'agreement.teaching': 'School teaches in school. Robin Fielding teaches at home. School sets no work for home.',
  'agreement.oversight': 'Jo Carter looks after it for the school.',
  'agreement.progress': 'A folder each half-term, looked at by the class teacher.',
  'agreement.exams': 'School enters Sam for its tests. The parent pays for music grades.',
  'agreement.tutors': 'No tutor is planned.',
  'agreement.registers': 'Home sessions are code C.',
  'agreement.absence': 'His father rings before 8.45am. School follows up the same day.',
  'agreement.contacts': 'Ash Turner, safeguarding lead, 01632 960101. Robin Fielding, 07700 900101.',
  'agreement.concerns': 'Whoever is worried tells Ash Turner the same day.',
  'agreement.reviews': 'On 25 March 2027: renewed, changed or ended.',
  'agreement.notice': 'Four weeks in writing, from either side.',
  'agreement.disputes': 'A talk first, then the complaints procedure.',
  'notification.by': 'Jo Carter',
  'notification.by-role': 'Head of Year 6',
  'notification.contact': 'office@millbrook.example.org, 01632 960100',
};

const lists: readonly TypedAnswers[] = [
  typedRows(parents, {
    name: 'Robin Fielding',
    relation: 'Father',
    'lives-with': 'yes',
    responsibility: 'yes',
    phone: '07700 900101',
    email: 'robin.fielding@example.org',
    address: '1 Mill Lane, Lincoln LN1 1AA',
  }),
];

const subjects = typedRows(
  homeSubjects,
  {
    subject: 'Music',
    who: 'Robin Fielding',
    methods: 'Daily practice, orchestra, listening together',
    resources: 'Cello, county library of scores',
  },
  {
    subject: 'Nature and science',
    who: 'Robin Fielding',
    methods: 'Walks with a field diary, small experiments',
    resources: 'Microscope, field guides',
  },
);

/** What is typed of a plain flexi-schooling case, to build others on: agreed, one pattern each week, no EHC plan, no social worker, no risk assessment. */
export const flexiParts: readonly TypedAnswers[] = [ordinarySchool, request, arrangement, oneWeek, ...lists, subjects];

/** See {@link flexiParts}. */
export const flexiPlain: Answers = answersOf(...flexiParts);

/** The same request, declined. */
export const flexiDeclined: Answers = answersOf(ordinarySchool, request, ...lists, {
  'decision.outcome': 'decline',
  'decision.reasons': 'Sam’s reading needs every lesson this year, and Fridays hold most of them.',
  'decision.offer': 'Cello lessons in school time on Thursdays, and another look in the summer term.',
});

const heavier: TypedAnswers = {
  'pupil.send': 'ehcp',
  'pupil.send-need': 'Autism; needs a calm place and few changes.',
  'pupil.care': ['cin'],
  'people.social-worker': 'Lee Marsh',
  'people.social-worker-contact': '01632 960110',
  'people.social-worker-told-on': dateTyped('1', '12', '2026'),
  'people.social-worker-answer': 'agrees',
  'people.caseworker': 'Chris Fenn',
  'people.caseworker-contact': '01632 960111',
  'people.caseworker-told-on': dateTyped('1', '12', '2026'),
  'people.caseworker-answer': 'agrees',
  'people.support-review-asked-on': dateTyped('1', '12', '2026'),
  'considerations.social-worker-view': 'She visits monthly and sees no worry in days at home.',
  'considerations.section-f': 'yes',
  'considerations.section-f-how':
    'Speech therapy and the calm place are on school days; his father is trained in the sensory plan.',
  'considerations.early-review-on': dateTyped('3', '2', '2027'),
  'decision.outcome': 'conditions',
  'decision.conditions': 'Speech therapy stays on Tuesdays. The social worker sees Sam at home once a half-term.',
  'pattern.alternates': 'yes',
  ...Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day): [string, Typed] => [
      `pattern.week.2.${day}`,
      { am: 'school', pm: day === 'friday' ? 'home' : 'school' },
    ]),
  ),
  'home-education.tutors': 'yes',
  'home-education.tutor-names': 'Ms Bow, cello; references and a DBS certificate seen by his father.',
  'agreement.sen': 'Support in school goes on. Section F stays secured.',
  'risk.needed': 'yes',
  'risk.wellbeing': 'Safe with his father.',
  'risk.crime': 'Looked at; nothing known.',
  'risk.substances': 'Looked at; nothing known.',
  'risk.significant': 'no',
  'risk.assessed-on': dateTyped('8', '12', '2026'),
  'risk.review-on': dateTyped('25', '3', '2027'),
  'hazards.r1': '1',
  'hazards.r1.what': 'Losing touch with friends and class',
  'hazards.r1.relevant': 'yes',
  'hazards.r1.who': 'Sam',
  'hazards.r1.how': 'Fewer breaks with his friends.',
  'hazards.r1.likelihood-before': '2',
  'hazards.r1.severity-before': '3',
  'hazards.r1.precautions': 'Friday football with classmates.',
  'hazards.r1.likelihood-after': '1',
  'hazards.r1.severity-after': '3',
  'hazards.r1.action-1.what': 'Ask two friends’ parents',
  'hazards.r1.action-1.owner': 'Robin Fielding',
  'hazards.r1.action-1.by': dateTyped('8', '1', '2027'),
  'hazards.r1.action-1.done': 'yes',
  'hazards.r1.second-action': 'no',
};

/** With an EHC plan, a social worker, conditions, two weeks in turn, a tutor and a risk assessment. */
export const flexiHeaviest: Answers = new Map(
  [...answersOf(...flexiParts, heavier)].filter(([path]) => path !== 'risk.why-none'),
);
