import { hazards, risk, whereabouts } from '../../../src/case/fields/risk.ts';
import { asked, askedOfEach, printed, rule, shown, type Statement } from '../statement.ts';

/** §8. */
export const safeguardingStatements: readonly Statement[] = [
  {
    section: '§8',
    says: 'Authorities and schools do all they do with a view to keeping children safe and well.',
    binds: 'school',
    answeredBy: [shown('safeguarding-off-site')],
  },
  {
    section: '§8',
    says: 'A school weighs what fewer hours may mean for the pupil’s safety.',
    binds: 'school',
    answeredBy: [rule('risk.complete'), rule('risk.topics'), asked(risk.wellbeing)],
  },
  {
    section: '§8',
    says: 'The school answers for the safety of pupils on its roll who are off the site in school hours, even where a parent has agreed.',
    binds: 'school',
    answeredBy: [shown('safeguarding-off-site'), shown('signing-transfers-nothing'), printed('consent')],
  },
  {
    section: '§8',
    says: 'Where the pupil would be at significant risk out of school, a part-time timetable is not an option.',
    binds: 'school',
    answeredBy: [
      rule('risk.not-significant'),
      asked(risk.significant),
      askedOfEach(hazards, 'likelihoodAfter'),
      askedOfEach(hazards, 'severityAfter'),
    ],
  },
  {
    section: '§8',
    says: 'The school asks where the child is in the hours out of school.',
    binds: 'school',
    answeredBy: [
      rule('risk.whereabouts'),
      askedOfEach(whereabouts, 'days'),
      askedOfEach(whereabouts, 'where'),
      askedOfEach(whereabouts, 'withWhom'),
    ],
  },
];
