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
const row = (number: number) => {
  const found = screen.getByRole('heading', { name: `Week ${String(number)}` }).closest('li');
  if (found === null) throw new Error('no row');
  return within(found);
};
const box = (number: number, which: 'from' | 'to') =>
  screen.getByRole('textbox', { name: `Week ${String(number)}, ${which}` });
const times = (number: number) => [box(number, 'from'), box(number, 'to')].map((one) => one.getAttribute('value'));
const press = (user: UserEvent, name: string | RegExp) => user.click(screen.getByRole('button', { name }));
const showDays = (user: UserEvent, number: number) => press(user, `Week ${String(number)}, days differ`);
const dayBox = (name: string) => screen.getByRole('textbox', { name });
const place = (name: string) => screen.getByRole('combobox', { name: `${name}, place` });

async function climb(user: UserEvent, first: string, last: string): Promise<void> {
  await user.type(screen.getByRole('textbox', { name: 'A steady climb, week 1 until' }), first);
  await user.type(screen.getByRole('textbox', { name: 'A steady climb, last week until' }), last);
  await press(user, 'Fill the weeks between');
}

async function retype(user: UserEvent, one: HTMLElement, text: string): Promise<void> {
  await user.clear(one);
  await user.type(one, text);
}

describe('the timetable', () => {
  it('asks for the dates first, and leads to them', async () => {
    const { user } = await openCase(plainWithout('timetable.end', 'timetable.week'), 'timetable/weeks');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('link', { name: 'enter when the timetable starts and ends' }));
    expect(await screen.findByRole('group', { name: 'Last part-time day' })).toBeVisible();
  });

  it('asks nothing of a weekday on which the school is closed every week, and says so', async () => {
    const { user } = await openCase(plainWith({ 'school.closed-weekdays': ['friday'] }), 'timetable/weeks');
    expect(screen.getByText('School closed (every Friday)')).toBeVisible();
    expect(row(1).getByText(/4 open days/u)).toBeVisible();
    await showDays(user, 1);
    expect(screen.queryByRole('combobox', { name: /Friday 15 January, place/u })).not.toBeInTheDocument();
    expect(screen.getByRole('combobox', { name: /Thursday 14 January, place/u })).toBeVisible();
  });

  it('says beside the start, once days are typed, that they move with it', async () => {
    await openCase(plain, 'timetable/dates');
    expect(screen.getByText(/If you move it, each week takes its times with it/u)).toBeVisible();
  });

  it('keeps the hours of each day in its week where the start moves to another weekday', async () => {
    const { user } = await openCase(plain, 'timetable/dates');
    const start = within(screen.getByRole('group', { name: 'First part-time day' }));
    await retype(user, start.getByRole('textbox', { name: 'Day' }), '13');
    await user.click(goOn());
    expect([times(1), times(2)]).toEqual([
      ['8.45', '12'],
      ['8.45', '1pm'],
    ]);
  });

  it('says nothing of that before', async () => {
    await openCase(empty, 'timetable/dates');
    expect(screen.queryByText(/If you move it/u)).not.toBeInTheDocument();
  });

  it('has a row for each week, with its dates, two boxes, its hours and their share', async () => {
    await openCase(plain, 'timetable/weeks');
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(
      expect.arrayContaining(['Week 1', 'Week 2', 'Week 3', 'Week 4']),
    );
    expect(row(2).getByText('18 to 22 Jan')).toBeVisible();
    expect(times(2)).toEqual(['8.45', '1pm']);
    expect(row(1).getByText('16 h 15 min')).toBeVisible();
    expect(row(1).getByText('50%')).toBeVisible();
    expect(screen.getAllByRole('textbox')).toHaveLength(4 * 2 + 2);
  });

  it('fills every open day of a week as its two boxes are typed in, and says the hours once they are left', async () => {
    const { user, store } = await openCase(empty, 'timetable/weeks');
    await user.type(box(1, 'from'), '9');
    await user.type(box(1, 'to'), '1130');
    await user.tab();
    await waitFor(() => {
      for (const day of weekdays) expect(store.answers().get(`timetable.week.1.${day}`)).toEqual(inSchool('9', '1130'));
    });
    expect(row(1).getByText('12 h 30 min')).toBeVisible();
    expect(
      screen.getAllByRole('status').some((one) => one.textContent === 'Week 1: 12 hours 30 minutes in school, 38%'),
    ).toBe(true);
    expect(store.answers().get('timetable.week.2.monday')).toBeUndefined();
  });

  it('sends nothing at Enter: it says the hours, and the boxes after it wait', async () => {
    const { user } = await openCase(empty, 'timetable/weeks');
    await user.type(box(1, 'from'), '9{Enter}');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(placeInAddress()).toBe('timetable/weeks');
    await user.type(box(1, 'to'), '12{Enter}');
    expect(screen.getAllByRole('status').some((one) => one.textContent.startsWith('Week 1: 15 hours'))).toBe(true);
    expect(box(1, 'to')).toHaveFocus();
  });

  it('opens the days of a week, each with its place and its times, named by week and date', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    await showDays(user, 2);
    expect(place('Week 2, Tuesday 19 January')).toHaveValue('school');
    await retype(user, dayBox('Week 2, Tuesday 19 January, to'), '2pm');
    await user.selectOptions(place('Week 2, Friday 22 January'), 'At home');
    expect(screen.queryByRole('textbox', { name: 'Week 2, Friday 22 January, to' })).not.toBeInTheDocument();
    await press(user, 'Week 2, fold the days');
    expect(row(2).getByText('Mon, Wed, Thu 8:45am to 1pm; Tue 8:45am to 2pm; Fri at home')).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'Week 2, to' })).not.toBeInTheDocument();
  });

  it('keeps the times of a day that is spent elsewhere while they are not asked', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    await showDays(user, 1);
    await user.selectOptions(place('Week 1, Monday 11 January'), 'At home');
    await user.selectOptions(place('Week 1, Monday 11 January'), 'In school');
    expect(dayBox('Week 1, Monday 11 January, to')).toHaveValue('12');
  });

  it('counts the share of the days that are open, be one closed by hand', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    await showDays(user, 1);
    await user.selectOptions(place('Week 1, Monday 11 January'), 'School is closed');
    expect(row(1).getByText('13 h')).toBeVisible();
    expect(row(1).getByText('50%')).toBeVisible();
    expect(row(1).getByText('of 26 h: 4 open days')).toBeVisible();
    await press(user, 'Week 1, fold the days');
    expect(times(1)).toEqual(['8.45', '12']);
  });

  it('has a part week where it starts in the middle of one, and says so to those who listen', async () => {
    await openCase(plainWith({ 'timetable.start': { day: '13', month: '1', year: '2027' } }), 'timetable/weeks');
    expect(row(1).getByText('Wed 13 to Fri 15 Jan')).toBeVisible();
    expect(row(1).getByText(/Mon, Tue before the first day/u)).toBeInTheDocument();
    expect(screen.getByText('Before it starts')).toBeVisible();
  });

  it('asks nothing of the days after the last one', async () => {
    const { user } = await openCase(
      plainWith({ 'timetable.end': { day: '3', month: '2', year: '2027' } }),
      'timetable/weeks',
    );
    await showDays(user, 4);
    expect(row(4).getAllByText('After the last day')).toHaveLength(2);
    expect(row(4).getAllByRole('combobox')).toHaveLength(3);
  });

  it('says why the school is closed where its calendar does, asks nothing then, and keeps what was typed', async () => {
    const closed = {
      'school.closed-days.a': '1',
      'school.closed-days.a.what': 'INSET',
      'school.closed-days.a.on': { day: '19', month: '1', year: '2027' },
    };
    const { user, store } = await openCase(plainWith(closed), 'timetable/weeks');
    expect(screen.getByText('School closed (19 Jan: INSET)')).toBeVisible();
    expect(row(2).getByText('17 h')).toBeVisible();
    await showDays(user, 2);
    expect(row(2).getByText('Closed: INSET')).toBeVisible();
    expect(row(2).getAllByRole('combobox')).toHaveLength(4);
    await retype(user, dayBox('Week 2, Monday 18 January, to'), '2pm');
    expect(store.answers().get('timetable.week.2.tuesday')).toEqual(inSchool('8.45', '1pm'));
  });

  it('has no boxes in a week in which the school is closed', async () => {
    const terms = {
      'school.terms.r1': '1',
      'school.terms.r1.from': { day: '5', month: '1', year: '2027' },
      'school.terms.r1.to': { day: '15', month: '1', year: '2027' },
      'school.terms.r2': '2',
      'school.terms.r2.from': { day: '25', month: '1', year: '2027' },
      'school.terms.r2.to': { day: '25', month: '3', year: '2027' },
    };
    await openCase(plainWith(terms), 'timetable/weeks');
    expect(row(2).getByText('School closed, not counted')).toBeVisible();
    expect(row(2).queryByRole('textbox')).not.toBeInTheDocument();
    expect(row(2).queryByRole('button')).not.toBeInTheDocument();
  });

  it('says which bank holiday it is', async () => {
    const easter = {
      'timetable.start': { day: '22', month: '3', year: '2027' },
      'timetable.end': { day: '16', month: '4', year: '2027' },
    };
    await openCase(plainWith(easter), 'timetable/weeks');
    expect(screen.getByText('School closed (26 Mar: Good Friday; 29 Mar: Easter Monday)')).toBeVisible();
  });

  it('says below when full time begins again, whether each week grows, and what a full week is', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    const below = () => screen.getByText(/^Full time again from Monday 8 February 2027/u).parentElement;
    expect(below()).toHaveTextContent(
      'Every week has more hours a day than the one before. A full week is 32 h 30 min.',
    );
    await retype(user, box(3, 'to'), '12');
    expect(below()).toHaveTextContent('Not every week has more hours a day than the one before.');
    await retype(user, box(3, 'to'), 'late');
    expect(below()).toHaveTextContent('The hours of week 3 are not known yet.');
    expect(row(3).getByText('Not counted yet')).toBeVisible();
  });

  it('says of a start in mid-week until when the limit runs', async () => {
    await openCase(plainWith({ 'timetable.start': { day: '12', month: '1', year: '2027' } }), 'timetable/weeks');
    expect(screen.getByText(/^Full time again/u).parentElement).toHaveTextContent(
      'It starts on a Tuesday: the 28 days allowed run to Monday 8 February 2027; this plan ends before, on Friday 5 February 2027.',
    );
  });
});

