import { lcc, ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { medical, panel } from '../../case/fields/medical.ts';
import { dateBoxes, lines, oneOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

/** From this many school days of illness on a referral is considered. Source: LCC §5.1. */
const DAYS_OF_ILLNESS = 15;

const isIllForLong = (c: Case): boolean =>
  (valueOf(c, medical.daysMissed) ?? 0) >= DAYS_OF_ILLNESS ||
  (valueOf(c, medical.facts) ?? []).includes('fifteen-days');

const isDecided = (c: Case): boolean => valueOf(c, panel.outcome) !== undefined;
const isReferred = (c: Case): boolean => valueOf(c, panel.outcome) === 'refer';

export const panelStep: QuestionStep = {
  kind: 'questions',
  id: 'panel',
  heading: 'Education while ill',
  intro: 'From 15 school days of illness, think about asking the authority’s panel for education on medical grounds.',
  questions: [
    {
      field: panel.outcome,
      label: 'What was decided about the panel?',
      short: 'Medical panel: decision',
      control: oneOf([
        { value: 'refer', label: 'To refer the pupil to the panel' },
        { value: 'not-now', label: 'Not to refer the pupil now' },
      ]),
      optional: true,
      missing: 'Choose what was decided about the panel',
    },
    {
      field: panel.stepsTried,
      label: naming((name) => `What has the school done so that ${name} can learn in spite of the illness?`),
      short: 'Medical panel: steps tried',
      control: lines(4),
      when: isDecided,
      missing: 'Enter what the school has done so far',
    },
    {
      field: panel.evidence,
      label: 'Which medical evidence is there?',
      short: 'Medical panel: evidence',
      hint: 'Who wrote it, when, and what it says about school.',
      control: lines(3),
      when: isDecided,
      missing: 'Enter which medical evidence there is',
    },
    {
      field: panel.ground,
      label: 'What stands in the way?',
      short: 'Medical panel: what stands in the way',
      control: oneOf([
        { value: 'access', label: 'The pupil cannot get to what the school offers, because of the illness' },
        {
          value: 'provision',
          label: 'The school cannot offer what the pupil needs',
          hint: 'This is no ground for the panel.',
        },
      ]),
      when: isDecided,
      missing: 'Choose what stands in the way',
    },
    {
      field: panel.formSentOn,
      label: 'When was the signed form sent?',
      short: 'Medical panel: form sent on',
      control: dateBoxes,
      optional: true,
      when: isReferred,
      missing: 'Enter the date the signed form was sent',
    },
    {
      field: panel.parentAgreedOn,
      label: 'When did a parent agree to the referral?',
      short: 'Medical panel: parent agreed on',
      control: dateBoxes,
      optional: true,
      when: isReferred,
      missing: 'Enter the date a parent agreed to the referral',
    },
  ],
  why: 'The council has to arrange education for a child who is too ill for school. It can only do so if it is asked, with evidence.',
  source: [lcc('§5.1'), lcc('Appendix 3'), ours('counted from 15 days, not more than 15')],
  when: isIllForLong,
};
