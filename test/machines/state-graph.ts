import { adjacencyMapToArray, getAdjacencyMap, getStateNodes } from '@xstate/graph';
import type { AnyEventObject, AnyMachineSnapshot, AnyStateMachine } from 'xstate';

/** What a machine does with a list of events, wherever it can get by them. */
export interface StateGraph {
  /** The states that were rested in. */
  readonly reached: ReadonlySet<string>;
  /** The states that the chart draws, except those that are only passed through. */
  readonly drawn: ReadonlySet<string>;
  /** By state, the types of the events that are taken in at least one of its contexts. */
  readonly taken: Readonly<Record<string, readonly string[]>>;
}

const nameOf = (snapshot: AnyMachineSnapshot): string =>
  snapshot._nodes
    .filter((node) => node.type === 'atomic' || node.type === 'final')
    .map((node) => node.path.join('.'))
    .join(' ');

/**
 * Walks a machine's graph.
 * @param events what happens to it: its own events, and those of its actors and delays (`done`, `after`).
 * @param told what of the context tells two states apart.
 */
export function stateGraph(
  machine: AnyStateMachine,
  {
    input,
    events,
    told = () => '',
  }: {
    readonly input?: unknown;
    readonly events: readonly AnyEventObject[];
    readonly told?: (context: never) => unknown;
  },
): StateGraph {
  const serializeState = (snapshot: AnyMachineSnapshot): string =>
    JSON.stringify([nameOf(snapshot), told(snapshot.context as never)]);
  const graph = getAdjacencyMap<AnyMachineSnapshot, AnyEventObject, unknown>(machine, {
    input,
    events,
    serializeState,
    limit: 40_000,
  });
  const snapshots = new Set(adjacencyMapToArray(graph).map(({ state }) => state));
  const taken: Record<string, string[]> = {};
  for (const snapshot of snapshots) {
    const types = (taken[nameOf(snapshot)] ??= []);
    for (const event of events)
      if (snapshot.status === 'active' && snapshot.can(event) && !types.includes(event.type)) types.push(event.type);
  }
  const drawn = getStateNodes(machine).filter(
    (node) => (node.type === 'atomic' || node.type === 'final') && !isPassedThrough(node),
  );
  return {
    reached: new Set([...snapshots].map(nameOf)),
    drawn: new Set(drawn.map((node) => node.path.join('.'))),
    taken,
  };
}

const isPassedThrough = (node: { readonly always?: readonly { readonly guard?: unknown }[] }): boolean =>
  node.always?.some(({ guard }) => guard === undefined) === true;

/** The event that an invoked actor has come back. */
export const done = (actor: string, output: unknown): AnyEventObject => ({
  type: `xstate.done.actor.${actor}`,
  actorId: actor,
  output,
});

/** The event that an invoked actor has thrown. */
export const thrown = (actor: string): AnyEventObject => ({
  type: `xstate.error.actor.${actor}`,
  actorId: actor,
  error: 'thrown',
});

/** The event that a delay of a state is over. */
export const after = (delay: string, state: string): AnyEventObject => ({ type: `xstate.after.${delay}.${state}` });

/** The events of a person or the app: what is not said by an actor or a delay. */
export const ofPeople = (types: readonly string[] | undefined): readonly string[] =>
  (types ?? []).filter((type) => !type.startsWith('xstate.')).sort();
