import type { Pen } from '../../machines/edit-log.ts';
import type { Edit } from '../../src/case/edit.ts';

/** A pen for tests: ids `e1`, `e2`, ... and a clock that goes on by a second at each look. */
export function countingPen(): Pen {
  let ids = 0;
  let seconds = 0;
  return {
    by: () => undefined,
    newId: () => `e${String(++ids)}`,
    now: () =>
      `2026-09-07T08:${String(Math.floor(++seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}Z`,
  };
}

/** An edit that came from the disk. */
export const storedEdit = (id: string, path: string, value: Edit['value'], replaces: string[] = []): Edit => ({
  id,
  path,
  value,
  replaces,
  schema: 1,
  at: '2026-09-01T08:00:00Z',
});
