import { lcc } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { route } from '../../case/fields/route.ts';
import { oneOf, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';

const comesBack = (c: Case): boolean => valueOf(c, route.kind) === 'reintegration';

export const backgroundStep: QuestionStep = {
  kind: 'questions',
  id: 'background',
  heading: 'What has happened so far',
  questions: [
    {
      field: route.returnFrom,
      label: 'What is the pupil coming back from?',
      short: 'Coming back from',
      control: oneOf([
        { value: 'exclusion', label: 'A suspension or exclusion' },
        { value: 'absence', label: 'A long time of not attending' },
        { value: 'home-education', label: 'Home education' },
        { value: 'missing-education', label: 'Missing education: no school place, or whereabouts unknown' },
        { value: 'alternative-provision', label: 'Alternative provision' },
        { value: 'custody', label: 'Custody' },
        { value: 'family-circumstances', label: 'Nothing: it is an exceptional time in the family' },
      ]),
      when: comesBack,
      missing: 'Choose what the pupil is coming back from',
    },
    {
      field: route.exclusionRisk,
      label: 'Is the pupil at risk of suspension or exclusion?',
      short: 'At risk of exclusion',
      hint: 'If so, there must be a Pastoral Support Plan with a review and a way out.',
      control: yesOrNo,
      missing: 'Say whether the pupil is at risk of suspension or exclusion',
    },
  ],
  why: 'A pupil who comes back from elsewhere, or who may be excluded, needs a Pastoral Support Plan beside the timetable.',
  source: [lcc('§1'), lcc('§5(4)'), lcc('§6')],
  when: (c) => comesBack(c) || valueOf(c, route.kind) === 'exceptional-needs',
};
