import { describe, expect, test } from 'vitest';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Answers, Path } from '../../src/case/case.ts';
import type { Typed } from '../../src/case/typed.ts';
import type { ParentDecision } from '../../src/life/decisions.ts';
import { courseOf } from '../../src/life/in-force.ts';
import { periodsOfSamePupil, pupilPeriodsOf } from '../../src/life/pupil-periods.ts';
import { caseHolding } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { livedWith } from '../policy/situation-with.ts';
import { medicalShortPlain as plain } from '../scenarios/medical-short-plain.ts';
import { dateTyped } from '../scenarios/typed.ts';

const withAnswers = (changes: Readonly<Record<Path, Typed | null>>): Answers => {
  const answers = new Map(plain);
  for (const [path, typed] of Object.entries(changes)) {
    if (typed === null) answers.delete(path);
    else answers.set(path, typed);
  }
  return answers;
};
/** The period of the plain case with changes, looked at when it is over: agreed by everybody on 7 January, unless the parent said otherwise. */
function periodIn(changes: Readonly<Record<Path, Typed | null>> = {}, said: ParentDecision['decision'] = 'agree') {
  const [c, today] = [caseHolding(withAnswers(changes)), day('2027-03-01')];
  const decision = { name: 'Robin Fielding', decision: said, on: day('2027-01-07') };
  const told = { case: c, authority: lincolnshire, today, decision, others: [] };
  const { versions } = livedWith(told, c.answers);
  return pupilPeriodsOf(
    courseOf(
      c,
      versions,
      () => undefined,
      today,
      () => c,
    ),
  )[0];
}

/** What the plain case learns of another case, which is the plain one with changes. */
const learnt = (changes: Readonly<Record<Path, Typed | null>>, own: Readonly<Record<Path, Typed | null>> = {}) => {
  const known = periodIn(changes);
  return periodsOfSamePupil(caseHolding(withAnswers(own)), known === undefined ? [] : [known]);
};
const whole = { start: day('2027-01-11'), end: day('2027-02-05'), way: 'medical-short' };

describe('the period that a case tells of', () => {
  test('is from its first to its last part-time day, with its way', () => {
    expect(periodIn()).toMatchObject(whole);
    expect(periodIn({ 'route.kind': 'reintegration' })).toMatchObject({ way: 'reintegration' });
  });

  test('is not known until its dates and its way are', () => {
    expect(periodIn({ 'timetable.end': null })).toBeUndefined();
    expect(periodIn({ 'timetable.start': dateTyped('31', '2', '2027') })).toBeUndefined();
    expect(periodIn({ 'route.kind': null })).toBeUndefined();
    expect(periodIn({ 'route.kind': 'flexi' })).toBeUndefined();
  });

  test('ends the day before full time really began again, where that was earlier', () => {
    expect(periodIn({ 'running.full-time-on': dateTyped('25', '1', '2027') })).toMatchObject({
      end: day('2027-01-24'),
    });
    expect(periodIn({ 'running.full-time-on': dateTyped('8', '2', '2027') })).toMatchObject({ end: whole.end });
    expect(periodIn({ 'running.full-time-on': dateTyped('11', '1', '2027') })).toBeUndefined();
  });

  test('is none where nobody agreed to it', () => {
    expect(periodIn({}, 'agree')).toMatchObject(whole);
    expect(periodIn({}, 'refuse')).toBeUndefined();
    expect(periodIn({}, 'changes')).toBeUndefined();
  });
});

describe('another case of the same pupil', () => {
  test('is known by the unique pupil number, whatever the name', () => {
    expect(learnt({ 'pupil.name': 'Samira Other', 'pupil.date-of-birth': dateTyped('1', '1', '2015') })).toEqual([
      whole,
    ]);
    expect(learnt({ 'pupil.upn': 'h 925 4000 25 001' })).toEqual([whole]);
  });

  test('is not one of the same name with another number', () => {
    expect(learnt({ 'pupil.upn': 'H801200001001' })).toEqual([]);
  });

  test('is known by name and date of birth together where a number is wanting', () => {
    expect(learnt({ 'pupil.upn': null })).toEqual([whole]);
    expect(learnt({ 'pupil.upn': 'H801' })).toEqual([whole]);
    expect(learnt({}, { 'pupil.upn': null })).toEqual([whole]);
    expect(learnt({ 'pupil.upn': null, 'pupil.name': '  SAM\u00a0 fielding ' })).toEqual([whole]);
    expect(learnt({ 'pupil.upn': null, 'pupil.name': 'Sam Fielder' })).toEqual([]);
    expect(learnt({ 'pupil.upn': null, 'pupil.date-of-birth': dateTyped('15', '3', '2014') })).toEqual([]);
  });

  test('is not taken from a case in which nobody is named yet', () => {
    const nobody = { 'pupil.upn': null, 'pupil.name': null, 'pupil.date-of-birth': null };
    expect(learnt(nobody, nobody)).toEqual([]);
    expect(learnt({ ...nobody, 'pupil.name': 'Sam Fielding' }, { ...nobody, 'pupil.name': 'Sam Fielding' })).toEqual(
      [],
    );
  });
});
