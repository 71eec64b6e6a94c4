import { lcc } from '../../authorities/sources.ts';
import { valueOf } from '../../case/field.ts';
import { consent } from '../../case/fields/consent.ts';
import { heldReviews, running } from '../../case/fields/running.ts';
import { timetable } from '../../case/fields/timetable.ts';
import type { GivenDay, IsoDate } from '../../domain/iso-date.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { agencyBegins, agencyDecisions } from '../../life/agency-decisions.ts';
import { givenOn } from '../../life/clock-ahead.ts';
import { heardIn } from '../../life/heard.ts';
import { isAnotherParent } from '../../life/taken-back.ts';
import { withdrawalsIn } from '../../life/withdrawal.ts';
import type { Situation } from '../engine/situation.ts';
import { growth } from './growth.ts';
import type { Indicator, IndicatorState, Shown } from './indicator.ts';
import { met, notMet, notKnown } from './indicator.ts';
import { daysPartTime, saysOfEarlier } from './period.ts';
import { lastSaid } from './reviews.ts';

/** From one day more on, it is amber. Source: LCC Appendix 2. */
const EIGHT_WEEKS = 56;

function beyondEightWeeks(situation: Situation): Shown {
  const days = daysPartTime(situation);
  if (days === undefined) return notKnown('There is no start and end yet.', timetable.end.path);
  const evidence = `${String(days)} days in this academic year, all part-time periods together.`;
  if (days > EIGHT_WEEKS) return met(evidence, timetable.end.path);
  return saysOfEarlier(situation)
    ? notMet(evidence, timetable.end.path)
    : notKnown(`${evidence} Nobody has said yet if there were others.`, timetable.earlier.path);
}

function littleProgress(situation: Situation): Shown {
  const progress = lastSaid(situation, heldReviews.row.progress);
  if (progress === undefined) return notKnown('No held review speaks of progress yet.', heldReviews.path);
  const words = { good: 'good', little: 'little', none: 'no' } as const;
  const evidence = `${progress.when}: ${words[progress.value]} progress.`;
  return progress.value === 'good' ? notMet(evidence, progress.path) : met(evidence, progress.path);
}

const opposite: Readonly<Record<IndicatorState, IndicatorState>> = {
  met: 'not-met',
  'not-met': 'met',
  'not-known': 'not-known',
};

function noGrowth({ case: c }: Situation): Shown {
  const grows = growth(c);
  return { ...grows, state: opposite[grows.state] };
}

interface Concern {
  readonly words: string;
  readonly path: string;
}

/** What the parent has said last: of the plan as it stands, of a change, or of what runs. */
function saidByParent({ decision, life }: Situation): readonly Concern[] {
  const proposal = 'proposal' in life ? life.proposal?.parent : undefined;
  const asked = 'asked' in life ? life.asked : undefined;
  const last = [decision, proposal, asked].find((one) => one !== undefined && one.decision !== 'agree');
  if (last === undefined) return [];
  const [wants, refuses] =
    last === proposal
      ? ['asks for something else in the change', 'does not agree to the change']
      : ['asks for changes', 'does not agree'];
  return [
    {
      words: `${last.name} ${last.decision === 'changes' ? wants : refuses}.`,
      path: consent.signer.path,
    },
  ];
}

const tookBack = (by: string, on: GivenDay, path: string, today: IsoDate): Concern => ({
  words: `${by} took the agreement back ${givenOn(on, today)}.`,
  path,
});

/** That it ended because a parent took it back. */
const endedByParent = ({ life, today }: Situation): readonly Concern[] =>
  life.state === 'ended' && life.ending.saidOn !== undefined && life.ending.how === 'withdrawn'
    ? [tookBack('A parent', life.ending.saidOn, life.ending.written?.path ?? running.withdrawnOn.path, today)]
    : [];

/** That a parent took back all that was agreed, before any of it began. */
const takenBackBeforeTheStart = ({ life, versions, today }: Situation): readonly Concern[] =>
  life.state === 'refused' && life.who === 'parent' && versions.length > 0
    ? [tookBack(life.by, life.on, running.withdrawnOn.path, today)]
    : [];

/** What is on record of another parent, who did not agree to what holds: it ends nothing, and is a concern. */
function againstIt({ case: c, life, versions, today }: Situation): readonly Concern[] {
  const latest = versions.at(-1);
  if (latest === undefined || (life.state !== 'agreed' && life.state !== 'running')) return [];
  const against = withdrawalsIn(c, today).find(({ by }) => isAnotherParent(latest, by));
  return against === undefined
    ? []
    : [
        {
          words: `${against.by ?? 'A parent'} has been against it since ${formatDate(against.on)}.`,
          path: against.path,
        },
      ];
}

/** What another parent said once it was agreed: it ends nothing, and is a concern. */
const heardSince = ({ events }: Situation): readonly Concern[] =>
  heardIn(events).map(({ by, on }) => ({
    words: `Another parent, ${by}, objected on ${formatDate(on)}.`,
    path: consent.objection.path,
  }));

/** Each concern of a parent or of an agency that is on record. */
function concerns(situation: Situation): readonly Concern[] {
  const { case: c } = situation;
  const said: Concern[] = [
    ...saidByParent(situation),
    ...endedByParent(situation),
    ...takenBackBeforeTheStart(situation),
    ...againstIt(situation),
    ...heardSince(situation),
  ];
  if (valueOf(c, consent.objection) === 'yes')
    said.push({ words: 'Another parent objects.', path: consent.objection.path });
  if (valueOf(c, running.concern) === 'yes')
    said.push({
      words: valueOf(c, running.concernSays) ?? 'A concern was voiced since the start.',
      path: running.concern.path,
    });
  for (const { who, name, answer, fields } of agencyDecisions(c))
    if (answer === 'refuses')
      said.push({
        words: `${who === 'service' ? (name ?? 'A service') : agencyBegins(who)} does not agree.`,
        path: fields.answer.path,
      });
  return said;
}

/** Whether a parent or an agency is concerned. */
export function concern(situation: Situation): Shown {
  const said = concerns(situation);
  const [first] = said;
  if (first !== undefined) return met(said.map(({ words }) => words).join(' '), first.path);
  const { case: c, decision } = situation;
  if (decision === undefined && valueOf(c, running.concern) === undefined)
    return notKnown('No parent has decided yet.', consent.signer.path);
  return notMet('None is on record.', running.concern.path);
}

/** What makes a case amber when any of it is so. Source: LCC Appendix 2. */
export function amberIndicators(situation: Situation): readonly Indicator[] {
  const line = (id: string, words: string, shown: Shown): Indicator => ({
    id,
    column: 'amber',
    words,
    source: [lcc('Appendix 2')],
    ...shown,
  });
  return [
    line('beyond-eight-weeks', 'Part time for more than eight weeks', beyondEightWeeks(situation)),
    line('little-progress', 'Little sign of progress', littleProgress(situation)),
    line('no-growth', 'The time in school does not grow', noGrowth(situation)),
    line('concern', 'A parent is unhappy, or an agency is concerned', concern(situation)),
  ];
}
