import { describe, expect, it } from 'vitest';
import type { Answers, Case } from '../../src/case/case.ts';
import { pupil } from '../../src/case/fields/pupil.ts';
import { boxesOf } from '../../src/case/typed.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import type { Question } from '../../src/forms/form.ts';
import { questionAt } from '../../src/forms/question-at.ts';
import { hazardPage } from '../../src/forms/risk/hazard-page.ts';
import { hazardsStep } from '../../src/forms/risk/hazards-step.ts';
import { suggestedAnswer, suggestionsFor } from '../../src/forms/suggested-answer.ts';
import { walk } from '../../src/forms/walk.ts';
import { placeOfPath } from '../../src/reading/place-of.ts';
import type { TypedAnswers } from '../../src/sample/typed-rows.ts';
import { answerOrNone } from '../../src/screens/answering/answer-or-none.ts';
import { firstControlId } from '../../src/screens/answering/first-control.ts';
import { hazardState } from '../../src/screens/answering/hazards/hazard-state.ts';
import { problemsOf } from '../../src/screens/answering/problems.ts';
import { textOf, ticksOf } from '../../src/screens/answering/typed-parts.ts';
import { fieldId } from '../../src/screens/shared/field-id.ts';
import { rowTitle } from '../../src/screens/shared/row-title.ts';
import { caseHolding, askedCase } from '../case/case-of.ts';
import { medicalShortPlain, plainParts } from '../scenarios/medical-short-plain.ts';
import { answersOf, dateTyped } from '../scenarios/typed.ts';
import { dateOf, TODAY } from './support/services.ts';

const caseOf = (answers: Answers): Case => walk(caseForms, answers).case;
const question = (path: string): Question => {
  const found = questionAt(path)?.question;
  if (found === undefined) throw new Error(`nothing asks for ${path}`);
  return found;
};
const plain = askedCase(medicalShortPlain);

describe('the problems of a page', () => {
  const asked = [question('pupil.name'), question('pupil.known-as'), question('pupil.date-of-birth')];

  it('are one for each required answer that is missing, none for an optional one', () => {
    expect(problemsOf(asked, caseHolding(new Map())).map(({ path }) => path)).toEqual([
      'pupil.name',
      'pupil.date-of-birth',
    ]);
  });

  it('take spaces for nothing', () => {
    expect(problemsOf(asked, caseHolding(new Map([['pupil.name', '  ']]))).map(({ words }) => words)).toContain(
      'Enter the pupil’s full name',
    );
  });

  it('say why an answer cannot be read, also an optional one', () => {
    const problems = problemsOf([question('pupil.upn')], caseHolding(new Map([['pupil.upn', 'A123']])));
    expect(problems).toEqual([
      {
        path: 'pupil.upn',
        words: 'A unique pupil number has 13 characters; this one has 4',
        fault: { kind: 'upn-length', length: 4 },
      },
    ]);
  });

  it('are none where all is answered', () => {
    expect(problemsOf(asked, plain)).toEqual([]);
  });
});

describe('the control that a problem leads to', () => {
  const lead = (path: string, typed?: Answers extends ReadonlyMap<string, infer T> ? T : never): string | undefined => {
    const questions = [question(path)];
    const [problem] = problemsOf(questions, caseHolding(new Map(typed === undefined ? [] : [[path, typed]])));
    return problem && firstControlId(problem, questions);
  };

  it('is the field itself for a text', () => {
    expect(lead('pupil.name')).toBe('f-pupil-name');
  });

  it('is the first wrong box of a date', () => {
    expect(lead('pupil.date-of-birth')).toBe('f-pupil-date-of-birth-day');
    expect(lead('pupil.date-of-birth', dateTyped('4', '', ''))).toBe('f-pupil-date-of-birth-month');
    expect(lead('pupil.date-of-birth', dateTyped('4', '3', '14'))).toBe('f-pupil-date-of-birth-year');
    expect(lead('pupil.date-of-birth', dateTyped('31', '2', '2014'))).toBe('f-pupil-date-of-birth-day');
  });

  it('is the wrong time of a school day', () => {
    expect(lead('school.day.monday')).toBe('f-school-day-monday-start');
    expect(lead('school.day.monday', { start: '8.45', end: '', morning: '8.50', afternoon: '1pm' })).toBe(
      'f-school-day-monday-end',
    );
    expect(lead('school.day.monday', { start: '3pm', end: '9am', morning: '8.50', afternoon: '1pm' })).toBe(
      'f-school-day-monday-start',
    );
  });

  it('has an id without dots, which would break a selector', () => {
    expect(fieldId('hazards.n1.action-1.by')).toBe('f-hazards-n1-action-1-by');
  });
});

