import { expect, test } from 'vitest';
import { hertfordshire } from '../../src/authorities/hertfordshire/profile.ts';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Typed } from '../../src/case/typed.ts';
import { at, inSchool, week } from '../case/case-of.ts';
import type { Change } from './situations.ts';
import { findingsOf } from './situations.ts';

const transportOf = (change: Change) =>
  findingsOf('heaviest', { ...change, answers: { 'plan.transport-told-on': null, ...change.answers } }).filter(
    ({ rule }) => rule === 'travel.transport-told',
  );

const everyWeek = (typed: Typed) => ({ ...week(1, typed), ...week(2, typed), ...week(3, typed), ...week(4, typed) });
const spokenOf = (typed: Typed) => transportOf({ answers: everyWeek(typed) }).length > 0;

test('the transport team has to know of hours that differ from the school’s day at either end', () => {
  expect(spokenOf(inSchool('8:45', '3:15'))).toBe(false);
  expect(spokenOf(inSchool('8:46', '3:15'))).toBe(true);
  expect(spokenOf(inSchool('8:45', '3:14'))).toBe(true);
});

test('whole days at home need no transport', () => {
  expect(spokenOf(at('home'))).toBe(false);
});

test('not having told the transport team holds the first day until the head says why', () => {
  expect(transportOf({})).toMatchObject([
    { level: 'explain', gate: 'start', record: { kind: 'reason', path: 'explain.travel.transport-told' } },
  ]);
});

test('the address is the authority’s own, where it has one', () => {
  expect(transportOf({})[0]?.words).toContain('SchoolTransportApplications@lincolnshire.gov.uk');
  expect(transportOf({ authority: { ...lincolnshire, contacts: {} } })[0]?.words).toContain(
    'Ask the council’s transport team',
  );
  expect(transportOf({ authority: hertfordshire })).toEqual([]);
});
