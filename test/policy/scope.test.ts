import { describe, expect, test } from 'vitest';
import { allBreaks } from './breaks/all-breaks.ts';
import type { Change } from './situations.ts';
import { findingsOf, rulesOf } from './situations.ts';

describe('outside its scope a rule does not exist', () => {
  const breaks = Object.entries(allBreaks).flatMap(([rule, cases]) => cases.map(({ title, base, breaks: change }) => ({ rule, title, base, change })));

  test.each(['flexi', 'home-education'])('on the way to %s no break of a part-time rule is told', (kind) => {
    const told = breaks.flatMap(({ base, change }) => rulesOf(base, { ...change, answers: { ...change.answers, 'route.kind': kind } }));
    expect(new Set(told)).toEqual(new Set(['pupil.born']));
  });

  const everyBreakOf = (rule: string, answers: Change['answers']) =>
    (allBreaks[rule] ?? []).flatMap(({ base, breaks: change }) => findingsOf(base, { ...change, answers: { ...change.answers, ...answers } }).filter((finding) => finding.rule === rule));

  test.each<readonly [string, NonNullable<Change['answers']>]>([
    ['agree.health', { 'pupil.health': 'no' }],
    ['medical.panel', { 'pupil.health': 'no' }],
    ['agree.send', { 'pupil.send': 'support' }],
    ['agree.virtual-school', { 'pupil.care': ['cp'] }],
    ['agree.social-worker', { 'pupil.care': ['tac'] }],
    ['agree.social-worker-kept', { 'pupil.care': ['early-help'] }],
    ['agree.meeting', { 'pupil.care': ['none'] }],
    ['agree.others-tried', { 'pupil.care': ['none'], 'pupil.send': 'none' }],
    ['agree.other-parent', { 'consent.objection': 'no' }],
    ['travel.transport-told', { 'pupil.council-transport': 'no' }],
    ['meals.fair', { 'pupil.free-school-meals': 'no' }],
  ])('%s does not bind a pupil with %j', (rule, answers) => {
    expect(allBreaks[rule]).not.toHaveLength(0);
    expect(everyBreakOf(rule, answers)).toEqual([]);
  });
});
