import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { typedDate } from '../case/case-of.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { LivedCase } from './lived.ts';

const agreed = (last?: string): LivedCase => {
  const answers = new Map(flexiPlain);
  if (last !== undefined) answers.set('pattern.end', typedDate(last));
  const lived = new LivedCase('over', answers, '2027-01-05T09:00');
  lived.sign('2027-01-05T10:00', { document: 'agreement', role: 'parent' });
  lived.sign('2027-01-05T10:05', { document: 'agreement', role: 'head' });
  return lived;
};

const owed = (lived: LivedCase, on: string): readonly string[] => lived.on(day(on)).overdue.map(({ rule }) => rule);

describe('flexi-schooling that is past its last day, or was taken back', () => {
  test('asks whether the child is in school full time, until somebody says so', () => {
    const lived = agreed('2027-03-12');
    expect(owed(lived, '2027-03-12')).not.toContain('flexi.over');
    expect(owed(lived, '2027-03-16')).toContain('flexi.over');
    const { life, proposed } = lived.on(day('2027-03-16'));
    expect(lifeInWords(life, proposed).join(' ')).not.toMatch(/until a review renews it/u);
    lived.type('2027-03-16T09:00', { 'running.in-full-time': 'yes' });
    expect(owed(lived, '2027-03-17')).not.toContain('flexi.over');
  });

  test('taken back with a signature, it asks from the next school day', () => {
    const lived = agreed();
    lived.sign('2027-02-01T10:00', { document: 'agreement', role: 'parent', decision: 'refuse' });
    expect(owed(lived, '2027-02-03')).toContain('flexi.over');
  });
});

test('the cover gives flexi-schooling that is over the day until which it was agreed, and says that nobody renewed it', () => {
  const cover = (on: string): string => {
    const { agreed: inForce, proposed } = agreed().on(day(on));
    return textOf(buildDocument('cover', printOf(inForce ?? proposed)));
  };
  expect(cover('2027-03-01')).toContain('End date\nNone is set yet');
  expect(cover('2027-04-20')).not.toContain('None is set yet');
  expect(cover('2027-04-20')).toContain('End date\n25 March 2027: no review has renewed it');
});
