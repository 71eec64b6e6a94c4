import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { decisions } from '../../src/case/fields/checklist.ts';
import type { Typed } from '../../src/case/typed.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { proofOf } from '../../src/forms/checklist/proof.ts';
import { questionAt } from '../../src/forms/question-at.ts';
import { walk } from '../../src/forms/walk.ts';
import { caseHolding } from '../case/case-of.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';

const asked = (answers: Answers) => walk(caseForms, answers).case;

const plainWith = (...changes: readonly (readonly [string, Typed])[]) =>
  asked(new Map([...medicalShortPlain, ...changes]));

const plainWithout = (path: string) => asked(new Map([...medicalShortPlain].filter(([key]) => key !== path)));

describe('what the rest of the case proves of the checklist', () => {
  test('is nothing where nothing has been answered', () => {
    for (const decision of decisions) expect(proofOf(decision, caseHolding(new Map())), decision).toBeUndefined();
  });

  test('is never that the arrangement is best for the pupil: the head says so', () => {
    expect(proofOf('best-interests', asked(medicalShortPlain))).toBeUndefined();
  });

  test('is a risk assessment that is finished', () => {
    expect(proofOf('risk-assessment', asked(medicalShortPlain))).toMatchObject({
      state: 'done',
      evidence:
        'Risk assessment of 6 January 2027: 2 hazards looked at, no significant risk left. Looked at again on 22 January 2027.',
    });
  });

  test('is no risk assessment with a gap, or with a significant risk', () => {
    expect(proofOf('risk-assessment', plainWithout('hazards.r1.action-1.owner'))).toBeUndefined();
    expect(proofOf('risk-assessment', plainWith(['risk.significant', 'yes']))).toBeUndefined();
  });

  test('is an adult who agreed in writing, and no other', () => {
    expect(proofOf('care-needs', asked(medicalShortPlain))?.evidence).toBe(
      'Robin Fielding is responsible in those hours and agreed in writing on 6 January 2027.',
    );
    expect(proofOf('care-needs', plainWith(['risk.adult-agreed', 'no']))).toBeUndefined();
  });

  test('is an end with reviews, not an end alone', () => {
    expect(proofOf('time-limited', asked(medicalShortPlain))?.evidence).toBe(
      'Last part-time day 5 February 2027, full time from 8 February 2027, 4 reviews set.',
    );
    const noReviews = asked(new Map([...medicalShortPlain].filter(([path]) => !path.startsWith('reviews'))));
    expect(proofOf('time-limited', noReviews)).toBeUndefined();
  });

  test('is that no caseworker has to know where there is no EHC plan, and that one was told where there is', () => {
    expect(proofOf('ehcp', asked(medicalShortPlain))).toEqual({
      state: 'not-applicable',
      evidence: 'There is no EHC plan.',
      path: 'pupil.send',
    });
    expect(proofOf('ehcp', asked(heaviest))?.evidence).toBe('Chris Fenn was told on 4 January 2027.');
  });

  test('is the same for the health practitioner', () => {
    expect(proofOf('health', plainWith(['pupil.health', 'no']))?.state).toBe('not-applicable');
    expect(proofOf('health', asked(medicalShortPlain))?.evidence).toBe('Dr R Lamb, GP was told on 4 January 2027.');
    expect(proofOf('health', plainWithout('people.practitioner-told-on'))).toBeUndefined();
  });

  test('points at a question that is asked', () => {
    for (const decision of decisions) {
      const proof = proofOf(decision, asked(heaviest));
      if (proof !== undefined) expect(questionAt(proof.path)?.question, decision).toBeDefined();
    }
  });
});

describe('“does not apply” in the checklist', () => {
  const optionsFor = (answers: Answers) => {
    const { steps } = walk(caseForms, answers);
    const question = steps
      .flatMap((step) => (step.kind === 'questions' ? step.questions : []))
      .find((each) => each.field.path === 'checklist.ehcp.state');
    return question !== undefined && 'options' in question.control
      ? question.control.options.map((option) => option.value)
      : [];
  };

  test('is offered only where there is no EHC plan', () => {
    expect(optionsFor(medicalShortPlain)).toEqual(['done', 'not-done', 'not-applicable']);
    expect(optionsFor(heaviest)).toEqual(['done', 'not-done']);
  });
});
