import { lcc } from '../../authorities/sources.ts';
import { hasEhcPlan, hasSocialWorker, isInCare } from '../../case/care-and-needs.ts';
import { valueOf } from '../../case/field.ts';
import { consent } from '../../case/fields/consent.ts';
import { agencies } from '../../case/fields/people.ts';
import { pupil } from '../../case/fields/pupil.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate } from '../../domain/iso-date.ts';
import {
  agencyBegins,
  agencyDecision,
  agencyDecisions,
  type AgencyDecision,
  type agencyFields,
} from '../../life/agency-decisions.ts';
import { asItSays, givenOn, isByClockAhead } from '../../life/clock-ahead.ts';
import { takenBackIn } from '../engine/lived.ts';
import type { GateLevel } from '../engine/professional-answer.ts';
import { farthestOf } from '../engine/professional-answer.ts';
import type { Situation } from '../engine/situation.ts';
import type { Indicator, Shown } from './indicator.ts';
import { met, notMet, notKnown } from './indicator.ts';

function parentsAnswer(situation: Situation): Shown {
  const { decision, life } = situation;
  const path = consent.signer.path;
  const back = takenBackIn(situation);
  if (back?.saidOn !== undefined)
    return notMet(`The agreement was taken back ${givenOn(back.saidOn, situation.today)}.`, back.written?.path ?? path);
  if (life.state === 'refused' && life.who === 'parent' && life.takesBack === true)
    return notMet(`${life.by} took the agreement back ${givenOn(life.on, situation.today)}.`, path);
  if (decision === undefined) return notKnown('No parent has signed the plan as it now stands.', path);
  const { name, on } = decision;
  const given = givenOn(on, situation.today);
  switch (decision.decision) {
    case 'agree':
      return met(`${name} signed ${given}.`, path);
    case 'changes':
      return notMet(`${name} asked for changes ${given}.`, path);
    case 'refuse':
      return notMet(`${name} did not agree ${given}.`, path);
  }
}

/** The day of something, behind its words. */
const dated = (on: IsoDate | undefined, today: IsoDate): string =>
  on === undefined ? '' : ` (${asItSays(on)}${isByClockAhead(on, today) ? ', which is still to come' : ''})`;

function theirAnswer({ authority, today }: Situation, level: GateLevel, decision: AgencyDecision): Shown {
  const { toldOn, on, fields } = decision;
  const { path } = fields.answer;
  if (level === 'barred') return notMet(`The guidance of ${authority.name} allows no part-time timetable here.`, path);
  const name = decision.name ?? 'They';
  switch (decision.answer) {
    case 'agrees':
      return met(`${name}: agrees${dated(on, today)}.`, path);
    case 'refuses':
      return notMet(`${name}: does not agree${dated(on, today)}.`, path);
    case 'not-reached':
      return notKnown(`${name}: could not be reached${dated(decision.chasedOn, today)}.`, path);
    case 'no-answer':
    case undefined:
      if (level !== 'agree' && toldOn !== undefined)
        return met(`${name}: told on ${formatDate(toldOn)}.`, fields.toldOn.path);
      return notKnown(
        toldOn === undefined
          ? 'There is no answer on record.'
          : `${name}: told on ${formatDate(toldOn)}, no answer yet.`,
        path,
      );
  }
}

function servicesAnswer(services: readonly AgencyDecision[], today: IsoDate): Shown {
  const refusing = services.filter(({ answer }) => answer === 'refuses');
  const silent = services.filter(({ answer }) => answer !== 'agrees' && answer !== 'refuses');
  const names = (some: typeof services): string =>
    some.map(({ name, on }) => `${name ?? 'A service'}${dated(on, today)}`).join(', ');
  const [against] = refusing;
  const [open] = silent;
  if (against !== undefined) return notMet(`${names(refusing)}: no agreement.`, against.fields.answer.path);
  if (open !== undefined) return notKnown(`${names(silent)}: no answer yet.`, open.fields.answer.path);
  return met(`${names(services)}: agreed.`, agencies.path);
}

/** The weightiest of some gates, as the guidance of the authority sets them. */
const weightiest = (levels: readonly GateLevel[]): GateLevel =>
  levels.includes('barred') ? 'barred' : farthestOf(levels);

/** What is asked of a professional, by how far they have to be asked. */
const asks = (who: string, level: GateLevel): string => {
  if (level === 'consult') return `${who} was asked`;
  return level === 'inform' ? `${who} knows` : `${who} agrees`;
};

/**
 * The agreements that this case needs, a line each: a parent’s, those of social care and of the SEND caseworker where the pupil’s
 * standing asks for them, and those of the other services involved. Whom nobody has to ask has no line. Source: LCC Appendix 2.
 */
export function agreementIndicators(situation: Situation): readonly Indicator[] {
  const { case: c, authority } = situation;
  const line = (id: string, words: string, shown: Shown): readonly Indicator[] => [
    { id, column: 'green', words, source: [lcc('Appendix 2')], ...shown },
  ];
  const professional = (id: string, level: GateLevel, who: keyof typeof agencyFields): readonly Indicator[] =>
    level === 'none'
      ? []
      : line(id, asks(agencyBegins(who), level), theirAnswer(situation, level, agencyDecision(c, who)));
  const services = agencyDecisions(c).filter(({ who }) => who === 'service');
  const care = valueOf(c, pupil.care) ?? [];
  const socialCare = weightiest(
    (['cic', 'cp', 'cin'] as const)
      .filter((status) => care.includes(status))
      .map((status) => authority.gates[status].value),
  );
  return [
    ...line('parent-agrees', 'A parent agrees to the plan', parentsAnswer(situation)),
    ...(hasSocialWorker(c) ? professional('social-worker-agrees', socialCare, 'social-worker') : []),
    ...(isInCare(c)
      ? [
          ...professional('virtual-school-agrees', authority.gates['virtual-school'].value, 'virtual-school'),
          ...professional('responsible-agrees', socialCare, 'responsible'),
        ]
      : []),
    ...(hasEhcPlan(c) ? professional('send-agrees', authority.gates.ehcp.value, 'caseworker') : []),
    ...(services.length > 0
      ? line('services-agree', 'The other services involved agree', servicesAnswer(services, situation.today))
      : []),
  ];
}
