import { describe, expect, it } from 'vitest';
import { caseForms } from '../../src/forms/all-forms.ts';
import { runningForm } from '../../src/forms/running/running-form.ts';
import { sectionAndNumber, sectionSoFar, declaredNumber } from '../../src/forms/section-number.ts';
import { walk } from '../../src/forms/walk.ts';
import { plain } from '../screens/support/answers.ts';

describe('the number of a step', () => {
  it('counts what the form declares, so that it is the same whatever is asked', () => {
    for (const form of caseForms)
      expect(
        form.steps.map(({ id }) => declaredNumber(form.steps, id)),
        form.id,
      ).toEqual(form.steps.map((_, index) => index + 1));
  });

  it('is none where the form has no such step', () => {
    for (const form of caseForms) expect(declaredNumber(form.steps, 'check'), form.id).toBeUndefined();
  });
});

describe('what a page is called where others may read it', () => {
  it('is its section and a number, and no word of the step', () => {
    for (const form of caseForms)
      for (const [index, step] of form.steps.entries())
        expect(sectionAndNumber(form, step.id)).toBe([form.title, ', page ', String(index + 1)].join(''));
  });

  it('is the section alone where its answers are checked', () => {
    for (const form of caseForms) expect(sectionAndNumber(form, 'check')).toBe(form.title);
  });
});

describe('how far a section has come', () => {
  const { steps } = walk(caseForms, plain);

  it('counts the pages that are asked, and those alone', () => {
    const asked = steps.filter(({ form }) => form === runningForm);
    expect(asked.length).toBeLessThan(runningForm.steps.length);
    expect(asked.map(({ form, step }) => sectionSoFar({ steps }, form, step.id))).toEqual(
      asked.map((_, index) => `While it runs, ${String(index + 1)} of ${String(asked.length)}`),
    );
  });

  it('is the section alone at a page that is not asked', () => {
    expect(sectionSoFar({ steps }, runningForm, 'flexi-ending')).toBe('While it runs');
  });
});
