import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { typedDate } from '../case/case-of.ts';
import { LivedCase } from '../life/lived.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID } from './support/memory-store.ts';
import { openCase } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';

withoutLayout();

const begun = (answers: Answers = plain): LivedCase => new LivedCase(CASE_ID, answers, '2027-01-05T09:00');

/** Opens a place of a case on a day. */
const openOn = (lived: LivedCase, place: string, on: string) =>
  openCase(new Map(), place, {
    services: (store) => {
      store.disk.set(CASE_ID, lived.stored);
      return testServices(store, { today: () => dateOf(on) });
    },
  });

/** Parent and head agree to flexi-schooling. */
function flexiAgreed(): LivedCase {
  const lived = begun(flexiPlain);
  lived.sign('2027-01-07T10:00', { role: 'parent', document: 'agreement' });
  lived.sign('2027-01-07T10:05', { role: 'head', document: 'agreement' });
  return lived;
}

const partDays = {
  'running.in-full-time': 'no',
  'running.part-since': typedDate('2027-01-11'),
  'running.part-by': 'school',
  'running.part-days': 'Monday and Tuesday, sent home at noon',
  'running.put-right': 'We said sorry, and Sam came back for full days.',
} as const;

describe('telling the authority of flexi-schooling that nobody goes by', () => {
  it('has nothing to send once it was taken back before its start', async () => {
    const lived = flexiAgreed();
    lived.sign('2027-01-08T10:00', { role: 'parent', decision: 'refuse', document: 'agreement' });
    await openOn(lived, 'notify', '2027-01-08');
    expect(screen.getByText(/^Nothing is agreed, so there is nothing to tell\./u)).toBeVisible();
    expect(screen.queryByText(/ready to send|has agreed/u)).not.toBeInTheDocument();
  });

  it('has nothing to send where the parent said no', async () => {
    const lived = begun(flexiPlain);
    lived.sign('2027-01-07T10:00', { role: 'parent', decision: 'refuse', document: 'agreement' });
    await openOn(lived, 'notify', '2027-01-08');
    expect(screen.getByText(/^Nothing is agreed, so there is nothing to tell\./u)).toBeVisible();
  });
});

describe('a case with part days on record that nobody had agreed to', () => {
  it('cannot be set aside before full time is on record, and says so', async () => {
    const lived = begun();
    lived.type('2027-01-13T09:00', partDays);
    await openOn(lived, 'set-aside', '2027-01-13');
    expect(
      screen.getByText(/It is on record that Sam is not in school full time, and nobody has agreed/u),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Set it aside' })).not.toBeInTheDocument();
  });

  it('can be once full time began', async () => {
    const lived = begun();
    lived.type('2027-01-13T09:00', partDays);
    lived.type('2027-01-14T09:00', { 'running.full-time-on': typedDate('2027-01-14') });
    await openOn(lived, 'set-aside', '2027-01-14');
    expect(screen.getByRole('button', { name: 'Set it aside' })).toBeVisible();
  });
});
