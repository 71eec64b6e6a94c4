import { people } from '../../../src/case/fields/people.ts';
import { reasons } from '../../../src/case/fields/reasons.ts';
import { heldReviews, running } from '../../../src/case/fields/running.ts';
import { schoolDays } from '../../../src/case/fields/school.ts';
import { asked, askedOfEach, profile, rule, shown, type Statement } from '../statement.ts';

/** §2 to §4. */
export const purposeAndExclusionStatements: readonly Statement[] = [
  {
    section: '§2',
    says: 'Full-time education is every pupil’s right; fewer hours are for very exceptional circumstances and for a time.',
    binds: 'school',
    answeredBy: [rule('rationale.full-time-first'), rule('rationale.best-interests'), rule('period.dated')],
  },
  {
    section: '§2',
    says: 'A part-time timetable must not be an unlawful exclusion.',
    binds: 'school',
    answeredBy: [rule('rationale.not-exclusion'), asked(reasons.confirmed), shown('informal-exclusion')],
  },
  {
    section: '§2',
    says: 'It cannot begin without the written agreement of a parent or carer.',
    binds: 'school',
    answeredBy: [rule('agree.parent'), rule('agree.by-start')],
  },
  {
    section: '§2',
    says: 'For a child in care the Virtual School agrees in writing.',
    binds: 'school',
    answeredBy: [
      rule('agree.virtual-school'),
      asked(people.virtualSchool),
      asked(people.virtualSchoolToldOn),
      profile('gates.virtual-school'),
    ],
  },
  {
    section: '§2',
    says: 'Where the authority’s SEND team is concerned, it agrees in writing.',
    binds: 'school',
    answeredBy: [
      rule('agree.send'),
      asked(people.caseworkerAnswer),
      asked(people.caseworkerHow),
      asked(people.caseworkerChasedOn),
      profile('gates.ehcp'),
    ],
  },
  {
    section: '§3',
    says: 'A pupil may not be taken off the roll, talked into leaving, or kept from coming as usual, for the sake of the school.',
    binds: 'school',
    answeredBy: [shown('off-rolling'), rule('rationale.not-exclusion'), asked(reasons.confirmed)],
  },
  {
    section: '§3',
    says: 'Off-rolling is illegal, and inspectors ask about pupils who come and go.',
    binds: 'school',
    answeredBy: [shown('off-rolling')],
  },
  {
    section: '§3',
    says: 'An informal exclusion, such as sending a pupil home to calm down, is unlawful whether or not the parents agree.',
    binds: 'school',
    answeredBy: [
      shown('informal-exclusion'),
      rule('rationale.not-exclusion'),
      rule('flexi.not-begun'),
      rule('flexi.between'),
      rule('flexi.over'),
      rule('agree.put-right'),
      asked(running.putRight),
    ],
  },
  {
    section: '§3',
    says: 'Nobody is sent off the site except under a part-time timetable or an official exclusion.',
    binds: 'school',
    answeredBy: [rule('rationale.not-sent-home'), askedOfEach(heldReviews, 'sentHome')],
  },
  {
    section: '§4',
    says: 'The law does not say what full time is.',
    binds: 'school',
    answeredBy: [shown('no-legal-hours')],
  },
  {
    section: '§4',
    says: 'A pupil usually has about five hours of teaching on each of 190 days, over 38 weeks.',
    binds: 'school',
    answeredBy: [shown('no-legal-hours')],
  },
  {
    section: '§4',
    says: 'Mainstream state-funded schools are expected, without being bound, to offer at least 32.5 hours a week.',
    binds: 'school',
    answeredBy: [shown('school-week')],
  },
  {
    section: '§4',
    says: 'Early years, sixth forms and specialist settings are not meant by that; specialist settings are encouraged to do the same.',
    binds: 'school',
    answeredBy: [shown('school-week')],
  },
  {
    section: '§4',
    says: 'Those hours run from the morning register to the end of the compulsory day, with breaks and activities for all, without clubs.',
    binds: 'school',
    answeredBy: [shown('school-week'), asked(schoolDays.monday)],
  },
  {
    section: '§4',
    says: 'It is a part-time timetable wherever it is planned and agreed that a child is in school for less time than their year group.',
    binds: 'school',
    answeredBy: [rule('timetable.less-than-full'), profile('counts')],
  },
];
