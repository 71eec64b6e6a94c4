import { expect, test } from 'vitest';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalMediumPlain } from '../scenarios/medical-medium-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { measureOf } from './measure.ts';

const today = day('2027-01-05');

/** What each story takes today: no more than that. The goal of the plain one is 28 pages, 34 presses and 32 boxes, of the heaviest 55, 70 and 130. */
const stories = [
  ['medical, up to four weeks', medicalShortPlain, { pages: 30, presses: 35, boxes: 55 }],
  ['medical, longer', medicalMediumPlain, { pages: 40, presses: 52, boxes: 75 }],
  ['the heaviest', heaviest, { pages: 51, presses: 61, boxes: 77 }],
  ['flexi-schooling', flexiPlain, { pages: 28, presses: 31, boxes: 36 }],
] as const;

test.each(stories)('%s takes no more pages, presses and boxes than it did', (name, answers, most) => {
  const measure = measureOf(answers, today);
  process.stdout.write(
    `${name}: ${String(measure.pages)} pages, ${String(measure.presses)} presses, ${String(measure.boxes)} boxes, ${String(measure.choices)} choices\n`,
  );
  expect(measure.pages).toBeLessThanOrEqual(most.pages);
  expect(measure.presses).toBeLessThanOrEqual(most.presses);
  expect(measure.boxes).toBeLessThanOrEqual(most.boxes);
});
