import { plan } from '../../../src/case/fields/plan.ts';
import { pupil } from '../../../src/case/fields/pupil.ts';
import { reasons } from '../../../src/case/fields/reasons.ts';
import { risk } from '../../../src/case/fields/risk.ts';
import { route } from '../../../src/case/fields/route.ts';
import { asked, page, printed, profile, rule, shown, type Statement } from '../statement.ts';

/** §1, without the paragraphs it quotes. */
export const backgroundStatements: readonly Statement[] = [
  {
    section: '§1',
    says: 'The arrangement is called a part-time timetable, as in the national guidance.',
    binds: 'school',
    answeredBy: [printed('consent'), printed('plan'), profile('words.arrangement')],
  },
  {
    section: '§1',
    says: 'The authority finds and follows children who miss education.',
    binds: 'authority',
    answeredBy: [shown('missing-education')],
    onlyAuthority: 'The register of children missing education is kept by the authority.',
  },
  {
    section: '§1',
    says: 'A pupil on a part-time timetable counts as one who may be missing education.',
    binds: 'authority',
    answeredBy: [shown('missing-education'), rule('la.notified')],
  },
  {
    section: '§1',
    says: 'Illness or recovery from it can be the ground.',
    binds: 'school',
    answeredBy: [asked(route.kind), asked(reasons.causes)],
  },
  {
    section: '§1',
    says: 'Exceptional family circumstances, or coming home from custody, can be the ground.',
    binds: 'school',
    answeredBy: [asked(route.returnFrom), asked(reasons.causes)],
  },
  {
    section: '§1',
    says: 'Poor mental health that shows in behaviour, and makes full time harder and harder to bear, can be the ground.',
    binds: 'school',
    answeredBy: [asked(reasons.causes), rule('behaviour.equality'), rule('behaviour.not-the-purpose')],
  },
  {
    section: '§1',
    says: 'It may be used for a time only.',
    binds: 'school',
    answeredBy: [rule('period.dated'), rule('timetable.back-to-full')],
  },
  {
    section: '§1',
    says: 'A school thinks about how the child gets to school when the hours are not those of the school day.',
    binds: 'school',
    answeredBy: [asked(plan.travel), rule('travel.fair')],
  },
  {
    section: '§1',
    says: 'The council’s transport runs at the start and the end of the school day only.',
    binds: 'authority',
    answeredBy: [asked(pupil.councilTransport), rule('travel.transport-told')],
  },
  {
    section: '§1',
    says: 'Where the child uses that transport, the transport team is told by e-mail, with what speaks for the request.',
    binds: 'school',
    answeredBy: [rule('travel.transport-told'), asked(plan.transportToldOn), profile('contacts.transport')],
  },
  {
    section: '§1',
    says: 'The transport team may make an exception.',
    binds: 'authority',
    answeredBy: [asked(plan.transportSays), asked(plan.transportMeanwhile)],
  },
  {
    section: '§1',
    says: 'Transport that was allowed is looked at again from time to time.',
    binds: 'authority',
    answeredBy: [asked(plan.transportNextOn), rule('travel.asked-again')],
  },
  {
    section: '§1',
    says: 'Children out of full time can aim lower, achieve less and be in danger, of exploitation for one.',
    binds: 'school',
    answeredBy: [rule('risk.topics'), asked(risk.wellbeing), asked(risk.known)],
  },
  {
    section: '§1',
    says: 'The authority collects current figures from every school on children who are not in full time.',
    binds: 'authority',
    answeredBy: [shown('missing-education')],
    onlyAuthority: 'The authority does the collecting; what a school gives it is the notification.',
  },
  {
    section: '§1',
    says: 'A school keeps figures on the pupils on its roll who do not attend full time.',
    binds: 'school',
    answeredBy: [page('cases'), rule('la.notified')],
  },
];
