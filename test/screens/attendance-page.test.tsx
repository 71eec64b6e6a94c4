import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ordinarySchool } from '../scenarios/medical-short-plain.ts';
import { answersOf } from '../scenarios/typed.ts';
import { plain, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';
import { allSignatures } from './support/signatures.ts';

withoutLayout();

/** What the browser is given to save. */
function saved(): { readonly name: string; readonly text: Promise<string> }[] {
  const files: { name: string; text: Promise<string> }[] = [];
  let last: Blob | undefined;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        last = blob;
        return 'blob:1';
      },
      revokeObjectURL: () => undefined,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last !== undefined) files.push({ name: this.download, text: last.text() });
  });
  return files;
}

describe('the attendance codes', () => {
  it('stand in a table for each week, with both half-days of each day and why', async () => {
    await openCase(plain, 'attendance', { signatures: allSignatures(plain) });
    expect(screen.getAllByRole('table').map((table) => table.querySelector('caption')?.textContent)).toEqual([
      'Week 1',
      'Week 2',
      'Week 3',
      'Week 4',
    ]);
    const [week] = screen.getAllByRole('table');
    const rows = within(week ?? document.body).getAllByRole('row');
    expect(rows).toHaveLength(6);
    expect(rows[1]).toHaveTextContent(
      /^Monday 11 JanuaryExpected.*C2Leaves at 12pm, before the afternoon register at 1pm/u,
    );
  });

  it('are saved as a file whose name does not say whose they are', async () => {
    const files = saved();
    const { user } = await openCase(plain, 'attendance', { signatures: allSignatures(plain) });
    await user.click(screen.getByRole('button', { name: 'Save for the office (CSV)' }));
    expect(files.map(({ name }) => name)).toEqual(['part-time-timetable-attendance-codes-from-2027-01-11.csv']);
    const lines = ((await files[0]?.text) ?? '').trim().split('\r\n');
    expect(lines).toHaveLength(41);
    expect(lines[2]).toContain('"Sam Fielding","Year 8","H925400025001","2027-01-11","Monday","PM","C2"');
    expect(screen.getByText(/^The file names the pupil\./u)).toBeVisible();
  });

  it('of a new case are not there yet, and the page says what to do', async () => {
    const { user } = await openCase(answersOf(ordinarySchool, { 'route.kind': 'medical-short' }), 'attendance');
    expect(screen.getByRole('heading', { name: 'What the codes will need' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Save/u })).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'Say when the timetable starts and ends' }));
    await waitFor(() => {
      expect(placeInAddress()).toBe('timetable/dates');
    });
  });

  it('say which are not known, and what would make them so', async () => {
    const partial = plainWithout('pupil.date-of-birth', 'timetable.week.2.tuesday', 'school.day.friday');
    await openCase(partial, 'attendance', { signatures: allSignatures(partial) });
    const heading = screen.getByRole('heading', { name: 'Some codes are not known yet' });
    expect(
      within(heading.closest('section') ?? document.body)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Say where Sam is on each day',
      'Say when the school’s day begins and ends, and when its registers are taken',
      'Enter Sam’s date of birth',
    ]);
    expect(screen.getAllByText('Not known').length).toBeGreaterThan(0);
  });

  it('are none before everybody has agreed, and the page says so', async () => {
    await openCase(plain, 'attendance');
    expect(screen.getByText(/^Nobody has agreed to time out of school yet, so there are no codes/u)).toBeVisible();
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Save/u })).not.toBeInTheDocument();
  });

  it('come back here once the missing answer is given', async () => {
    const { user } = await openCase(plainWithout('timetable.end'), 'attendance');
    await user.click(screen.getByRole('link', { name: 'Say when the timetable starts and ends' }));
    const end = await screen.findByRole('group', { name: /last/iu });
    for (const [box, typed] of [
      ['Day', '5'],
      ['Month', '2'],
      ['Year', '2027'],
    ] as const) {
      await user.type(within(end).getByRole('textbox', { name: box }), typed);
    }
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Attendance codes' })).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Say when the timetable starts and ends' })).not.toBeInTheDocument();
  });

  it('are found from the task list and from the pack', async () => {
    const { user, unmount } = await openCase(plain, 'tasks');
    await user.click(screen.getByRole('link', { name: 'Attendance codes' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Attendance codes' })).toHaveFocus());
    unmount();
    await openCase(plain, 'pack');
    expect(screen.getByRole('link', { name: 'attendance codes' })).toHaveAttribute(
      'href',
      expect.stringMatching(/\/attendance$/u),
    );
  });

  it('never name the pupil in the window’s title', async () => {
    await openCase(plain, 'attendance');
    expect(document.title).toBe('Attendance codes - Waymark');
  });
});
