import { expect, test } from 'vitest';
import { nextOf } from '../../src/screens/shared/next-due.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { LivedCase } from './lived.ts';

test('flexi-schooling that was agreed anew after notice had ended it: its review comes next, and no last day', () => {
  const lived = new LivedCase('fx', flexiPlain, '2027-01-05T09:00');
  const sign = (on: string): void => {
    lived.sign(`${on}T10:00`, { document: 'agreement', role: 'parent' });
    lived.sign(`${on}T10:05`, { document: 'agreement', role: 'head' });
  };
  sign('2027-01-05');
  lived.type('2027-02-01T09:00', {
    'flexi-ending.notice-on': typedDate('2027-02-01'),
    'flexi-ending.by': 'parent',
    'flexi-ending.on': typedDate('2027-02-26'),
  });
  sign('2027-03-02');
  const reading = lived.on(day('2027-03-04'));
  expect(reading.life.state).toBe('running');
  expect(nextOf(reading)?.words).toMatch(/^Next review: /u);
});