describe('the short ways to fill it', () => {
  it('climb steadily from one time to another, and can be put back', async () => {
    const { user } = await openCase(empty, 'timetable/weeks');
    await climb(user, '12', '2.45');
    expect([1, 2, 3, 4].map((number) => times(number)[1])).toEqual(['12pm', '1pm', '1:45pm', '2:45pm']);
    expect(times(3)[0]).toBe('8:45am');
    await press(user, 'Undo');
    expect(times(3)).toEqual(['', '']);
  });

  it('ask before a week that was typed is replaced, and fill the empty days alone where that is wanted', async () => {
    const { user } = await openCase(plainWithout('timetable.week.3', 'timetable.week.4'), 'timetable/weeks');
    await climb(user, '12', '2.15');
    expect(screen.getByText('Week 2 has times already. Replace them?')).toBeVisible();
    await press(user, 'Leave all as it is');
    expect(times(3)).toEqual(['', '']);
    await press(user, 'Fill the weeks between');
    await press(user, 'Fill the empty days alone');
    expect([1, 2, 3, 4].map((number) => times(number)[1])).toEqual(['12', '1pm', '1:30pm', '2:15pm']);
  });

  it('say which time of the climb cannot be read, and fill nothing', async () => {
    const { user } = await openCase(empty, 'timetable/weeks');
    await climb(user, '5', 'late');
    expect(screen.getByText(/In week 1: the end could be 5am or 5pm/u)).toBeVisible();
    expect(screen.getByText(/In the last week: the end must be a time/u)).toBeVisible();
    expect(times(1)).toEqual(['', '']);
  });

  it('say of a climb that leaves the school’s day, and of one that cannot begin, why nothing is filled', async () => {
    const { user } = await openCase(empty, 'timetable/weeks');
    await climb(user, '8.45am', '5pm');
    expect(
      screen.getByText('In week 1: 8:45am is not inside the school’s day, 8:45am to 3:15pm', { exact: false }),
    ).toBeVisible();
    expect(
      screen.getByText('In the last week: 5pm is not inside the school’s day, 8:45am to 3:15pm', { exact: false }),
    ).toBeVisible();
    expect(times(2)).toEqual(['', '']);
  });

  it('ask for a start where the school’s day is not known', async () => {
    const { user } = await openCase(plainWithout('timetable.week', 'school.day'), 'timetable/weeks');
    await climb(user, '12pm', '2pm');
    expect(screen.getByText(/When the school’s day starts is not known/u)).toBeVisible();
    await user.type(box(1, 'from'), '9am');
    await user.type(box(1, 'to'), '12pm');
    await press(user, 'Fill the weeks between');
    expect(times(4)).toEqual(['9am', '2pm']);
  });

  it('fill weeks that were emptied again without a question, and keep the focus where it was', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    for (const number of [1, 2, 3, 4])
      for (const which of ['from', 'to'] as const) await user.clear(box(number, which));
    await climb(user, '12', '2.45');
    expect(times(4)[1]).toBe('2:45pm');
    await press(user, 'Undo');
    expect(document.body).not.toHaveFocus();
  });

  it('offer no climb where there is one week', async () => {
    await openCase(plainWith({ 'timetable.end': { day: '15', month: '1', year: '2027' } }), 'timetable/weeks');
    expect(screen.queryByRole('button', { name: 'Fill the weeks between' })).not.toBeInTheDocument();
  });

  it('make a week the same as the one before, and put back what stood until something else is typed there', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    await press(user, 'Week 2, same as week 1');
    expect(times(2)).toEqual(['8:45am', '12pm']);
    await press(user, 'Undo');
    expect(times(2)).toEqual(['8.45', '1pm']);
    await press(user, 'Week 2, same as week 1');
    await retype(user, box(2, 'to'), '1.30');
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
    expect(times(3)).toEqual(['8.45', '2pm']);
  });

  it('copy any week, and paste it into each other', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    await showDays(user, 3);
    await press(user, 'Copy week 3');
    await press(user, 'Week 1, paste week 3');
    await press(user, 'Week 4, paste week 3');
    expect([times(1), times(4)]).toEqual([
      ['8:45am', '2pm'],
      ['8:45am', '2pm'],
    ]);
  });

  it('fill all days of a week like its first open one', async () => {
    const { user } = await openCase(plainWith({ 'timetable.week.1.friday': inSchool('9', '10') }), 'timetable/weeks');
    await press(user, 'Week 1, days differ');
    await press(user, 'Fill all days like Monday, week 1');
    await press(user, 'Week 1, fold the days');
    expect(row(1).getByText('16 h 15 min')).toBeVisible();
  });
});

