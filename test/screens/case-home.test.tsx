import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CaseHead } from '../../src/case/case-head.ts';
import type { Place } from '../../src/case/place.ts';
import { sectionState } from '../../src/reading/section-state.ts';
import { beforeParent } from '../../src/screens/case/before-parent.ts';
import { nextStep } from '../../src/screens/case/next-step.ts';
import { peopleInCase } from '../../src/screens/case/people-in-case.ts';
import { platesOf } from '../../src/screens/case/plates.ts';
import { whatHappened } from '../../src/screens/case/what-happened.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain, ordinarySchool } from '../scenarios/medical-short-plain.ts';
import { answersOf, dateTyped } from '../scenarios/typed.ts';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { heldEvent } from './support/events.ts';
import { openCase } from './support/open-page.tsx';
import { readingWith } from './support/reading-with.ts';
import { signatureOn } from './support/signatures.ts';

withoutLayout();

const fresh = answersOf(ordinarySchool);
const checked: Place = { form: 'case', step: 'check-answers' };

/** Each plate in a line; an outlined one in brackets. */
const way = (reading: Parameters<typeof platesOf>[0]): readonly string[] =>
  platesOf(reading).map(({ title, detail, at, isHeldUp = false }) =>
    isHeldUp ? `[${at}: ${title}, ${detail}]` : `${at}: ${title}, ${detail}`,
  );

describe('the way of a draft', () => {
  it('of a case that was begun a minute ago names what is not known', () => {
    expect(way(readingWith(fresh))).toEqual([
      'now: Being written, 0 of 9 sections',
      'to-come: The parent decides, before it starts',
      'to-come: Head signs, after the parent',
      'to-come: Part time, not known yet',
      'to-come: Full time, not known yet',
    ]);
  });

  it('has the parent, the start and the day of full time once they are known', () => {
    expect(way(readingWith(plainWithout('pupil.send')))).toEqual([
      'now: Being written, 8 of 9 sections',
      'to-come: Robin decides, before 11 January',
      'to-come: Head signs, after Robin',
      'to-come: 4 weeks, from 11 January',
      'to-come: Full time, 8 February',
    ]);
  });

  it('goes on to the parent once all is written', () => {
    expect(way(readingWith(plain)).slice(0, 3)).toEqual([
      'done: Written, 9 of 9 sections',
      'now: Robin decides, before 11 January',
      'to-come: Head signs, after Robin',
    ]);
  });

  it('names a parent whole whose name begins with a title, or with the pupil’s', () => {
    const named = (name: string): string | undefined =>
      platesOf(readingWith(plainWith({ 'parents.r1.name': name })))[1]?.title;
    expect(named('Mrs Fielding')).toBe('Mrs Fielding decides');
    expect(named('Sam Fielding senior')).toBe('Sam Fielding senior decides');
  });

  it('counts the professionals who must agree too', () => {
    expect(platesOf(readingWith(heaviest))[1]?.title).toMatch(/ and 4 others decide$/u);
  });

  it('outlines a decision that was about other answers', () => {
    const before = signatureOn('consent', 'parent', plain);
    const since = plainWithout('plan.work-set', 'pupil.send');
    expect(way(readingWith(since, [before]))[1]).toBe('[to-come: Robin decides again, before 11 January]');
  });

  it('is drawn for no other arrangement, and no other state of a life', () => {
    expect(platesOf(readingWith(flexiPlain))).toEqual([]);
    expect(platesOf(readingWith(plain, [signatureOn('consent', 'parent', plain)]))).toEqual([]);
  });
});

