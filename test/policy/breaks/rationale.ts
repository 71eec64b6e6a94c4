import { heldReviews } from '../../../src/case/fields/running.ts';
import { typedRows } from '../../../src/sample/typed-rows.ts';
import { day } from '../../domain/some-dates.ts';
import { dateTyped } from '../../scenarios/typed.ts';
import type { Breaks } from './break.ts';

const confirmed = (...ticked: readonly string[]) => ({ answers: { 'reasons.confirmed': ticked } });

const firstReview = (sentHome: string) => ({
  today: day('2027-01-11'),
  answers: typedRows(heldReviews, {
    on: dateTyped('11', '1', '2027'),
    kind: 'weekly',
    who: 'Sam, his father',
    'sent-home': sentHome,
    'pupil-word': 'well',
    'parent-word': 'well',
  }),
});

const whole = confirmed('exceptional', 'not-exclusion', 'not-sent-home', 'not-for-school');

export const rationaleBreaks: Breaks = {
  'rationale.recorded': [
    {
      title: 'a reason that is yet to be written',
      base: 'plain',
      breaks: { answers: { 'reasons.why': 'To follow.' } },
      keeps: { answers: { 'reasons.why': 'To follow the advice of the hospital: short days at first.' } },
      says: /The reason says only “To follow\.”\. Say what Sam cannot manage yet/u,
    },
    {
      title: 'no evidence for the reason',
      base: 'plain',
      breaks: { answers: { 'reasons.evidence': 'n/a' } },
      keeps: { answers: { 'reasons.evidence': 'GP letter' } },
      says: /evidence for the reason says only “n\/a”/u,
    },
    {
      title: 'no reasonable adjustments considered',
      base: 'heaviest',
      breaks: { answers: { 'reasons.adjustments': 'None' } },
      keeps: {
        answers: { 'reasons.adjustments': 'None would help: a lift, a rest room and a shorter route were thought of.' },
      },
      says: /reasonable adjustments says only “None”/u,
    },
  ],
  'rationale.best-interests': [
    {
      title: 'not confirmed as very exceptional',
      base: 'plain',
      breaks: confirmed('not-exclusion', 'not-sent-home', 'not-for-school'),
      keeps: whole,
      says: /Nobody has confirmed that this is a very exceptional case and what is best for Sam/u,
    },
    {
      title: 'the checklist’s first decision not done',
      base: 'heaviest',
      breaks: { answers: { 'checklist.best-interests.state': 'not-done' } },
      keeps: { answers: { 'checklist.best-interests.state': 'done' } },
      says: /“not yet agreed” for what is best for Sam/u,
    },
  ],
  'rationale.full-time-first': [
    {
      title: 'nothing tried to keep the pupil in full time',
      base: 'plain',
      breaks: { answers: { 'reasons.full-time-first': 'nothing' } },
      keeps: { answers: { 'reasons.full-time-first': 'Nothing could be: the hospital forbids full days.' } },
      says: /keep Sam in full time says only “nothing”/u,
    },
  ],
  'rationale.not-exclusion': [
    {
      title: 'in place of an exclusion',
      base: 'heaviest',
      breaks: confirmed('exceptional', 'not-sent-home', 'not-for-school'),
      keeps: whole,
      says: /not in place of a suspension or an exclusion/u,
    },
    {
      title: 'to send the pupil home to cool off',
      base: 'heaviest',
      breaks: confirmed('exceptional', 'not-exclusion', 'not-for-school'),
      keeps: whole,
      says: /cool off/u,
    },
    {
      title: 'for the school’s benefit',
      base: 'plain',
      breaks: confirmed('exceptional', 'not-exclusion', 'not-sent-home'),
      keeps: whole,
      says: /not for the school’s benefit/u,
    },
  ],
  'rationale.not-sent-home': [
    {
      title: 'sent home on the first day',
      base: 'plain',
      breaks: firstReview('yes'),
      keeps: firstReview('no'),
      says: /review of 11 January 2027 says that Sam was sent off the site/u,
    },
  ],
  'rationale.medical-purpose': [
    {
      title: 'recovery does not come first',
      base: 'plain',
      breaks: { answers: { 'medical.facts': ['unexpected'] } },
      keeps: { answers: { 'medical.facts': ['recovery-first', 'unexpected'] } },
      says: /not said to come first/u,
    },
    {
      title: 'up to eight weeks for a need that was expected',
      base: 'plain',
      breaks: { answers: { 'route.kind': 'medical-medium', 'medical.facts': ['recovery-first'] } },
      keeps: { answers: { 'route.kind': 'medical-medium', 'medical.facts': ['recovery-first', 'unexpected'] } },
      says: /not said to be unexpected/u,
    },
    {
      title: 'a medical route without a health need',
      base: 'plain',
      breaks: {
        answers: { 'pupil.health': 'no', 'checklist.health.state': 'not-applicable', 'plan.full-time-together': 'yes' },
      },
      keeps: { answers: { 'pupil.health': 'yes', 'plan.full-time-together': 'yes' } },
      says: /Sam is said to have no health or medical need/u,
    },
  ],
};
