import type { Profile } from '../authorities/profile.ts';
import type { Source } from '../authorities/sources.ts';
import { valueOf } from '../case/field.ts';
import { breachOf, reasonFor } from '../case/fields/exceptions.ts';
import { remembered } from '../case/remembered.ts';
import type { Finding, Level } from './engine/finding.ts';
import type { Lack, Rule } from './engine/rule.ts';
import type { Situation } from './engine/situation.ts';
import { allRules } from './rules/all-rules.ts';

/** Whether a source binds an authority's schools: law, ours, and the documents the authority goes by. */
const binds = ({ document }: Source, authority: Profile): boolean =>
  document === 'ours' || document === 'law' || authority.goesBy.some((own) => own === document);

/** The rules that are in force for an authority’s schools: those with a source that binds. */
const inForce = remembered((authority: Profile): readonly Rule[] =>
  allRules.filter(({ source }) => source.some((one) => binds(one, authority))),
);

function recordOf(rule: Rule, level: Level, lack: Lack, { case: c }: Situation): Finding['record'] {
  if (level === 'explain') {
    const field = reasonFor(rule.id);
    return {
      kind: 'reason',
      path: field.path,
      given: valueOf(c, field),
      ...(rule.asks === undefined ? {} : { asks: rule.asks }),
    };
  }
  if (level === 'note' || lack.pastMending !== true) return undefined;
  const field = breachOf(rule.id);
  return { kind: 'breach', path: field.path, given: valueOf(c, field) };
}

function finding(rule: Rule, lack: Lack, situation: Situation): Finding {
  const level = lack.level ?? rule.level;
  const record = recordOf(rule, level, lack, situation);
  return {
    rule: rule.id,
    level,
    gate: rule.gate,
    words: lack.words,
    because: rule.words,
    path: lack.path,
    source: rule.source.filter((one) => binds(one, situation.authority)),
    mender: lack.mender ?? rule.mender,
    ...(lack.afterParent === undefined ? {} : { afterParent: lack.afterParent }),
    ...(lack.asksAnew === undefined ? {} : { asksAnew: lack.asksAnew }),
    ...(lack.inTime === undefined ? {} : { inTime: lack.inTime }),
    ...(record === undefined ? {} : { record }),
  };
}

/** What the guidance has to say of a case, rule by rule, in the order of the rules. */
export const check = (situation: Situation): readonly Finding[] =>
  inForce(situation.authority)
    .filter((rule) => rule.scope.holds(situation))
    .reduce<readonly Finding[]>((told, rule) => {
      const lacks = rule.find(situation, told);
      return lacks.length === 0 ? told : [...told, ...lacks.map((lack) => finding(rule, lack, situation))];
    }, []);
