import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import type { Profile } from '../../authorities/profile.ts';
import { valueOf } from '../../case/field.ts';
import { ways, route } from '../../case/fields/route.ts';
import type { Facts } from '../facts.ts';
import { flexiGuidance, flexiTold } from '../flexi/evidence.ts';
import type { Row } from '../parts/blocks.ts';

const standings: Readonly<Record<Profile['standing'], string>> = {
  known: 'From its public documents, each with its paragraph',
  own: 'Put together by the school from national guidance',
  unverified: 'Not checked: only to try the program',
};

const days = (count: number): string => (count === 1 ? '1 day' : `${String(count)} days`);

const sourced = ({ value, source }: { readonly value: number; readonly source: string }): string =>
  `${days(value)} (${source})`;

function longest({ authority, case: c }: Facts): string {
  const kind = valueOf(c, route.kind);
  const chosen = ways.find((one) => one === kind);
  const limit = chosen === undefined ? undefined : authority.longestPeriod[chosen];
  if (chosen === undefined) return 'Depends on the kind of arrangement';
  return limit === undefined ? 'No limit is set' : sourced(limit);
}

function further({ authority: { extension } }: Facts): string {
  if (extension === undefined) return 'Nothing is set';
  const { times, longest: most } = extension;
  if (times.value === 0) return `None (${times.source})`;
  return `${times.value === 1 ? 'One' : String(times.value)}${most === undefined ? '' : `, of ${days(most.value)} at most`} (${times.source})`;
}

const channels = {
  survey: 'its survey',
  portal: 'its portal',
  form: 'its form',
  email: 'e-mail',
  return: 'a regular return',
} as const;

const moments = {
  'before-start': 'before the start',
  'after-start': 'after the start',
  'after-agreed': 'after the agreement',
} as const;

function told({ authority: { notification } }: Facts): string {
  if (notification === undefined) return 'Nothing is set';
  const { how, due } = notification;
  const by = how === undefined ? 'In a way it sets' : `By ${channels[how.value]}`;
  if (due === undefined) return by;
  const { within, unit, when } = due.value;
  if (within === 0 && when === 'after-start') return `${by}, on the start day (${due.source})`;
  return `${by}, within ${String(within)} ${within === 1 ? unit.slice(0, -1) : unit} ${moments[when]} (${due.source})`;
}

/** The limits of a part-time timetable. */
const partTimeLimits = (facts: Facts): readonly Row[] => [
  { label: 'Longest period of this kind', value: longest(facts) },
  { label: 'Further periods', value: further(facts) },
  { label: 'Longest time between two reviews', value: sourced(facts.authority.reviewEvery) },
];

/** Whose rules the pack goes by, how they are known, and the limits among them. */
export function authorityRows(facts: Facts): readonly Row[] {
  const flexi = isFlexiRequest(facts.case);
  return [
    {
      label: `Local authority: ${facts.authority.name}`,
      value: `${facts.authority.policy.title}, ${facts.authority.policy.published}`,
    },
    { label: 'How its rules are known', value: standings[facts.authority.standing] },
    ...(flexi ? flexiGuidance(facts) : partTimeLimits(facts)),
    { label: 'How the local authority is told', value: flexi ? flexiTold(facts) : told(facts) },
  ];
}