describe('an answer in a list of answers', () => {
  it('is in words', () => {
    expect(answerOrNone(question('pupil.date-of-birth'), plain)).toBe('14 March 2014');
    expect(answerOrNone(question('route.kind'), plain)).toBe('Coming back after illness, for up to 4 weeks');
  });

  it('stands as it was typed, and marked, where it cannot be read', () => {
    const c = caseHolding(new Map([['pupil.upn', 'A123']]));
    expect(answerOrNone(question('pupil.upn'), c)).toBe('A123 (not clear yet)');
  });

  it('is told apart when it was not given and when it need not be', () => {
    expect(answerOrNone(question('pupil.known-as'), caseHolding(new Map()))).toBe('Not provided');
    expect(answerOrNone(question('pupil.name'), caseHolding(new Map()))).toBe('Not answered yet');
  });
});

describe('the parts of what was typed', () => {
  it('are blank where it is of another shape', () => {
    expect([textOf('a'), textOf(['a']), textOf({ day: '1' }), textOf(undefined)]).toEqual(['a', '', '', '']);
    expect([ticksOf('a'), ticksOf(['a']), ticksOf({ day: '1' }), ticksOf(undefined)]).toEqual([[], ['a'], [], []]);
    expect([boxesOf('a'), boxesOf(['a']), boxesOf({ day: '1' }), boxesOf(undefined)]).toEqual([
      {},
      {},
      { day: '1' },
      {},
    ]);
  });
});

describe('the place of an answer', () => {
  it.each([
    ['pupil.name', 'pupil/details'],
    ['hazards.r1.likelihood-before', 'risk/hazards/r1/hazard'],
    ['parents', 'people/parents'],
    ['parents.r1', 'people/parents'],
    ['explain.timetable.grows', 'readiness'],
    ['breach.agree.by-start', 'readiness'],
    ['notifications', 'running/notifications'],
    ['school.head', 'school/head'],
    ['timetable.week.2.monday', 'timetable/weeks'],
    ['nobody.asks', 'tasks'],
  ])('%s is %s', (path, place) => {
    expect(placeOfPath(path)).toBe(place);
  });
});

describe('a row’s title', () => {
  it('is what names it', () => {
    expect(rowTitle(hazardsStep, 'r1', 0, plain)).toBe('Being alone at home');
  });

  it('is its number until it has a name', () => {
    expect(rowTitle(hazardsStep, 'n9', 2, plain)).toBe('hazard 3');
  });
});

