import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { weekdays } from '../../src/case/fields/school.ts';
import { inSchool } from '../scenarios/typed.ts';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase, placeInAddress } from './support/open-page.tsx';
import { signatureOn } from './support/signatures.ts';

withoutLayout();

const goOn = () => screen.getByRole('button', { name: 'Continue' });
const errors = () =>
  within(screen.getByRole('alert'))
    .getAllByRole('link')
    .map((link) => link.textContent);
const empty = plainWithout('timetable.week');
const week = (number: number) =>
  within(screen.getByRole('region', { name: new RegExp(`^Week ${String(number)}:`, 'u') }));
const row = (number: number, day: string) => {
  const found = week(number)
    .getByRole('rowheader', { name: new RegExp(`^${day}`, 'u') })
    .closest('tr');
  if (found === null) throw new Error('no row');
  return within(found);
};
const times = (number: number, day: string) =>
  row(number, day)
    .queryAllByRole('textbox')
    .map((box) => box.getAttribute('value'));
const place = (number: number, day: string) => row(number, day).getByRole('combobox');

async function fill(user: UserEvent, start: string, end: string): Promise<void> {
  await user.type(week(1).getByRole('textbox', { name: 'In school from' }), start);
  await user.type(week(1).getByRole('textbox', { name: 'In school to' }), end);
  await user.click(week(1).getByRole('button', { name: 'Fill week 1' }));
}

