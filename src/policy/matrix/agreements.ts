import { lcc } from '../../authorities/sources.ts';
import { hasEhcPlan, hasSocialWorker, isInCare } from '../../case/care-and-needs.ts';
import { valueOf } from '../../case/field.ts';
import type { Field } from '../../case/field.ts';
import { consent } from '../../case/fields/consent.ts';
import { agencies, people } from '../../case/fields/people.ts';
import { pupil } from '../../case/fields/pupil.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { formatDate } from '../../domain/iso-date.ts';
import type { GateLevel } from '../engine/professional-answer.ts';
import { farthestOf } from '../engine/professional-answer.ts';
import { withdrawalIn } from '../engine/runs.ts';
import type { Situation } from '../engine/situation.ts';
import type { Indicator, Shown } from './indicator.ts';
import { met, notMet, notKnown } from './indicator.ts';

function parentsAnswer(situation: Situation): Shown {
  const { decision } = situation;
  const path = consent.signer.path;
  const back = withdrawalIn(situation);
  if (back !== undefined) return notMet(`The agreement was taken back on ${formatDate(back.on)}.`, back.path);
  if (decision === undefined) return notKnown('No parent has signed the plan as it now stands.', path);
  const { name, on } = decision;
  switch (decision.decision) {
    case 'agree':
      return met(`${name} signed on ${formatDate(on)}.`, path);
    case 'changes':
      return notMet(`${name} asked for changes on ${formatDate(on)}.`, path);
    case 'refuse':
      return notMet(`${name} did not agree on ${formatDate(on)}.`, path);
  }
}

/** One professional who is asked: who, their answer, and the day they were told or answered. */
interface Asked {
  readonly who: Field<string>;
  readonly answer: Field<'agrees' | 'refuses' | 'no-answer' | 'not-reached'>;
  readonly on: Field<IsoDate>;
}

function theirAnswer({ case: c, authority }: Situation, level: GateLevel, { who, answer, on }: Asked): Shown {
  if (level === 'barred')
    return notMet(`The guidance of ${authority.name} allows no part-time timetable here.`, answer.path);
  const name = valueOf(c, who) ?? 'They';
  const day = valueOf(c, on);
  const dated = day === undefined ? '' : ` (${formatDate(day)})`;
  switch (valueOf(c, answer)) {
    case 'agrees':
      return met(`${name}: agrees${dated}.`, answer.path);
    case 'refuses':
      return notMet(`${name}: does not agree${dated}.`, answer.path);
    case 'not-reached':
      return notKnown(`${name}: could not be reached${dated}.`, answer.path);
    case 'no-answer':
    case undefined:
      if (level !== 'agree' && day !== undefined) return met(`${name}: told on ${formatDate(day)}.`, on.path);
      return notKnown(
        day === undefined ? 'There is no answer on record.' : `${name}: told on ${formatDate(day)}, no answer yet.`,
        answer.path,
      );
  }
}

function servicesAnswer({ case: c }: Situation): Shown {
  const answers = rowsOf(c, agencies).map((row) => ({
    name: valueOf(c, rowField(agencies, row, agencies.row.service)) ?? 'A service',
    path: rowField(agencies, row, agencies.row.answer).path,
    answer: valueOf(c, rowField(agencies, row, agencies.row.answer)),
  }));
  const refusing = answers.filter(({ answer }) => answer === 'refuses');
  const silent = answers.filter(({ answer }) => answer !== 'agrees' && answer !== 'refuses');
  const names = (some: typeof answers): string => some.map(({ name }) => name).join(', ');
  const [against] = refusing;
  const [open] = silent;
  if (against !== undefined) return notMet(`${names(refusing)}: no agreement.`, against.path);
  if (open !== undefined) return notKnown(`${names(silent)}: no answer yet.`, open.path);
  return met(`${names(answers)}: agreed.`, agencies.path);
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
  const professional = (id: string, who: string, level: GateLevel, asked: Asked): readonly Indicator[] =>
    level === 'none' ? [] : line(id, asks(who, level), theirAnswer(situation, level, asked));
  const care = valueOf(c, pupil.care) ?? [];
  const socialCare = weightiest(
    (['cic', 'cp', 'cin'] as const)
      .filter((status) => care.includes(status))
      .map((status) => authority.gates[status].value),
  );
  const { socialWorker, virtualSchool, responsible, caseworker } = people;
  return [
    ...line('parent-agrees', 'A parent agrees to the plan', parentsAnswer(situation)),
    ...(hasSocialWorker(c)
      ? professional('social-worker-agrees', 'The social worker', socialCare, {
          who: socialWorker,
          answer: people.socialWorkerAnswer,
          on: people.socialWorkerToldOn,
        })
      : []),
    ...(isInCare(c)
      ? [
          ...professional('virtual-school-agrees', 'The Virtual School', authority.gates['virtual-school'].value, {
            who: virtualSchool,
            answer: people.virtualSchoolAnswer,
            on: people.virtualSchoolToldOn,
          }),
          ...professional('responsible-agrees', 'Whoever can decide for the pupil in care', socialCare, {
            who: responsible,
            answer: people.responsibleAnswer,
            on: people.responsibleOn,
          }),
        ]
      : []),
    ...(hasEhcPlan(c)
      ? professional('send-agrees', 'The SEND caseworker', authority.gates.ehcp.value, {
          who: caseworker,
          answer: people.caseworkerAnswer,
          on: people.caseworkerToldOn,
        })
      : []),
    ...(rowsOf(c, agencies).length > 0
      ? line('services-agree', 'The other services involved agree', servicesAnswer(situation))
      : []),
  ];
}
