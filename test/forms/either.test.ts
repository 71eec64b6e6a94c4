import { describe, expect, test } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { either } from '../../src/forms/either.ts';
import { wordsOf, type Wording } from '../../src/forms/form.ts';
import { walk } from '../../src/forms/walk.ts';
import { caseHolding, askedCase } from '../case/case-of.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { uniqueCase } from '../scenarios/unique-values.ts';
import { declaredQuestions } from './declared.ts';

const partTime = walk(caseForms, medicalShortPlain).case;
const flexi = askedCase(flexiPlain);
const notToldYet: Case = caseHolding(new Map([['route.ends', 'lasting']]));

describe('words of a page that both ways share', () => {
  const words = either(
    (name) => `${name}’s plan`,
    (name) => `${name}’s arrangement`,
  );

  test('are those of the way that the case goes, with the pupil’s name', () => {
    expect(words(partTime)).toBe('Sam’s plan');
    expect(words(flexi)).toBe('Sam’s arrangement');
  });

  test('are those of a part-time timetable until the first answers say what it is', () => {
    expect(words(notToldYet)).toBe('The pupil’s plan');
  });

  test('get their capital where the name is missing', () => {
    expect(words(caseHolding(new Map([...flexi.answers].filter(([path]) => !path.startsWith('pupil.')))))).toBe(
      'The pupil’s arrangement',
    );
  });
});

test.each([
  ['people.lead', 'Who leads Sam’s plan?', 'Who at school looks after Sam’s arrangement?'],
  ['risk.assessor', 'Who carries out the risk assessment?', 'Who looks at the risks of the sessions at home?'],
])('%s is asked for in the words of either way', (path, ofPartTime, ofFlexi) => {
  const question = declaredQuestions.find((declared) => declared.path === path)?.question;
  expect(question && [wordsOf(question.label, partTime), wordsOf(question.label, flexi)]).toEqual([
    ofPartTime,
    ofFlexi,
  ]);
});

test('no word of a page that flexi-schooling is asked speaks of part time', () => {
  const { steps, case: c } = walk(caseForms, uniqueCase('flexi').answers);
  const wordings = steps.flatMap((asked): readonly Wording[] => {
    if (['school', 'route'].includes(asked.form.id)) return [];
    if (asked.kind === 'screen') return [asked.step.heading];
    const pages = asked.kind === 'list' ? asked.step.pages : [asked.step];
    const questions =
      asked.kind === 'list'
        ? asked.rows.flatMap((row) => row.pages.flatMap((page) => page.questions))
        : asked.questions;
    return [
      asked.step.heading,
      asked.step.intro ?? '',
      ...pages.flatMap((page) => [page.heading, page.intro ?? '', page.inset ?? '']),
      ...questions.flatMap((question) => [question.label, question.hint ?? '', question.missing]),
    ];
  });
  expect(wordings.length).toBeGreaterThan(200);
  expect(wordings.map((wording) => wordsOf(wording, c)).filter((words) => /part[- ]time/iu.test(words))).toEqual([]);
});
