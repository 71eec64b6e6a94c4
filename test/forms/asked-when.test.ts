import { describe, expect, test } from 'vitest';
import type { Answers, Path } from '../../src/case/case.ts';
import type { Typed } from '../../src/case/typed.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { gapsOf } from '../../src/forms/gaps.ts';
import { walk } from '../../src/forms/walk.ts';
import { flexiDeclined, flexiHeaviest, flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { dateTyped } from '../scenarios/typed.ts';

type Change = Readonly<Record<Path, Typed>>;

const withChange = (base: Answers, change: Change): Answers => new Map([...base, ...Object.entries(change)]);

/** The steps that are asked, as `form/step`. */
const stepsOf = (answers: Answers): readonly string[] =>
  walk(caseForms, answers).steps.map(({ form, step }) => `${form.id}/${step.id}`);

/** The paths of all questions that are asked. */
const pathsOf = (answers: Answers): readonly Path[] =>
  walk(caseForms, answers).steps.flatMap((step): readonly Path[] => {
    if (step.kind === 'screen') return [];
    const questions =
      step.kind === 'questions'
        ? step.questions
        : step.rows.flatMap((row) => row.pages.flatMap((page) => page.questions));
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
    [
      'reasons/support-first',
      { 'reasons.causes': ['illness', 'anxiety'] },
      { 'reasons.causes': ['illness', 'family', 'return'] },
    ],
    ['reasons/support-first', { 'reasons.causes': ['behaviour'] }, { 'reasons.causes': ['illness'] }],
    ['reasons/behaviour', { 'route.kind': 'exceptional-needs' }, { 'reasons.causes': ['behaviour'] }],
    [
      'reasons/behaviour',
      { 'route.kind': 'reintegration', 'route.exclusion-risk': 'yes' },
      { 'route.kind': 'reintegration', 'route.exclusion-risk': 'no' },
    ],
    ['reasons/panel', { 'medical.days-missed': '15' }, { 'medical.days-missed': '14' }],
    [
      'reasons/panel',
      { 'medical.facts': ['fifteen-days'] },
      { 'pupil.health': 'no', 'medical.facts': ['fifteen-days'] },
    ],
    ['timetable/earlier-periods', { 'timetable.earlier': 'yes' }, { 'timetable.earlier': 'no' }],
    [
      'timetable/extension',
      { 'timetable.earlier': 'yes', 'timetable.extends': 'yes' },
      { 'timetable.earlier': 'no', 'timetable.extends': 'yes' },
    ],
    ['timetable/prolonged', { ...ongoing, ...untilDay29 }, { ...ongoing, ...untilDay28 }],
    [
      'timetable/prolonged',
      { ...ongoing, ...medium, 'timetable.end': dateTyped('8', '3', '2027') },
      { ...ongoing, ...medium, 'timetable.end': dateTyped('7', '3', '2027') },
    ],
    [
      'timetable/prolonged',
      { ...ongoing, ...untilDay28, 'school.authority': 'own', 'school.own.longest-weeks': '3' },
      { ...ongoing, ...untilDay29, 'school.authority': 'own' },
    ],
    [
      'timetable/prolonged',
      { ...ongoing, ...medium, ...untilDay29, 'timetable.earlier': 'yes', 'timetable.extends': 'yes' },
      { ...ongoing, ...medium, ...untilDay29 },
    ],
    ['timetable/prolonged', { ...ongoing, ...untilDay29 }, untilDay29],
    [
      'timetable/prolonged',
      { ...ongoing, ...untilDay29 },
      { ...ongoing, ...untilDay29, 'route.kind': 'reintegration' },
    ],
    ['plan/transport', { 'pupil.council-transport': 'yes' }, { 'pupil.council-transport': 'no' }],
    [
      'consent/objection',
      { 'parents.r2': '2', 'consent.objection': 'yes' },
      { 'parents.r2': '2', 'consent.objection': 'no' },
    ],
    ['consent/objection', { 'parents.r2': '2', 'consent.objection': 'yes' }, { 'consent.objection': 'yes' }],
  ])('for %s where it concerns the pupil, and otherwise not', (step, concerned, near) => {
    expect(stepsOf(withChange(medicalShortPlain, concerned))).toContain(step);
    expect(stepsOf(withChange(medicalShortPlain, near))).not.toContain(step);
  });

  test('about travel, and how it is for the family, whoever brings the pupil', () => {
    expect(pathsOf(medicalShortPlain)).toEqual(
      expect.arrayContaining(['plan.travel', 'plan.travel-fair', 'pupil.free-school-meals', 'pupil.council-transport']),
    );
  });
});

