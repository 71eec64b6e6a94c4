import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as walking from '../../src/forms/walk.ts';
import type * as judging from '../../src/policy/matrix/matrix.ts';
import { medicalShortPlain as plain } from '../scenarios/medical-short-plain.ts';
import { openCase, placeInAddress } from '../screens/support/open-page.tsx';
import { allSignatures } from '../screens/support/signatures.ts';

const { walks, matrices } = vi.hoisted(() => ({ walks: { count: 0 }, matrices: { count: 0 } }));

vi.mock('../../src/forms/walk.ts', async (original) => {
  const real = await original<typeof walking>();
  return {
    ...real,
    walk: (...given: Parameters<typeof real.walk>) => {
      walks.count += 1;
      return real.walk(...given);
    },
  };
});

vi.mock('../../src/policy/matrix/matrix.ts', async (original) => {
  const real = await original<typeof judging>();
  return {
    ...real,
    matrixOf: (...given: Parameters<typeof real.matrixOf>) => {
      matrices.count += 1;
      return real.matrixOf(...given);
    },
  };
});

/** How often the forms are walked while something is done. */
async function walksIn(act: () => Promise<void>): Promise<number> {
  const before = walks.count;
  await act();
  return walks.count - before;
}

describe('an open case is read once for each change', () => {
  beforeEach(() => {
    walks.count = 0;
  });

  it('at a letter, the forms are walked once', async () => {
    const { user } = await openCase(plain, 'plan/aim');
    const box = screen.getAllByRole('textbox')[0];
    if (box === undefined) throw new Error('nothing to type into');
    await user.click(box);
    expect(await walksIn(() => user.keyboard('x'))).toBe(1);
    expect(await walksIn(() => user.keyboard('yz'))).toBe(2);
  });

  it('at a press of Continue, at most twice', async () => {
    const { user } = await openCase(plain, 'plan/aim');
    const box = screen.getAllByRole('textbox')[0];
    if (box === undefined) throw new Error('nothing to type into');
    await user.type(box, 'x');
    const pressed = await walksIn(async () => {
      await user.click(screen.getByRole('button', { name: 'Continue' }));
      await waitFor(() => {
        expect(placeInAddress()).not.toBe('plan/aim');
      });
    });
    expect(pressed).toBeLessThanOrEqual(2);
  });

  it('at a change of page alone, not at all', async () => {
    await openCase(plain, 'plan/aim');
    expect(
      await walksIn(async () => {
        window.location.hash = window.location.hash.replace('plan/aim', 'plan/check');
        await waitFor(() => {
          expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent('aim');
        });
      }),
    ).toBe(0);
  });
});

it('what no page asks for is not worked out: the signatures ask for no matrix', async () => {
  await openCase(plain, 'sign', { signatures: allSignatures(plain) });
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sign');
  expect(matrices.count).toBe(0);
});
