import { dfe, lcc, ours } from '../../authorities/sources.ts';
import type { Case } from '../../case/case.ts';
import { consent } from '../../case/fields/consent.ts';
import { parents } from '../../case/fields/people.ts';
import { plan } from '../../case/fields/plan.ts';
import { rowsOf } from '../../case/list.ts';
import { dateBoxes, lines, oneLine, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

const hasMoreThanOneParent = (c: Case): boolean => rowsOf(c, parents).length > 1;

export const talkStep: QuestionStep = {
  kind: 'questions',
  id: 'talk',
  heading: naming((name) => `Talking it through with ${name} and the parents`),
  inset: 'Without a parent’s written agreement there is no part-time timetable. Nobody should feel pressed to sign.',
  questions: [
    {
      field: plan.pupilView,
      label: naming((name) => `What does ${name} think about it?`),
      short: 'Pupil’s view',
      hint: 'In the pupil’s own words where possible. Or how you asked, in pictures or through someone they trust.',
      control: lines(3),
      missing: naming((name) => `Enter what ${name} thinks about it`),
    },
    {
      field: plan.pupilPart,
      label: naming((name) => `What part did ${name} have in the plan, and in its reviews?`),
      short: 'Pupil’s part in the plan',
      control: lines(3),
      missing: naming((name) => `Enter what part ${name} had in the plan`),
    },
    {
      field: plan.reviewedWith,
      label: 'Who is the plan talked over with each week?',
      short: 'Weekly review with',
      control: oneLine,
      missing: 'Enter who the plan is talked over with each week',
    },
    {
      field: consent.talkedThroughOn,
      label: 'When was the plan talked through with the parent?',
      short: 'Talked through with the parent on',
      control: dateBoxes,
      missing: 'Enter the date the plan was talked through with the parent',
    },
    {
      field: consent.signer,
      label: 'Which parent or carer signs?',
      short: 'Parent or carer who signs',
      hint: naming((name) => `Someone ${name} normally lives with.`),
      control: { kind: 'parent' },
      missing: 'Choose the parent or carer who signs',
    },
    {
      field: consent.objection,
      label: 'Does another parent object to the plan?',
      short: 'Another parent objects',
      control: yesOrNo,
      when: hasMoreThanOneParent,
      missing: 'Say whether another parent objects to the plan',
    },
  ],
  why: 'Pupil and parents take part in making the plan and in each review. The parent agrees to the plan and to its hours.',
  source: [
    dfe('para 67'),
    lcc('§9.3'),
    lcc('§9.9'),
    lcc('§9'),
    lcc('Appendix 4'),
    lcc('Appendix 5'),
    ours('another parent’s objection'),
  ],
};