/** The forms that are asked, each once, in their order. */
const formsOf = (answers: Answers): readonly string[] => [
  ...new Set(walk(caseForms, answers).steps.map(({ form }) => form.id)),
];

describe('the forms of a case', () => {
  const first = ['school', 'route', 'pupil', 'people'];
  const request = ['request', 'considerations', 'decision'];
  const last = ['running', 'exceptions'];

  test.each<[string, Answers, readonly string[]]>([
    ['a part-time timetable', heaviest, ['reasons', 'timetable', 'risk', 'checklist', 'plan', 'consent', ...last]],
    [
      'flexi-schooling that the head agrees to',
      flexiPlain,
      [...request, 'pattern', 'home-education', 'risk', 'agreement', 'notification', ...last],
    ],
    [
      'flexi-schooling with conditions',
      flexiHeaviest,
      [...request, 'pattern', 'home-education', 'risk', 'agreement', 'notification', ...last],
    ],
    [
      'flexi-schooling that the head has not decided on',
      withChange(flexiPlain, { 'decision.outcome': '' }),
      [...request, 'pattern', 'home-education', 'risk', 'agreement', 'notification', ...last],
    ],
    ['flexi-schooling that the head declines', flexiDeclined, [...request, 'exceptions']],
  ])('are those of %s', (_, answers, rest) => {
    expect(formsOf(answers)).toEqual([...first, ...rest]);
  });
});

describe('a case of flexi-schooling is asked', () => {
  test.each<[string, Change, Change]>([
    ['people/social-worker', { 'pupil.care': ['cin'] }, { 'pupil.care': ['early-help'] }],
    ['people/caseworker', { 'pupil.send': 'ehcp' }, { 'pupil.send': 'support' }],
    ['considerations/ehcp', { 'pupil.send': 'ehcp' }, { 'pupil.send': 'support' }],
    ['risk/needed', {}, { 'decision.outcome': 'decline' }],
    ['risk/hazards', { 'risk.needed': 'yes' }, { 'risk.needed': 'no' }],
    ['risk/topics', { 'risk.needed': 'yes' }, { 'risk.needed': 'no' }],
    ['pattern/sessions', { 'decision.outcome': 'conditions' }, { 'decision.outcome': 'decline' }],
    ['running/flexi-reviews', {}, { 'decision.outcome': 'decline' }],
  ])('for %s where it concerns the pupil, and otherwise not', (step, concerned, near) => {
    expect(stepsOf(withChange(flexiPlain, concerned))).toContain(step);
    expect(stepsOf(withChange(flexiPlain, near))).not.toContain(step);
  });

  test.each<[Path, Change, Change]>([
    ['considerations.social-worker-view', { 'pupil.care': ['cp'] }, { 'pupil.care': ['tac'] }],
    [
      'considerations.section-f-how',
      { 'pupil.send': 'ehcp', 'considerations.section-f': 'yes' },
      { 'pupil.send': 'ehcp', 'considerations.section-f': 'no' },
    ],
    ['decision.conditions', { 'decision.outcome': 'conditions' }, { 'decision.outcome': 'agree' }],
    ['decision.offer', { 'decision.outcome': 'decline' }, { 'decision.outcome': 'conditions' }],
    ['home-education.tutor-names', { 'home-education.tutors': 'yes' }, { 'home-education.tutors': 'no' }],
    ['risk.why-none', { 'risk.needed': 'no' }, { 'risk.needed': 'yes' }],
    ['agreement.sen', { 'pupil.send': 'support' }, { 'pupil.send': 'none' }],
    [
      'flexi-reviews.r1.next-on',
      { 'flexi-reviews.r1': '1', 'flexi-reviews.r1.outcome': 'change' },
      { 'flexi-reviews.r1': '1', 'flexi-reviews.r1.outcome': 'end' },
    ],
  ])('%s where it concerns the pupil, and otherwise not', (path, concerned, near) => {
    expect(pathsOf(withChange(flexiPlain, concerned))).toContain(path);
    expect(pathsOf(withChange(flexiPlain, near))).not.toContain(path);
  });

  test('nothing of a pupil’s part-time timetable in the forms that both share', () => {
    const care: Change = {
      'pupil.care': ['cic', 'cp', 'tac', 'early-help'],
      'pupil.send': 'ehcp',
      'pupil.health': 'yes',
    };
    const ofPartTime = [
      'people/agencies',
      'people/virtual-school',
      'people/responsibility',
      'people/meeting',
      'risk/whereabouts',
      'risk/adult',
      'running/held-reviews',
      'running/ending',
    ];
    expect(stepsOf(withChange(heaviest, care))).toEqual(expect.arrayContaining(ofPartTime));
    expect(stepsOf(withChange(flexiHeaviest, care)).filter((step) => ofPartTime.includes(step))).toEqual([]);
    expect(pathsOf(flexiHeaviest)).not.toContain('people.senior');
    expect(pathsOf(medicalShortPlain)).toContain('people.senior');
  });

  test('where each parent lives, which a part-time timetable does not ask', () => {
    expect(pathsOf(flexiPlain)).toContain('parents.r1.address');
    expect(pathsOf(medicalShortPlain)).not.toContain('parents.r1.address');
  });
});

