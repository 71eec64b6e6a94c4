import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Checkboxes } from '../../src/ui/Checkboxes.tsx';
import { Radios } from '../../src/ui/Radios.tsx';
import { TextInput } from '../../src/ui/TextInput.tsx';
import { Kept } from './Kept.tsx';

const yesNo = [
  { value: 'yes', label: 'Yes', hint: 'At least once' },
  { value: 'no', label: 'No' },
];

describe('radios', () => {
  const radios = (start?: string) =>
    render(
      <Kept<string | undefined> start={start}>
        {(value, change) => (
          <Radios
            name="told"
            legend="Was the council told?"
            hint="By letter"
            error="Say whether the council was told"
            options={yesNo}
            value={value}
            onChange={change}
            reveal={{ yes: <TextInput id="when" label="When?" value="" onChange={vi.fn()} /> }}
          />
        )}
      </Kept>,
    );

  it('have none chosen beforehand', () => {
    radios();
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
  });

  it('are described by hint and error, and each by its own hint', () => {
    radios();
    expect(screen.getByRole('group', { name: 'Was the council told?' })).toHaveAccessibleDescription(
      'By letter Error: Say whether the council was told',
    );
    expect(screen.getByRole('radio', { name: 'Yes' })).toHaveAccessibleDescription('At least once');
  });

  it('are chosen by keyboard, and reveal their question only while chosen', async () => {
    radios();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(screen.getByRole('radio', { name: 'Yes' })).toBeChecked();
    expect(screen.getByLabelText('When?')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
    expect(screen.queryByLabelText('When?')).toBeNull();
  });
});

describe('checkboxes', () => {
  const care = [
    { value: 'cic', label: 'Child in care' },
    { value: 'cp', label: 'Child protection plan' },
  ];

  const checkboxes = (start: readonly string[], seen = vi.fn()) => {
    render(
      <Kept start={start}>
        {(values, change) => (
          <Checkboxes
            name="care"
            legend="Do any of these apply?"
            error="Say which of these apply"
            options={care}
            none={{ value: 'none', label: 'No, none of these' }}
            values={values}
            onChange={(ticked) => {
              seen(ticked);
              change(ticked);
            }}
          />
        )}
      </Kept>,
    );
    return seen;
  };

  it('are ticked and unticked by keyboard', async () => {
    const seen = checkboxes([]);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(seen).toHaveBeenLastCalledWith(['cic', 'cp']);
    await userEvent.keyboard(' ');
    expect(seen).toHaveBeenLastCalledWith(['cic']);
  });

  it('lose all others when none is ticked', async () => {
    const seen = checkboxes(['cic', 'cp']);
    await userEvent.click(screen.getByLabelText('No, none of these'));
    expect(seen).toHaveBeenLastCalledWith(['none']);
    expect(screen.getByLabelText('Child in care')).not.toBeChecked();
  });

  it('lose none when another is ticked', async () => {
    const seen = checkboxes(['none']);
    await userEvent.click(screen.getByLabelText('Child in care'));
    expect(seen).toHaveBeenLastCalledWith(['cic']);
    expect(screen.getByLabelText('No, none of these')).not.toBeChecked();
  });

  it('put none last, after "or"', () => {
    checkboxes([]);
    expect(screen.getAllByRole('checkbox').at(-1)).toHaveAccessibleName('No, none of these');
    expect(screen.getByText('or')).toBeVisible();
  });

  it('are described by their error', () => {
    checkboxes([]);
    expect(screen.getByRole('group')).toHaveAccessibleDescription('Error: Say which of these apply');
  });
});
