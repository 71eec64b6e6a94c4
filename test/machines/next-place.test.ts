import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { isOfTheJourney } from '../../src/forms/asked-places.ts';
import { firstPageOfRow, nearestAsked, placeAfter, placeBefore } from '../../src/forms/next-place.ts';
import { pathToPlace, placeToPath } from '../../src/forms/place.ts';
import { firstUnanswered } from '../../src/forms/unanswered-places.ts';
import {
  answersWith,
  answersWithout,
  placesFor,
  someAnswers,
  someDeclinedAnswers,
  someFlexiAnswers,
  someForms,
} from './some-forms.ts';

const places = (answers: Answers) => placesFor(answers).filter(({ place }) => isOfTheJourney(place));
const at = (path: string) => pathToPlace(path) ?? { form: 'unknown', step: path };
const shown = (place: ReturnType<typeof pathToPlace>) => place && placeToPath(place);
const twoParents = answersWith({
  'parents.r2': '2',
  'parents.r2.name': 'Jo',
  'parents.r2.shares': 'no',
  'parents.r2.address': 'Hill Road',
});

describe('the places that are asked', () => {
  it('stand in the order of the forms, each form with its check page, without what is not asked', () => {
    expect(places(someAnswers).map(({ place }) => placeToPath(place))).toEqual([
      'route/kind',
      'route/check',
      'pupil/name',
      'pupil/care',
      'pupil/notes',
      'pupil/check',
      'people/parents',
      'people/parents/r1/who',
      'people/school',
      'people/check',
      'reasons/why',
      'reasons/check',
      'timetable/dates',
      'timetable/check',
      'checklist/proof',
      'checklist/check',
      'plan/aims',
      'plan/check',
      'running/told',
      'running/check',
    ]);
  });

  it('are of the way that the case goes, with what both ways share', () => {
    const formsOf = (answers: Answers): readonly string[] => [
      ...new Set(places(answers).map(({ place }) => place.form)),
    ];
    expect(formsOf(someFlexiAnswers)).toEqual([
      'route',
      'pupil',
      'people',
      'request',
      'considerations',
      'decision',
      'pattern',
      'home-education',
      'risk',
      'agreement',
      'notification',
      'running',
    ]);
    expect(formsOf(someDeclinedAnswers)).toEqual(['route', 'pupil', 'people', 'request', 'considerations', 'decision']);
  });

  it('end at the page that says it is not this way', () => {
    expect(places(answersWith({ 'route.ends': 'leaves' })).map(({ place }) => placeToPath(place))).toEqual([
      'route/kind',
      'route/not-this-way',
    ]);
  });
});

describe('Continue and Back inside the forms', () => {
  it.each([
    ['route/kind', 'pupil/name'],
    ['route/check', 'pupil/name'],
    ['people/parents', 'people/school'],
    ['people/parents/r1/who', 'people/parents'],
    ['people/parents/r2/who', 'people/parents/r2/address'],
    ['people/parents/r2/address', 'people/parents'],
    ['timetable/check', 'checklist/proof'],
    ['plan/check', 'running/told'],
    ['running/check', undefined],
    ['pupil/care-plan', undefined],
  ])('after %s comes %s', (here, next) => {
    expect(shown(placeAfter(places(twoParents), at(here)))).toBe(next);
  });

  it.each([
    ['route/kind', undefined],
    ['pupil/name', 'route/kind'],
    ['pupil/check', 'pupil/notes'],
    ['people/school', 'people/parents'],
    ['people/parents', 'pupil/notes'],
    ['people/parents/r2/address', 'people/parents/r2/who'],
    ['people/parents/r2/who', 'people/parents'],
    ['people/parents/r2/remove', 'people/parents'],
  ])('before %s is %s', (here, before) => {
    expect(shown(placeBefore(places(twoParents), at(here)))).toBe(before);
  });

  it('opens a row that is there, at its first page', () => {
    expect(shown(firstPageOfRow(places(twoParents), at('people/parents'), 'r2'))).toBe('people/parents/r2/who');
    expect(firstPageOfRow(places(twoParents), at('people/parents'), 'r3')).toBeUndefined();
  });
});

describe('a place that is wanted', () => {
  it.each([
    ['pupil/name', 'pupil/name'],
    ['pupil/care-plan', 'pupil/care'],
    ['pupil/no-such-step', 'pupil/name'],
    ['people/parents/r1/address', 'people/parents/r1/who'],
    ['people/parents/gone/who', 'people/parents'],
    ['people/parents/r1/no-such-page', 'people/parents'],
    ['people/parents/r1/remove', 'people/parents/r1/remove'],
    ['people/parents/gone/remove', 'people/parents'],
    ['risk/custody', 'timetable/check'],
    ['risk/check', 'timetable/check'],
    ['consent/check', 'plan/check'],
    ['tasks', 'tasks'],
    ['sign', 'sign'],
    ['readiness', 'readiness'],
    ['matrix', 'matrix'],
    ['notify', 'notify'],
    ['request/asked', 'people/check'],
    ['pattern/days', 'timetable/check'],
    ['agreement/clauses', 'plan/check'],
    ['running/ended', 'running/told'],
    ['exceptions/reasons', 'tasks'],
    ['elsewhere/x', 'tasks'],
  ])('%s leads to %s', (wanted, found) => {
    expect(placeToPath(nearestAsked(someForms, places(someAnswers), at(wanted)))).toBe(found);
  });

  it.each<[string, Answers, string]>([
    ['reasons/why', someFlexiAnswers, 'decision/check'],
    ['timetable/dates', someFlexiAnswers, 'decision/check'],
    ['consent/check', someFlexiAnswers, 'risk/check'],
    ['risk/custody', someFlexiAnswers, 'risk/needed'],
    ['running/told', someDeclinedAnswers, 'decision/check'],
    ['agreement/clauses', someDeclinedAnswers, 'decision/check'],
  ])('%s leads, where a parent asks for flexi-schooling, to the nearest that is asked', (wanted, answers, found) => {
    expect(placeToPath(nearestAsked(someForms, places(answers), at(wanted)))).toBe(found);
  });

  it.each([
    'pupil/name',
    'plan/check',
    'check-answers',
    'readiness',
    'sign',
    'pack',
    'attendance',
    'matrix',
    'notify',
    'running/told',
  ])('%s leads to the end of a way that ends', (wanted) => {
    expect(placeToPath(nearestAsked(someForms, places(answersWith({ 'route.ends': 'leaves' })), at(wanted)))).toBe(
      'route/not-this-way',
    );
  });
});

describe('going on with a case', () => {
  it.each<[string, Answers]>([
    ['route/kind', new Map([['school.name', 'Hill School']])],
    ['pupil/care-plan', answersWith({ 'in-care': 'yes' })],
    ['people/parents', answersWithout('parents.r1', 'parents.r1.name')],
    ['people/parents/r1/address', answersWith({ 'parents.r1.shares': 'no' })],
    ['check-answers', someAnswers],
    ['check-answers', answersWith({ start: 'moved' })],
    ['check-answers', answersWithout('school.name')],
    ['route/not-this-way', answersWith({ 'route.ends': 'leaves' })],
    ['request/asked', answersWith({ 'route.ends': 'lasting' })],
    ['check-answers', someFlexiAnswers],
    ['check-answers', someDeclinedAnswers],
  ])('starts at %s', (path, answers) => {
    expect(placeToPath(firstUnanswered(someForms, places(answers)))).toBe(path);
  });
});
