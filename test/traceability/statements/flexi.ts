import { agreement } from '../../../src/case/fields/agreement.ts';
import { considerations } from '../../../src/case/fields/considerations.ts';
import { decision } from '../../../src/case/fields/decision.ts';
import { homeSubjects } from '../../../src/case/fields/home-education.ts';
import { parents } from '../../../src/case/fields/people.ts';
import { request } from '../../../src/case/fields/request.ts';
import { route } from '../../../src/case/fields/route.ts';
import { flexiReviews, notifications } from '../../../src/case/fields/running.ts';
import { asked, askedOfEach, page, printed, profile, rule, shown, type Statement } from '../statement.ts';

/** §7. */
export const flexiStatements: readonly Statement[] = [
  {
    section: '§7',
    says: 'Flexi-schooling is not a part-time timetable.',
    binds: 'school',
    answeredBy: [asked(route.ends), asked(route.teaches), page('route/not-this-way')],
  },
  {
    section: '§7',
    says: 'A child may learn partly at home where the parent asks for it and the school agrees.',
    binds: 'school',
    answeredBy: [rule('flexi.parent-asked'), rule('flexi.declarations'), asked(request.by), asked(decision.outcome)],
  },
  {
    section: '§7',
    says: 'A school is free to decline.',
    binds: 'head',
    answeredBy: [rule('flexi.decided'), asked(decision.outcome), printed('letter')],
  },
  {
    section: '§7',
    says: 'The child is on the admission register from the first agreed day.',
    binds: 'school',
    answeredBy: [rule('flexi.on-roll'), asked(considerations.schoolChecked)],
  },
  {
    section: '§7',
    says: 'Time at home is registered as absence, code C.',
    binds: 'school',
    answeredBy: [rule('flexi.code'), page('attendance'), asked(agreement.registers), profile('codes.flexi')],
  },
  {
    section: '§7',
    says: 'The school is satisfied that home and school together amount to full time.',
    binds: 'school',
    answeredBy: [rule('flexi.full-time-equivalent'), asked(considerations.fullTime)],
  },
  {
    section: '§7',
    says: 'Only a parent or carer with parental responsibility can ask; a school cannot start it.',
    binds: 'parent',
    answeredBy: [
      rule('flexi.parent-asked'),
      asked(route.asked),
      asked(request.by),
      askedOfEach(parents, 'responsibility'),
    ],
  },
  {
    section: '§7',
    says: 'The parents provide the education in the sessions at home.',
    binds: 'parent',
    answeredBy: [
      rule('flexi.no-school-work'),
      askedOfEach(homeSubjects, 'who'),
      asked(agreement.teaching),
      printed('agreement'),
    ],
  },
  {
    section: '§7',
    says: 'The school sets no work for the sessions at home.',
    binds: 'school',
    answeredBy: [rule('flexi.no-school-work'), asked(considerations.noSchoolWork)],
  },
  {
    section: '§7',
    says: 'The school tells the authority of it.',
    binds: 'school',
    answeredBy: [
      rule('flexi.la-informed'),
      page('notify'),
      askedOfEach(notifications, 'on'),
      profile('flexiNotification.due'),
    ],
  },
  {
    section: '§7',
    says: 'The school alone watches over it and reviews it.',
    binds: 'school',
    answeredBy: [
      rule('flexi.monitoring'),
      rule('flexi.review-held'),
      asked(considerations.monitoring),
      askedOfEach(flexiReviews, 'on'),
      askedOfEach(flexiReviews, 'outcome'),
    ],
  },
  {
    section: '§7',
    says: 'Whoever is not sure that it is flexi-schooling asks the attendance team.',
    binds: 'school',
    answeredBy: [shown('flexi-doubt'), profile('contacts.attendance')],
  },
  {
    section: '§7',
    says: 'The notification form goes to the attendance team by e-mail.',
    binds: 'school',
    answeredBy: [
      page('notify'),
      printed('notification'),
      profile('flexiNotification.how'),
      profile('contacts.attendance'),
    ],
  },
];
