import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Failure } from '../../src/domain/failure.ts';
import type { Result } from '../../src/domain/result.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { useTold } from '../../src/screens/shared/use-told.ts';

type Ask = () => Promise<Result<string, Failure>>;

const told = (ask: Ask | undefined) =>
  renderHook(({ of }: { of: Ask | undefined }) => useTold(of), { initialProps: { of: ask } });

it('gives what was told, or why it could not be', async () => {
  const { result, rerender } = told(() => Promise.resolve(ok('first')));
  expect(result.current).toBeUndefined();
  await waitFor(() => {
    expect(result.current).toEqual(ok('first'));
  });
  rerender({ of: () => Promise.resolve(fail({ kind: 'store-lost' })) });
  await waitFor(() => {
    expect(result.current).toEqual(fail({ kind: 'store-lost' }));
  });
});

it('keeps nothing that was told of another question, whichever is told first', async () => {
  const answers: ((value: Result<string, Failure>) => void)[] = [];
  const asked = (): Ask => {
    const coming = new Promise<Result<string, Failure>>((resolve) => {
      answers.push(resolve);
    });
    return () => coming;
  };
  const [first, second] = [asked(), asked()];
  const { result, rerender } = told(first);
  rerender({ of: second });
  await act(async () => {
    answers[1]?.(ok('second'));
    answers[0]?.(ok('first'));
    await second();
  });
  expect(result.current).toEqual(ok('second'));
  rerender({ of: undefined });
  expect(result.current).toBeUndefined();
  rerender({ of: () => new Promise(() => undefined) });
  expect(result.current).toBeUndefined();
});
