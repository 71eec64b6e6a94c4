import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { journeyMachine } from '../../machines/journey.ts';
import type { JourneyEvent } from '../../machines/journey.ts';
import { visitedForms } from '../../src/arrangements/ids.ts';
import type { Answers } from '../../src/case/case.ts';
import type { Place } from '../../src/case/place.ts';
import { actPages, casePlace, pathToPlace, placeToPath } from '../../src/forms/place.ts';
import {
  answersWith,
  answersWithout,
  placesFor,
  someAnswers,
  someDeclinedAnswers,
  someFlexiAnswers,
  someForms,
} from './some-forms.ts';
import { done, ofPeople, stateGraph } from './state-graph.ts';

const at = (path: string): Place => pathToPlace(path) ?? { form: 'unknown', step: path };

function start(path?: string, answers: Answers = someAnswers) {
  const actor = createActor(journeyMachine, {
    input: { forms: someForms, places: placesFor(answers), ...(path === undefined ? {} : { place: at(path) }) },
  }).start();
  const here = (): string => placeToPath(actor.getSnapshot().context.place);
  const send = (event: JourneyEvent): string => {
    actor.send(event);
    return here();
  };
  /** Sends an event again and again until the place does not change or the task list is reached; gives the places. */
  const walk = (type: 'CONTINUE' | 'BACK'): string[] => {
    const places = [here()];
    for (let next = send({ type }); !places.includes(next); next = send({ type })) {
      places.push(next);
      if (next === 'tasks') break;
    }
    return places;
  };
  return {
    actor,
    here,
    send,
    walk,
    go: (to: string) => send({ type: 'GO', place: at(to) }),
    goOn: () => send({ type: 'CONTINUE' }),
    back: () => send({ type: 'BACK' }),
  };
}

const toThePeople = ['route/kind', 'pupil/name', 'pupil/care', 'pupil/notes', 'people/parents', 'people/school'];

const fromTheChecks = ['check-answers', 'readiness', 'sign', 'pack'];

const wholeWay = [...toThePeople, 'reasons/why', 'timetable/dates', 'checklist/proof', 'plan/aims', ...fromTheChecks];

const toTheDecision = [...toThePeople, 'request/asked', 'considerations/child', 'decision/decision'];

const flexiWay = [
  ...toTheDecision,
  'pattern/days',
  'home-education/subjects',
  'risk/needed',
  'agreement/clauses',
  'notification/sender',
  ...fromTheChecks,
];

const declinedWay = [...toTheDecision, ...fromTheChecks];

const afterTheStart = ['running/told'];

