import { assign, setup } from 'xstate';
import type { Place } from '../src/case/place.ts';
import type { AskedPlace } from '../src/forms/asked-places.ts';
import type { Form } from '../src/forms/form.ts';
import { askedAt, firstPageOfRow, placeAfter, placeBefore, placesOfForm } from '../src/forms/next-place.ts';

/** How a form is entered: at its first page, at its last one on the way back, or at a place of it. */
export type Entrance = 'first' | 'last' | Place;

interface FormStepsInput {
  readonly form: Form['id'];
  /** All places that are asked. */
  readonly places: readonly AskedPlace[];
  readonly entrance: Entrance;
}

interface FormStepsContext {
  readonly form: Form['id'];
  readonly places: readonly AskedPlace[];
  /** Where one is; nothing where the form asks nothing. */
  readonly place: Place | undefined;
  /** How one leaves it. */
  readonly left: 'forward' | 'backward';
}

export type FormStepsEvent =
  | { readonly type: 'CONTINUE' }
  | { readonly type: 'BACK' }
  /** Opens the first page of a row, one that was just added or an earlier one. */
  | { readonly type: 'OPEN_ROW'; readonly row: string }
  | { readonly type: 'ANSWERS_CHANGED'; readonly places: readonly AskedPlace[] };

const placesIn = ({ form, places }: Pick<FormStepsContext, 'form' | 'places'>): readonly AskedPlace[] =>
  placesOfForm(places, form);

function enter(input: FormStepsInput): Place | undefined {
  if (typeof input.entrance === 'object') return input.entrance;
  const steps = placesIn(input).filter(({ kind }) => kind !== 'check' && kind !== 'row');
  return steps.at(input.entrance === 'first' ? 0 : -1)?.place;
}

const after = (context: FormStepsContext): Place | undefined =>
  context.place && placeAfter(placesIn(context), context.place);
const before = (context: FormStepsContext): Place | undefined =>
  context.place && placeBefore(placesIn(context), context.place);
/** Whether one is at a page of a form that is asked to its end: behind its steps they can be checked. */
const isWhole = (context: FormStepsContext): boolean =>
  kindOf(context) !== undefined && placesIn(context).at(-1)?.kind === 'check';
const inRow = (context: FormStepsContext, row: string): Place | undefined =>
  context.place && firstPageOfRow(placesIn(context), context.place, row);
const kindOf = ({ place, ...rest }: FormStepsContext): AskedPlace['kind'] | undefined =>
  place && askedAt(placesIn(rest), place)?.kind;

/**
 * Runs the steps inside one form: its pages, its lists with their rows; its check page where somebody opened that. It ends when one walks past either end;
 * its output says which. A page behind which nothing is asked, such as "not this way", does not let one go on.
 */
export const formStepsMachine = setup({
  types: {
    context: {} as FormStepsContext,
    input: {} as FormStepsInput,
    output: {} as { readonly left: 'forward' | 'backward' },
    events: {} as FormStepsEvent,
  },
  guards: {
    nothingIsAsked: ({ context }) => context.place === undefined,
    thereIsAPageAfter: ({ context }) => after(context) !== undefined,
    thereIsAPageBefore: ({ context }) => before(context) !== undefined,
    theFormIsWhole: ({ context }) => isWhole(context),
    theRowIsThere: ({ context }, row: string) => inRow(context, row) !== undefined,
    weAreOn: ({ context }, kind: AskedPlace['kind']) => kindOf(context) === kind,
  },
  actions: {
    goOn: assign(({ context }) => ({ place: after(context) })),
    goBack: assign(({ context }) => ({ place: before(context) })),
    openTheRow: assign(({ context }, row: string) => ({ place: inRow(context, row) })),
    takeThePlaces: assign((_, places: readonly AskedPlace[]) => ({ places })),
    leaveByTheStart: assign({ left: 'backward' }),
    leaveByTheEnd: assign({ left: 'forward' }),
  },
}).createMachine({
  id: 'formSteps',
  context: ({ input }) => ({
    form: input.form,
    places: input.places,
    place: enter(input),
    left: input.entrance === 'last' ? 'backward' : 'forward',
  }),
  output: ({ context }) => ({ left: context.left }),
  on: {
    ANSWERS_CHANGED: { actions: { type: 'takeThePlaces', params: ({ event }) => event.places } },
  },
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        { guard: 'nothingIsAsked', target: 'left' },
        { guard: { type: 'weAreOn', params: 'list' }, target: 'listing' },
        { guard: { type: 'weAreOn', params: 'row' }, target: 'inRow' },
        { guard: { type: 'weAreOn', params: 'check' }, target: 'checking' },
        { target: 'asking' },
      ],
    },
    asking: {
      on: {
        CONTINUE: [
          { guard: 'thereIsAPageAfter', target: 'arriving', actions: 'goOn' },
          { guard: 'theFormIsWhole', target: 'left', actions: 'leaveByTheEnd' },
        ],
        BACK: [
          { guard: 'thereIsAPageBefore', target: 'arriving', actions: 'goBack' },
          { target: 'left', actions: 'leaveByTheStart' },
        ],
      },
    },
    listing: {
      on: {
        OPEN_ROW: {
          guard: { type: 'theRowIsThere', params: ({ event }) => event.row },
          target: 'inRow',
          actions: { type: 'openTheRow', params: ({ event }) => event.row },
        },
        CONTINUE: [
          { guard: 'thereIsAPageAfter', target: 'arriving', actions: 'goOn' },
          { target: 'left', actions: 'leaveByTheEnd' },
        ],
        BACK: [
          { guard: 'thereIsAPageBefore', target: 'arriving', actions: 'goBack' },
          { target: 'left', actions: 'leaveByTheStart' },
        ],
      },
    },
    inRow: {
      on: {
        CONTINUE: { target: 'arriving', actions: 'goOn' },
        BACK: { target: 'arriving', actions: 'goBack' },
      },
    },
    checking: {
      on: {
        CONTINUE: { target: 'left', actions: 'leaveByTheEnd' },
        BACK: { target: 'arriving', actions: 'goBack' },
      },
    },
    left: { type: 'final' },
  },
});
