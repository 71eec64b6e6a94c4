import { assign, sendTo, setup } from 'xstate';
import type { FormId, VisitedForm } from '../src/arrangements/ids.ts';
import { RUNNING, visitedForms } from '../src/arrangements/ids.ts';
import type { Place } from '../src/case/place.ts';
import type { AskedPlace } from '../src/forms/asked-places.ts';
import type { Form } from '../src/forms/form.ts';
import { placesOfForm } from '../src/forms/next-place.ts';
import type { CasePage } from '../src/forms/place.ts';
import { casePlace, isSamePlace } from '../src/forms/place.ts';
import { firstUnanswered } from '../src/forms/unanswered-places.ts';
import { beginChange, isWithin } from './change-and-return.ts';
import type { FormStepsEvent } from './form-steps.ts';
import { formStepsMachine } from './form-steps.ts';
import type { JourneyContext } from './journey-places.ts';
import { goOnWithChange, ofTheJourney, pagesWithAState, resolved, standAt } from './journey-places.ts';

interface JourneyInput {
  /** The school's facts and the forms in the order of the guidance. */
  readonly forms: readonly Form[];
  /** All places that the answers ask for. */
  readonly places: readonly AskedPlace[];
  /** Where to start: the URL's place, else the stored one; nothing for the task list. */
  readonly place?: Place;
}

export type JourneyEvent =
  | Exclude<FormStepsEvent, { type: 'ANSWERS_CHANGED' }>
  /** From the URL or the task list. */
  | { readonly type: 'GO'; readonly place: Place }
  /** From a page of checked answers: Continue comes back to it, after any question that is new. */
  | { readonly type: 'CHANGE'; readonly place: Place; readonly returnTo: Place }
  | { readonly type: 'ANSWERS_CHANGED'; readonly places: readonly AskedPlace[] };

const journey = setup({
  types: { context: {} as JourneyContext, input: {} as JourneyInput, events: {} as JourneyEvent },
  actors: { formSteps: formStepsMachine },
  guards: {
    theyAreAsked: ({ context }, form: FormId) => placesOfForm(context.places, form).length > 0,
    weAreIn: ({ context }, form: VisitedForm) => context.place.form === form,
    weAreAt: ({ context }, page: CasePage) => isSamePlace(context.place, casePlace(page)),
    itIsAnotherPlace: ({ context }, place: Place) => !isSamePlace(resolved(context, place), context.place),
    thisPlaceIsStillAsked: ({ context }, places: readonly AskedPlace[]) =>
      isSamePlace(resolved({ ...context, places: ofTheJourney(places) }, context.place), context.place),
    weAreChanging: ({ context }) => context.change !== undefined,
    theChangeBeganHere: ({ context }) =>
      context.change !== undefined && isSamePlace(context.change.from, context.place),
    itWasLeftByTheStart: (_, left: 'forward' | 'backward') => left === 'backward',
  },
  actions: {
    stand: assign((_, page: CasePage) => ({ ...standAt(casePlace(page)), change: undefined })),
    goTo: assign(({ context }, place: Place) => ({
      ...standAt(resolved(context, place)),
      change: context.change && isWithin(context.change, place) ? context.change : undefined,
    })),
    beginTheChange: assign(({ context }, { place, returnTo }: { readonly place: Place; readonly returnTo: Place }) => ({
      ...standAt(resolved(context, place)),
      change: beginChange(context.places, resolved(context, place), returnTo),
    })),
    goOnWithTheChange: assign(({ context }) => goOnWithChange(context)),
    endTheChange: assign(({ context }) =>
      context.change === undefined ? {} : { ...standAt(context.change.returnTo), change: undefined },
    ),
    enterAtTheFirstPage: assign({ entrance: 'first' }),
    enterAtTheLastPage: assign({ entrance: 'last' }),
    goToTheFirstUnanswered: assign(({ context }) => standAt(firstUnanswered(context.forms, context.places))),
    takeThePlaces: assign((_, places: readonly AskedPlace[]) => ({ places: ofTheJourney(places) })),
    goToTheNearestAsked: assign(({ context }) => standAt(resolved(context, context.place))),
    mirrorThePlace: assign(({ context }, place: Place | undefined) => ({ place: place ?? context.place })),
    tellTheForm: sendTo('steps', ({ event }) => event),
  },
});

/** The state of a form: its steps are run by the small machine; it is left by its start or by its end. */
const form = (id: VisitedForm, leads: { readonly back: string; readonly on: string }) =>
  journey.createStateConfig({
    invoke: {
      id: 'steps',
      src: 'formSteps',
      input: ({ context }) => ({ form: id, places: context.places, entrance: context.entrance }),
      onSnapshot: { actions: { type: 'mirrorThePlace', params: ({ event }) => event.snapshot.context.place } },
      onDone: [
        {
          guard: { type: 'itWasLeftByTheStart', params: ({ event }) => event.output.left },
          target: leads.back,
          actions: 'enterAtTheLastPage',
        },
        { target: leads.on, actions: 'enterAtTheFirstPage' },
      ],
    },
    on: {
      CONTINUE: [
        { guard: 'weAreChanging', target: 'arriving', actions: 'goOnWithTheChange' },
        { actions: 'tellTheForm' },
      ],
      BACK: [{ guard: 'theChangeBeganHere', target: 'arriving', actions: 'endTheChange' }, { actions: 'tellTheForm' }],
      OPEN_ROW: { actions: 'tellTheForm' },
      ANSWERS_CHANGED: [
        {
          guard: { type: 'thisPlaceIsStillAsked', params: ({ event }) => event.places },
          actions: [{ type: 'takeThePlaces', params: ({ event }) => event.places }, 'tellTheForm'],
        },
        {
          target: 'arriving',
          actions: [{ type: 'takeThePlaces', params: ({ event }) => event.places }, 'goToTheNearestAsked'],
        },
      ],
    },
  });

