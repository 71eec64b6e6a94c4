import { dfe, lcc } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { plan } from '../../case/fields/plan.ts';
import { reasons } from '../../case/fields/reasons.ts';
import { dateBoxes, lines, someOf } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const whyStep: QuestionStep = {
  kind: 'questions',
  id: 'why',
  heading: 'Why part time, and why now',
  questions: [
    {
      field: reasons.why,
      label: naming((name) => `Why does ${name} need a part-time timetable?`),
      short: 'Reason for the part-time timetable',
      hint: 'What the pupil cannot manage yet, and how fewer hours for a short time will help. The parent reads this.',
      control: lines(5),
      missing: naming((name) => `Enter why ${name} needs a part-time timetable`),
    },
    {
      field: reasons.evidence,
      label: 'What shows it?',
      short: 'Evidence for the reason',
      hint: 'Letters, reports, records of attendance or of meetings, with their dates.',
      control: lines(4),
      missing: 'Enter the evidence for the reason',
    },
    {
      field: reasons.adjustments,
      label: 'Which reasonable adjustments were considered?',
      short: 'Reasonable adjustments considered',
      hint: 'For each, whether it was made and how it went.',
      control: lines(4),
      missing: 'Enter the reasonable adjustments that were considered',
    },
    {
      field: reasons.fullTimeFirst,
      label: naming((name) => `What was tried to keep ${name} in school full time?`),
      short: 'Full time considered first',
      control: lines(4),
      missing: naming((name) => `Enter what was tried to keep ${name} in school full time`),
    },
    {
      field: plan.underlying,
      label: 'Which plan is the timetable part of?',
      short: 'Plan it is part of',
      hint: 'Tick each plan that is in place. One plan can be enough, if it names the needs and the way back to full time.',
      control: someOf([
        { value: 'psp', label: 'Pastoral Support Plan (PSP)' },
        { value: 'ihcp', label: 'Individual healthcare plan or similar' },
        { value: 'ehcp', label: 'EHC plan' },
        { value: 'ebsa', label: 'PSP for emotionally based school avoidance' },
        { value: 'pep', label: 'Personal Education Plan (PEP)' },
        { value: 'other', label: 'Another plan' },
      ]),
      missing: 'Tick the plan that the timetable is part of',
    },
    {
      field: plan.firstPsp,
      label: 'When was the first Pastoral Support Plan made?',
      short: 'Date of first PSP',
      control: dateBoxes,
      when: (c) => (valueOf(c, plan.underlying) ?? []).some((kind) => kind === 'psp' || kind === 'ebsa'),
      missing: 'Enter the date of the first Pastoral Support Plan',
    },
  ],
  why: 'Children have a right to full-time education. Fewer hours need a clear reason, proof, and a plan that leads back.',
  source: [lcc('§5'), lcc('§5(4)'), lcc('§9.1'), lcc('Appendix 4'), lcc('Appendix 5'), dfe('para 66'), dfe('para 67')],
};
