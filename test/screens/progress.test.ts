import { describe, expect, it } from 'vitest';
import { lincolnshire } from '../../src/authorities/lincolnshire/profile.ts';
import type { Answers } from '../../src/case/case.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { walk } from '../../src/forms/walk.ts';
import { check } from '../../src/policy/check.ts';
import { readinessOf } from '../../src/screens/case/readiness.ts';
import { sectionState } from '../../src/screens/case/section-state.ts';
import type { Sheet } from '../../src/screens/case/sheet.ts';
import { timetableProblems } from '../../src/screens/case/timetable/timetable-problems.ts';
import { weekSummary } from '../../src/screens/case/timetable/week-summary.ts';
import { todosOf } from '../../src/screens/case/todo.ts';
import { caseLine } from '../../src/screens/cases/case-line.ts';
import { fileName } from '../../src/screens/pack/file-name.ts';
import { signersOf } from '../../src/screens/sign/signers.ts';
import { workerProblems } from '../../src/screens/start/worker-problems.ts';
import { medicalShortPlain, ordinarySchool, plainParts } from '../scenarios/medical-short-plain.ts';
import { answersOf, dateTyped, inSchool } from '../scenarios/typed.ts';
import { storedCase } from './support/memory-store.ts';
import { TODAY } from './support/services.ts';
import { allSignatures, signatureOn } from './support/signatures.ts';

type Facts = Omit<Sheet, 'log'>;

function sheetOf(answers: Answers, signatures: Sheet['signatures'] = []): Facts {
  const walked = walk(caseForms, answers);
  const situation = { case: walked.case, authority: lincolnshire, today: TODAY, decision: undefined, others: [] };
  return { answers, walk: walked, case: walked.case, signatures, conflicts: new Map(), situation, findings: check(situation), today: TODAY };
}

/** The functions below look at everything but the saving. */
const sheet = (answers: Answers, signatures: Sheet['signatures'] = []): Sheet => sheetOf(answers, signatures) as Sheet;

const plain = medicalShortPlain;
const without = (...paths: readonly string[]): Answers => new Map([...plain].filter(([path]) => !paths.includes(path)));

describe('a section', () => {
  it('is not started until something is typed, and opens at its first page', () => {
    expect(sectionState(sheet(answersOf(ordinarySchool)), 'pupil')).toEqual({ status: { text: 'Not started', tone: 'blue' }, place: 'pupil/details' });
  });

  it('is incomplete while something is missing, and opens there', () => {
    expect(sectionState(sheet(without('pupil.send')), 'pupil')).toEqual({ status: { text: 'Incomplete', tone: 'blue' }, place: 'pupil/needs' });
  });

  it('is incomplete while an answer cannot be read', () => {
    expect(sectionState(sheet(answersOf(...plainParts, { 'pupil.upn': 'A1' })), 'pupil').place).toBe('pupil/details');
  });

  it('takes a blank answer for nothing typed', () => {
    expect(sectionState(sheet(answersOf(ordinarySchool, { 'pupil.name': ' ' })), 'pupil').status.text).toBe('Not started');
  });

  it('is begun by a row of a list, and by a day of the timetable', () => {
    expect(sectionState(sheet(answersOf({ 'hazards.r1': '1' })), 'risk').status.text).toBe('Incomplete');
    expect(sectionState(sheet(answersOf({ 'timetable.week.1.monday': inSchool('9', '12') })), 'timetable').status.text).toBe('Incomplete');
  });

  it('is completed when nothing is missing, and opens at its answers', () => {
    expect(sectionState(sheet(plain), 'pupil')).toEqual({ status: { text: 'Completed', tone: 'plain' }, place: 'pupil/check' });
  });
});