describe('what the guidance says of the timetable', () => {
  it('stands below the weeks as soon as a time makes it so, with why', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    expect(screen.queryByText(/Week 3 has fewer hours/u)).not.toBeInTheDocument();
    await retype(user, box(3, 'to'), '11am');
    expect(screen.getByText(/Week 3 has fewer hours than week 2/u)).toHaveTextContent(/^Unusual\./u);
    expect(screen.getByText(/^No week has fewer hours/u)).toBeInTheDocument();
  });

  it('does not ask for days that are still open: Continue will', async () => {
    await openCase(empty, 'timetable/weeks');
    expect(screen.queryByText(/say where the pupil is/u)).not.toBeInTheDocument();
  });
});

describe('Continue on the timetable', () => {
  it('says which days are open, by week and date, shows them, and leads to the first', async () => {
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
    expect(place('Week 2, Tuesday 19 January')).toHaveFocus();
    expect(place('Week 2, Tuesday 19 January')).toHaveAccessibleDescription(
      expect.stringContaining('say where the pupil is'),
    );
  });

  it('says once what is wrong with one time for a whole week, and leads to its box', async () => {
    const { user } = await openCase(plain, 'timetable/weeks');
    await retype(user, box(1, 'to'), '5');
    await user.click(goOn());
    expect(errors()).toEqual(['Week 1: the end could be 5am or 5pm: add am or pm']);
    await user.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(box(1, 'to')).toHaveFocus();
    expect(box(1, 'to')).toHaveValue('5');
    expect(box(1, 'to')).toHaveAccessibleDescription(expect.stringContaining('add am or pm'));
  });

  it('asks once for a week in which nothing is said', async () => {
    const { user } = await openCase(plainWithout('timetable.week.4'), 'timetable/weeks');
    await user.click(goOn());
    expect(errors()).toEqual(['Week 4: say when the pupil is in school']);
    await user.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(box(4, 'from')).toHaveFocus();
  });

  it('leads to the box of one day where its time alone is wrong', async () => {
    const { user } = await openCase(plainWith({ 'timetable.week.1.monday': inSchool('8.45', '5') }), 'timetable/weeks');
    await user.click(goOn());
    expect(errors()).toEqual(['Week 1, Monday 11 January 2027: the end could be 5am or 5pm: add am or pm']);
    await user.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(dayBox('Week 1, Monday 11 January, to')).toHaveFocus();
  });

  it('says that a day ends before it starts', async () => {
    const { user } = await openCase(
      plainWith({ 'timetable.week.1.monday': inSchool('1pm', '9am') }),
      'timetable/weeks',
    );
    await user.click(goOn());
    expect(errors()).toEqual(['Week 1, Monday 11 January 2027: the end (9am) must be after the start (1pm)']);
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

describe('a timetable that was signed', () => {
  it('says whose signature a change would void, before any box can be changed', async () => {
    const { user } = await openCase(plain, 'timetable/weeks', {
      signatures: [signatureOn('consent', 'parent', plain)],
    });
    expect(
      screen.getByText(/Robin Fielding’s signature on the consent form with the plan no longer counts/u),
    ).toBeVisible();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Change the answers all the same' }));
    expect(times(1)).toEqual(['8.45', '12']);
  });
});
