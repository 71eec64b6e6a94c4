import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visitedForms } from '../../src/arrangements/ids.ts';
import { casePages, casePlace, pathToPlace, placeToPath } from '../../src/forms/place.ts';

describe('a place in a URL', () => {
  it.each([
    ['pupil/details', { form: 'pupil', step: 'details' }],
    ['pupil/check', { form: 'pupil', step: 'check' }],
    ['risk/hazards/r1/before', { form: 'risk', step: 'hazards', row: 'r1', page: 'before' }],
    ['check-answers', { form: 'case', step: 'check-answers' }],
    ['readiness', { form: 'case', step: 'readiness' }],
    ['running/notifications', { form: 'running', step: 'notifications' }],
    ['home-education/subjects/r1/subject', { form: 'home-education', step: 'subjects', row: 'r1', page: 'subject' }],
    ['pattern/sessions', { form: 'pattern', step: 'sessions' }],
    ['notify', { form: 'case', step: 'notify' }],
  ])('%s is read and written', (path, place) => {
    expect(pathToPlace(path)).toEqual(place);
    expect(placeToPath(place)).toBe(path);
  });

  it('comes back as the same place, whatever a row is called', () => {
    const name = fc.string({ minLength: 1, unit: 'grapheme' });
    const form = fc.constantFrom(...visitedForms);
    const place = fc.oneof(
      fc.constantFrom(...casePages).map(casePlace),
      fc.record({ form, step: name }, { noNullPrototype: true }),
      fc.record({ form, step: name, row: name, page: name }, { noNullPrototype: true }),
    );
    fc.assert(
      fc.property(place, (one) => {
        expect(pathToPlace(placeToPath(one))).toEqual(one);
      }),
    );
  });

  it.each([
    '',
    '/',
    'pupil',
    'school/name',
    'exceptions/reasons',
    'running',
    'case/sign',
    'nowhere',
    'pupil//x/y',
    'risk/hazards/r1',
    'risk/hazards/r1/before/x',
    'pupil/%E0%A4%A',
  ])('%j is no place', (path) => {
    expect(pathToPlace(path)).toBeUndefined();
  });
});