describe('the timetable', () => {
  it('asks for the dates first, and leads to them', async () => {
    const { user } = await openCase(plainWithout('timetable.end', 'timetable.week'), 'timetable/weeks');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'enter when the timetable starts and ends' }));
    expect(await screen.findByRole('group', { name: 'Last part-time day' })).toBeVisible();
  });

  it('names every box by its week, its day and its column', async () => {
    await openCase(plain, 'timetable/weeks');
    expect(
      screen.getByRole('combobox', { name: 'Week 2: 18 January to 24 January 2027 Tuesday 19 Jan Where' }),
    ).toHaveValue('school');
    expect(
      screen.getByRole('textbox', { name: 'Week 2: 18 January to 24 January 2027 Tuesday 19 Jan From' }),
    ).toHaveValue('8.45');
  });

  it('says back each time with am and pm, and the hours of the day', async () => {
    await openCase(plain, 'timetable/weeks');
    expect(row(1, 'Monday').getByText('8:45am to 12pm, 3 hours 15 minutes')).toBeVisible();
    expect(row(4, 'Monday').getByText('8:45am to 2:30pm, 5 hours 45 minutes')).toBeVisible();
  });

  it('counts the week’s hours and its share as they are typed', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    const status = week(1).getByRole('status');
    expect(status).toHaveTextContent(
      '16 hours 15 minutes in school: 50% of the 32 hours 30 minutes the year group has.',
    );
    await user.selectOptions(place(1, 'Monday'), 'At home');
    expect(status).toHaveTextContent('13 hours in school: 40%');
    await user.selectOptions(place(1, 'Monday'), 'School is closed');
    expect(status).toHaveTextContent('13 hours in school: 50% of the 26 hours');
  });

  it('asks for times only where the pupil is in school, and keeps them while they are not asked', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    await user.selectOptions(place(1, 'Monday'), 'At home');
    expect(times(1, 'Monday')).toEqual([]);
    await user.selectOptions(place(1, 'Monday'), 'In school');
    expect(times(1, 'Monday')).toEqual(['8.45', '12']);
  });

  it('asks nothing of the days after the last one', async () => {
    await openCase(plainWith({ 'timetable.end': { day: '3', month: '2', year: '2027' } }), 'timetable/weeks');
    expect(row(4, 'Thursday').getByText('After the last day')).toBeVisible();
    expect(row(4, 'Thursday').queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('says why the school is closed where its calendar does, asks nothing then, and keeps what was typed', async () => {
    const closed = {
      'school.closed-days.a': '1',
      'school.closed-days.a.what': 'INSET',
      'school.closed-days.a.on': { day: '19', month: '1', year: '2027' },
    };
    const { store } = await openCase(plainWith(closed), 'timetable/weeks');
    expect(row(2, 'Tuesday').getByText('Closed: INSET')).toBeVisible();
    expect(row(2, 'Tuesday').queryByRole('combobox')).not.toBeInTheDocument();
    expect(week(2).getByRole('status')).toHaveTextContent('17 hours in school');
    expect(store.answers().get('timetable.week.2.tuesday')).toEqual(inSchool('8.45', '1pm'));
  });

  it('says which bank holiday it is', async () => {
    const easter = {
      'timetable.start': { day: '22', month: '3', year: '2027' },
      'timetable.end': { day: '16', month: '4', year: '2027' },
    };
    await openCase(plainWith(easter), 'timetable/weeks');
    expect(row(1, 'Friday').getByText('Closed: Good Friday')).toBeVisible();
    expect(row(2, 'Monday').getByText('Closed: Easter Monday')).toBeVisible();
  });

  it('keeps each day as one answer, saved as it is typed', async () => {
    const { user, store } = await openCase(empty, 'timetable/weeks');
    await user.selectOptions(place(1, 'Friday'), 'In school');
    const [from, to] = row(1, 'Friday').getAllByRole('textbox');
    if (from === undefined || to === undefined) throw new Error('no boxes');
    await user.type(from, '9');
    await user.type(to, '1130');
    await waitFor(() => {
      expect(store.answers().get('timetable.week.1.friday')).toEqual({ where: 'school', start: '9', end: '1130' });
    });
  });
});

describe('the short ways to fill it', () => {
  it('fill the first week with one time, once both times are there', async () => {
    const { user } = await openCase(empty, 'timetable/weeks');
    await user.click(week(1).getByRole('button', { name: 'Fill week 1' }));
    expect(place(1, 'Monday')).toHaveValue('');
    await fill(user, '8.45', '12');
    for (const day of ['Monday', 'Friday']) expect(times(1, day)).toEqual(['8.45', '12']);
    expect(place(2, 'Monday')).toHaveValue('');
  });

  it('leave a day on which the school is closed as it is', async () => {
    const { user } = await openCase(plainWith({ 'timetable.week.1.monday': { where: 'closed' } }), 'timetable/weeks');
    await fill(user, '9', '11');
    expect(place(1, 'Monday')).toHaveValue('closed');
    expect(times(1, 'Tuesday')).toEqual(['9', '11']);
  });

  it('copy the week before', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    await user.click(week(2).getByRole('button', { name: 'Copy week 1' }));
    expect(times(2, 'Wednesday')).toEqual(['8:45am', '12pm']);
    expect(times(3, 'Wednesday')).toEqual(['8.45', '2pm']);
    expect(week(1).queryByRole('button', { name: /Copy/u })).not.toBeInTheDocument();
  });

  it('add an hour a day, at most until the school’s day ends', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    await user.click(week(4).getByRole('button', { name: 'Add an hour a day' }));
    expect(times(4, 'Monday')).toEqual(['8:45am', '3:15pm']);
    await user.click(week(2).getByRole('button', { name: 'Add an hour a day' }));
    expect(times(2, 'Monday')).toEqual(['8:45am', '2pm']);
  });

  it('suggest a steady climb: more each week, inside the school’s day, week 1 as it was', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    await user.click(screen.getByRole('button', { name: 'Suggest a steady climb' }));
    const shares = [1, 2, 3, 4].map((number) =>
      Number(/: (?<share>\d+)%/u.exec(week(number).getByRole('status').textContent)?.groups?.['share']),
    );
    expect(shares[0]).toBe(50);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(new Set(shares).size).toBe(4);
    expect(shares[3]).toBeLessThan(100);
  });

  it('offer no climb where there is one week', async () => {
    await openCase(plainWith({ 'timetable.end': { day: '15', month: '1', year: '2027' } }), 'timetable/weeks');
    expect(screen.queryByRole('button', { name: /steady climb/u })).not.toBeInTheDocument();
  });
});

