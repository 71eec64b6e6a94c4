import { hasSocialWorker } from '../../../case/care-and-needs.ts';
import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { pattern } from '../../../case/fields/pattern.ts';
import { risk } from '../../../case/fields/risk.ts';
import { aboutPupil } from '../../../case/pupil-name.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { listed } from '../../../domain/listed.ts';
import type { Lack } from '../../engine/rule.ts';
import type { Situation } from '../../engine/situation.ts';
import { stillToCome } from '../../engine/still-to-come.ts';
import { unsaidLacks } from '../../engine/unsaid.ts';
import { stepLacks, topicLacks } from '../shared/risk-assessed.ts';

function assessmentDates(situation: Situation): readonly Lack[] {
  const { case: c } = situation;
  const [assessed, again, start, review] = [risk.assessedOn, risk.reviewOn, pattern.start, pattern.reviewOn].map(
    (field) => valueOf(c, field),
  );
  const toCome = stillToCome(situation, risk.assessedOn, 'The risk assessment');
  const late = toCome.length === 0 && assessed !== undefined && start !== undefined && isBefore(start, assessed);
  return [
    ...toCome,
    ...(late
      ? [
          {
            words: `The risk assessment is dated ${formatDate(assessed)}, after the first day, ${formatDate(start)}. Say why it was not done before.`,
            path: risk.assessedOn.path,
            level: 'explain' as const,
          },
        ]
      : []),
    ...(again !== undefined && review !== undefined && isBefore(review, again)
      ? [
          {
            words: `The risk is looked at again on ${formatDate(again)}, after the first review, ${formatDate(review)}. Choose that day or an earlier one, or say why not.`,
            path: risk.reviewOn.path,
            level: 'explain' as const,
          },
        ]
      : []),
  ];
}

const dangers = { exploitation: 'exploitation', radicalisation: 'radicalisation', abuse: 'abuse' } as const;

/** What is known that speaks for a risk assessment where there is to be none. */
function neededLacks(c: Case): readonly Lack[] {
  const known = (valueOf(c, risk.known) ?? []).flatMap((danger) => (danger === 'none' ? [] : [dangers[danger]]));
  const facts = [
    ...(hasSocialWorker(c) ? ['has a social worker'] : []),
    ...(known.length > 0 ? [`is known to be in danger of ${listed(known)}`] : []),
  ];
  if (facts.length === 0) return [];
  return [
    {
      words: aboutPupil(
        c,
        (name) => `${name} ${facts.join(' and ')}. Make a risk assessment, or say why none is needed all the same.`,
      ),
      path: risk.needed.path,
      level: 'explain',
    },
  ];
}

/** What a risk assessment for flexi-schooling lacks, or the reason why there is none. Source: LCC Appendix 7, §9.11; when one is needed is ours. */
export function flexiRiskLacks(situation: Situation): readonly Lack[] {
  const { case: c } = situation;
  switch (valueOf(c, risk.needed)) {
    case undefined:
      return [];
    case 'no':
      return [
        ...neededLacks(c),
        ...unsaidLacks(c, [
          {
            field: risk.whyNone,
            what: 'Why there is no risk assessment',
            mend: 'Say what was looked at, or make one.',
          },
        ]),
      ];
    case 'yes':
      return [...assessmentDates(situation), ...topicLacks(situation), ...stepLacks(situation)];
  }
}
