import { dfe, law, lcc } from '../../authorities/sources.ts';
import { hasEarlyHelp, hasHealthNeed, hasSen, hasSocialWorker } from '../../case/care-and-needs.ts';
import type { Case } from '../../case/case.ts';
import { isCausedByBehaviour, mayBeDisability, needsBehaviourPackage } from '../../case/circumstances.ts';
import { plan } from '../../case/fields/plan.ts';
import { reasons } from '../../case/fields/reasons.ts';
import { lines, yesOrNo } from '../controls.ts';
import type { QuestionStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

const allElseComesFirst = (c: Case): boolean => hasSen(c) || hasSocialWorker(c) || hasEarlyHelp(c);
const isAboutBehaviour = (c: Case): boolean => isCausedByBehaviour(c) || needsBehaviourPackage(c);

export const supportFirstStep: QuestionStep = {
  kind: 'questions',
  id: 'support-first',
  heading: 'Support comes first',
  questions: [
    {
      field: reasons.othersTried,
      label: naming((name) => `What else was tried for ${name}, and for how long?`),
      short: 'All that was tried before',
      hint: 'For this pupil everything else has to be tried before the hours are cut. List all of it.',
      control: lines(5),
      when: allElseComesFirst,
      missing: naming((name) => `Enter what else was tried for ${name}`),
    },
    {
      field: plan.sendKept,
      label: naming((name) => `Does ${name}’s SEN support go on untouched in these weeks?`),
      short: 'SEN support goes on untouched',
      hint: 'Sessions that would fall into the hours at home are moved, not dropped.',
      control: yesOrNo,
      when: hasSen,
      missing: naming((name) => `Say whether ${name}’s SEN support goes on untouched`),
    },
    {
      field: plan.graduated,
      label: 'Is the health need part of the school’s SEN process too?',
      short: 'Health need in the SEN process',
      hint: 'Assess, plan, do, review: the graduated approach.',
      control: yesOrNo,
      when: (c) => hasSen(c) && hasHealthNeed(c),
      missing: 'Say whether the health need is part of the school’s SEN process',
    },
    {
      field: reasons.equality,
      label: naming(
        (name) => `Are reasonable adjustments in place, so that ${name} is no worse off because of a disability?`,
      ),
      short: 'Adjustments in place, no disadvantage',
      hint: 'Anxiety, trauma, mental ill health, ADHD and autism can all be disabilities in law.',
      control: yesOrNo,
      when: mayBeDisability,
      missing: 'Say whether reasonable adjustments are in place',
    },
    {
      field: reasons.forBehaviour,
      label: naming((name) => `Is managing ${name}’s behaviour a purpose of this timetable?`),
      short: 'Managing behaviour is a purpose',
      hint: 'A part-time timetable must not be used for that.',
      control: yesOrNo,
      when: isAboutBehaviour,
      missing: 'Say whether managing behaviour is a purpose of this timetable',
    },
  ],
  why: 'Less time in school weighs more on some pupils. For them support in full time has to be tried first, and has to go on.',
  source: [dfe('para 66'), lcc('§5(5)'), lcc('§6'), lcc('§9.4'), lcc('§9.5'), law('Equality Act 2010, ss. 15 and 20')],
  when: (c) => allElseComesFirst(c) || mayBeDisability(c) || isAboutBehaviour(c),
};
