import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure.ts';
import type { Result } from '../../domain/result.ts';

/**
 * What the store told of what is asked now, or why it could not; nothing until that is known. What it told of another question is not given.
 * @param ask the same function as long as it asks the same; none asks nothing.
 */
export function useTold<T>(ask: (() => Promise<Result<T, Failure>>) | undefined): Result<T, Failure> | undefined {
  const [answer, setAnswer] = useState<{ readonly to: typeof ask; readonly told: Result<T, Failure> }>();
  useEffect(() => {
    if (ask === undefined) return undefined;
    let gone = false;
    void ask().then((told) => {
      if (!gone) setAnswer({ to: ask, told });
    });
    return () => {
      gone = true;
    };
  }, [ask]);
  return answer !== undefined && answer.to === ask ? answer.told : undefined;
}
