import { describe, expect, test } from 'vitest';
import { nameOf } from '../../src/case/pupil-name.ts';
import type { Typed } from '../../src/case/typed.ts';
import { isoDate } from '../../src/domain/iso-date.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { answerInWords } from '../../src/forms/answer-in-words.ts';
import { naming } from '../../src/forms/pupil-name.ts';
import { questionAt } from '../../src/forms/question-at.ts';
import { hazardBank } from '../../src/forms/risk/hazard-bank.ts';
import { suggestedAnswer } from '../../src/forms/suggested-answer.ts';
import { weeksWithTargets } from '../../src/forms/timetable/targets-steps.ts';
import { walk } from '../../src/forms/walk.ts';
import { caseHolding } from '../case/case-of.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';

const caseWith = (...answers: readonly (readonly [string, Typed])[]) => caseHolding(new Map(answers));

describe('what the pupil is called', () => {
  test('is the name they are known by, else their first name, else “the pupil”', () => {
    expect(nameOf(caseWith(['pupil.name', ' Samantha Fielding'], ['pupil.known-as', 'Sam']))).toBe('Sam');
    expect(nameOf(caseWith(['pupil.name', ' Samantha Fielding']))).toBe('Samantha');
    expect(nameOf(caseWith())).toBe('the pupil');
  });

  test('is no pasted page', () => {
    expect(nameOf(caseWith(['pupil.name', 'x'.repeat(20_000)]))).toBe('the pupil');
  });

  test('gets a capital at the start only where the name is missing', () => {
    const words = naming((name) => `${name}’s week`);
    expect(words(caseWith())).toBe('The pupil’s week');
    expect(words(caseWith(['pupil.name', 'de Souza']))).toBe('de’s week');
  });
});

describe('a printed spelling', () => {
  const isAsked = (name: string) =>
    walk(caseForms, new Map([['pupil.name', name]])).steps.some(({ step }) => step.id === 'printed-name');

  test.each(['Zoë Müller', 'Łukasz Żółć', 'Ķęstutis Šiaučiūnas', 'Ștefan Țurcanu', 'O’Brien-Smith', 'Zoe\u0308'])(
    'is not asked for %s',
    (name) => {
      expect(isAsked(name)).toBe(false);
    },
  );

  test.each(['سام', '李 Wei', 'Sam 😀', 'Сергій', 'Ελένη', 'Nguyễn Thị Hường'])(
    'is asked for %s, which the pack’s typeface cannot print',
    (name) => {
      expect(isAsked(name)).toBe(true);
    },
  );
});

describe('an answer in words', () => {
  const inWords = (path: string, typed: Typed) => {
    const question = questionAt(path)?.question;
    return question && answerInWords(question, typed, caseHolding(medicalShortPlain));
  };

  test.each<readonly [string, Typed, string]>([
    ['pupil.send', 'ehcp', 'Education, health and care (EHC) plan'],
    ['pupil.care', ['cp', 'cin'], 'Child protection plan (CP), Child in need plan (CIN)'],
    ['pupil.year-group', '0', 'Reception'],
    ['pupil.date-of-birth', { day: '14', month: 'mar', year: '2014' }, '14 March 2014'],
    ['pupil.date-of-birth', { day: '31', month: '2', year: '2014' }, '31 2 2014'],
    [
      'school.day.monday',
      { start: '8.45', end: '3.15', morning: '8.50', afternoon: '1' },
      '8:45am to 3:15pm, registers at 8:50am and 1pm',
    ],
    ['consent.signer', 'r1', 'Robin Fielding'],
    ['consent.signer', 'gone', ''],
    ['request.by', 'r1', 'Robin Fielding'],
    ['decision.outcome', 'conditions', 'Agree, with conditions'],
    ['hazards.r7.relevant', 'no', 'No'],
    ['checklist.ehcp.state', 'not-applicable', 'Does not apply'],
    ['pupil.name', ' Sam ', 'Sam'],
    ['school.dfe-number', '925 4000', '925/4000'],
    ['school.dfe-number', '92', '92'],
  ])('of %s', (path, typed, words) => {
    expect(inWords(path, typed)).toBe(words);
  });
});

describe('the parent who asks for flexi-schooling, or signs the consent form,', () => {
  const today = isoDate('2026-12-09');
  const suggested = (path: string, ...rows: readonly string[]) =>
    today &&
    suggestedAnswer(
      path,
      caseWith(...rows.map((row, index): [string, Typed] => [`parents.${row}`, String(index + 1)])),
      today,
    );

  test.each(['request.by', 'consent.signer'])('is suggested where one is listed alone (%s)', (path) => {
    expect(suggested(path, 'r7')).toBe('r7');
    expect(suggested(path, 'r7', 'r8')).toBeUndefined();
    expect(suggested(path)).toBeUndefined();
  });
});

describe('where a path is asked', () => {
  test('is found in a list’s row, with the row’s whole path', () => {
    const found = questionAt('hazards.abc.action-2.owner');
    expect([found?.form.id, found?.step.id, found?.row, found?.page?.id, found?.question?.field.path]).toEqual([
      'risk',
      'hazards',
      'abc',
      'hazard',
      'hazards.abc.action-2.owner',
    ]);
  });

  test('is the list for a row’s own key, the screen for a day of the timetable or of the pattern', () => {
    expect(questionAt('parents.abc')).toMatchObject({ step: { id: 'parents' }, row: 'abc' });
    expect(questionAt('timetable.week.3.friday')).toMatchObject({ step: { id: 'weeks' } });
    expect(questionAt('pattern.week.2.friday')).toMatchObject({ form: { id: 'pattern' }, step: { id: 'sessions' } });
  });

  test('is nowhere for an unknown path', () => {
    expect(questionAt('old.path')).toBeUndefined();
  });
});

describe('the weeks with targets', () => {
  const dates = (end: Typed) =>
    caseWith(['timetable.start', { day: '11', month: '1', year: '2027' }], ['timetable.end', end]);

  test('are those of the period', () => {
    expect(weeksWithTargets(dates({ day: '17', month: '1', year: '2027' }))).toBe(1);
    expect(weeksWithTargets(dates({ day: '18', month: '1', year: '2027' }))).toBe(2);
  });

  test('are as many as the form has rows while the period is not known', () => {
    expect(weeksWithTargets(dates({ day: '40', month: '1', year: '2027' }))).toBe(4);
    expect(weeksWithTargets(caseWith(['route.kind', 'medical-medium']))).toBe(8);
  });
});

test('the suggested hazards have ids of their own and are written out', () => {
  expect(new Set(hazardBank.map((hazard) => hazard.id)).size).toBe(hazardBank.length);
  for (const hazard of hazardBank)
    for (const words of [hazard.what, hazard.who, hazard.how, hazard.precautions])
      expect(words.trim(), hazard.id).not.toBe('');
  expect(hazardBank).toHaveLength(17);
});
