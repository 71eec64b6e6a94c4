import { ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { consent } from '../../../case/fields/consent.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { givenOn } from '../../../life/clock-ahead.ts';
import { dayGiven } from '../../../life/slot.ts';
import { onlySays } from '../../engine/only-says.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { partTime, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';

/** What the school wrote down of another parent’s objection, as far as it does not say when they were heard, or what they say. */
function writtenLack({ case: c, today }: Situation): readonly Lack[] {
  if (valueOf(c, consent.objection) !== 'yes') return [];
  const on = valueOf(c, consent.objectionHeardOn);
  const path = consent.objectionHeardOn.path;
  if (on === undefined)
    return [
      { words: 'Another parent objects, and there is no date on which they were heard. Listen to them first.', path },
    ];
  if (isBefore(today, on))
    return [
      {
        words: `The parent who objects is said to have been heard on ${formatDate(on)}, which is still to come.`,
        path,
      },
    ];
  const only = onlySays(c, consent.objectionSays);
  if (only === undefined) return [];
  return [
    {
      words: `What the other parent objects to is only ${only}. Write down what they say, and what was said to it.`,
      path: consent.objectionSays.path,
    },
  ];
}

/** What another parent signed: the head is told before they sign. */
const signedNoes = ({ heard, today }: Situation): readonly Lack[] =>
  heard.map((signature) => ({
    words: `${signature.name} ${signature.decision === 'changes' ? 'asked for changes' : 'did not agree'}, ${givenOn(dayGiven(signature), today)}. Another parent agreed, so it is heard and recorded, and holds nothing up.`,
    path: consent.objection.path,
    level: 'note',
  }));

/** Another parent’s objection, written down or signed. */
export const otherParent: Rule = {
  id: 'agree.other-parent',
  scope: within(
    partTime,
    'A pupil another of whose parents objects',
    (situation) => valueOf(situation.case, consent.objection) === 'yes' || situation.heard.length > 0,
  ),
  level: 'explain',
  gate: 'sign',
  mode: 'A',
  source: [ours()],
  words: 'Another parent who objects is heard, and what they say is written down.',
  mender: 'school',
  find: (situation) => [...writtenLack(situation), ...signedNoes(situation)],
};
