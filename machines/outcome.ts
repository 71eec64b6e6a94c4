import { fromPromise } from 'xstate';
import type { Failure } from '../src/domain/failure.ts';
import type { Result } from '../src/domain/result.ts';
import { fail } from '../src/domain/result.ts';

/** A side effect that the app must provide; a machine that runs without it is told of a failure. */
export const notProvided = <Output, Input = undefined>() =>
  fromPromise<Result<Output, Failure>, Input>(() => Promise.resolve(fail({ kind: 'unexpected' })));

/** Whether a side effect came back without what was wanted. */
export const hasFailed = (result: Result<unknown, Failure>): boolean => !result.ok;

/** Why a side effect failed. */
export const failureOf = (result: Result<unknown, Failure>): Failure =>
  result.ok ? { kind: 'unexpected' } : result.error;
