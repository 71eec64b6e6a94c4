import { describe, expect, test } from 'vitest';
import type { Answers, Path } from '../../src/case/case.ts';
import type { Typed } from '../../src/case/typed.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { gapsOf } from '../../src/forms/gaps.ts';
import { walk } from '../../src/forms/walk.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { dateTyped } from '../scenarios/typed.ts';

type Change = Readonly<Record<Path, Typed>>;

const withChange = (base: Answers, change: Change): Answers => new Map([...base, ...Object.entries(change)]);

/** The steps that are asked, as `form/step`. */
const stepsOf = (answers: Answers): readonly string[] => walk(caseForms, answers).steps.map(({ form, step }) => `${form.id}/${step.id}`);

/** The paths of all questions that are asked. */
const pathsOf = (answers: Answers): readonly Path[] =>
  walk(caseForms, answers).steps.flatMap((step): readonly Path[] => {
    if (step.kind === 'screen') return [];
    const questions = step.kind === 'questions' ? step.questions : step.rows.flatMap((row) => row.pages.flatMap((page) => page.questions));
    return questions.map(({ field }) => field.path);
  });

const ongoing: Change = { 'medical.facts': ['recovery-first', 'ongoing'] };
const untilDay29: Change = { 'timetable.end': dateTyped('8', '2', '2027') };
const untilDay28: Change = { 'timetable.end': dateTyped('7', '2', '2027') };
const medium: Change = { 'route.kind': 'medical-medium' };

describe('a plain case is asked', () => {
  test.each<[string, Change, Change]>([
    ['people/meeting', { 'pupil.care': ['early-help'] }, { 'pupil.care': ['none'] }],
    ['people/meeting', { 'pupil.care': ['cin'] }, { 'pupil.send': 'ehcp' }],
    ['people/responsibility', { 'pupil.care': ['cic'] }, { 'pupil.care': ['cp'] }],
    ['reasons/support-first', { 'pupil.send': 'support' }, { 'pupil.send': 'none' }],
    ['reasons/support-first', { 'pupil.care': ['tac'] }, { 'pupil.care': ['none'] }],
    ['reasons/support-first', { 'reasons.causes': ['illness', 'anxiety'] }, { 'reasons.causes': ['illness', 'family', 'return'] }],
    ['reasons/support-first', { 'reasons.causes': ['behaviour'] }, { 'reasons.causes': ['illness'] }],
    ['reasons/behaviour', { 'route.kind': 'exceptional-needs' }, { 'reasons.causes': ['behaviour'] }],
    ['reasons/behaviour', { 'route.kind': 'reintegration', 'route.exclusion-risk': 'yes' }, { 'route.kind': 'reintegration', 'route.exclusion-risk': 'no' }],
    ['reasons/panel', { 'medical.days-missed': '15' }, { 'medical.days-missed': '14' }],
    ['reasons/panel', { 'medical.facts': ['fifteen-days'] }, { 'pupil.health': 'no', 'medical.facts': ['fifteen-days'] }],
    ['timetable/earlier-periods', { 'timetable.earlier': 'yes' }, { 'timetable.earlier': 'no' }],
    ['timetable/extension', { 'timetable.earlier': 'yes', 'timetable.extends': 'yes' }, { 'timetable.earlier': 'no', 'timetable.extends': 'yes' }],
    ['timetable/prolonged', { ...ongoing, ...untilDay29 }, { ...ongoing, ...untilDay28 }],
    ['timetable/prolonged', { ...ongoing, ...medium, 'timetable.end': dateTyped('8', '3', '2027') }, { ...ongoing, ...medium, 'timetable.end': dateTyped('7', '3', '2027') }],
    ['timetable/prolonged', { ...ongoing, ...untilDay28, 'school.authority': 'own', 'school.own.longest-weeks': '3' }, { ...ongoing, ...untilDay29, 'school.authority': 'own' }],
    ['timetable/prolonged', { ...ongoing, ...medium, ...untilDay29, 'timetable.earlier': 'yes', 'timetable.extends': 'yes' }, { ...ongoing, ...medium, ...untilDay29 }],
    ['timetable/prolonged', { ...ongoing, ...untilDay29 }, untilDay29],
    ['timetable/prolonged', { ...ongoing, ...untilDay29 }, { ...ongoing, ...untilDay29, 'route.kind': 'reintegration' }],
    ['plan/transport', { 'pupil.council-transport': 'yes' }, { 'pupil.council-transport': 'no' }],
    ['consent/objection', { 'parents.r2': '2', 'consent.objection': 'yes' }, { 'parents.r2': '2', 'consent.objection': 'no' }],
    ['consent/objection', { 'parents.r2': '2', 'consent.objection': 'yes' }, { 'consent.objection': 'yes' }],
  ])('for %s where it concerns the pupil, and otherwise not', (step, concerned, near) => {
    expect(stepsOf(withChange(medicalShortPlain, concerned))).toContain(step);
    expect(stepsOf(withChange(medicalShortPlain, near))).not.toContain(step);
  });

  test('about travel, and how it is for the family, whoever brings the pupil', () => {
    expect(pathsOf(medicalShortPlain)).toEqual(expect.arrayContaining(['plan.travel', 'plan.travel-fair', 'pupil.free-school-meals', 'pupil.council-transport']));
  });
});

describe('a service', () => {
  const asked = (answer: string): readonly Path[] => pathsOf(withChange(heaviest, { 'agencies.r1.answer': answer }));

  test('that does not agree is talked with', () => {
    expect(asked('refuses')).toEqual(expect.arrayContaining(['agencies.r1.discussed-on', 'agencies.r1.outcome']));
    expect(asked('no-answer')).not.toContain('agencies.r1.discussed-on');
  });
});

describe('what a rule asks for later, or lets the head explain, is no gap:', () => {
  test.each<[Path, Change]>([
    ['people.meeting-on', {}],
    ['people.meeting-with', {}],
    ['people.meeting-outcome', {}],
    ['people.social-worker-told-on', {}],
    ['people.caseworker-chased-on', { 'people.caseworker-answer': 'no-answer' }],
    ['behaviour.team-asked-on', {}],
    ['panel.outcome', { 'medical.days-missed': '20' }],
    ['panel.form-sent-on', { 'medical.days-missed': '20', 'panel.outcome': 'refer', 'panel.steps-tried': 'Rest', 'panel.evidence': 'A letter', 'panel.ground': 'access' }],
    ['plan.transport-told-on', {}],
    ['consent.objection-heard-on', { 'consent.objection': 'yes', 'consent.objection-says': 'Too few hours' }],
  ])('%s', (path, change) => {
    const answers = new Map(withChange(heaviest, change));
    answers.delete(path);
    const asked = walk(caseForms, answers);
    expect(pathsOf(answers)).toContain(path);
    expect(asked.steps.flatMap((step) => gapsOf(step, asked.case)).map(({ question }) => question?.field.path)).toEqual([]);
  });
});
