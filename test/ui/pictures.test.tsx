import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RiskLevel } from '../../src/ui/RiskLevel.tsx';
import { StepsChart } from '../../src/ui/StepsChart.tsx';
import { timeOfDay } from '../../src/ui/time-of-day.ts';
import { WeekGrid } from '../../src/ui/WeekGrid.tsx';

describe('a time as it is said', () => {
  it.each([
    [0, '12am'],
    [540, '9am'],
    [570, '9:30am'],
    [720, 'midday'],
    [725, '12:05pm'],
    [810, '1:30pm'],
    [1439, '11:59pm'],
  ])('%i minutes is %s', (minutes, said) => {
    expect(timeOfDay(minutes)).toBe(said);
  });

  it('tells every minute of the day from every other', () => {
    expect(new Set(Array.from({ length: 1440 }, (_, minute) => timeOfDay(minute))).size).toBe(1440);
  });
});

describe('the week grid', () => {
  const grid = () =>
    render(
      <WeekGrid
        caption="Sam’s weeks"
        from={540}
        to={900}
        weeks={[
          {
            label: 'Week 1',
            days: [
              {
                name: 'Monday',
                closed: false,
                slots: [
                  { where: 'home', start: 660, end: 900 },
                  { where: 'school', start: 540, end: 660 },
                ],
              },
              { name: 'Tuesday', closed: true, slots: [] },
              { name: 'Wednesday', closed: false, slots: [] },
            ],
          },
        ]}
      />,
    );

  it('is a table with a caption, days across and weeks down', () => {
    grid();
    const table = screen.getByRole('table', { name: 'Sam’s weeks' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['Week', 'Monday', 'Tuesday', 'Wednesday']);
    expect(within(table).getByRole('rowheader', { name: 'Week 1' })).toBeVisible();
    expect(within(table).getAllByRole('cell')).toHaveLength(3);
  });

  it('says in words, and in order, where the pupil is and when', () => {
    grid();
    const said = within(screen.getByRole('table'))
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(said).toEqual(['School 9am to 11am', 'Home 11am to 3pm']);
  });

  it('tells a closed day from a day without a plan', () => {
    grid();
    expect(
      screen
        .getAllByRole('cell')
        .map((cell) => cell.textContent)
        .slice(1),
    ).toEqual(['TuesdaySchool closed', 'WednesdayNothing planned']);
  });

  it('marks each part with its letter and with a pattern of its own', () => {
    const { container } = grid();
    const cell = container.querySelector('td');
    expect([...(cell?.querySelectorAll('text') ?? [])].map((letter) => letter.textContent)).toEqual(['S', 'H']);
    const fills = [...(cell?.querySelectorAll('.wm-week-grid__slot') ?? [])].map((part) => part.getAttribute('fill'));
    expect(new Set(fills).size).toBe(2);
    expect(cell?.querySelectorAll('.wm-place__line')).toHaveLength(1);
  });

  it('draws a part to scale', () => {
    const { container } = grid();
    const [school, home] = container.querySelectorAll('td .wm-week-grid__slot');
    expect(school?.getAttribute('y')).toBe('0%');
    expect(Number.parseFloat(school?.getAttribute('height') ?? '')).toBeCloseTo(33.33, 1);
    expect(Number.parseFloat(home?.getAttribute('y') ?? '')).toBeCloseTo(33.33, 1);
  });
});

describe('the steps to full time', () => {
  const chart = () =>
    render(
      <StepsChart
        sentence="Back full time on 12 January"
        fullHours={30}
        weeks={[
          { label: 'Week 1', hours: 1 },
          { label: 'Week 2', hours: 30 },
        ]}
      />,
    );

  it('have a sentence, a text alternative and a table', () => {
    chart();
    expect(screen.getByRole('figure')).toHaveTextContent('Back full time on 12 January');
    expect(
      screen.getByRole('img', { name: 'Hours in school. Week 1, 1 hour; Week 2, 30 hours. A full week is 30 hours.' }),
    ).toBeVisible();
    expect(screen.getByText('3%')).toBeInTheDocument();
    expect(screen.getByText('100%')).toBeInTheDocument();
  });

  it('survive weeks without hours', () => {
    const { container } = render(
      <StepsChart sentence="Nothing yet" fullHours={0} weeks={[{ label: 'Week 1', hours: 0 }]} />,
    );
    expect(container.innerHTML).not.toContain('NaN');
  });
});

describe('how grave a risk is', () => {
  it('is said by number and word, and in the words of its steps', () => {
    render(<RiskLevel rating={{ score: 12, level: 'high' }} words="possible, serious harm" />);
    expect(screen.getByText('12, high risk').closest('p')).toHaveTextContent('12, high risk possible, serious harm');
  });

  it('is not said while one of the two is not chosen', () => {
    render(<RiskLevel rating={undefined} words="" />);
    expect(screen.getByText('Choose how likely and how bad it is to see the risk.')).toBeVisible();
  });
});
