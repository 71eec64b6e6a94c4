import { describe, expect, it } from 'vitest';
import { createActor } from 'xstate';
import { journeyMachine } from '../../machines/journey.ts';
import { formIds } from '../../src/arrangements/ids.ts';
import type { Answers } from '../../src/case/case.ts';
import type { Place } from '../../src/case/place.ts';
import { allForms, caseForms } from '../../src/forms/all-forms.ts';
import { askedPlaces } from '../../src/forms/asked-places.ts';
import { casePlace, CHECK, pathToPlace, placeToPath } from '../../src/forms/place.ts';
import { runningForm } from '../../src/forms/running/running-form.ts';
import { firstUnanswered } from '../../src/forms/unanswered-places.ts';
import { walk } from '../../src/forms/walk.ts';
import { flexiDeclined, flexiHeaviest, flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';

const placesFor = (answers: Answers) => askedPlaces(walk(caseForms, answers));

/** The places from one to the page where a step changes nothing, or to the last. */
function walkOn(answers: Answers, type: 'CONTINUE' | 'BACK', from: Place, last: string): readonly string[] {
  const actor = createActor(journeyMachine, {
    input: { forms: caseForms, places: placesFor(answers), place: from },
  }).start();
  const here = (): string => placeToPath(actor.getSnapshot().context.place);
  const places: string[] = [];
  while (!places.includes(here()) && places.at(-1) !== last) {
    places.push(here());
    actor.send({ type });
  }
  return places;
}

const shared = ['route', 'pupil', 'people'] as const;
const partTime = [...shared, 'reasons', 'timetable', 'risk', 'checklist', 'plan', 'consent'] as const;
const declined = [...shared, 'request', 'considerations', 'decision'] as const;
const flexi = [...declined, 'pattern', 'home-education', 'risk', 'agreement', 'notification'] as const;

it('the ways of a case visit each form, in the order of the guidance', () => {
  expect(new Set([...partTime, ...flexi])).toEqual(new Set(formIds));
  for (const way of [partTime, flexi, declined])
    expect(formIds.filter((id) => way.some((form) => form === id))).toEqual([...way]);
});

describe.each([
  ['a plain medical-short case', medicalShortPlain, 25, partTime],
  ['the heaviest case', heaviest, 45, partTime],
  ['a plain case of flexi-schooling', flexiPlain, 25, flexi],
  ['the heaviest case of flexi-schooling', flexiHeaviest, 45, flexi],
  ['a request for flexi-schooling that is declined', flexiDeclined, 16, declined],
])('%s', (name, answers, most, way) => {
  const places = walkOn(answers, 'CONTINUE', { form: 'route', step: 'kind' }, 'pack');

  it('goes through the forms of its way, in their order, to the pack', () => {
    const forms = places.map((path) => pathToPlace(path)?.form);
    expect(forms.filter((form, index) => form !== forms[index - 1])).toEqual([...way, 'case']);
    expect(places.slice(-4)).toEqual(['check-answers', 'readiness', 'sign', 'pack']);
  });

  it('goes back the way it came', () => {
    expect(walkOn(answers, 'BACK', casePlace('pack'), 'route/kind')).toEqual([...places].reverse());
  });

  it(`takes at most ${String(most)} pages`, () => {
    const checks = places.filter((path) => path.endsWith(`/${CHECK}`) || ['check-answers', 'readiness'].includes(path));
    // A list counts once, whatever its rows, on the way or not.
    const rows = places.filter((path) => pathToPlace(path)?.row !== undefined);
    const pages = places.length - checks.length - rows.length;
    console.info(
      `${name}: ${String(pages)} pages from the first question to the pack (at most ${String(most)}), and ${String(checks.length)} check pages`,
    );
    expect(pages).toBeLessThanOrEqual(most);
  });

  it('has nothing left to ask', () => {
    expect(placeToPath(firstUnanswered(caseForms, placesFor(answers)))).toBe('check-answers');
  });
});

describe('a change', () => {
  const at = (path: string): Place => pathToPlace(path) ?? casePlace('tasks');

  /** Where Continue leads from one page on, until it is back at the page of return; throws where it never is. */
  function changed(before: Answers, after: Answers, place: string, returnTo: string, open?: string): readonly string[] {
    const actor = createActor(journeyMachine, {
      input: { forms: caseForms, places: placesFor(before), place: at(returnTo) },
    }).start();
    const here = (): string => placeToPath(actor.getSnapshot().context.place);
    actor.send({ type: 'CHANGE', place: at(place), returnTo: at(returnTo) });
    actor.send({ type: 'ANSWERS_CHANGED', places: placesFor(after) });
    if (open !== undefined) actor.send({ type: 'OPEN_ROW', row: open });
    const places: string[] = [];
    for (let left = 40; here() !== returnTo; left -= 1) {
      if (left === 0) throw new Error(`it never comes back: ${places.slice(0, 8).join(', ')}`);
      actor.send({ type: 'CONTINUE' });
      places.push(here());
    }
    return places;
  }

  it('of what was told comes back from a new row whose reference is left empty', () => {
    const told: Answers = new Map([
      ...flexiPlain,
      ['notifications.r1', '1'],
      ['notifications.r1.by', 'Jo Carter'],
    ] as const);
    expect(changed(flexiPlain, told, 'running/notifications', 'notify', 'r1')).toEqual([
      'running/notifications',
      'notify',
    ]);
  });

  it('from a part-time timetable to flexi-schooling comes back, though an address stays empty', () => {
    const flexi: Answers = new Map([
      ...medicalShortPlain,
      ['route.ends', 'lasting'],
      ['route.teaches', 'parent'],
      ['route.asked', 'parent'],
    ] as const);
    const places = changed(medicalShortPlain, flexi, 'route/kind', 'check-answers');
    expect(places.filter((path) => path === 'people/parents/r1/address')).toHaveLength(1);
    expect(places.at(-1)).toBe('check-answers');
  });

  it('from declined to agreed stops at the sessions and the subjects too, which are pages and lists of their own', () => {
    const agreed: Answers = new Map([...flexiDeclined, ['decision.outcome', 'agree'] as const]);
    const places = changed(flexiDeclined, agreed, 'decision/decision', 'check-answers');
    expect(places).toEqual(
      expect.arrayContaining([
        'pattern/dates',
        'pattern/sessions',
        'home-education/subjects',
        'risk/needed',
        'notification/notification',
      ]),
    );
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('the steps of the forms', () => {
  it('each have a place of their own, which no check page takes', () => {
    const places = [...allForms, runningForm].flatMap((form) =>
      [CHECK, ...form.steps.map(({ id }) => id)].map((step) => ({ form: form.id, step })),
    );
    const paths = places.map(placeToPath);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.map(pathToPlace)).toEqual(places);
  });
});
