import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DateInput } from '../../src/ui/DateInput.tsx';
import { ErrorSummary } from '../../src/ui/ErrorSummary.tsx';
import { Radios } from '../../src/ui/Radios.tsx';
import { TextInput } from '../../src/ui/TextInput.tsx';

// jsdom lays nothing out, so it has nothing to scroll.
const scrolled = vi.fn();
Element.prototype.scrollIntoView = function (this: Element) {
  scrolled(this.textContent);
};

const page = () =>
  render(
    <>
      <ErrorSummary
        errors={[
          { href: 'name', text: 'Enter the full name' },
          { href: 'dob', text: 'Enter the year' },
          { href: 'told', text: 'Say whether the council was told' },
          { href: 'gone', text: 'Something without a field' },
        ]}
      />
      <TextInput id="name" label="Full name" value="" onChange={vi.fn()} />
      <DateInput
        id="dob"
        legend="Date of birth"
        error="Enter the year"
        errorBoxes={['year']}
        value={{ day: '1', month: '2', year: '' }}
        onChange={vi.fn()}
      />
      <Radios
        name="told"
        legend="Was the council told?"
        options={[{ value: 'yes', label: 'Yes' }]}
        value={undefined}
        onChange={vi.fn()}
      />
    </>,
  );

describe('the error summary', () => {
  beforeEach(() => {
    scrolled.mockClear();
    window.location.hash = '#/case/1/pupil';
  });

  it('takes the focus when it appears, and is announced', () => {
    page();
    expect(screen.getByRole('alert')).toHaveTextContent('There is a problem');
    expect(screen.getByRole('alert').parentElement).toHaveFocus();
  });

  it.each([
    ['Enter the full name', 'Full name', 'Full name'],
    ['Enter the year', 'Year', 'Date of birth'],
    ['Say whether the council was told', 'Yes', 'Was the council told?'],
  ])('"%s" leads to the control "%s", brings "%s" into view and leaves the route alone', async (link, label, title) => {
    page();
    await userEvent.click(screen.getByRole('link', { name: link }));
    expect(screen.getByLabelText(label)).toHaveFocus();
    expect(scrolled).toHaveBeenCalledWith(title);
    expect(window.location.hash).toBe('#/case/1/pupil');
  });

  it('works by keyboard', async () => {
    page();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByLabelText('Full name')).toHaveFocus();
  });

  it('does nothing where a field is not on the page', async () => {
    page();
    await userEvent.click(screen.getByRole('link', { name: 'Something without a field' }));
    expect(scrolled).not.toHaveBeenCalled();
    expect(window.location.hash).toBe('#/case/1/pupil');
  });
});
