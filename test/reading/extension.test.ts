import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { questionAt } from '../../src/forms/question-at.ts';
import { walk } from '../../src/forms/walk.ts';
import { extensionOf } from '../../src/reading/extension.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { answersOf, dateTyped } from '../scenarios/typed.ts';
import { plain, plainWith } from '../screens/support/answers.ts';
import { readingWith } from '../screens/support/reading-with.ts';
import { allSignatures, flexiSignatures } from '../screens/support/signatures.ts';

const during = day('2027-01-28');

/** What the further period of a signed case begins with. */
function extended(signed: Answers, now: Answers = signed, today = during): Answers {
  const extension = extensionOf(readingWith(now, allSignatures(signed), today), 'c1');
  if (extension === undefined) throw new Error('no further period');
  return new Map(extension);
}

describe('a further period', () => {
  it('takes over what still holds: the pupil, the people, the school, the reasons, the support, the risks, the plan', () => {
    const answers = extended(plain);
    for (const path of [
      'pupil.name',
      'pupil.date-of-birth',
      'parents.r1.name',
      'school.name',
      'reasons.why',
      'supports.r1.what',
      'hazards.r1.precautions',
      'hazards.r1.action-1.what',
      'whereabouts.r1.where',
      'plan.aim',
      'risk.adult',
    ])
      expect(answers.get(path), path).toEqual(plain.get(path));
  });

  it('takes over the review meeting at which more time was asked for, and no other review', () => {
    const review = (kind: string, outcome: string) =>
      answersOf(Object.fromEntries(plain), {
        'held-reviews.r1': '1',
        'held-reviews.r1.on': dateTyped('27', '1', '2027'),
        'held-reviews.r1.kind': kind,
        'held-reviews.r1.who': 'Sam, his father, Jo Carter',
        'held-reviews.r1.outcome': outcome,
      });
    const answers = extended(plain, review('formal', 'extend'));
    expect(answers.get('extension.review-held-on')).toEqual({ day: '27', month: '1', year: '2027' });
    expect(answers.get('extension.review-with')).toBe('Sam, his father, Jo Carter');
    for (const other of [review('weekly', 'extend'), review('formal', 'carry-on')])
      expect([...extended(plain, other).keys()].filter((path) => path.startsWith('extension.'))).toEqual([]);
  });

  it('leaves out what was agreed, ticked, explained or happened, and every day of it', () => {
    const rich = answersOf(Object.fromEntries(plain), {
      'running.concern': 'no',
      'held-reviews.r1': '1',
      'held-reviews.r1.on': dateTyped('15', '1', '2027'),
      'notifications.r1': '1',
      'notifications.r1.on': dateTyped('11', '1', '2027'),
      'explain.some-rule': 'Because',
    });
    const left = [...extended(plain, rich).keys()].filter((path) =>
      /^(timetable\.(start|end|full-time-from|week|targets)|reviews|held-reviews|notifications|running|checklist|consent|other-signers|explain|breach|extension|prolonged)(\.|$)/u.test(
        path,
      ),
    );
    expect(left).toEqual([]);
  });

  it.each([
    ['the plain case', plain],
    ['the heaviest case', heaviest],
  ])('holds no date of %s but those that last, and no answer that nobody asks', (_, answers) => {
    const all = extended(answers);
    const dates = [...all.keys()].filter((path) => {
      const at = questionAt(path);
      return at?.form.id !== 'school' && at?.question?.control.kind === 'date';
    });
    expect(dates.filter((path) => !path.startsWith('earlier-periods.'))).toEqual(
      ['pupil.date-of-birth', 'plan.first-psp'].filter((path) => all.has(path)),
    );
    const { answers: asked } = walk(caseForms, all);
    expect([...all.keys()].filter((path) => !asked.has(path))).toEqual([]);
  });

  it('is an extension, and has the period that is ending as the earlier one; what came of it is asked', () => {
    const answers = extended(plain);
    expect(Object.fromEntries([...answers].filter(([path]) => /^(timetable|earlier-periods)\./u.test(path)))).toEqual({
      'timetable.earlier': 'yes',
      'timetable.extends': 'yes',
      'earlier-periods.c1': '1',
      'earlier-periods.c1.from': dateTyped('11', '1', '2027'),
      'earlier-periods.c1.to': dateTyped('5', '2', '2027'),
      'earlier-periods.c1.same-reason': 'yes',
    });
  });

  it('counts the period as it was: to the last day before full time began', () => {
    const sooner = plainWith({ 'running.full-time-on': dateTyped('1', '2', '2027') });
    expect(extended(plain, sooner, day('2027-02-02')).get('earlier-periods.c1.to')).toEqual(
      dateTyped('31', '1', '2027'),
    );
  });

  it('goes on from what was agreed and not from a change that waits', () => {
    const proposed = plainWith({ 'reasons.why': 'Another reason.', 'pupil.name': 'Sam Fielding-Hart' });
    const answers = extended(plain, proposed);
    expect(answers.get('reasons.why')).toEqual(plain.get('reasons.why'));
    expect(answers.get('pupil.name')).toBe('Sam Fielding-Hart');
  });

  it('keeps the periods of before, and adds its own behind them', () => {
    const earlier = {
      'timetable.earlier': 'yes',
      'timetable.extends': 'no',
      'earlier-periods.r1': '1',
      'earlier-periods.r1.from': dateTyped('5', '10', '2026'),
      'earlier-periods.r1.to': dateTyped('16', '10', '2026'),
      'earlier-periods.r1.same-reason': 'no',
      'earlier-periods.r1.outcome': 'It went well.',
    };
    const answers = extended(plainWith(earlier));
    expect(answers.get('earlier-periods.r1.outcome')).toBe('It went well.');
    expect(answers.get('earlier-periods.r1.from')).toEqual(dateTyped('5', '10', '2026'));
    expect(answers.get('earlier-periods.c1')).toBe('2');
  });

  it('is none of what nobody agreed to, and none of flexi-schooling', () => {
    expect(extensionOf(readingWith(plain, [], during), 'c1')).toBeUndefined();
    const flexi = readingWith(flexiPlain, flexiSignatures(flexiPlain), day('2027-03-01'));
    expect(extensionOf(flexi, 'c1')).toBeUndefined();
  });
});
