import { hasSocialWorker } from '../../case/care-and-needs.ts';
import type { Decision } from '../../case/fields/checklist.ts';
import type { Wording } from '../form.ts';
import { naming } from '../pupil-name.ts';

/** One line of the checklist, in full and in short. Source: LCC Appendix 1; the words are ours. */
export interface DecisionWords {
  readonly line: Wording;
  readonly short: string;
}

/** The other half of the first line: it is proven by what was signed or written, and never ticked. */
export const writtenAgreement: Wording = (c) =>
  hasSocialWorker(c)
    ? 'A parent and the social worker understand it and agree to it in writing.'
    : 'A parent understands it and agrees to it in writing.';

/** The six lines of the checklist. */
export const decisionWords: Readonly<Record<Decision, DecisionWords>> = {
  'best-interests': {
    line: naming((name) => `The arrangement is what is best for ${name}.`),
    short: 'Best interests',
  },
  'risk-assessment': {
    line: 'The risk assessment is finished, and every risk in it is dealt with.',
    short: 'Risk assessment',
  },
  'care-needs': {
    line: naming((name) => `${name} is looked after and safe in the hours away from school.`),
    short: 'Care needs out of school',
  },
  'time-limited': {
    line: 'The arrangement ends on a set day, and the dates of its reviews are fixed.',
    short: 'End date and reviews',
  },
  ehcp: {
    line: naming((name) => `The SEND caseworker for ${name}’s EHC plan knows about it.`),
    short: 'SEND caseworker told',
  },
  health: {
    line: naming(
      (name) => `The health practitioners who look after ${name} know about it, so that health needs are met.`,
    ),
    short: 'Health practitioners told',
  },
};