describe('the next step of a draft', () => {
  it('begins a new case', () => {
    expect(nextStep(readingWith(fresh), undefined)).toMatchObject({
      title: 'Begin with the kind of arrangement',
      place: 'route/kind',
      section: 'route',
    });
  });

  it('goes on at the page where the person was, while something is wanting of its section', () => {
    const reading = readingWith(plainWithout('pupil.send', 'plan.aim'));
    const step = nextStep(reading, { form: 'plan', step: 'aim' });
    expect(step).toMatchObject({ title: 'Go on with the plan', place: 'plan/aim' });
    expect(step.wasAt?.number).toMatch(/^page 1 of \d$/u);
    expect(nextStep(reading, { form: 'reasons', step: 'why' })).toMatchObject({
      title: 'Go on with the pupil',
      place: 'pupil/needs',
      wasAt: undefined,
    });
  });

  it('names the hazard that the person was at, and which of them it is', () => {
    const rows = [...plain.keys()].flatMap((path) => /^hazards\.([^.]+)$/u.exec(path)?.[1] ?? []);
    const second = rows[1] ?? '';
    const reading = readingWith(plainWithout(`hazards.${second}.why-not`));
    const last = { form: 'risk', step: 'hazards', row: second, page: 'hazard' };
    expect(nextStep(reading, last)).toMatchObject({
      title: 'Go on with the risk assessment',
      place: `risk/hazards/${second}/hazard`,
      wasAt: { page: plain.get(`hazards.${second}.what`), number: `hazard 2 of ${String(rows.length)}` },
    });
    expect(sectionState(reading.proposed.walk, 'risk').rows).toEqual({
      done: rows.length - 1,
      of: rows.length,
      one: 'hazard',
    });
    expect(nextStep(reading, { ...last, row: 'gone' }).wasAt).toBeUndefined();
    expect(nextStep(reading, { ...last, page: 'remove' }).place).toBe('risk/hazards');
  });

  it('has all answers checked once every section is complete, then what is open settled, then it is decided', () => {
    expect(nextStep(readingWith(plain), { form: 'plan', step: 'aim' }).place).toBe('check-answers');
    expect(nextStep(readingWith(plain), checked)).toMatchObject({
      title: 'Ask Robin Fielding to decide',
      detail: 'By Friday 8 January 2027, the last school day before it starts.',
      place: 'sign',
    });
    const late = plainWith({ 'timetable.end': dateTyped('12', '2', '2027') });
    const open = readingWith(late);
    expect(open.readiness.openToParent).toBe(false);
    const step = nextStep(open, checked);
    expect(step.place).toBe(open.readiness.gaps.length > 0 ? 'timetable/weeks' : 'readiness');
  });
});

describe('what holds the parent', () => {
  it('is the sections, and single things of those that were begun', () => {
    const { sections, todos, count } = beforeParent(readingWith(fresh));
    expect(sections).toBe(9);
    expect(todos.every(({ place }) => !/^(?:pupil|risk)\//u.test(place))).toBe(true);
    expect(count).toBeGreaterThan(40);
  });

  it('is at most five things at once', () => {
    const { todos, count } = beforeParent(readingWith(plainWithout('pupil', 'plan', 'risk')));
    expect(todos.length).toBeLessThanOrEqual(5);
    expect(count).toBeGreaterThan(5);
  });

  it('is nothing where nothing is open', () => {
    expect(beforeParent(readingWith(plain))).toEqual({ sections: 0, todos: [], count: 0 });
  });
});

describe('how much of a section is there', () => {
  it('is all of it where it is complete, and one less for each answer that is wanting', () => {
    const of = (gone: readonly string[], id: 'pupil' | 'plan') =>
      sectionState(readingWith(plainWithout(...gone)).proposed.walk, id).answers;
    const whole = of([], 'pupil');
    expect(whole.done).toBe(whole.of);
    expect(of(['pupil.send'], 'pupil')).toEqual({ done: whole.of - 1, of: whole.of });
    expect(of(['pupil.send', 'pupil.name'], 'pupil')).toEqual({ done: whole.of - 2, of: whole.of });
  });

  it('counts what may be left open only where it cannot be read', () => {
    const of = (typed: string) =>
      sectionState(readingWith(plainWith({ 'pupil.upn': typed })).proposed.walk, 'pupil').answers;
    const { done } = of('');
    expect(of('A1')).toEqual({ done, of: done + 1 });
  });
});

describe('the people of a draft', () => {
  it('are the parent, who must agree, and the head, who signs last', () => {
    expect(peopleInCase(readingWith(plain))).toEqual([
      { name: 'Robin Fielding', role: 'Father, signs', standing: 'Not asked yet' },
      { name: 'Pat Headley', role: 'Headteacher', standing: 'Signs last' },
    ]);
    const roles = peopleInCase(readingWith(heaviest)).map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['Social worker', 'Virtual School']));
  });

  it('say that a parent decides again', () => {
    const reading = readingWith(plainWithout('plan.work-set', 'pupil.send'), [signatureOn('consent', 'parent', plain)]);
    expect(peopleInCase(reading)[0]?.standing).toBe('Decides again');
  });
});

