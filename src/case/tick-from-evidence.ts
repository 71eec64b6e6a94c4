import type { Path } from './case.ts';
import type { Edit } from './edit.ts';
import { confirmedOn, decisionFields, type Decision } from './fields/checklist.ts';

const DATE = String.raw`\d{1,2} \p{L}+ \d{4}`;

/** The sentences that were worked out of a case and stored as if typed, and the same facts in the words of schema 3. Nobody types these. */
const workedOut: readonly { readonly decision: Decision; readonly was: RegExp; readonly is: string }[] = [
  {
    decision: 'risk-assessment',
    was: new RegExp(
      `^(Risk assessment of ${DATE}: \\d+ hazards? looked at, no significant risk left)\\. Looked at again on (${DATE})\\.$`,
      'u',
    ),
    is: '$1. To be looked at again on $2.',
  },
  {
    decision: 'care-needs',
    was: new RegExp(`^(.+) is responsible in those hours and agreed in writing on (${DATE})\\.$`, 'u'),
    is: '$1 is responsible in those hours. Written agreement of $2.',
  },
  {
    decision: 'time-limited',
    was: new RegExp(`^(Last part-time day ${DATE}, full time from ${DATE}, \\d+ reviews? set\\.)$`, 'u'),
    is: '$1',
  },
];

/**
 * What Waymark offered as the evidence of a checklist line, and was taken: it is what the line was ticked on. A sentence that may have been
 * typed stays as it is.
 */
export function tickFromEvidence(path: Path, value: Edit['value']): readonly [Path, Edit['value']] {
  const found = workedOut.find(({ decision }) => decisionFields(decision).evidence.path === path);
  return found === undefined || typeof value !== 'string' || !found.was.test(value)
    ? [path, value]
    : [confirmedOn(found.decision).path, value.replace(found.was, found.is)];
}