describe('the journey', () => {
  const steps = (left: 'forward' | 'backward') => done('steps', { left });
  const events = [
    { type: 'CONTINUE' },
    { type: 'BACK' },
    { type: 'OPEN_ROW', row: 'r1' },
    ...[
      'tasks',
      'route/kind',
      'route/check',
      'pupil/name',
      'risk/custody',
      'consent/check',
      'check-answers',
      'readiness',
      'sign',
      'pack',
      'attendance',
      'matrix',
      'notify',
      'changes',
      'propose',
      'running/told',
    ].map((path) => ({ type: 'GO', place: at(path) })),
    { type: 'CHANGE', place: at('pupil/name'), returnTo: at('pupil/check') },
    ...[someAnswers, someFlexiAnswers, someDeclinedAnswers].map((answers) => ({
      type: 'ANSWERS_CHANGED',
      places: placesFor(answers),
    })),
    steps('forward'),
    steps('backward'),
  ];
  const graph = stateGraph(journeyMachine, {
    input: { forms: someForms, places: placesFor(someAnswers) },
    events,
    told: ({
      place,
      entrance,
      change,
      places,
    }: {
      place: Place;
      entrance: unknown;
      change: unknown;
      places: ReturnType<typeof placesFor>;
    }) => [place, entrance, change !== undefined, places.map((asked) => placeToPath(asked.place))],
  });

  it('reaches every state', () => {
    expect(graph.reached).toEqual(graph.drawn);
  });

  it('takes these events and refuses all others', () => {
    const anywhere = ['ANSWERS_CHANGED', 'CHANGE', 'GO'];
    expect(Object.fromEntries(Object.entries(graph.taken).map(([state, types]) => [state, ofPeople(types)]))).toEqual({
      taskList: [...anywhere.slice(0, 2), 'CONTINUE', 'GO'],
      ...Object.fromEntries(
        visitedForms.map((form) => [form, ['ANSWERS_CHANGED', 'BACK', 'CHANGE', 'CONTINUE', 'GO', 'OPEN_ROW']]),
      ),
      checkAnswers: ['ANSWERS_CHANGED', 'BACK', 'CHANGE', 'CONTINUE', 'GO'],
      readiness: ['ANSWERS_CHANGED', 'BACK', 'CHANGE', 'CONTINUE', 'GO'],
      sign: ['ANSWERS_CHANGED', 'BACK', 'CHANGE', 'CONTINUE', 'GO'],
      pack: ['ANSWERS_CHANGED', 'BACK', 'CHANGE', 'CONTINUE', 'GO'],
      attendance: ['ANSWERS_CHANGED', 'BACK', 'CHANGE', 'GO'],
      matrix: ['ANSWERS_CHANGED', 'BACK', 'CHANGE', 'GO'],
      notify: ['ANSWERS_CHANGED', 'BACK', 'CHANGE', 'GO'],
      changes: ['ANSWERS_CHANGED', 'BACK', 'CHANGE', 'GO'],
      act: ['ANSWERS_CHANGED', 'BACK', 'CHANGE', 'GO'],
    });
  });

  it('leads by Continue from the first page to the pack, to what is kept on record after it, and to the task list', () => {
    const { walk, go } = start('route/kind');
    expect(walk('CONTINUE')).toEqual([...wholeWay, ...afterTheStart, 'tasks']);
    go('running/told');
    expect(walk('BACK')).toEqual(['tasks', ...wholeWay, ...afterTheStart].reverse());
  });

  it.each<[string, Answers, readonly string[]]>([
    ['that the head agrees to, by the agreement', someFlexiAnswers, [...flexiWay, ...afterTheStart]],
    [
      'that the head declines, from the decision straight to the checks, with nothing on record after the pack',
      someDeclinedAnswers,
      declinedWay,
    ],
  ])('leads, with flexi-schooling %s, and back the same way', (_, answers, way) => {
    expect(start('route/kind', answers).walk('CONTINUE')).toEqual([...way, 'tasks']);
    expect(start(way.at(-1), answers).walk('BACK')).toEqual(['tasks', ...way].reverse());
  });

  it('goes past what is kept on record where nothing is', () => {
    const none = createActor(journeyMachine, {
      input: {
        forms: someForms.filter(({ id }) => id !== 'running'),
        places: placesFor(someAnswers).filter(({ place }) => place.form !== 'running'),
        place: at('pack'),
      },
    }).start();
    none.send({ type: 'CONTINUE' });
    expect(placeToPath(none.getSnapshot().context.place)).toBe('tasks');
  });

  it('is in the state that its form is named by', () => {
    const { actor, go } = start();
    expect(actor.getSnapshot().value).toBe('taskList');
    go('reasons/why');
    expect(actor.getSnapshot().value).toBe('reasons');
  });

  it('begins at the task list, which goes on at the first page that wants an answer', () => {
    const { here, goOn } = start(undefined, answersWithout('why'));
    expect(here()).toBe('tasks');
    expect(goOn()).toBe('reasons/why');
  });

  it.each(['attendance', 'matrix', 'notify', 'changes'])('leads from %s back to the task list', (path) => {
    expect(start(path).back()).toBe('tasks');
  });

  it.each(actPages)('leads from %s back to what can be done', (path) => {
    expect(start(path).back()).toBe('changes');
  });

  it.each([
    ...wholeWay,
    ...afterTheStart,
    'pupil/check',
    'running/check',
    'attendance',
    'matrix',
    'notify',
    'changes',
    ...actPages,
  ])('is restored at %s', (path) => {
    expect(start(path).here()).toBe(path);
  });

  it.each(flexiWay.slice(toThePeople.length))('is restored, in a case of flexi-schooling, at %s', (path) => {
    expect(start(path, someFlexiAnswers).here()).toBe(path);
  });

  it.each<[string, Answers, string]>([
    ['people/check', someAnswers, 'reasons'],
    ['people/check', someFlexiAnswers, 'request'],
    ['decision/check', someFlexiAnswers, 'pattern'],
    ['decision/check', someDeclinedAnswers, 'checkAnswers'],
    ['risk/check', someFlexiAnswers, 'agreement'],
    ['risk/check', answersWith({ 'route.ends': 'reintegration', background: 'custody' }), 'checklist'],
  ])('goes on from the fork behind %s by what is asked', (path, answers, state) => {
    const { actor, goOn } = start(path, answers);
    goOn();
    expect(actor.getSnapshot().value).toBe(state);
  });

  it.each<[string, Answers, string]>([
    ['risk/needed', someFlexiAnswers, 'home-education/subjects'],
    ['risk/custody', answersWith({ 'route.ends': 'reintegration', background: 'custody' }), 'timetable/dates'],
    ['check-answers', someAnswers, 'plan/aims'],
    ['check-answers', someFlexiAnswers, 'notification/sender'],
    ['check-answers', someDeclinedAnswers, 'decision/decision'],
    ['request/asked', someFlexiAnswers, 'people/school'],
    ['reasons/why', someAnswers, 'people/school'],
  ])('goes back over the fork before %s by what is asked', (path, answers, before) => {
    expect(start(path, answers).back()).toBe(before);
  });

  it.each([
    ['pupil/care-plan', 'pupil/care'],
    ['people/parents/gone/who', 'people/parents'],
    ['risk/custody', 'timetable/check'],
    ['elsewhere', 'tasks'],
  ])('takes an old link to %s to %s', (wanted, found) => {
    expect(start(wanted).here()).toBe(found);
    const { go } = start('plan/aims');
    expect(go(wanted)).toBe(found);
  });

  it('walks a row and comes back to its list', () => {
    const { send, goOn, back, here } = start(
      'people/parents',
      answersWith({ 'parents.r2': '2', 'parents.r2.shares': 'no' }),
    );
    expect(send({ type: 'OPEN_ROW', row: 'r2' })).toBe('people/parents/r2/who');
    expect(goOn()).toBe('people/parents/r2/address');
    expect(goOn()).toBe('people/parents');
    expect(goOn()).toBe('people/school');
    expect(back()).toBe('people/parents');
    expect(send({ type: 'OPEN_ROW', row: 'gone' })).toBe(here());
  });

  it('ends where it is not this way, however one tries', () => {
    const { walk, go, actor } = start('route/kind', answersWith({ 'route.ends': 'leaves' }));
    expect(walk('CONTINUE')).toEqual(['route/kind', 'route/not-this-way']);
    expect(['pupil/name', 'check-answers', 'readiness', 'sign', 'pack', 'running/told'].map(go)).toEqual(
      Array(6).fill('route/not-this-way'),
    );
    expect(actor.getSnapshot().value).toBe('route');
    expect(go('tasks')).toBe('tasks');
  });
});

