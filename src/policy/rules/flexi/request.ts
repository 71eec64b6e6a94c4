import { isDeclined } from '../../../arrangements/arrangement-of.ts';
import { signingParent } from '../../../arrangements/signing-parent.ts';
import { herts, law, lcc, ours } from '../../../authorities/sources.ts';
import type { Case } from '../../../case/case.ts';
import { valueOf } from '../../../case/field.ts';
import { considerations } from '../../../case/fields/considerations.ts';
import { decision } from '../../../case/fields/decision.ts';
import { parents } from '../../../case/fields/people.ts';
import { request } from '../../../case/fields/request.ts';
import { rowField, rowsOf } from '../../../case/list.ts';
import { nameOf } from '../../../case/pupil-name.ts';
import { formatDate, isBefore } from '../../../domain/iso-date.ts';
import { listed } from '../../../domain/listed.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { flexi, flexiRequest } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { stillToCome } from '../../engine/still-to-come.ts';
import { unsaidLacks } from '../../engine/unsaid.ts';

/** Who asks: somebody in the list. That they cannot ask is a reason to decline, and no lack of a letter that does. */
function askerLacks(c: Case): readonly Lack[] {
  const path = request.by.path;
  const row = valueOf(c, request.by);
  if (row !== undefined && !rowsOf(c, parents).includes(row))
    return [{ words: 'The parent who asked is not in the list of parents any more. Choose who asked.', path }];
  const asking = signingParent(c);
  if (isDeclined(c) || asking === undefined) return [];
  if (valueOf(c, rowField(parents, asking.row, parents.row.responsibility)) !== 'no') return [];
  return [
    {
      words: `${asking.name} asks, and does not have parental responsibility. Only a parent who has it can ask.`,
      path,
    },
  ];
}

function askedTooLate({ case: c }: Situation): readonly Lack[] {
  const [asked, decided] = [valueOf(c, request.on), valueOf(c, decision.on)];
  if (asked === undefined || decided === undefined || !isBefore(decided, asked)) return [];
  return [
    {
      words: `The parent asked on ${formatDate(asked)}, and it was decided before that, on ${formatDate(decided)}. A parent asks first.`,
      path: request.on.path,
    },
  ];
}

/**
 * LCC asks for a parent with parental responsibility. It holds in every English school: the school owes every pupil a full week, and only a
 * parent may see to the duty of section 7 in another way.
 */
const parentAsked: Rule = {
  id: 'flexi.parent-asked',
  scope: flexiRequest,
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [lcc('§7'), herts('a voluntary arrangement'), law('Education Act 1996, s. 7'), ours()],
  words:
    'A parent with parental responsibility asks for it, in their own words, before it is decided. It is never the school’s idea.',
  mender: 'school',
  find: (situation) => {
    const { case: c } = situation;
    return [
      ...askerLacks(c),
      ...stillToCome(situation, request.on, 'The parent’s request'),
      ...askedTooLate(situation),
      ...unsaidLacks(c, [
        {
          field: request.words,
          what: 'Why the parent asks',
          mend: 'Take down their reasons as they said or wrote them.',
        },
        {
          field: request.asksFor,
          what: 'What the parent has in mind',
          mend: 'Take down which days or half-days they ask for.',
        },
      ]),
    ];
  },
};

const fleesFrom = {
  subject: 'a subject',
  teacher: 'a teacher',
  peers: 'other pupils',
  sanction: 'a sanction',
} as const;

function avoidanceLack(c: Case): readonly Lack[] {
  const avoids = (valueOf(c, considerations.avoids) ?? []).flatMap((what) =>
    what === 'none' ? [] : [fleesFrom[what]],
  );
  if (avoids.length === 0) return [];
  return [
    {
      words: `It is meant to get away from ${listed(avoids)} too. Settle that in school first, or say why flexi-schooling is right all the same.`,
      path: considerations.avoids.path,
    },
  ];
}

/** Herts puts the child at the centre; that a wish to get away is no such reason is ours. */
const positiveReason: Rule = {
  id: 'flexi.positive-reason',
  scope: flexi,
  level: 'explain',
  gate: 'sign',
  mode: 'Q',
  source: [herts('factors to consider'), ours()],
  words:
    'It should be for something that does the child good, not to get away from something. The child should be asked, and the head should be able to explain it to an inspector.',
  mender: 'head',
  find: ({ case: c }) => [
    ...avoidanceLack(c),
    ...unsaidLacks(c, [
      { field: considerations.whyNow, what: 'Why it is asked for now', mend: 'Say what it is for.' },
      { field: request.childView, what: `What ${nameOf(c)} thinks about it`, mend: 'Ask, or say how you asked.' },
      {
        field: considerations.inspection,
        what: 'How it would be explained to an inspector',
        mend: 'Write down the explanation.',
      },
    ]),
  ],
};

export const flexiRequestRules: readonly Rule[] = [parentAsked, positiveReason];
