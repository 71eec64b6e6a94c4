import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/Button.tsx';
import { Form } from '../../src/ui/Form.tsx';
import { TextInput } from '../../src/ui/TextInput.tsx';

describe('a form', () => {
  it('is sent by Enter in a box, to the page itself', async () => {
    const sent = vi.fn();
    render(
      <Form onSubmit={sent}>
        <TextInput id="a" label="A" value="" onChange={vi.fn()} />
        <Button>Continue</Button>
      </Form>,
    );
    await userEvent.type(screen.getByLabelText('A'), '{Enter}');
    expect(sent).toHaveBeenCalledOnce();
  });

  it('is kept out of the browser’s memory, spelling service and translator', () => {
    const { container } = render(<Form onSubmit={vi.fn()}>{null}</Form>);
    const form = container.querySelector('form');
    expect(form).toHaveAttribute('autocomplete', 'off');
    expect(form).toHaveAttribute('spellcheck', 'false');
    expect(form).toHaveAttribute('translate', 'no');
    expect(form).toHaveAttribute('novalidate');
  });

  it('for the passphrase lets a password manager in', () => {
    const { container } = render(
      <Form onSubmit={vi.fn()} forPassphrase>
        {null}
      </Form>,
    );
    expect(container.querySelector('form')).toHaveAttribute('autocomplete', 'on');
  });
});

describe('a busy button', () => {
  it('sends nothing, by press or by Enter, and keeps its place in the tab order', async () => {
    const sent = vi.fn();
    const pressed = vi.fn();
    render(
      <Form onSubmit={sent}>
        <TextInput id="a" label="A" value="" onChange={vi.fn()} />
        <Button busy onClick={pressed}>
          Continue
        </Button>
      </Form>,
    );
    await userEvent.click(screen.getByRole('button'));
    await userEvent.type(screen.getByLabelText('A'), '{Enter}');
    expect(sent).not.toHaveBeenCalled();
    expect(pressed).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(screen.getByRole('button')).toHaveFocus();
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('a double click', () => {
  it('takes an act once, also where another has come into its place', async () => {
    const taken: string[] = [];
    const Pages = () => {
      const [page, setPage] = useState(1);
      return (
        <Button
          type="button"
          onClick={() => {
            taken.push(`page ${String(page)}`);
            setPage(page + 1);
          }}
        >
          Continue
        </Button>
      );
    };
    render(<Pages />);
    await userEvent.dblClick(screen.getByRole('button'));
    expect(taken).toEqual(['page 1']);
    await userEvent.click(screen.getByRole('button'));
    expect(taken).toEqual(['page 1', 'page 2']);
  });

  it('sends a form once', async () => {
    const sent = vi.fn();
    render(
      <Form onSubmit={sent}>
        <Button>Continue</Button>
      </Form>,
    );
    await userEvent.dblClick(screen.getByRole('button'));
    expect(sent).toHaveBeenCalledOnce();
  });

  it('turns two pages', async () => {
    const turned = vi.fn();
    render(
      <Button type="button" repeats onClick={turned}>
        Next page
      </Button>,
    );
    await userEvent.dblClick(screen.getByRole('button'));
    expect(turned).toHaveBeenCalledTimes(2);
  });
});