/** A fork on the way: to the first of the forms that the case is asked, else to the last. */
const fork = (forms: readonly FormId[], otherwise: FormId | 'checkAnswers') =>
  journey.createStateConfig({
    always: [
      ...forms.map((id) => ({ guard: { type: 'theyAreAsked' as const, params: id }, target: id })),
      { target: otherwise },
    ],
  });

/**
 * The journey of one case: the forms in the order of the guidance, then the checks, what is still to settle, the signatures and the
 * pack, and after the start what is kept on record. After the people it forks: a part-time timetable goes by reasons, timetable, risk,
 * checklist, plan and consent; flexi-schooling by request, considerations and decision, and where the head agrees by pattern, home
 * education, risk, agreement and notification. What comes next is decided here alone, from the place and the answers; both come in, and
 * nothing else is remembered.
 */
export const journeyMachine = journey.createMachine({
  id: 'journey',
  context: ({ input }) => ({
    forms: input.forms,
    places: ofTheJourney(input.places),
    ...standAt(resolved({ ...input, places: ofTheJourney(input.places) }, input.place ?? casePlace('tasks'))),
    change: undefined,
  }),
  on: {
    GO: {
      guard: { type: 'itIsAnotherPlace', params: ({ event }) => event.place },
      target: '.arriving',
      actions: { type: 'goTo', params: ({ event }) => event.place },
    },
    CHANGE: { target: '.arriving', actions: { type: 'beginTheChange', params: ({ event }) => event } },
    ANSWERS_CHANGED: [
      {
        guard: { type: 'thisPlaceIsStillAsked', params: ({ event }) => event.places },
        actions: { type: 'takeThePlaces', params: ({ event }) => event.places },
      },
      {
        target: '.arriving',
        actions: [{ type: 'takeThePlaces', params: ({ event }) => event.places }, 'goToTheNearestAsked'],
      },
    ],
  },
  initial: 'arriving',
  states: {
    arriving: {
      always: [
        ...visitedForms.map((id) => ({ guard: { type: 'weAreIn' as const, params: id }, target: id })),
        ...pagesWithAState.map(([page, target]) => ({ guard: { type: 'weAreAt' as const, params: page }, target })),
        { target: 'taskList' },
      ],
    },
    taskList: {
      entry: { type: 'stand', params: 'tasks' },
      on: { CONTINUE: { target: 'arriving', actions: 'goToTheFirstUnanswered' } },
    },
    route: form('route', { back: 'taskList', on: 'pupil' }),
    pupil: form('pupil', { back: 'route', on: 'people' }),
    people: form('people', { back: 'pupil', on: 'afterThePeople' }),

    afterThePeople: fork(['request'], 'reasons'),

    reasons: form('reasons', { back: 'people', on: 'timetable' }),
    timetable: form('timetable', { back: 'reasons', on: 'risk' }),

    request: form('request', { back: 'people', on: 'considerations' }),
    considerations: form('considerations', { back: 'request', on: 'decision' }),
    decision: form('decision', { back: 'considerations', on: 'afterTheDecision' }),
    afterTheDecision: fork(['pattern'], 'checkAnswers'),
    pattern: form('pattern', { back: 'decision', on: 'home-education' }),
    'home-education': form('home-education', { back: 'pattern', on: 'risk' }),

    beforeTheRisk: fork(['home-education'], 'timetable'),
    risk: form('risk', { back: 'beforeTheRisk', on: 'afterTheRisk' }),
    afterTheRisk: fork(['agreement'], 'checklist'),

    checklist: form('checklist', { back: 'risk', on: 'plan' }),
    plan: form('plan', { back: 'checklist', on: 'consent' }),
    consent: form('consent', { back: 'plan', on: 'checkAnswers' }),

    agreement: form('agreement', { back: 'risk', on: 'notification' }),
    notification: form('notification', { back: 'agreement', on: 'checkAnswers' }),

    beforeTheChecks: fork(['notification', 'decision'], 'consent'),
    checkAnswers: {
      entry: { type: 'stand', params: 'check-answers' },
      on: { CONTINUE: 'readiness', BACK: { target: 'beforeTheChecks', actions: 'enterAtTheLastPage' } },
    },
    readiness: {
      entry: { type: 'stand', params: 'readiness' },
      on: { CONTINUE: 'sign', BACK: 'checkAnswers' },
    },
    sign: {
      entry: { type: 'stand', params: 'sign' },
      on: { CONTINUE: 'pack', BACK: 'readiness' },
    },
    pack: {
      entry: { type: 'stand', params: 'pack' },
      on: { CONTINUE: { target: 'running', actions: 'enterAtTheFirstPage' }, BACK: 'sign' },
    },
    running: form(RUNNING, { back: 'pack', on: 'taskList' }),
    attendance: { entry: { type: 'stand', params: 'attendance' }, on: { BACK: 'taskList' } },
    matrix: { entry: { type: 'stand', params: 'matrix' }, on: { BACK: 'taskList' } },
    notify: { entry: { type: 'stand', params: 'notify' }, on: { BACK: 'taskList' } },
    changes: { entry: { type: 'stand', params: 'changes' }, on: { BACK: 'taskList' } },
    act: { on: { BACK: 'changes' } },
  },
});
