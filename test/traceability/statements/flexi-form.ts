import { agreement } from '../../../src/case/fields/agreement.ts';
import { considerations } from '../../../src/case/fields/considerations.ts';
import { decision } from '../../../src/case/fields/decision.ts';
import { homeSubjects } from '../../../src/case/fields/home-education.ts';
import { notification } from '../../../src/case/fields/notification.ts';
import { pattern, patternDayPath } from '../../../src/case/fields/pattern.ts';
import { parents } from '../../../src/case/fields/people.ts';
import { pupil } from '../../../src/case/fields/pupil.ts';
import { request } from '../../../src/case/fields/request.ts';
import { risk } from '../../../src/case/fields/risk.ts';
import { notifications } from '../../../src/case/fields/running.ts';
import { school } from '../../../src/case/fields/school.ts';
import { asked, askedOfEach, page, printed, rule, shown, type Answer, type Statement } from '../statement.ts';

const field = (what: string, ...answeredBy: readonly Answer[]): Statement => ({
  section: 'Appendix 7',
  says: `Field of the form: ${what}.`,
  binds: 'school',
  answeredBy: [...answeredBy, printed('notification')],
});

/** Who declares something declares it by signing the agreement, in which it is written. */
const declared = (binds: 'head' | 'parent' | 'school', says: string, ...answeredBy: readonly Answer[]): Statement => ({
  section: 'Appendix 7',
  says,
  binds,
  answeredBy: [rule('flexi.declarations'), page('sign'), printed('agreement'), ...answeredBy, printed('notification')],
});

const days = asked({ path: patternDayPath(1, 'monday') });

/** Appendix 7. */
export const flexiFormStatements: readonly Statement[] = [
  field('full name of the pupil', asked(pupil.name)),
  field('date of birth', asked(pupil.dateOfBirth)),
  field('year group', asked(pupil.yearGroup)),
  field('name of the school', asked(school.name)),
  field('DfE number of the school', asked(school.dfeNumber)),
  field('unique pupil number', asked(pupil.upn), rule('flexi.form-filled')),
  field('names of the parents or carers', askedOfEach(parents, 'name')),
  field('their address', askedOfEach(parents, 'address'), rule('flexi.form-filled')),
  field('their phone number', askedOfEach(parents, 'phone'), rule('flexi.form-filled')),
  field('their e-mail address', askedOfEach(parents, 'email'), rule('flexi.form-filled')),
  field('first day of the arrangement', asked(pattern.start), rule('flexi.dated')),
  field('end date or review date', asked(pattern.reviewOn), asked(pattern.end), rule('flexi.dated')),
  field('days in school', days, page('pattern'), rule('flexi.days')),
  field('days at home', days, page('pattern'), rule('flexi.days')),
  field(
    'outline of the education at home: subjects, methods, resources',
    askedOfEach(homeSubjects, 'subject'),
    askedOfEach(homeSubjects, 'methods'),
    askedOfEach(homeSubjects, 'resources'),
  ),
  declared(
    'head',
    'The head confirms that it was agreed with the parents and is best for the child.',
    asked(decision.talkedOn),
    asked(considerations.bestInterests),
  ),
  declared(
    'parent',
    'The parent declares to be responsible for the education at home, and to know that it is reviewed.',
    asked(request.by),
    asked(agreement.teaching),
    asked(agreement.reviews),
  ),
  declared('school', 'Both know which code is used.', asked(agreement.registers), rule('flexi.code')),
  declared(
    'school',
    'Both know that safeguarding stays shared.',
    rule('flexi.safeguarding'),
    asked(agreement.contacts),
    asked(agreement.concerns),
    shown('safeguarding-off-site'),
  ),
  field('date sent to the authority', askedOfEach(notifications, 'on'), page('notify'), rule('flexi.la-informed')),
  field('name and role of who sent it', asked(notification.by), asked(notification.byRole)),
  field('contact for questions', asked(notification.contact)),
  field('attached: the agreement', printed('agreement'), rule('flexi.attachments')),
  field('attached: the outline of home education', printed('outline'), rule('flexi.attachments')),
  field(
    'attached: the risk assessment, where there is one',
    asked(risk.needed),
    asked(risk.whyNone),
    printed('risk'),
    rule('flexi.attachments'),
  ),
];
