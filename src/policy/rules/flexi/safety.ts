import { herts, law, lcc, ours } from '../../../authorities/sources.ts';
import { valueOf } from '../../../case/field.ts';
import { agreement } from '../../../case/fields/agreement.ts';
import { considerations } from '../../../case/fields/considerations.ts';
import { risk } from '../../../case/fields/risk.ts';
import { flexiEnding } from '../../../case/fields/running.ts';
import { aboutPupil, nameOf } from '../../../case/pupil-name.ts';
import { addDays, isBefore } from '../../../domain/iso-date.ts';
import { versionIn } from '../../../life/life.ts';
import { hasBegun } from '../../engine/lived.ts';
import type { Lack, Rule } from '../../engine/rule.ts';
import { flexi, within } from '../../engine/scope.ts';
import type { Situation } from '../../engine/situation.ts';
import { unsaidLacks } from '../../engine/unsaid.ts';
import { highRiskLacks } from '../shared/risk-assessed.ts';

/** Herts and LCC’s form name the topic; a school’s duty to keep its pupils safe is the law everywhere. */
const safeguarding: Rule = {
  id: 'flexi.safeguarding',
  scope: flexi,
  level: 'stop',
  gate: 'sign',
  mode: 'Q',
  source: [herts('safeguarding considerations'), lcc('Appendix 7'), law('Education Act 2002, sections 157 and 175')],
  words:
    'It is weighed up how safe the child is at home, and agreed whom to ring, what happens when somebody is worried, and how an absence nobody explains is followed up.',
  mender: 'school',
  find: ({ case: c }) =>
    unsaidLacks(c, [
      {
        field: considerations.safeguarding,
        what: `What was weighed up about ${nameOf(c)}’s safety at home`,
        mend: 'Say what was looked at, also where nothing was found.',
      },
      {
        field: agreement.contacts,
        what: 'Whom to ring about safety',
        mend: 'Name somebody at school and somebody in the family, with their numbers.',
      },
      {
        field: agreement.concerns,
        what: 'What happens when somebody is worried',
        mend: 'Say who tells whom, and how soon.',
      },
      {
        field: agreement.absence,
        what: 'What happens when a session in school is missed',
        mend: 'Say who rings whom, and how soon.',
      },
    ]),
};

/** The lacks of a significant risk. `next` is what to do about it as a sentence begins, `mend` as one ends. */
function riskLacks(situation: Situation, next: string, mend: string): readonly Lack[] {
  const { case: c } = situation;
  const asked: readonly Lack[] =
    valueOf(c, risk.significant) === 'yes'
      ? [
          {
            words: aboutPupil(
              c,
              (name) => `${name} would be at significant risk out of school. ${next}, and look for help in full time.`,
            ),
            path: risk.significant.path,
          },
        ]
      : [];
  return [...asked, ...highRiskLacks(situation, mend)];
}

/** Whether its last day has come, set beforehand or by ending it, so that nobody need end it any more: where its review alone was missed, somebody does. */
function lastDayHasCome({ life, today }: Situation): boolean {
  if (life.state === 'ended') return true;
  const end = versionIn(life)?.end;
  const ahead = life.state === 'running' ? life.ahead?.on : undefined;
  return (end !== undefined && !isBefore(today, end)) || (ahead !== undefined && !isBefore(addDays(today, 1), ahead));
}

/** Ours, as the same question decides over a part-time timetable (LCC §8). */
const significantRisk: Rule = {
  id: 'flexi.significant-risk',
  scope: within(
    flexi,
    'A flexi-schooling arrangement whose risk was assessed',
    (situation) => valueOf(situation.case, risk.needed) === 'yes',
  ),
  level: 'stop',
  gate: 'sign',
  mode: 'A+Q',
  source: [ours()],
  words:
    'A child who would be at significant risk at home is not flexi-schooled: the head declines, or ends it at once where it has begun. A hazard that stays high after the precautions counts as such a risk.',
  mender: 'school',
  find: (situation) => {
    if (!hasBegun(situation)) return riskLacks(situation, 'Decline the request', 'decline the request');
    return lastDayHasCome(situation)
      ? []
      : riskLacks(situation, 'End flexi-schooling now', 'end flexi-schooling now').map((lack) => ({
          ...lack,
          path: flexiEnding.on.path,
        }));
  },
};

export const flexiSafetyRules: readonly Rule[] = [safeguarding, significantRisk];
