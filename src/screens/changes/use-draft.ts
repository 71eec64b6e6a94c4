import type { Answers, Path } from '../../case/case.ts';
import type { Typed } from '../../case/typed.ts';
import type { ActPage } from '../../forms/place.ts';
import type { DateBoxes } from '../../ui/DateInput.tsx';
import { useCaseView } from '../shared/case-view.ts';

const PREFIX = 'draft.';

/** What clears all that was typed on the pages of acts: it was done. */
export const withoutDrafts = (answers: Answers): readonly (readonly [Path, null])[] =>
  [...answers.keys()].filter((path) => path.startsWith(PREFIX)).map((path) => [path, null]);

/** What is typed on the page of an act and not done yet. */
export interface Draft {
  readonly text: (name: string) => string;
  readonly day: (name: string) => DateBoxes;
  readonly put: (name: string, typed: Typed) => void;
}

const box = (typed: Typed | undefined, name: string): string => {
  const found = typed === undefined ? undefined : Object.entries(typed).find(([each]) => each === name)?.[1];
  return typeof found === 'string' ? found : '';
};

/**
 * What is typed on the page of an act, kept as answers are at every letter: leaving the page, or losing it, loses no word. No form asks
 * it, so no rule and no document sees it before the act is done.
 */
export function useDraft(page: ActPage): Draft {
  const { reading, log } = useCaseView();
  const pathOf = (name: string): Path => `${PREFIX}${page}.${name}`;
  const typedAt = (name: string): Typed | undefined => reading.answers.get(pathOf(name));
  return {
    text: (name) => {
      const typed = typedAt(name);
      return typeof typed === 'string' ? typed : '';
    },
    day: (name) => {
      const typed = typedAt(name);
      return { day: box(typed, 'day'), month: box(typed, 'month'), year: box(typed, 'year') };
    },
    put: (name, typed) => {
      log.send({ type: 'ANSWER', path: pathOf(name), value: typed });
    },
  };
}
