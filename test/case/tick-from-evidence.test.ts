import { expect, test } from 'vitest';
import { migratedEdit, migratedSignature } from '../../src/case/migrations.ts';
import { tickFromEvidence } from '../../src/case/tick-from-evidence.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { signatureOn } from '../screens/support/signatures.ts';

test.each([
  [
    'risk-assessment',
    'Risk assessment of 6 January 2027: 2 hazards looked at, no significant risk left. Looked at again on 22 January 2027.',
    'Risk assessment of 6 January 2027: 2 hazards looked at, no significant risk left. To be looked at again on 22 January 2027.',
  ],
  [
    'care-needs',
    'Robin Fielding is responsible in those hours and agreed in writing on 6 January 2027.',
    'Robin Fielding is responsible in those hours. Written agreement of 6 January 2027.',
  ],
  [
    'time-limited',
    'Last part-time day 5 February 2027, full time from 8 February 2027, 1 review set.',
    'Last part-time day 5 February 2027, full time from 8 February 2027, 1 review set.',
  ],
])('%s: a sentence that was offered and taken is what the line was ticked on', (line, was, is) => {
  expect(tickFromEvidence(`checklist.${line}.evidence`, was)).toEqual([`checklist.${line}.confirmed-on`, is]);
});

test.each([
  ['checklist.risk-assessment.evidence', 'Risk assessment of 6 January 2027.'],
  ['checklist.time-limited.evidence', 'Ends 5 February 2027; four reviews are set.'],
  ['checklist.health.evidence', 'Dr R Lamb, GP was told on 4 January 2027.'],
  ['checklist.time-limited.state', 'done'],
  ['plan.aim', 'Last part-time day 5 February 2027, full time from 8 February 2027, 1 review set.'],
  ['checklist.time-limited.evidence', null],
])('what was typed stays as it was: %s', (path, value) => {
  expect(tickFromEvidence(path, value)).toEqual([path, value]);
});

test('it is done on reading, to edits and to what was signed, and never to what was covered', () => {
  const was = 'Last part-time day 5 February 2027, full time from 8 February 2027, 4 reviews set.';
  const edit = {
    id: 'a',
    path: 'checklist.time-limited.evidence',
    value: was,
    replaces: [],
    at: '2027-01-06T10:00:00Z',
  };
  expect(migratedEdit({ ...edit, schema: 2 }).path).toBe('checklist.time-limited.confirmed-on');
  expect(migratedEdit({ ...edit, schema: 3 }).path).toBe('checklist.time-limited.evidence');
  const signature = {
    ...signatureOn('checklist', 'head', medicalShortPlain),
    schema: 2,
    used: { 'checklist.time-limited.evidence': was },
  };
  const { used, covered } = migratedSignature(signature);
  expect(used).toEqual({ 'checklist.time-limited.confirmed-on': was });
  expect(covered).toBe(signature.covered);
});
