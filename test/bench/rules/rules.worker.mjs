// A thousand cases, checked whenever the page asks for it.
import fc from 'fast-check';
import { Temporal as polyfill } from 'temporal-polyfill';
import { check } from '../../../src/policy/check.ts';
import { allRules } from '../../../src/policy/rules/all-rules.ts';
import { brokenSituation } from '../../policy/broken-situations.ts';

const COUNT = 1000;
const own = globalThis.Temporal;
globalThis.Temporal ??= polyfill;

const situations = fc.sample(brokenSituation, { numRuns: COUNT, seed: 1 });

/** Nothing that was worked out before is known of a new case. */
const anew = (situation) => ({ ...situation, case: { ...situation.case } });

self.addEventListener('message', ({ data: dates }) => {
  globalThis.Temporal = dates === 'polyfill' ? polyfill : (own ?? polyfill);
  const cases = situations.map(anew);
  const started = performance.now();
  const findings = cases.reduce((sum, situation) => sum + check(situation).length, 0);
  self.postMessage({ milliseconds: performance.now() - started, findings, rules: allRules.length });
});