describe('answers that change', () => {
  it('leave one where one is, and bring what they bring', () => {
    const { send, goOn } = start('pupil/care');
    expect(send({ type: 'ANSWERS_CHANGED', places: placesFor(answersWith({ 'in-care': 'yes' })) })).toBe('pupil/care');
    expect(goOn()).toBe('pupil/care-plan');
  });

  it.each<[string, string, Answers, string]>([
    ['page', 'pupil/care-plan', answersWith({ 'in-care': 'yes' }), 'pupil/care'],
    ['row', 'people/parents/r2/who', answersWith({ 'parents.r2': '2' }), 'people/parents'],
    ['form', 'risk/custody', answersWith({ 'route.ends': 'reintegration', background: 'custody' }), 'timetable/check'],
    ['way', 'pattern/days', someFlexiAnswers, 'timetable/check'],
  ])('take one to the nearest earlier page when the %s is no longer asked', (_, path, before, found) => {
    const { send, here } = start(path, before);
    expect(here()).toBe(path);
    expect(send({ type: 'ANSWERS_CHANGED', places: placesFor(someAnswers) })).toBe(found);
  });

  it.each<[string, string, Answers, Answers, string]>([
    ['the case becomes flexi-schooling', 'timetable/dates', someAnswers, someFlexiAnswers, 'decision/check'],
    ['the head declines', 'agreement/clauses', someFlexiAnswers, someDeclinedAnswers, 'decision/check'],
    ['the head declines', 'running/told', someFlexiAnswers, someDeclinedAnswers, 'decision/check'],
  ])('take one to the nearest earlier page when %s', (_, path, before, after, found) => {
    expect(start(path, before).send({ type: 'ANSWERS_CHANGED', places: placesFor(after) })).toBe(found);
  });

  it('end the way while one signs', () => {
    const { send } = start('sign');
    expect(send({ type: 'ANSWERS_CHANGED', places: placesFor(answersWith({ 'route.ends': 'leaves' })) })).toBe(
      'route/not-this-way',
    );
  });
});

