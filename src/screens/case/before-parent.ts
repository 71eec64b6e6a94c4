import { pathToPlace } from '../../forms/place.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Todo } from '../shared/todo.ts';
import { todosBeforeParent } from '../shared/todo.ts';
import { isFinished, sectionsOf } from './sections.ts';

/** What holds the parent’s decision. */
export interface BeforeParent {
  /** How many sections something is wanting of. */
  readonly sections: number;
  /** The first single things, those of sections that nobody has begun left out. */
  readonly todos: readonly Todo[];
  /** All there is to settle. */
  readonly count: number;
}

/** How many single things are shown: the rest stands on the page before signing. */
const MOST = 5;

/** What holds the parent’s decision of a draft. */
export function beforeParent({ readiness, proposed }: Pick<Reading, 'readiness' | 'proposed'>): BeforeParent {
  const sections = sectionsOf(proposed.walk);
  const all = todosBeforeParent(readiness, proposed.case);
  const notBegun = new Set<string>(
    sections.filter(({ state }) => state.progress === 'not-started').map(({ form }) => form.id),
  );
  const single = all.filter(({ place }) => !notBegun.has(pathToPlace(place)?.form ?? ''));
  return {
    sections: sections.filter((section) => !isFinished(section)).length,
    todos: single.slice(0, MOST),
    count: all.length,
  };
}