describe('what is to settle before the parent can sign', () => {
  it('is nothing for a whole case', () => {
    expect(todosOf(sheet(plain))).toEqual([]);
  });

  it('is each missing answer, with the page that asks for it', () => {
    expect(todosOf(sheet(without('plan.aim', 'hazards.r1.precautions')))).toEqual([
      { words: 'Enter the precautions that are taken', place: 'risk/hazards/r1/after' },
      expect.objectContaining({ place: 'plan/aim' }),
    ]);
  });

  it('is each answer that cannot be read, and why', () => {
    expect(todosOf(sheet(answersOf(...plainParts, { 'pupil.upn': 'A1' })))).toEqual([{ words: 'A unique pupil number has 13 characters; this one has 2', place: 'pupil/details' }]);
  });

  it('is a list without its least rows', () => {
    const none = new Map([...plain].filter(([path]) => !path.startsWith('supports')));
    expect(todosOf(sheet(none))).toEqual([{ words: 'Add at least one support that is in place', place: 'reasons/supports' }]);
  });

  it('is each open day of the timetable, told once', () => {
    expect(todosOf(sheet(without('timetable.week.2.tuesday')))).toEqual([{ words: expect.stringMatching(/^Week 2.*Tuesday 19 January/u) as string, place: 'timetable/weeks' }]);
  });

  it('is what the guidance holds the signature for, after all else', () => {
    const late = answersOf(...plainParts, { 'timetable.full-time-from': dateTyped('5', '2', '2027'), 'pupil.upn': 'A1' });
    const todos = todosOf(sheet(late));
    expect(todos[0]?.place).toBe('pupil/details');
    expect(todos.at(-1)).toEqual({ words: expect.stringMatching(/which is not after the last part-time day/u) as string, place: 'timetable/dates' });
  });
});

describe('readiness', () => {
  it('counts what is left', () => {
    expect(readinessOf(sheet(plain)).left).toBe(0);
    expect(readinessOf(sheet(without('plan.aim'))).left).toBe(1);
  });

  it('is signed once the parent agreed and the head signed both documents', () => {
    const all = allSignatures(plain);
    expect(readinessOf(sheet(plain, all)).signed).toBe(true);
    for (const missing of all) expect(readinessOf(sheet(plain, all.filter((one) => one !== missing))).signed).toBe(false);
  });

  it('is not signed where the parent asks for changes', () => {
    const others = allSignatures(plain).filter(({ role }) => role === 'head');
    expect(readinessOf(sheet(plain, [signatureOn('consent', 'parent', plain, { decision: 'changes' }), ...others])).signed).toBe(false);
  });

  it('takes the parent’s last word', () => {
    const words = [signatureOn('consent', 'parent', plain, { id: 'a', decision: 'refuse' }), signatureOn('consent', 'parent', plain, { id: 'b' })];
    expect(readinessOf(sheet(plain, words)).parent?.id).toBe('b');
    expect(readinessOf(sheet(plain, words.toReversed())).parent?.id).toBe('a');
  });

  it('no longer counts a signature once an answer in it is another', () => {
    const changed = answersOf(...plainParts, { 'timetable.week.1.monday': inSchool('8.45', '11.30') });
    const after = readinessOf(sheet(changed, allSignatures(plain)));
    expect(after.parent).toBeUndefined();
    expect(after.head.has('consent')).toBe(false);
  });
});

describe('the signers', () => {
  it('stand in their order: the parent, then the head on both documents', () => {
    expect(signersOf(sheet(plain)).map(({ title, open }) => [title, open])).toEqual([
      ['Consent form: Robin Fielding', true],
      ['Consent form: Pat Headley', false],
      ['Checklist: Pat Headley', false],
    ]);
  });

  it('let the head sign once the parent has agreed, and only then', () => {
    const openAfter = (decision: 'agree' | 'changes' | 'refuse') => signersOf(sheet(plain, [signatureOn('consent', 'parent', plain, { decision })])).map(({ open }) => open);
    expect(openAfter('agree')).toEqual([true, true, true]);
    expect(openAfter('changes')).toEqual([true, false, false]);
    expect(openAfter('refuse')).toEqual([true, false, false]);
  });

  it('bring the name and the relation of the parent who was chosen', () => {
    expect(signersOf(sheet(plain))[0]).toMatchObject({ name: 'Robin Fielding', capacity: 'Father' });
  });
});

