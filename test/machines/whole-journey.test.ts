import { createActor } from 'xstate';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { allForms, caseForms } from '../../src/forms/all-forms.ts';
import { runningForm } from '../../src/forms/running/running-form.ts';
import { journeyMachine } from '../../machines/journey.ts';
import { CHECK, pathToPlace, placeToPath } from '../../machines/place.ts';
import { firstUnanswered } from '../../machines/unanswered-places.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';

/** The places from the first question to the pack, by Continue alone. */
function walkOn(answers: Answers): readonly string[] {
  const actor = createActor(journeyMachine, { input: { forms: caseForms, answers, place: { form: 'route', step: 'kind' } } }).start();
  const here = (): string => placeToPath(actor.getSnapshot().context.place);
  const places: string[] = [];
  while (!places.includes(here()) && places.at(-1) !== 'pack') {
    places.push(here());
    actor.send({ type: 'CONTINUE' });
  }
  return places;
}

describe.each([
  ['a plain medical-short case', medicalShortPlain, 25],
  ['the heaviest case', heaviest, 45],
])('%s', (name, answers, most) => {
  const places = walkOn(answers);

  it('goes through all forms in their order to the pack', () => {
    const forms = places.map((path) => pathToPlace(path)?.form);
    expect(forms.filter((form, index) => form !== forms[index - 1])).toEqual([...allForms.map(({ id }) => id), 'case']);
    expect(places.slice(-4)).toEqual(['check-answers', 'readiness', 'sign', 'pack']);
  });

  it(`takes at most ${String(most)} pages`, () => {
    const checks = places.filter((path) => path.endsWith(`/${CHECK}`) || ['check-answers', 'readiness'].includes(path));
    const pages = places.length - checks.length;
    console.info(`${name}: ${String(pages)} pages from the first question to the pack (at most ${String(most)}), and ${String(checks.length)} check pages`);
    expect(pages).toBeLessThanOrEqual(most);
  });

  it('has nothing left to ask', () => {
    expect(placeToPath(firstUnanswered(caseForms, answers))).toBe('check-answers');
  });
});

describe('the steps of the forms', () => {
  it('each have a place of their own, which no check page takes', () => {
    const places = [...allForms, runningForm].flatMap((form) => [CHECK, ...form.steps.map(({ id }) => id)].map((step) => ({ form: form.id, step })));
    const paths = places.map(placeToPath);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.map(pathToPlace)).toEqual(places);
  });
});
