import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Form } from '../../src/ui/Form.tsx';
import { PasswordInput } from '../../src/ui/PasswordInput.tsx';
import { Select } from '../../src/ui/Select.tsx';
import { TextArea } from '../../src/ui/TextArea.tsx';
import { TextInput } from '../../src/ui/TextInput.tsx';
import { TimeBox } from '../../src/ui/TimeBox.tsx';
import { TimeInput } from '../../src/ui/TimeInput.tsx';
import { Kept } from './Kept.tsx';

const nothing = vi.fn();

describe('a text box', () => {
  it('is described by its hint and its error, in that order', () => {
    render(
      <TextInput
        id="name"
        label="Full name"
        hint="As on the roll"
        error="Enter the full name"
        value=""
        onChange={nothing}
      />,
    );
    expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveAccessibleDescription(
      'As on the roll Error: Enter the full name',
    );
  });

  it('has no description when there is neither', () => {
    render(<TextInput id="name" label="Full name" value="" onChange={nothing} />);
    expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-describedby');
  });

  it('gives on what is typed, untouched', async () => {
    const seen = vi.fn();
    render(
      <Kept start="">
        {(value, change) => (
          <TextInput
            id="name"
            label="Full name"
            value={value}
            onChange={(typed) => {
              seen(typed);
              change(typed);
            }}
          />
        )}
      </Kept>,
    );
    await userEvent.type(screen.getByLabelText('Full name'), ' Zoë 👋 ');
    expect(seen).toHaveBeenLastCalledWith(' Zoë 👋 ');
  });

  it('tells when it is left', async () => {
    const left = vi.fn();
    render(<TextInput id="name" label="Full name" value="" onChange={nothing} onBlur={left} />);
    await userEvent.tab();
    expect(left).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(left).toHaveBeenCalledOnce();
  });

  it('can be the page’s heading, and then holds the focus', () => {
    render(<TextInput id="name" label="Full name" labelIsHeading value="" onChange={nothing} />);
    const heading = screen.getByRole('heading', { level: 1, name: 'Full name' });
    heading.focus();
    expect(heading).toHaveFocus();
  });

  it.each([
    ['a text box', <TextInput key="a" id="a" label="A" value="" onChange={nothing} />],
    ['a time', <TimeInput key="b" id="a" label="A" value="" onChange={nothing} />],
    ['a text area', <TextArea key="c" id="a" label="A" rows={3} value="" onChange={nothing} />],
  ])('%s is not remembered by the browser, and has no placeholder', (_name, field) => {
    render(field);
    const box = screen.getByLabelText('A');
    expect(box).toHaveAttribute('autocomplete', 'off');
    expect(box).toHaveAttribute('spellcheck', 'false');
    expect(box).not.toHaveAttribute('placeholder');
    expect(box).not.toBeRequired();
  });
});

describe('a time in a box of a row', () => {
  it('is named for those who do not see the row, and by the words that say what is wrong with it', () => {
    render(
      <>
        <TimeBox id="t" name="Week 1, to" value="9" errorId="wrong" onChange={nothing} onBlur={nothing} />
        <p id="wrong">Enter a time</p>
      </>,
    );
    const box = screen.getByRole('textbox', { name: 'Week 1, to' });
    expect(box).toHaveAccessibleDescription('Enter a time');
    expect(box).toBeInvalid();
  });
});

describe('a text area with a limit', () => {
  it('counts letters, not bytes, and cuts nothing off', () => {
    render(<TextArea id="a" label="A" rows={3} limit={3} value="a👋bc" onChange={nothing} />);
    expect(screen.getByText('You have 1 character too many')).toBeVisible();
    expect(screen.getByLabelText('A')).toHaveValue('a👋bc');
    expect(screen.getByLabelText('A')).toHaveAccessibleDescription('You can enter up to 3 characters');
  });

  it('reads the count out only once typing rests', () => {
    vi.useFakeTimers();
    render(<TextArea id="a" label="A" rows={3} limit={10} value="abc" onChange={nothing} />);
    expect(screen.getAllByText('You have 7 characters remaining')).toHaveLength(1);
    act(() => {
      vi.advanceTimersByTime(1000);
    });
    expect(screen.getAllByText('You have 7 characters remaining')).toHaveLength(2);
    vi.useRealTimers();
  });
});

describe('a passphrase', () => {
  const passphrase = () =>
    render(
      <Form onSubmit={nothing} forPassphrase>
        <Kept start="">
          {(value, change) => (
            <PasswordInput id="p" label="Passphrase" value={value} onChange={change} autoComplete="current-password" />
          )}
        </Kept>
        <button type="submit">Unlock</button>
      </Form>,
    );

  it('is hidden until it is shown, and says so', async () => {
    passphrase();
    const box = screen.getByLabelText('Passphrase');
    expect(box).toHaveAttribute('type', 'password');
    await userEvent.click(screen.getByRole('button', { name: 'Show what you typed' }));
    expect(box).toHaveAttribute('type', 'text');
    expect(screen.getByText('What you typed can be seen')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Hide what you typed' }));
    expect(box).toHaveAttribute('type', 'password');
  });

  it('is hidden again when the form is sent', async () => {
    passphrase();
    await userEvent.click(screen.getByRole('button', { name: 'Show what you typed' }));
    await userEvent.click(screen.getByRole('button', { name: 'Unlock' }));
    expect(screen.getByLabelText('Passphrase')).toHaveAttribute('type', 'password');
  });

  it('can be pasted, at any length', async () => {
    passphrase();
    await userEvent.click(screen.getByLabelText('Passphrase'));
    await userEvent.paste('x'.repeat(500));
    expect(screen.getByLabelText('Passphrase')).toHaveValue('x'.repeat(500));
  });

  it('may be filled by a password manager', () => {
    passphrase();
    expect(screen.getByLabelText('Passphrase')).toHaveAttribute('autocomplete', 'current-password');
  });
});

describe('a select', () => {
  it('has nothing chosen beforehand, and gives on what is chosen', async () => {
    const seen = vi.fn();
    render(<Select id="y" label="Year group" options={[{ value: '1', label: 'Year 1' }]} value="" onChange={seen} />);
    expect(screen.getByLabelText('Year group')).toHaveDisplayValue('Choose one');
    await userEvent.selectOptions(screen.getByLabelText('Year group'), 'Year 1');
    expect(seen).toHaveBeenCalledWith('1');
  });
});
