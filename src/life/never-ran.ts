import type { Course } from './in-force.ts';
import { spansIn } from './in-force.ts';
import type { Life } from './life.ts';

const states: readonly Life['state'][] = ['refused', 'not-begun', 'set-aside', 'ended'];

/** Whether nothing that was planned or agreed was in force on any day, and nothing is to come. Source: life of an arrangement, ours. */
export const neverRan = ({ life, course }: { readonly life: Life; readonly course: Course }): boolean =>
  states.includes(life.state) && spansIn(course).length === 0;