describe('a change from checked answers', () => {
  const change = (place: string, returnTo: string, answers: Answers = someAnswers) => {
    const started = start(returnTo, answers);
    expect(started.send({ type: 'CHANGE', place: at(place), returnTo: at(returnTo) })).toBe(place);
    return started;
  };

  it.each(['pupil/check', 'check-answers', 'readiness'])('comes back to %s', (returnTo) => {
    const { goOn } = change('pupil/name', returnTo);
    expect(goOn()).toBe(returnTo);
  });

  it('comes back after what it newly asks, and by Back without it', () => {
    const { send, goOn } = change('pupil/care', 'pupil/check');
    send({ type: 'ANSWERS_CHANGED', places: placesFor(answersWith({ 'in-care': 'yes' })) });
    expect(goOn()).toBe('pupil/care-plan');
    expect(goOn()).toBe('pupil/check');
    expect(goOn()).toBe('people/parents');
    const other = change('pupil/care', 'pupil/check');
    expect(other.back()).toBe('pupil/check');
    expect(other.goOn()).toBe('people/parents');
  });

  it('does not stop at what was wanting before, nor at what is new and answered', () => {
    const { send, goOn } = change('pupil/name', 'check-answers', answersWithout('why', 'in-care'));
    send({
      type: 'ANSWERS_CHANGED',
      places: placesFor(new Map([...answersWithout('why'), ['in-care', 'yes'], ['care-plan', 'Yes']])),
    });
    expect(goOn()).toBe('check-answers');
  });

  it('stops at what is new in later forms only when all answers are being checked', () => {
    const custody = answersWith({ 'route.ends': 'reintegration', background: 'custody' });
    const whole = change('route/kind', 'check-answers');
    whole.send({ type: 'ANSWERS_CHANGED', places: placesFor(custody) });
    expect(whole.goOn()).toBe('risk/custody');
    expect(whole.goOn()).toBe('check-answers');
    const section = change('route/kind', 'route/check');
    section.send({ type: 'ANSWERS_CHANGED', places: placesFor(custody) });
    expect(section.goOn()).toBe('route/check');
  });

  it('of the way leads through what the other way wants before it comes back', () => {
    const { send, goOn } = change('route/kind', 'check-answers');
    send({ type: 'ANSWERS_CHANGED', places: placesFor(answersWith({ 'route.ends': 'lasting' })) });
    expect(goOn()).toBe('request/asked');
    send({
      type: 'ANSWERS_CHANGED',
      places: placesFor(new Map([...someFlexiAnswers].filter(([path]) => path !== 'decision.outcome'))),
    });
    expect(goOn()).toBe('decision/decision');
    send({ type: 'ANSWERS_CHANGED', places: placesFor(someDeclinedAnswers) });
    expect(goOn()).toBe('check-answers');
  });

  it('from a no to a yes leads through what a yes wants', () => {
    const { send, goOn } = change(
      'decision/decision',
      'check-answers',
      new Map([...someDeclinedAnswers].filter(([path]) => path !== 'sender')),
    );
    send({
      type: 'ANSWERS_CHANGED',
      places: placesFor(new Map([...someFlexiAnswers].filter(([path]) => path !== 'sender'))),
    });
    expect([goOn(), goOn()]).toEqual(['notification/sender', 'check-answers']);
  });

  it('never stops at what is kept on record after the start, unless it was begun there', () => {
    const moved = new Map([...someAnswers, ['start', 'moved']]);
    const before = change('timetable/dates', 'readiness');
    before.send({ type: 'ANSWERS_CHANGED', places: placesFor(moved) });
    expect(before.goOn()).toBe('readiness');
    const there = change('running/told', 'readiness');
    there.send({ type: 'ANSWERS_CHANGED', places: placesFor(moved) });
    expect([there.goOn(), there.goOn()]).toEqual(['running/ended', 'readiness']);
  });

  it('of one page of a row comes straight back', () => {
    const { goOn } = change('people/parents/r1/who', 'people/check');
    expect(goOn()).toBe('people/check');
  });

  it('of a list walks a row that is opened there, then the list, then comes back', () => {
    const { send, goOn } = change(
      'people/parents',
      'people/check',
      answersWith({ 'parents.r2': '2', 'parents.r2.shares': 'no' }),
    );
    send({ type: 'OPEN_ROW', row: 'r2' });
    expect([goOn(), goOn(), goOn()]).toEqual(['people/parents/r2/address', 'people/parents', 'people/check']);
  });

  it('is over once one goes to another section or to the task list', () => {
    const { go, goOn } = change('pupil/name', 'check-answers');
    go('tasks');
    go('pupil/name');
    expect(goOn()).toBe('pupil/care');
  });

  it('outlasts the browser’s back and forward inside its form', () => {
    const { go, goOn } = change('pupil/name', 'check-answers');
    go('pupil/care');
    go('pupil/name');
    expect(goOn()).toBe('check-answers');
  });

  it('is over once one is back where it was begun', () => {
    const { go, goOn } = change('pupil/name', 'pupil/check');
    expect(go('pupil/check')).toBe('pupil/check');
    expect(goOn()).toBe('people/parents');
  });

  it('leads to the end of the way where it ends it', () => {
    const { send, goOn } = change('route/kind', 'check-answers');
    send({ type: 'ANSWERS_CHANGED', places: placesFor(answersWith({ 'route.ends': 'leaves' })) });
    expect(goOn()).toBe('route/not-this-way');
  });
});

describe('the place', () => {
  it('never names a page that is only passed through', () => {
    const seen = new Set<string>();
    const { actor, walk } = start('route/kind');
    actor.subscribe(({ context }) => seen.add(placeToPath(context.place)));
    walk('CONTINUE');
    walk('BACK');
    expect([...seen].sort()).toEqual([...wholeWay, ...afterTheStart, 'tasks'].sort());
  });

  it('of the task list is where a case without a place begins', () => {
    expect(start().actor.getSnapshot().context.place).toEqual(casePlace('tasks'));
  });
});
