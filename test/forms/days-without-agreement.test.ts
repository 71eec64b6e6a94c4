import { describe, expect, it } from 'vitest';
import { running } from '../../src/case/fields/running.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { walk } from '../../src/forms/walk.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { plainWith } from '../screens/support/answers.ts';

const days = [running.partDays.path, running.putRight.path];

/** Which of the two questions about the days themselves are asked. */
const askedOf = (said: Readonly<Record<string, string | ReturnType<typeof dateTyped>>>): readonly string[] => {
  const { case: c } = walk(caseForms, plainWith(said));
  return days.filter((path) => c.asks(path));
};

describe('the days without an agreement', () => {
  it('are not asked for where the pupil is in school full time, or nothing is said', () => {
    expect(askedOf({})).toEqual([]);
    expect(askedOf({ 'running.in-full-time': 'yes' })).toEqual([]);
  });

  it('are asked for where the pupil is not, and where it is said that there were some', () => {
    expect(askedOf({ 'running.in-full-time': 'no' })).toEqual(days);
    expect(askedOf({ 'running.in-full-time': 'yes', 'running.part-by': 'family' })).toEqual(days);
    expect(askedOf({ 'running.in-full-time': 'yes', 'running.part-since': dateTyped('11', '1', '2027') })).toEqual(
      days,
    );
  });
});
