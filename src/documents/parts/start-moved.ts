import { arrangementOf } from '../../arrangements/arrangement-of.ts';
import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { formatDate } from '../../domain/iso-date.ts';
import type { Life } from '../../life/life.ts';

/**
 * That another day to start than the one planned now came while nobody had agreed, to be put into a sentence: `a day to start, 8 February 2027, came
 * before anything was agreed for it`; `undefined` where none did. Source: life of an arrangement, ours.
 * @param c the present case.
 */
export function startMoved(life: Life, c: Case): string | undefined {
  if (life.state !== 'not-begun' && life.state !== 'refused') return undefined;
  const { start } = life;
  return start === undefined || start === valueOf(c, arrangementOf(c).start)
    ? undefined
    : `a day to start, ${formatDate(start)}, came before anything was agreed for it`;
}

/** The same as a sentence of its own; nothing where none came. */
export function startMovedInWords(life: Life, c: Case): readonly string[] {
  const moved = startMoved(life, c);
  return moved === undefined ? [] : [`${moved.charAt(0).toUpperCase()}${moved.slice(1)}.`];
}
