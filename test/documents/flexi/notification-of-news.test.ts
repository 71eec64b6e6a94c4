import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../../src/documents/build-document.ts';
import { printOf } from '../../../src/documents/facts.ts';
import type { ReadCase } from '../../../src/reading/read-case.ts';
import { day } from '../../domain/some-dates.ts';
import { LivedCase } from '../../life/lived.ts';
import { flexiPlain } from '../../scenarios/flexi-plain.ts';
import { dateTyped } from '../../scenarios/typed.ts';
import { all } from './read-document.ts';

const notified = (row: string, date: string, month: string) => ({
  [`notifications.${row}`]: row === 'n1' ? '1' : '2',
  [`notifications.${row}.on`]: dateTyped(date, month, '2027'),
  [`notifications.${row}.by`]: 'Jo Carter',
});

/** Agreed on 16 December, told on 5 January. */
function told(): LivedCase {
  const lived = new LivedCase('one', flexiPlain, '2026-12-14T09:00');
  signed(lived, '2026-12-16');
  lived.type('2027-01-05T09:00', notified('n1', '5', '1'));
  return lived;
}

function signed(lived: LivedCase, on: string): void {
  lived.sign(`${on}T10:00`, { role: 'parent', document: 'agreement' });
  lived.sign(`${on}T10:05`, { role: 'head', document: 'agreement' });
}

const changedFrom = (lived: LivedCase): void => {
  lived.type('2027-03-22T09:00', {
    'pattern.changed-from': dateTyped('25', '3', '2027'),
    'pattern.review-on': dateTyped('16', '7', '2027'),
  });
};

const formOf = (read: ReadCase | undefined): Readonly<Record<string, string | null>> => {
  if (read === undefined) throw new Error('nothing is agreed');
  return Object.fromEntries(
    all(buildDocument('notification', printOf(read)), 'fields').flatMap(({ rows }) =>
      rows.map(({ label, value }) => [label, value]),
    ),
  );
};

const SUBMITTED = 'Date submitted to the local authority';
const END = 'Proposed end or review date';

describe('the form of a change', () => {
  it('has room for its own date until it is sent; the first one keeps its own', () => {
    const lived = told();
    expect(formOf(lived.on(day('2027-01-06')).agreed)[SUBMITTED]).toBe('5 January 2027');
    changedFrom(lived);
    expect(formOf(lived.on(day('2027-03-22')).proposed)[SUBMITTED]).toBeNull();
    signed(lived, '2027-03-23');
    expect(formOf(lived.on(day('2027-03-25')).agreed)[SUBMITTED]).toBeNull();
    lived.type('2027-03-25T09:00', notified('n2', '25', '3'));
    expect(formOf(lived.on(day('2027-03-25')).agreed)[SUBMITTED]).toBe('25 March 2027');
  });
});

describe('the form of an end', () => {
  it('has the last day, no review that will not be, and room for its own date', () => {
    const lived = told();
    changedFrom(lived);
    signed(lived, '2027-03-23');
    lived.type('2027-04-12T09:00', {
      'flexi-ending.notice-on': dateTyped('12', '4', '2027'),
      'flexi-ending.by': 'school',
      'flexi-ending.on': dateTyped('30', '4', '2027'),
    });
    const form = formOf(lived.on(day('2027-04-13')).agreed);
    expect(form[END]).toBe('End: 30 April 2027. The school gave notice.');
    expect(form[SUBMITTED]).toBeNull();
    expect(formOf(lived.on(day('2027-05-03')).agreed)[END]).toBe('End: 30 April 2027. The school ended it.');
  });

  it('tells of a parent who took the agreement back too', () => {
    const lived = told();
    lived.sign('2027-01-20T10:00', { role: 'parent', document: 'agreement', decision: 'refuse' });
    expect(formOf(lived.on(day('2027-01-22')).agreed)[END]).toBe('End: 20 January 2027. The parent ended it.');
  });
});
