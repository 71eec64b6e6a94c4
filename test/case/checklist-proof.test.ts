import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { proofOf } from '../../src/case/checklist-proof.ts';
import { decisions } from '../../src/case/fields/checklist.ts';
import type { Typed } from '../../src/case/typed.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { gapsOf } from '../../src/forms/gaps.ts';
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
        'Risk assessment of 6 January 2027: 2 hazards looked at, no significant risk left. To be looked at again on 22 January 2027.',
    });
  });

  test('is no risk assessment with a gap, or with a significant risk', () => {
    expect(proofOf('risk-assessment', plainWithout('hazards.r1.action-1.owner'))).toBeUndefined();
    expect(proofOf('risk-assessment', plainWith(['risk.significant', 'yes']))).toBeUndefined();
  });

  test.each<readonly [string, readonly (readonly [string, Typed])[]]>([
    [
      'a hazard is high after the precautions',
      [
        ['hazards.r1.likelihood-after', '3'],
        ['hazards.r1.severity-after', '4'],
      ],
    ],
    ['the adult has not agreed', [['risk.adult-agreed', 'no']]],
    ['an action due by the start is not done', [['hazards.r1.action-1.done', 'no']]],
    [
      'a second action due by the start is not done',
      [
        ['hazards.r1.second-action', 'yes'],
        ['hazards.r1.third-action', 'no'],
        ['hazards.r1.action-2.what', 'Ring the nurse'],
        ['hazards.r1.action-2.owner', 'Jo Carter'],
        ['hazards.r1.action-2.by', { day: '11', month: '1', year: '2027' }],
        ['hazards.r1.action-2.done', 'no'],
      ],
    ],
  ])('is no “no significant risk left” while %s', (_, changes) => {
    expect(proofOf('risk-assessment', plainWith(...changes))).toBeUndefined();
  });

  test('lets an action wait that is due after the start', () => {
    const later = [
      ['hazards.r1.action-1.done', 'no'],
      ['hazards.r1.action-1.by', { day: '12', month: '1', year: '2027' }],
    ] as const;
    expect(proofOf('risk-assessment', plainWith(...later))?.state).toBe('done');
  });

  test('finds a risk assessment finished exactly where its form has no gap', () => {
    const base = new Map([...medicalShortPlain].filter(([path]) => path !== 'pupil.name'));
    const finished = (answers: Answers): boolean => {
      const walked = walk(caseForms, answers);
      return walked.steps
        .filter(({ form }) => form.id === 'risk')
        .every((step) => gapsOf(step, walked.case).length === 0);
    };
    for (const path of base.keys()) {
      if (!/^(risk|hazards|whereabouts|plan\.risk-handling)/u.test(path)) continue;
      const answers = new Map([...base].filter(([key]) => key !== path));
      const proven = proofOf('risk-assessment', asked(answers)) !== undefined;
      expect(proven, path).toBe(finished(answers) && answers.get('risk.significant') === 'no');
    }
  });

  test('is an adult who agreed in writing, and no other', () => {
    expect(proofOf('care-needs', asked(medicalShortPlain))?.evidence).toBe(
      'Robin Fielding is responsible in those hours. Written agreement of 6 January 2027.',
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
      happened: [],
    });
    expect(proofOf('ehcp', asked(heaviest))?.evidence).toBe('Told: Chris Fenn, 4 January 2027.');
  });

  test('is the same for the health practitioner', () => {
    expect(proofOf('health', plainWith(['pupil.health', 'no']))?.state).toBe('not-applicable');
    expect(proofOf('health', asked(medicalShortPlain))?.evidence).toBe('Told: Dr R Lamb, GP, 4 January 2027.');
    expect(proofOf('health', plainWithout('people.practitioner-told-on'))).toBeUndefined();
  });

  test.each(decisions.filter((decision) => decision !== 'best-interests'))(
    'points at a question that is asked: %s',
    (decision) => {
      const c = asked(heaviest);
      const path = proofOf(decision, c)?.path ?? 'nowhere';
      expect(questionAt(path)?.question).toBeDefined();
      expect(c.asks(path)).toBe(true);
    },
  );
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
