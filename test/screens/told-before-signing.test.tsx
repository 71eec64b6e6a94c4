import { screen } from '@testing-library/react';
import { expect, it, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { agreedLate } from '../../src/screens/shared/agreed-late.ts';
import { readinessInWords } from '../../src/screens/shared/readiness-in-words.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, sampleCase, settledSooner } from '../life/agreed-sample.ts';
import { LivedCase } from '../life/lived.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { inSchool } from '../scenarios/typed.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID } from './support/memory-store.ts';
import { openCase } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';

withoutLayout();

/** Opens a place of a case on a day. */
const openOn = (lived: LivedCase, place: string, on: string) =>
  openCase(new Map(), place, {
    services: (store) => {
      const { head, ...stored } = lived.stored;
      // Under an id of its own: under another it would be another case of the same pupil.
      store.disk.set(CASE_ID, { ...stored, head: { ...head, id: CASE_ID } });
      return testServices(store, { today: () => dateOf(on) });
    },
  });

/** Kim Doe, who did not agree, objects once it runs. */
function objectedTo(): LivedCase {
  const lived = agreedSample();
  lived.happen('2027-01-20T09:00', 'heard', 'Sam needs longer', { by: 'Kim Doe', on: '2027-01-19', how: 'letter' });
  return lived;
}

test.each(['consent/check', 'check-answers'])(
  'that another parent was heard stands beside the answer that none objected: %s',
  async (place) => {
    await openOn(objectedTo(), place, '2027-01-21');
    expect(screen.getByText('Another parent objects', { selector: 'dt' }).closest('div')).toHaveTextContent(
      /No, when this was agreed\s*Kim Doe, on 19 January 2027: Sam needs longer \(Told by letter\.\)/u,
    );
  },
);

test.each(['readiness', 'sign'])(
  'of a plan whose start is past without agreement %s says so, and asks first',
  async (place) => {
    await openOn(sampleCase(), place, '2027-01-13');
    expect(screen.getByText(/^The day to start, 11 January 2027, is past\./u)).toBeVisible();
    expect(screen.getByRole('heading', { name: 'First of all' })).toBeVisible();
    expect(screen.getByRole('link', { name: /in school full time/u })).toBeVisible();
  },
);

test.each(['readiness', 'sign'])(
  'of flexi-schooling whose first review is past, and that nobody agreed to, %s says that what is signed now counts on no day',
  async (place) => {
    await openOn(new LivedCase(CASE_ID, flexiPlain, '2027-01-05T09:00'), place, '2027-04-01');
    expect(screen.getAllByText(/The review of this plan was due on 25 March 2027/u)[0]).toBeVisible();
    expect(screen.queryByText(/counts from the first half-day/u)).not.toBeInTheDocument();
  },
);

/** A change of Wednesday in week 3, that nobody has signed. */
function changedInWeek3(): LivedCase {
  const lived = agreedSample();
  lived.type('2027-01-18T09:00', { 'timetable.week.3.wednesday': inSchool('9.00', '14.00') });
  return lived;
}

test('a change that waits after the last day is not ready to be signed, and the parent is told that it counts on no day', async () => {
  await openOn(changedInWeek3(), 'sign', '2027-02-09');
  expect(
    screen.getByText(/^The last day of this plan, 5 February 2027, is past: make a new plan first\./u),
  ).toBeVisible();
  expect(screen.queryByText(/ready for the parent/u)).not.toBeInTheDocument();
  expect(agreedLate(changedInWeek3().on(day('2027-02-09')))).toMatch(/What is signed now is in force on no day\.$/u);
});

test('a change of nothing but days that are past changes nothing, and nobody is asked to sign it', async () => {
  await openOn(changedInWeek3(), 'sign', '2027-02-01');
  expect(
    screen.getByText(/^The days that would change are past, .*What is signed now changes nothing\.$/u),
  ).toBeVisible();
  expect(readinessInWords(changedInWeek3().on(day('2027-02-01')))).toMatch(/^The days that would change are past/u);
  expect(readinessInWords(changedInWeek3().on(day('2027-01-26')))).toMatch(/^The change: /u);
});

test.each(['readiness', 'sign'])('full time that a review brought forward is told at %s', async (place) => {
  await openOn(settledSooner('2027-02-01'), place, '2027-01-25');
  expect(screen.getByText('Full time from 1 February 2027, settled on 22 January 2027.')).toBeVisible();
});

it('is still told that a review had settled full time sooner once what was agreed is over', () => {
  const { life, proposed, overdue } = settledSooner('2027-02-01').on(day('2027-02-09'));
  const settled = /due on (?:Monday )?8 February 2027\. A review had settled it from 1 February 2027\. Did it begin\?/u;
  expect(lifeInWords(life, proposed).join(' ')).toMatch(settled);
  expect(overdue.map(({ words }) => words).join(' ')).toMatch(settled);
});

test.each(['readiness', 'sign', 'changes'])('what another parent said since stands at %s', async (place) => {
  await openOn(objectedTo(), place, '2027-01-21');
  expect(screen.getByText('Kim Doe, on 19 January 2027, by letter: Sam needs longer')).toBeVisible();
});

it('does not print that no other parent objects beside what one said', () => {
  const { agreed, proposed } = objectedTo().on(day('2027-01-21'));
  const text = textOf(buildDocument('reasons', printOf(agreed ?? proposed)));
  expect(text).toMatch(/Kim Doe, on 19 January 2027\W+Sam needs longer/u);
  expect(text).toMatch(/Another parent objects\W+No, when this was agreed/u);
});
