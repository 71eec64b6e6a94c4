import { notifications } from '../../../src/case/fields/running.ts';
import { earlierPeriods } from '../../../src/case/fields/timetable.ts';
import { askedOfEach, page, printed, profile, rule, shown, type Statement } from '../statement.ts';

const watched = 'The authority watches; nothing here asks a school to do more than to notify.';

/** §10 and the contact details. */
export const monitoringStatements: readonly Statement[] = [
  {
    section: '§10',
    says: 'The school tells the authority of a child on a part-time timetable.',
    binds: 'school',
    answeredBy: [rule('la.notified'), askedOfEach(notifications, 'on')],
  },
  {
    section: '§10',
    says: 'It does so by the survey on the council’s website.',
    binds: 'school',
    answeredBy: [
      rule('la.notified'),
      askedOfEach(notifications, 'how'),
      askedOfEach(notifications, 'reference'),
      profile('notification.link'),
    ],
  },
  { section: '§10', says: 'A notification is not a referral.', binds: 'authority', answeredBy: [shown('no-referral')] },
  {
    section: '§10',
    says: 'Advice, or a word on one child, is asked of the attendance team by e-mail.',
    binds: 'school',
    answeredBy: [shown('no-referral'), profile('contacts.attendance')],
  },
  {
    section: '§10',
    says: 'The authority is told as soon as the timetable is in operation.',
    binds: 'school',
    answeredBy: [rule('la.notified'), profile('notification.due')],
  },
  {
    section: '§10',
    says: 'One entry covers four weeks at most.',
    binds: 'school',
    answeredBy: [
      rule('la.entry-length'),
      askedOfEach(notifications, 'from'),
      askedOfEach(notifications, 'to'),
      profile('notification.longestEntry'),
    ],
  },
  {
    section: '§10',
    says: 'Where it is exceptionally made longer, a new period is entered.',
    binds: 'school',
    answeredBy: [rule('la.entry-length'), rule('la.notified')],
  },
  {
    section: '§10',
    says: 'The authority watches for a first entry of more than four weeks (a).',
    binds: 'authority',
    answeredBy: [shown('authority-watches'), rule('la.entry-length')],
  },
  {
    section: '§10',
    says: 'It watches for pupils with many periods of four weeks (b).',
    binds: 'authority',
    answeredBy: [
      shown('authority-watches'),
      rule('period.one-extension'),
      rule('period.earlier-other'),
      rule('period.overlaps'),
      askedOfEach(earlierPeriods, 'from'),
    ],
  },
  {
    section: '§10',
    says: 'It watches schools with many pupils on part-time timetables (c).',
    binds: 'authority',
    answeredBy: [shown('authority-watches')],
    onlyAuthority: watched,
  },
  {
    section: '§10',
    says: 'It watches schools with few or none (d).',
    binds: 'authority',
    answeredBy: [shown('authority-watches')],
    onlyAuthority: watched,
  },
  {
    section: '§10',
    says: 'It watches that schools decide jointly with the SEND officer, the social worker or the Virtual School (e).',
    binds: 'authority',
    answeredBy: [
      shown('authority-watches'),
      rule('agree.send'),
      rule('agree.social-worker'),
      rule('agree.virtual-school'),
    ],
  },
  {
    section: '§10',
    says: 'It watches pupils known to the Virtual School, social care or SEND (f).',
    binds: 'authority',
    answeredBy: [shown('authority-watches')],
    onlyAuthority: watched,
  },
  {
    section: '§10',
    says: 'It uses this to find children who may not get the full time they have a right to, and to support schools.',
    binds: 'authority',
    answeredBy: [shown('authority-watches')],
    onlyAuthority: 'It says what the authority does with what it is told.',
  },
  {
    section: '§10',
    says: 'It may ask for papers behind a notification, such as the plan.',
    binds: 'school',
    answeredBy: [shown('authority-may-ask'), printed('plan'), page('pack')],
  },
  {
    section: '§10',
    says: 'The matrix shows what may worry the authority.',
    binds: 'authority',
    answeredBy: [page('matrix'), shown('authority-may-ask')],
  },
  {
    section: '§10',
    says: 'All notifications are closed at the end of the academic year.',
    binds: 'authority',
    answeredBy: [rule('period.academic-year'), shown('year-end')],
  },
  {
    section: '§10',
    says: 'At the start of a new year the school looks at it again with everyone, and enters it again.',
    binds: 'school',
    answeredBy: [rule('period.academic-year'), shown('year-end')],
  },
  {
    section: 'Contact details',
    says: 'The attendance team’s e-mail address.',
    binds: 'authority',
    answeredBy: [profile('contacts.attendance')],
  },
  {
    section: 'Contact details',
    says: 'The team’s postal address.',
    binds: 'authority',
    answeredBy: [],
    onlyAuthority: 'Nothing the school does here goes by post; the address stands in the policy.',
  },
];