describe('what the guidance says of the timetable', () => {
  it('stands above the weeks as soon as a time makes it so, with why', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    expect(screen.queryByText(/Week 3 has fewer hours/u)).not.toBeInTheDocument();
    await user.selectOptions(place(3, 'Monday'), 'At home');
    expect(screen.getByText(/Week 3 has fewer hours than week 2/u)).toHaveTextContent(/^Unusual\./u);
    expect(screen.getByText(/^No week has fewer hours/u)).toBeInTheDocument();
  });

  it('does not ask for days that are still open: Continue will', async () => {
    await openCase(empty, 'timetable/weeks');
    expect(screen.queryByText(/say where the pupil is/u)).not.toBeInTheDocument();
  });
});

describe('Continue on the timetable', () => {
  it('says which days are open, by week and date, and leads to the first', async () => {
    const { user } = await openCase(
      plainWithout('timetable.week.2.tuesday', 'timetable.week.3.friday'),
      'timetable/weeks',
    );
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.click(goOn());
    expect(errors()).toEqual([
      'Week 2, Tuesday 19 January 2027: say where the pupil is',
      'Week 3, Friday 29 January 2027: say where the pupil is',
    ]);
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
    await user.click(within(screen.getByRole('alert')).getByRole('link', { name: /^Week 2/u }));
    expect(place(2, 'Tuesday')).toHaveFocus();
    expect(place(2, 'Tuesday')).toHaveAccessibleDescription(expect.stringContaining('say where the pupil is'));
  });

  it('asks whether a time is am or pm where the school’s day leaves it open, and leads to its box', async () => {
    const { user } = await openCase(plainWith({ 'timetable.week.1.monday': inSchool('8.45', '5') }), 'timetable/weeks');
    await user.click(goOn());
    expect(errors()).toEqual(['Week 1, Monday 11 January 2027: the end could be 5am or 5pm: add am or pm']);
    await user.click(within(screen.getByRole('alert')).getByRole('link'));
    const [, to] = row(1, 'Monday').getAllByRole('textbox');
    expect(to).toHaveFocus();
    expect(to).toHaveValue('5');
    expect(to).toHaveAccessibleDescription(expect.stringContaining('add am or pm'));
  });

  it('says that a day ends before it starts', async () => {
    const { user } = await openCase(
      plainWith({ 'timetable.week.1.monday': inSchool('1pm', '9am') }),
      'timetable/weeks',
    );
    await user.click(goOn());
    expect(errors()).toEqual(['Week 1, Monday 11 January 2027: the end (9am) must be after the start (1pm)']);
    expect(row(1, 'Monday').getByText(/the end \(9am\) must be after the start \(1pm\)/u)).toBeVisible();
  });

  it('goes on when every day is there', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    await user.click(goOn());
    expect(placeInAddress()).toBe('timetable/targets');
  });
});

describe('Continue on a timetable without dates', () => {
  it('stays, and says that the dates come first', async () => {
    const { user } = await openCase(plainWithout('timetable.end', 'timetable.week'), 'timetable/weeks');
    await user.click(goOn());
    expect(errors()).toEqual(['Enter the dates of the timetable first']);
    expect(placeInAddress()).toBe('timetable/weeks');
  });
});

describe('the timetable at a glance', () => {
  it('shows the weeks as a grid, and the way back to full time with its sentence', async () => {
    await openCase(plain, 'timetable/weeks');
    expect(screen.getByText(/full time on 8 February/iu)).toBeVisible();
    expect(screen.getAllByRole('table').length).toBeGreaterThan(weekdays.length - 1);
  });
});

describe('a timetable that was signed', () => {
  it('says whose signature a change would void, before any box can be changed', async () => {
    const { user } = await openCase(plain, 'timetable/weeks', {
      signatures: [signatureOn('consent', 'parent', plain)],
    });
    expect(
      screen.getByText(/Robin Fielding’s signature on the consent form with the plan no longer counts/u),
    ).toBeVisible();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Change the answers all the same' }));
    expect(place(1, 'Monday')).toHaveValue('school');
  });
});