describe('what the timetable lacks', () => {
  it('is its dates first of all', () => {
    expect(timetableProblems({ answers: without('timetable.end') }).map(({ words }) => words)).toEqual(['Enter the dates of the timetable first']);
  });

  it('is each day nobody has spoken for, and each that cannot be read, with why', () => {
    const c = { answers: answersOf(...plainParts, { 'timetable.week.1.monday': { where: '' }, 'timetable.week.3.friday': { where: 'school', start: '9', end: 'later' } }) };
    expect(timetableProblems(c)).toEqual([
      { path: 'timetable.week.1.monday', words: 'Week 1, Monday 11 January 2027: say where the pupil is' },
      { path: 'timetable.week.3.friday', words: 'Week 3, Friday 29 January 2027: the end must be a time, like 9:30am or 13:30', fault: { kind: 'time-unreadable', box: 'end' } },
    ]);
  });
});

describe('a week in one line', () => {
  it('gives hours and the share of what the year group has', () => {
    expect(weekSummary({ openDays: 5, minutes: 975, minutesPerOpenDay: 195, fullMinutes: 1950, share: 0.5, complete: true })).toBe('16 hours 15 minutes in school: 50% of the 32 hours 30 minutes the year group has.');
  });

  it('gives hours alone until the school’s days are known', () => {
    expect(weekSummary({ openDays: 5, minutes: 60, minutesPerOpenDay: 12, fullMinutes: undefined, share: undefined, complete: true })).toBe('1 hour in school.');
  });

  it('says when the school is closed', () => {
    expect(weekSummary({ openDays: 0, minutes: 0, minutesPerOpenDay: undefined, fullMinutes: 0, share: undefined, complete: true })).toBe('The school is closed all week.');
  });
});

describe('a case in the list of cases', () => {
  it('is named by its pupil, with its route and its start', () => {
    expect(caseLine(storedCase(plain))).toEqual({ id: 'c1', name: 'Sam Fielding', route: 'Coming back after illness, for up to 4 weeks', starts: '11 January 2027', touchedAt: '2027-01-05T09:00:00.000Z' });
  });

  it('says what is not known yet, and when it was begun', () => {
    expect(caseLine(storedCase(new Map()))).toEqual({ id: 'c1', name: 'No name yet', route: 'Not chosen yet', starts: 'Not set yet', touchedAt: '2027-01-04T09:00:00.000Z' });
  });
});

describe('the name of the pack’s file', () => {
  const document = (id: 'consent' | 'plan') => ({ id, title: '', blocks: [], forParent: false });

  it('says which document, its state and its version, and never whose it is', () => {
    expect(fileName({ documents: [document('consent')], state: 'for-signature', version: '1a2b-3c4d-5e6f' })).toBe('part-time-timetable-consent-for-signature-1a2b-3c4d-5e6f.pdf');
    expect(fileName({ documents: [document('consent'), document('plan')], state: 'draft', version: '1' })).toBe('part-time-timetable-pack-draft-1.pdf');
    expect(fileName({ documents: [document('consent'), document('plan')], state: 'signed', version: '1' })).toContain('-signed-');
  });
});

describe('the one at the keyboard', () => {
  it('gives a name and a role', () => {
    expect(workerProblems({ name: ' ', role: '' }).map(({ id }) => id)).toEqual(['worker-name', 'worker-role']);
    expect(workerProblems({ name: 'Ines', role: ' ' }).map(({ id }) => id)).toEqual(['worker-role']);
    expect(workerProblems({ name: 'Ines', role: 'SENCO' })).toEqual([]);
  });
});
