import type { Said } from '../../../machines/deed.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Result } from '../../domain/result.ts';
import type { CaseView } from '../shared/case-view.ts';
import type { Services } from '../shared/services.ts';

/**
 * Keeps the answers that say that something happened. Where they could not be stored, what stood there before is put back, so that no
 * later save says that it happened.
 * @returns what keeps them, and comes back once they are on the disk.
 */
export function keepingAnswersOf(
  { log, readNow }: Pick<CaseView, 'log' | 'readNow'>,
  { settled }: Pick<Services, 'settled'>,
): (said: Said) => Promise<Result<null, Failure>> {
  return async (said) => {
    const before = said.map(([path]) => [path, readNow().answers.get(path) ?? null] as const);
    log.send({ type: 'ANSWER_MANY', answers: said });
    log.send({ type: 'FLUSH' });
    const stored = await settled(log);
    if (!stored.ok) log.send({ type: 'ANSWER_MANY', answers: before });
    return stored;
  };
}
