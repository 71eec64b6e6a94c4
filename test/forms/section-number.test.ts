import { describe, expect, it } from 'vitest';
import { caseForms } from '../../src/forms/all-forms.ts';
import { sectionAndNumber, declaredNumber } from '../../src/forms/section-number.ts';

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
        expect(sectionAndNumber(form, step.id)).toBe(
          [form.title, ', ', String(index + 1), ' of ', String(form.steps.length)].join(''),
        );
  });

  it('is the section alone where its answers are checked', () => {
    for (const form of caseForms) expect(sectionAndNumber(form, 'check')).toBe(form.title);
  });
});
