import { cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import type { AskedPlace } from '../../src/forms/asked-places.ts';
import { askedPlaces, isOfTheJourney } from '../../src/forms/asked-places.ts';
import { placeToAddress } from '../../src/forms/place-address.ts';
import { casePages, casePlace, placeToPath, REMOVE } from '../../src/forms/place.ts';
import { hazardPage } from '../../src/forms/risk/hazard-page.ts';
import { sectionAndNumber } from '../../src/forms/section-number.ts';
import { walk } from '../../src/forms/walk.ts';
import { flexiHeaviest } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { answersOf } from '../scenarios/typed.ts';
import { withoutLayout } from './support/browser.ts';
import { CASE_ID } from './support/memory-store.ts';
import { openCase } from './support/open-page.tsx';

withoutLayout();

/** Each page of a case’s forms: of the lists’ rows the first page of the first, and the one that asks before it goes. */
function pagesOf(answers: Answers): readonly AskedPlace[] {
  const rows = new Set<string>();
  return askedPlaces(walk(caseForms, answers))
    .filter(({ place }) => isOfTheJourney(place))
    .flatMap((asked) => {
      const { form, step, row } = asked.place;
      if (row === undefined) return [asked];
      const list = `${form} ${step}`;
      if (rows.has(list)) return [];
      rows.add(list);
      return [asked, { ...asked, place: { ...asked.place, page: REMOVE } }];
    });
}

/** An address of this app that names a step or a row’s page by number; whatever leads elsewhere is none. */
const neutral = /^(?!#\/case\/)|^#\/case\/c1(\/[a-z-]+(\/(check|[1-9]\d*(\/[^/]+\/(remove|[1-9]\d*))?))?)?$/u;

const notThisWay = answersOf({ 'route.ends': 'leaves', 'route.asked': 'parent' });

describe.each([
  ['a part-time timetable', heaviest],
  ['flexi-schooling', flexiHeaviest],
  ['something else', notThisWay],
])('the pages of %s', (_, answers) => {
  it('are titled by section and number, with nothing that only some pupils have', async () => {
    const { steps } = walk(caseForms, answers);
    for (const { place, kind } of pagesOf(answers)) {
      const form = caseForms.find(({ id }) => id === place.form);
      if (form === undefined) throw new Error(`no form: ${place.form}`);
      await openCase(answers, placeToPath(place));
      const section = sectionAndNumber(form, place.step);
      expect(document.title, placeToPath(place)).toBe(
        kind === 'check' ? `Check your answers: ${form.title} - Waymark` : `${section} - Waymark`,
      );
      const own = steps.filter((each) => each.form.id === form.id).map(({ step }) => step.id);
      const at = own.indexOf(place.step);
      // Nothing was agreed here, so nothing ran.
      const called = form.id === 'running' ? 'Once it runs' : form.title;
      expect(document.querySelector('.govuk-caption-l')?.textContent, placeToPath(place)).toEqual(
        place.page === hazardPage.id
          ? expect.stringMatching(/^Risk assessment, hazard \d of \d$/u)
          : at < 0 || own.length === 1
            ? called
            : `${called}, ${String(at + 1)} of ${String(own.length)}`,
      );
      cleanup();
    }
  });

  it('have an address that says no more, and an old one is replaced by it', async () => {
    for (const { place } of pagesOf(answers)) {
      const entries = window.history.length;
      await openCase(answers, placeToPath(place));
      await waitFor(() => {
        expect(window.location.hash).toBe(`#/case/${CASE_ID}/${placeToAddress(place)}`);
      });
      expect(window.history.length - entries).toBeLessThanOrEqual(1);
      cleanup();
    }
  });

  it('lead nowhere by an address that says more', async () => {
    for (const place of [...casePages.map(casePlace), ...pagesOf(answers).map((asked) => asked.place)]) {
      await openCase(answers, placeToPath(place));
      for (const link of screen.queryAllByRole('link'))
        expect(link.getAttribute('href') ?? '', placeToPath(place)).toMatch(neutral);
      cleanup();
    }
  });
});
