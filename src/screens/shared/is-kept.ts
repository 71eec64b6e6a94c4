import { RUNNING } from '../../arrangements/ids.ts';
import type { Life } from '../../life/life.ts';

/**
 * Whether the answers of a form are kept as they were: it has ended, or is set aside. What happens since is still written down, and where
 * the no of a professional ended it, that no can be put right. Source: life of an arrangement, ours.
 */
export function isKept(life: Life, form: string): boolean {
  if (form === RUNNING) return false;
  if (life.state === 'set-aside') return true;
  return life.state === 'ended' && !(life.ending.how === 'agency' && form === 'people');
}
