// The bench page's only script: a thousand cases, and a function that checks them all.
import fc from 'fast-check';
import { Temporal as polyfill } from 'temporal-polyfill';
import { allRules } from '../../../src/policy/all-rules.ts';
import { check } from '../../../src/policy/check.ts';
import { brokenSituation } from '../../policy/broken-situations.ts';

const COUNT = 1000;
const engines = { own: globalThis.Temporal, polyfill };
if (engines.own === undefined) globalThis.Temporal = polyfill;

const situations = fc.sample(brokenSituation, { numRuns: COUNT, seed: 1 });

/** Nothing that was worked out before is known of a new case. */
const anew = (situation) => ({ ...situation, case: { answers: new Map(situation.case.answers) } });

/** Checks every case once with all rules, with the browser's own dates or with the polyfill's. Gives the milliseconds a case took, and what was found. */
globalThis.checkAll = (dates) => {
  globalThis.Temporal = engines[dates] ?? polyfill;
  const cases = situations.map(anew);
  let findings = 0;
  const started = performance.now();
  for (const situation of cases) findings += check(situation).length;
  return { perCase: (performance.now() - started) / COUNT, findings, rules: allRules.length, hasOwn: engines.own !== undefined };
};