describe('the first page asks', () => {
  const asked = (first: Change): readonly Path[] =>
    pathsOf(new Map(Object.entries(first))).filter((path) =>
      ['route.ends', 'route.teaches', 'route.asked', 'route.kind'].includes(path),
    );

  test.each<[Change, readonly Path[]]>([
    [{}, ['route.ends']],
    [{ 'route.ends': 'full-time' }, ['route.ends', 'route.teaches']],
    [{ 'route.ends': 'full-time', 'route.teaches': 'school' }, ['route.ends', 'route.teaches', 'route.kind']],
    [{ 'route.ends': 'full-time', 'route.teaches': 'parent' }, ['route.ends', 'route.teaches', 'route.kind']],
    [{ 'route.ends': 'full-time', 'route.teaches': 'provider' }, ['route.ends', 'route.teaches']],
    [{ 'route.ends': 'lasting', 'route.teaches': 'school' }, ['route.ends', 'route.teaches']],
    [{ 'route.ends': 'lasting', 'route.teaches': 'parent' }, ['route.ends', 'route.teaches', 'route.asked']],
    [
      { 'route.ends': 'lasting', 'route.teaches': 'parent', 'route.asked': 'parent' },
      ['route.ends', 'route.teaches', 'route.asked'],
    ],
    [{ 'route.ends': 'leaves' }, ['route.ends', 'route.asked']],
  ])('after %j for %j', (first, paths) => {
    expect(asked(first)).toEqual(paths);
  });
});

describe('the sessions of the pattern', () => {
  const gapsAt = (change: Change): readonly string[] => {
    const asked = walk(caseForms, withChange(flexiPlain, change));
    return asked.steps
      .flatMap((step) => gapsOf(step, asked.case))
      .map(({ step, why }) => `${step.form.id}/${step.step.id} ${why}`);
  };

  test('are wanting while one is open, and the case says that it is the pattern', () => {
    expect(gapsAt({})).toEqual([]);
    expect(gapsAt({ 'pattern.week.1.friday': { am: 'home', pm: '' } })).toEqual([
      'pattern/sessions unfinished-pattern',
    ]);
  });

  test('of a second week are wanting only where two weeks come in turn', () => {
    expect(gapsAt({ 'pattern.week.2.friday': { am: 'home', pm: '' } })).toEqual([]);
    expect(gapsAt({ 'pattern.alternates': 'yes' })).toEqual(['pattern/sessions unfinished-pattern']);
  });

  test('are another gap than an open day of a timetable', () => {
    const asked = walk(caseForms, withChange(medicalShortPlain, { 'timetable.week.1.friday': '' }));
    expect(asked.steps.flatMap((step) => gapsOf(step, asked.case)).map(({ why }) => why)).toEqual([
      'unfinished-timetable',
    ]);
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
    [
      'panel.form-sent-on',
      {
        'medical.days-missed': '20',
        'panel.outcome': 'refer',
        'panel.steps-tried': 'Rest',
        'panel.evidence': 'A letter',
        'panel.ground': 'access',
      },
    ],
    ['plan.transport-told-on', {}],
    ['consent.objection-heard-on', { 'consent.objection': 'yes', 'consent.objection-says': 'Too few hours' }],
  ])('%s', (path, change) => {
    const answers = new Map(withChange(heaviest, change));
    answers.delete(path);
    const asked = walk(caseForms, answers);
    expect(pathsOf(answers)).toContain(path);
    expect(asked.steps.flatMap((step) => gapsOf(step, asked.case)).map(({ question }) => question?.field.path)).toEqual(
      [],
    );
  });
});
