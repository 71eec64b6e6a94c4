import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { heldReviews } from '../../src/case/fields/running.ts';
import { typedRows } from '../../src/sample/typed-rows.ts';
import { CasesPage } from '../../src/screens/cases/CasesPage.tsx';
import { typedDate } from '../case/case-of.ts';
import { LivedCase } from '../life/lived.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID, memoryStore } from './support/memory-store.ts';
import { openCase, openPage } from './support/open-page.tsx';
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

/** The line of a case in the list on a day. */
async function lineOn(lived: LivedCase, on: string): Promise<string> {
  openPage(<CasesPage />, testServices(memoryStore(lived.stored), { today: () => dateOf(on) }));
  const own = await screen.findByText(/^Delete/u, { selector: 'a' });
  return own.closest('.wm-row')?.textContent ?? '';
}

/** Sam’s four weeks from Monday 11 January 2027, agreed in time. */
function agreed(): LivedCase {
  const lived = begun();
  lived.sign('2027-01-07T09:50', { role: 'head', document: 'checklist' });
  lived.bothSign('2027-01-07');
  return lived;
}

const takenBackOn = (on: string): LivedCase => {
  const lived = agreed();
  lived.sign(`${on}T10:00`, { role: 'parent', decision: 'refuse' });
  return lived;
};

