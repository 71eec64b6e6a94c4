import { assign, setup } from 'xstate';
import type { Path } from '../src/case/case.ts';
import type { Typed } from '../src/case/typed.ts';

/** Days as they are to be typed; `null` takes away what stands there. */
export type Filled = readonly (readonly [Path, Typed | null])[];

/** Where weeks are filled from: the climb above them, or the row of one of them. */
export type FilledAt = 'climb' | number;

/** Days that a press would fill. */
export interface Filling {
  readonly at: FilledAt;
  readonly days: Filled;
  /** What stands in these days now. */
  readonly before: Filled;
  /** The weeks of which the filling would replace what was typed. */
  readonly replaces: readonly number[];
  /** Those of the days in which nothing stands. */
  readonly empty: Filled;
}

interface WeeksContext {
  /** The weeks whose days are shown one by one. */
  readonly opened: ReadonlySet<number>;
  /** The week that was copied, to be pasted into others. */
  readonly copied: number | undefined;
  /** What is asked about, or was done and can be undone. */
  readonly filling: Filling | undefined;
}

/** What can happen to the weeks of a timetable beside typing. */
export type WeeksEvent =
  | { readonly type: 'SHOW_DAYS' | 'FOLD_DAYS' | 'COPY'; readonly week: number }
  /** Fills days; asks first where that would replace what was typed. */
  | { readonly type: 'FILL'; readonly filling: Filling }
  | { readonly type: 'REPLACE' | 'FILL_THE_EMPTY' | 'LEAVE_IT' | 'UNDO' }
  /** A box was typed into: what was filled before is not undone any more, for that would take the typing with it. */
  | { readonly type: 'TYPED'; readonly path: Path };

const without = (opened: ReadonlySet<number>, week: number): ReadonlySet<number> =>
  new Set([...opened].filter((each) => each !== week));

const isIn = (filling: Filling | undefined, path: Path): boolean =>
  filling?.days.some(([own]) => own === path) === true;

/** What stood in the days that were filled. */
const whatStood = (filling: Filling | undefined): Filled =>
  filling?.before.filter(([path]) => isIn(filling, path)) ?? [];

/**
 * The weeks of a timetable: which show their days, which was copied, and what was filled at one press: that can be undone until something else is typed
 * there. The page provides `typeTheDays`.
 */
export const weeksMachine = setup({
  types: { context: {} as WeeksContext, events: {} as WeeksEvent },
  guards: {
    nothingIsReplaced: (_, { replaces }: Filling) => replaces.length === 0,
    itWasFilled: ({ context }, path: Path) => isIn(context.filling, path),
  },
  actions: {
    showDays: assign(({ context: { opened } }, week: number) => ({ opened: new Set([...opened, week]) })),
    foldDays: assign(({ context: { opened } }, week: number) => ({ opened: without(opened, week) })),
    copyWeek: assign((_, week: number) => ({ copied: week })),
    keepTheFilling: assign((_, filling: Filling) => ({ filling })),
    keepTheEmptyAlone: assign(({ context: { filling } }) => ({
      filling: filling === undefined ? undefined : { ...filling, days: filling.empty },
    })),
    typeTheDays: (_unused, _days: Filled) => {
      throw new Error('not provided');
    },
    dropTheFilling: assign({ filling: undefined }),
  },
}).createMachine({
  id: 'weeks',
  context: { opened: new Set(), copied: undefined, filling: undefined },
  initial: 'ready',
  on: {
    SHOW_DAYS: { actions: { type: 'showDays', params: ({ event }) => event.week } },
    FOLD_DAYS: { actions: { type: 'foldDays', params: ({ event }) => event.week } },
    COPY: { actions: { type: 'copyWeek', params: ({ event }) => event.week } },
    FILL: [
      {
        guard: { type: 'nothingIsReplaced', params: ({ event }) => event.filling },
        target: '.filled',
        actions: [
          { type: 'keepTheFilling', params: ({ event }) => event.filling },
          { type: 'typeTheDays', params: ({ event }) => event.filling.days },
        ],
      },
      { target: '.asking', actions: { type: 'keepTheFilling', params: ({ event }) => event.filling } },
    ],
  },
  states: {
    ready: {},
    asking: {
      on: {
        REPLACE: {
          target: 'filled',
          actions: { type: 'typeTheDays', params: ({ context }) => context.filling?.days ?? [] },
        },
        FILL_THE_EMPTY: {
          target: 'filled',
          actions: [
            'keepTheEmptyAlone',
            { type: 'typeTheDays', params: ({ context }) => context.filling?.empty ?? [] },
          ],
        },
        LEAVE_IT: { target: 'ready', actions: 'dropTheFilling' },
      },
    },
    filled: {
      on: {
        UNDO: {
          target: 'ready',
          actions: [{ type: 'typeTheDays', params: ({ context }) => whatStood(context.filling) }, 'dropTheFilling'],
        },
        TYPED: {
          guard: { type: 'itWasFilled', params: ({ event }) => event.path },
          target: 'ready',
          actions: 'dropTheFilling',
        },
      },
    },
  },
});