describe('a suggestion', () => {
  it('is the year group that follows from the date of birth', () => {
    const c = caseHolding(new Map([[pupil.dateOfBirth.path, dateTyped('14', '3', '2014')]]));
    expect(suggestedAnswer(pupil.yearGroup.path, c, TODAY)).toBe('8');
    expect(suggestedAnswer(pupil.yearGroup.path, c, dateOf('2027-09-02'))).toBe('9');
  });

  it('is no year group that nobody is in', () => {
    for (const year of ['1980', '2026']) {
      const c = caseHolding(new Map([[pupil.dateOfBirth.path, dateTyped('14', '3', year)]]));
      expect([undefined, 'nursery']).toContain(suggestedAnswer(pupil.yearGroup.path, c, TODAY));
    }
    expect(
      suggestedAnswer(
        pupil.yearGroup.path,
        caseHolding(new Map([[pupil.dateOfBirth.path, dateTyped('14', '3', '1980')]])),
        TODAY,
      ),
    ).toBeUndefined();
  });

  it('is the next day after the last part-time day on which the school is open', () => {
    const inset = { 'school.closed-days.r1': '1', 'school.closed-days.r1.on': dateTyped('10', '2', '2027') };
    const after = (day: string, month = '2') =>
      suggestedAnswer(
        'timetable.full-time-from',
        caseOf(answersOf(inset, { 'timetable.end': dateTyped(day, month, '2027') })),
        TODAY,
      );
    expect(after('5')).toEqual(dateTyped('8', '2', '2027'));
    expect(after('8')).toEqual(dateTyped('9', '2', '2027'));
    expect(after('9')).toEqual(dateTyped('11', '2', '2027'));
    expect(after('25', '3')).toEqual(dateTyped('30', '3', '2027'));
  });

  it('is the parent who signs, only where there is one', () => {
    expect(suggestedAnswer('consent.signer', plain, TODAY)).toBe('r1');
    const two = caseOf(answersOf(...plainParts, { 'parents.r2': '2', 'parents.r2.name': 'Alex Fielding' }));
    expect(suggestedAnswer('consent.signer', two, TODAY)).toBeUndefined();
  });

  it('is the line of the checklist that something else proves', () => {
    expect(suggestedAnswer('checklist.ehcp.state', plain, TODAY)).toBe('not-applicable');
    expect(suggestedAnswer('checklist.ehcp.evidence', plain, TODAY)).toBeUndefined();
    expect(suggestedAnswer('checklist.health.state', plain, TODAY)).toBe('done');
    const tomorrow = caseOf(answersOf(...plainParts, { 'people.practitioner-told-on': dateTyped('31', '12', '2099') }));
    expect(suggestedAnswer('checklist.health.state', tomorrow, TODAY)).toBeUndefined();
    expect(suggestedAnswer('checklist.best-interests.state', plain, TODAY)).toBeUndefined();
    expect(suggestedAnswer('checklist.nothing-of-the-kind', plain, TODAY)).toBeUndefined();
  });

  it('is never made for what is answered, nor for what nothing follows from', () => {
    expect(suggestionsFor([question('pupil.year-group'), question('pupil.name')], plain, TODAY).size).toBe(0);
    const open = caseHolding(
      new Map([...plain.answers].filter(([path]) => path !== 'pupil.year-group' && path !== 'pupil.name')),
    );
    expect([...suggestionsFor([question('pupil.year-group'), question('pupil.name')], open, TODAY)]).toEqual([
      ['pupil.year-group', '8'],
    ]);
  });
});

describe('how far a hazard has come', () => {
  const stateOf = (row: string, changes: TypedAnswers = {}, ...gone: readonly string[]): string => {
    const answers = new Map(
      [...medicalShortPlain, ...Object.entries(changes)].filter(([path]) => !gone.includes(path)),
    );
    const { steps, case: c } = walk(caseForms, answers);
    const found = steps
      .flatMap((step) => (step.kind === 'list' ? step.rows : []))
      .find(({ id, pages }) => {
        const [first] = pages;
        return id === row && first?.page === hazardPage;
      });
    if (found === undefined) throw new Error(`no hazard ${row}`);
    return hazardState(found, c);
  };

  it('is the risk that is left, with its number, once all is answered', () => {
    expect(stateOf('r1')).toBe('Risk that is left: low (4)');
    expect(stateOf('r1', { 'hazards.r1.likelihood-after': '3' })).toBe('Risk that is left: high (12)');
  });

  it('is that it does not matter, once its reason is given', () => {
    expect(stateOf('r2')).toBe('Does not matter here');
    expect(stateOf('r2', {}, 'hazards.r2.why-not')).toBe('Not finished yet');
  });

  it('is that answers are still to come', () => {
    expect(stateOf('r1', {}, 'hazards.r1.severity-after')).toBe('Not finished yet');
  });
});