/** Two reviews that saw little progress, the last asking for more time. */
function withLittleProgress(): LivedCase {
  const lived = agreed();
  lived.type(
    '2027-01-22T15:00',
    typedRows(
      heldReviews,
      { on: typedDate('2027-01-15'), progress: 'little', outcome: 'carry-on' },
      { on: typedDate('2027-01-22'), progress: 'none', outcome: 'extend' },
    ),
  );
  return lived;
}

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

  it('cannot be once full time began either, while it is not on record how it is put right', async () => {
    const lived = begun();
    lived.type('2027-01-13T09:00', { ...partDays, 'running.put-right': null });
    lived.type('2027-01-14T09:00', { 'running.full-time-on': typedDate('2027-01-14') });
    await openOn(lived, 'set-aside', '2027-01-14');
    expect(
      screen.getByText(/was in school for part of the day.*write down first what is still asked of those days\./u),
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

describe('an agreement that was taken back', () => {
  it('is told with who and when in the list, where the overdue duty beside it is another', async () => {
    const line = await lineOn(takenBackOn('2027-01-13'), '2027-01-14');
    expect(line).toContain('Robin Fielding took the agreement back on 13 January 2027.');
    expect(line).toContain('Is Sam back full time?');
  });

  it('asks after full time on the day itself, on the page of the case too', async () => {
    await openOn(takenBackOn('2027-01-13'), 'tasks', '2027-01-14');
    expect(screen.getByText(/Full time is due from Thursday 14 January 2027\. Is Sam back full time\?/u)).toBeVisible();
  });

  it('on a Friday, was in force until that Friday', async () => {
    const lived = takenBackOn('2027-01-15');
    expect(await lineOn(lived, '2027-01-18')).toContain('From 11 January 2027 to 15 January 2027');
    await openOn(lived, 'attendance', '2027-01-18');
    expect(document.body).toHaveTextContent('agreed on 7 January 2027: 11 January 2027 to 15 January 2027.');
  });

  it('reads as taken back where that was before its start', async () => {
    const lived = takenBackOn('2027-01-08');
    expect(await lineOn(lived, '2027-01-08')).toContain(
      'Robin Fielding took the agreement back on 8 January 2027. Sam should be in school full time.',
    );
  });

  it('asks for no further period any more because of a review before', async () => {
    const lived = withLittleProgress();
    lived.sign('2027-01-25T10:00', { role: 'parent', decision: 'refuse' });
    await openOn(lived, 'changes', '2027-01-26');
    expect(screen.queryByText(/asked for more time/u)).not.toBeInTheDocument();
  });
});

describe('little progress at two reviews', () => {
  const words =
    'Sam made little progress or none at the reviews of 15 January 2027 and 22 January 2027. Change it or end it; do not extend it.';

  it('is told where a further period is offered', async () => {
    await openOn(withLittleProgress(), 'changes', '2027-01-25');
    const offered = screen.getAllByRole('link', { name: 'Begin a further period' });
    expect(offered).toHaveLength(1);
    expect(within(offered[0]?.closest('li') ?? document.body).getByText(words)).toBeVisible();
  });

  it.each(['2027-01-25', '2027-02-09'])('is told on the page that begins one, on %s', async (on) => {
    await openOn(withLittleProgress(), 'extend', on);
    expect(screen.getByText(words)).toBeVisible();
  });
});

describe('full time on record where nobody had agreed', () => {
  it('is told, and not that it should be so', async () => {
    const lived = begun();
    lived.type('2027-01-15T09:00', { 'running.in-full-time': 'yes' });
    expect(await lineOn(lived, '2027-01-15')).toContain('No agreement: Sam is in school full time, as is on record.');
  });
});

it('gives what never ran no caption of what runs', async () => {
  await openOn(begun(), 'running/5', '2027-01-13');
  expect(document.querySelector('h1')?.textContent).not.toContain('While it runs');
});

it('calls nothing completed before signing while a reason of the head is still to be written', async () => {
  await openOn(withLittleProgress(), 'tasks', '2027-01-25');
  expect(screen.getByText('Before signing').closest('li')).toHaveTextContent('To write down');
});

describe('what is agreed after its day to start', () => {
  const words =
    'The day to start, 11 January 2027, is past. If everybody agrees now, the plan counts from the first half-day after the last signature. The days before had no agreement.';

  it('is told before signing, to the school and to the parent', async () => {
    const page = await openOn(begun(), 'readiness', '2027-01-15');
    expect(screen.getByText(words)).toBeVisible();
    page.unmount();
    const { user } = await openOn(begun(), 'sign', '2027-01-15');
    await user.click(screen.getByRole('button', { name: /parent/iu }));
    expect(await screen.findByText(words)).toBeVisible();
  });

  it('is not told before that day', async () => {
    await openOn(begun(), 'readiness', '2027-01-08');
    expect(screen.queryByText(words)).not.toBeInTheDocument();
  });
});

describe('flexi-schooling that ended with notice', () => {
  const ended = (): LivedCase => {
    const lived = flexiAgreed();
    lived.type('2027-01-12T09:00', {
      'flexi-ending.by': 'school',
      'flexi-ending.notice-on': typedDate('2027-01-12'),
      'flexi-ending.on': typedDate('2027-02-12'),
    });
    return lived;
  };

  it('says whose notice it was', async () => {
    expect(await lineOn(ended(), '2027-02-15')).toContain(
      'Ended by the school’s notice of 12 January 2027: the last day was 12 February 2027.',
    );
  });

  it('attaches nothing once more where nothing was sent', async () => {
    await openOn(ended(), 'notify', '2027-02-15');
    expect(document.body).toHaveTextContent('arrangement has ended, of which it had not told you before.');
    expect(document.body).not.toHaveTextContent('once more');
  });
});

describe('what is due next', () => {
  it('stands in the list by its day, and holds the word to the authority of flexi-schooling', async () => {
    const line = await lineOn(flexiAgreed(), '2027-01-08');
    expect(line).toMatch(/Tell Lincolnshire[^:]*: due by 11 January 2027.*Next review: 25 March 2027/u);
  });

  it('holds the review of the risk assessment', async () => {
    const lived = new LivedCase(CASE_ID, heaviest, '2027-01-05T09:00');
    lived.type('2027-01-05T10:00', { 'risk.review-on': typedDate('2027-01-22') });
    lived.bothSign('2027-01-07');
    await openOn(lived, 'tasks', '2027-01-12');
    expect(
      screen.getByRole('link', { name: 'Look at the risk assessment again: due on 22 January 2027' }),
    ).toBeVisible();
  });
});
