import type { LaidNode } from './laid.ts';

/**
 * A node that draws nothing but calls `run` when the painter comes to it: the painter looks at a node's style before it writes
 * anything for it, and a text without a place has nothing to write.
 */
export function hook(run: () => void): LaidNode {
  let done = false;
  return {
    type: 'TEXT',
    get style(): undefined {
      if (!done) {
        done = true;
        run();
      }
      return undefined;
    },
  };
}
