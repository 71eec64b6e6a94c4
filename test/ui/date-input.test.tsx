import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { DateInput, type DateBoxes } from '../../src/ui/DateInput.tsx';
import { Kept } from './Kept.tsx';

const empty: DateBoxes = { day: '', month: '', year: '' };

describe('a date', () => {
  it('is typed in three boxes, month names too, and the focus moves only by hand', async () => {
    const seen = vi.fn();
    render(
      <Kept start={empty}>
        {(value, change) => (
          <DateInput
            id="dob"
            legend="Date of birth"
            value={value}
            onChange={(typed) => {
              seen(typed);
              change(typed);
            }}
          />
        )}
      </Kept>,
    );
    await userEvent.tab();
    await userEvent.keyboard('27');
    expect(screen.getByLabelText('Day')).toHaveFocus();
    await userEvent.tab();
    await userEvent.keyboard('March');
    await userEvent.tab();
    await userEvent.keyboard('2014');
    expect(seen).toHaveBeenLastCalledWith({ day: '27', month: 'March', year: '2014' });
  });

  it('is one group with its hint and its error', () => {
    render(
      <DateInput
        id="dob"
        legend="Date of birth"
        hint="For example, 27 3 2014"
        error="Enter the year"
        value={empty}
        onChange={vi.fn()}
      />,
    );
    expect(screen.getByRole('group', { name: 'Date of birth' })).toHaveAccessibleDescription(
      'For example, 27 3 2014 Error: Enter the year',
    );
  });

  it('marks only the boxes that are wrong', () => {
    render(
      <DateInput
        id="dob"
        legend="Date of birth"
        error="Enter the year"
        errorBoxes={['year']}
        value={empty}
        onChange={vi.fn()}
      />,
    );
    expect(screen.getByLabelText('Year')).toHaveClass('govuk-input--error');
    expect(screen.getByLabelText('Day')).not.toHaveClass('govuk-input--error');
    expect(screen.getByLabelText('Month')).not.toHaveClass('govuk-input--error');
  });

  it('marks no box without an error', () => {
    render(<DateInput id="dob" legend="Date of birth" errorBoxes={['year']} value={empty} onChange={vi.fn()} />);
    expect(screen.getByLabelText('Year')).not.toHaveClass('govuk-input--error');
  });

  it('is left once, when the focus leaves all three boxes', async () => {
    const left = vi.fn();
    render(<DateInput id="dob" legend="Date of birth" value={empty} onChange={vi.fn()} onBlur={left} />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    expect(left).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(left).toHaveBeenCalledOnce();
  });
});
