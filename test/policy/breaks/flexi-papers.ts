import { typedDate } from '../../case/case-of.ts';
import { day } from '../../domain/some-dates.ts';
import type { Breaks } from './break.ts';
import { unsaid } from './unsaid.ts';

const NO_ASSESSMENT = { 'risk.needed': 'no', 'risk.why-none': 'He is with his father in every session.' };

export const flexiPaperBreaks: Breaks = {
  'flexi.attachments': [
    ...['teaching', 'oversight', 'progress', 'exams', 'tutors', 'registers', 'reviews', 'notice', 'disputes'].map(
      (clause) => unsaid('flexi', `agreement.${clause}`, /says only “n\/a”\. It is part of the agreement/u),
    ),
    ...['trips', 'tests', 'events'].map((day) =>
      unsaid('flexiHeaviest', `pattern.${day}`, /falls on a home day says only “n\/a”/u),
    ),
    unsaid('flexiHeaviest', 'agreement.sen', /^How support for special educational needs goes on says only/u),
    {
      title: 'nobody would know what holds for notice',
      base: 'flexi',
      breaks: { answers: { 'agreement.notice': 'None' } },
      keeps: { answers: { 'agreement.tutors': 'None', 'pattern.trips': 'None' } },
      says: /^How it can be ended says only “None”/u,
    },
    unsaid('flexi', 'home-subjects.r1.methods', /^How “Music” is taught at home says only/u),
    unsaid('flexi', 'home-subjects.r2.who', /^Who teaches “Nature and science” at home says only/u),
    unsaid('flexiHeaviest', 'home-education.tutor-names', /^Who else teaches says only/u),
    unsaid('flexi', 'risk.why-none', /^Why there is no risk assessment says only/u),
    {
      title: 'no risk assessment, though there is a social worker',
      base: 'flexiHeaviest',
      breaks: { answers: NO_ASSESSMENT },
      keeps: { answers: { ...NO_ASSESSMENT, 'pupil.care': ['early-help'] } },
      says: /^Sam has a social worker\. Make a risk assessment, or say why none is needed all the same\.$/u,
    },
    {
      title: 'no risk assessment, though two dangers are known',
      base: 'flexi',
      breaks: { answers: { 'risk.known': ['exploitation', 'abuse'] } },
      keeps: { answers: { 'risk.known': ['none'] } },
      says: /^Sam is known to be in danger of exploitation and abuse\. Make a risk assessment/u,
    },
    unsaid('flexiHeaviest', 'risk.crime', /^On crime the risk assessment says only/u),
    unsaid('flexiHeaviest', 'hazards.r1.precautions', /says only “n\/a” of what is done about/u),
    {
      title: 'no hazard matters',
      base: 'flexiHeaviest',
      breaks: { answers: { 'hazards.r1.relevant': 'no' } },
      keeps: { answers: { 'hazards.r1.relevant': 'yes' } },
      says: /Every hazard is said not to matter/u,
    },
    {
      title: 'assessed tomorrow',
      base: 'flexiHeaviest',
      breaks: { answers: { 'risk.assessed-on': typedDate('2027-01-08') } },
      keeps: { answers: { 'risk.assessed-on': typedDate('2027-01-07') } },
      says: /^The risk assessment is dated 8 January 2027, which is still to come/u,
    },
    {
      title: 'the risk is looked at again only after the review',
      base: 'flexiHeaviest',
      breaks: { answers: { 'risk.review-on': typedDate('2027-03-26') } },
      keeps: { answers: { 'risk.review-on': typedDate('2027-02-26') } },
      says: /looked at again on 26 March 2027, after the first review, 25 March 2027/u,
    },
    {
      title: 'assessed after the first day',
      base: 'flexiHeaviest',
      breaks: {
        answers: {
          'pattern.start': typedDate('2027-01-05'),
          'risk.assessed-on': typedDate('2027-01-06'),
          'notifications.r1': '1',
          'notifications.r1.on': typedDate('2027-01-05'),
        },
        decision: { name: 'Robin Fielding', decision: 'agree', on: day('2027-01-05') },
      },
      keeps: {
        answers: {
          'pattern.start': typedDate('2027-01-05'),
          'risk.assessed-on': typedDate('2027-01-05'),
          'notifications.r1': '1',
          'notifications.r1.on': typedDate('2027-01-05'),
        },
        decision: { name: 'Robin Fielding', decision: 'agree', on: day('2027-01-05') },
      },
      says: /dated 6 January 2027, after the first day, 5 January 2027/u,
    },
  ],
  'flexi.form-filled': [
    {
      title: 'no unique pupil number',
      base: 'flexi',
      breaks: { answers: { 'pupil.upn': null } },
      keeps: { answers: { 'pupil.upn': 'H925' } },
      says: /^The notification form asks for Sam’s unique pupil number, which is empty/u,
    },
    {
      title: 'nothing is known of the parent who asks',
      base: 'flexiHeaviest',
      breaks: { answers: { 'parents.r1.address': null, 'parents.r1.phone': null, 'parents.r1.email': null } },
      keeps: { answers: { 'parents.r1.address': 'same' } },
      says: /Robin Fielding’s address.* telephone number.* e-mail address/u,
    },
    unsaid('flexi', 'notification.by', /^Who sends the form says only/u),
    unsaid('flexi', 'notification.by-role', /^The role of whoever sends the form says only/u),
    unsaid('flexi', 'notification.contact', /^Whom the authority can ask says only/u),
  ],
};
