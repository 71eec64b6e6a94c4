import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { formStepsMachine } from '../../machines/form-steps.ts';
import type { Entrance } from '../../machines/form-steps.ts';
import type { Place } from '../../src/case/place.ts';
import type { Form } from '../../src/forms/form.ts';
import { placeToPath } from '../../src/forms/place.ts';
import { answersWith, placesFor, someAnswers } from './some-forms.ts';
import { ofPeople, stateGraph } from './state-graph.ts';

const start = (form: Form['id'], entrance: Entrance = 'first', answers = someAnswers) =>
  createActor(formStepsMachine, { input: { form, places: placesFor(answers), entrance } }).start();
const pathOf = (place: Place | undefined) => place && placeToPath(place);

describe('the steps of a form', () => {
  const graph = stateGraph(formStepsMachine, {
    input: { form: 'people', places: placesFor(someAnswers), entrance: { form: 'people', step: 'check' } },
    events: [
      { type: 'CONTINUE' },
      { type: 'BACK' },
      { type: 'OPEN_ROW', row: 'r1' },
      { type: 'OPEN_ROW', row: 'r9' },
      { type: 'ANSWERS_CHANGED', places: placesFor(someAnswers) },
    ],
    told: ({ place, left }: { place: Place; left: string }) => [place, left],
  });

  it('reach every state', () => {
    expect(graph.reached).toEqual(graph.drawn);
  });

  it('take these events and refuse all others', () => {
    expect(Object.fromEntries(Object.entries(graph.taken).map(([state, types]) => [state, ofPeople(types)]))).toEqual({
      listing: ['ANSWERS_CHANGED', 'BACK', 'CONTINUE', 'OPEN_ROW'],
      inRow: ['ANSWERS_CHANGED', 'BACK', 'CONTINUE'],
      asking: ['ANSWERS_CHANGED', 'BACK', 'CONTINUE'],
      checking: ['ANSWERS_CHANGED', 'BACK', 'CONTINUE'],
      left: [],
    });
  });

  it('open no row that is not there', () => {
    expect(start('people').getSnapshot().can({ type: 'OPEN_ROW', row: 'r9' })).toBe(false);
  });

  it('are walked to the end, and say by which end they were left', () => {
    const actor = start('pupil');
    for (const path of ['pupil/name', 'pupil/care', 'pupil/notes']) {
      expect(pathOf(actor.getSnapshot().context.place)).toBe(path);
      actor.send({ type: 'CONTINUE' });
    }
    expect(actor.getSnapshot().output).toEqual({ left: 'forward' });
    const other = start('pupil');
    other.send({ type: 'BACK' });
    expect(other.getSnapshot().output).toEqual({ left: 'backward' });
  });

  it.each([
    ['forward', 'first'],
    ['backward', 'last'],
  ] as const)('are passed through %s where nothing is asked', (left, entrance) => {
    expect(start('consent', entrance).getSnapshot().output).toEqual({ left });
  });

  it('are entered at the last page on the way back', () => {
    expect(pathOf(start('pupil', 'last').getSnapshot().context.place)).toBe('pupil/notes');
  });

  it('are checked where somebody opened the check page, which leads on, and back to the last page', () => {
    const check = { form: 'pupil', step: 'check' };
    const on = start('pupil', check);
    on.send({ type: 'CONTINUE' });
    expect(on.getSnapshot().output).toEqual({ left: 'forward' });
    const back = start('pupil', check);
    back.send({ type: 'BACK' });
    expect(pathOf(back.getSnapshot().context.place)).toBe('pupil/notes');
  });

  it('ask what an answer given meanwhile brings', () => {
    const actor = start('pupil', { form: 'pupil', step: 'care' });
    actor.send({ type: 'ANSWERS_CHANGED', places: placesFor(answersWith({ 'in-care': 'yes' })) });
    actor.send({ type: 'CONTINUE' });
    expect(pathOf(actor.getSnapshot().context.place)).toBe('pupil/care-plan');
  });

  it('do not go on from a page that says it is not this way', () => {
    const actor = start('route', { form: 'route', step: 'not-this-way' }, answersWith({ 'route.ends': 'lasting' }));
    expect(actor.getSnapshot().can({ type: 'CONTINUE' })).toBe(false);
    expect(actor.getSnapshot().can({ type: 'BACK' })).toBe(true);
  });

  it('of a form outside the journey are run alike', () => {
    const actor = start('school');
    actor.send({ type: 'CONTINUE' });
    expect(actor.getSnapshot().output).toEqual({ left: 'forward' });
  });
});