describe('what happened', () => {
  const head: CaseHead = {
    id: 'c1',
    begunAt: '2027-01-04T09:00:00.000Z',
    begunBy: { name: 'Ines Alder', role: 'SENCO' },
  };

  it('is what is on record, the newest first, and never a day to come', () => {
    const signature = signatureOn('consent', 'parent', plain);
    const { proposed } = readingWith(plainWithout('plan.work-set'), [signature]);
    const told = whatHappened({ proposed, events: [heldEvent] }, head).map(({ title, when }) => `${title}: ${when}`);
    expect(told).toEqual([
      'Robin Fielding agreed, about earlier answers: Thursday 7 January 2027',
      'Put on hold: Wednesday 6 January 2027, Ines Alder',
      'Dr R Lamb, GP, the health practitioner, was told: Monday 4 January 2027',
      'Begun by Ines Alder: Monday 4 January 2027',
    ]);
  });

  it('leaves out what nobody knows', () => {
    const { proposed } = readingWith(fresh);
    const lost = { id: 'c1', begunAt: '', begunBy: { name: '', role: '' } };
    expect(whatHappened({ proposed, events: [] }, lost)).toEqual([]);
    const unnamed = whatHappened({ proposed, events: [] }, { ...head, begunBy: lost.begunBy });
    expect(unnamed.map(({ title }) => title)).toEqual(['Begun']);
  });
});

describe('the home of a draft', () => {
  it('reads title, way, next, what holds the decision, sections, people, papers, what happened', async () => {
    await openCase(medicalShortPlain, 'tasks');
    expect(
      [...document.querySelectorAll('h1, h2, .wm-way')].map((part) =>
        part.tagName === 'OL' ? part.getAttribute('aria-label') : part.textContent,
      ),
    ).toEqual([
      'Sam’s case',
      'The way to full time',
      'Next',
      'Before Robin can decide',
      'The nine sections',
      'Also here',
      'People',
      'Documents',
      'What happened',
    ]);
  });

  it('says in words what is done, now and to come, and marks the one that is now', async () => {
    await openCase(plainWithout('pupil.send'), 'tasks');
    const plates = within(screen.getByRole('list', { name: 'The way to full time' })).getAllByRole('listitem');
    expect(plates.map((plate) => plate.textContent.split(':')[0])).toEqual([
      'Now',
      'To come',
      'To come',
      'To come',
      'To come',
    ]);
    expect(plates.map((plate) => plate.getAttribute('aria-current'))).toEqual(['step', null, null, null, null]);
  });

  it('has one box, one button in it, and at most one link', async () => {
    await openCase(plainWithout('pupil.send'), 'tasks');
    const box = within(screen.getByRole('region', { name: 'Next' }));
    expect(box.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
      'Go on',
      'See what Robin will be shown',
    ]);
    expect(box.getByRole('link', { name: 'Go on' })).toHaveAccessibleDescription('Go on with the pupil');
  });

  it('leads to each single thing that holds the decision, and says how far the start is', async () => {
    await openCase(plainWithout('pupil.send'), 'tasks');
    expect(screen.getByText('One section to finish')).toBeVisible();
    expect(screen.getByRole('link', { name: /^(?:Choose|Say|Enter|Select) .*/u })).toHaveAttribute(
      'href',
      '#/case/c1/pupil/3',
    );
    expect(screen.getByText('Start Monday 11 January 2027: 4 days from today.')).toBeVisible();
  });
});
