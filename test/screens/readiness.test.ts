import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import type { Signature } from '../../src/case/signature.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { findingGroups, findingsIn, groupOf } from '../../src/screens/shared/finding-groups.ts';
import { readinessInWords } from '../../src/screens/shared/readiness-in-words.ts';
import { todosBeforeParent, todosOfGaps } from '../../src/screens/shared/todo.ts';
import { signersOf } from '../../src/screens/sign/signers.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain as plain } from '../scenarios/medical-short-plain.ts';
import { dateTyped, inSchool } from '../scenarios/typed.ts';
import { plainWith } from './support/answers.ts';
import { readingWith } from './support/reading-with.ts';
import { dateOf } from './support/services.ts';
import { allSignatures, signatureOn } from './support/signatures.ts';

const without = (answers: Answers, ...paths: readonly string[]): Answers =>
  new Map([...answers].filter(([path]) => !paths.includes(path)));
const wordsOf = (todos: readonly { readonly words: string }[]): readonly string[] => todos.map(({ words }) => words);
const openActs = (reading: Reading): readonly boolean[] => signersOf(reading).map(({ open }) => open);
const gapsIn = ({ readiness, proposed }: Reading) => todosOfGaps(readiness.gaps, proposed.case);
const before = ({ readiness, proposed }: Reading) => todosBeforeParent(readiness, proposed.case);
const inWords = (reading: Reading): string => readinessInWords(reading);
const parentAgrees = (answers: Answers) => [signatureOn('consent', 'parent', answers)];
const falling = plainWith(
  Object.fromEntries(
    ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
      `timetable.week.3.${day}`,
      inSchool('8.45', '12.30'),
    ]),
  ),
);
const withReason = new Map([...falling, ['explain.timetable.never-falls', 'Sam has hospital visits in that week.']]);

describe('what is missing', () => {
  it('is nothing in a whole case', () => {
    expect(gapsIn(readingWith(plain))).toEqual([]);
    expect(gapsIn(readingWith(heaviest))).toEqual([]);
  });

  it('is each missing answer, with the page that asks for it', () => {
    expect(gapsIn(readingWith(without(plain, 'plan.aim', 'hazards.r1.precautions')))).toEqual([
      { words: 'Being alone at home: Enter what makes it safer', place: 'risk/hazards/r1/hazard' },
      expect.objectContaining({ place: 'plan/aim' }),
    ]);
  });

  it('is each answer that cannot be read, and why', () => {
    expect(gapsIn(readingWith(plainWith({ 'pupil.upn': 'A1' })))).toEqual([
      { words: 'A unique pupil number has 13 characters; this one has 2', place: 'pupil/details' },
    ]);
  });

  it('is a list without its least rows', () => {
    const none = new Map([...plain].filter(([path]) => !path.startsWith('supports')));
    expect(gapsIn(readingWith(none))).toEqual([
      { words: 'Add at least one support that is in place', place: 'reasons/supports' },
    ]);
  });

  it('is told once: where the guidance has a word on it, by the guidance', () => {
    const nobodyLeads = readingWith(without(plain, 'people.lead'));
    expect(gapsIn(nobodyLeads)).toEqual([]);
    expect(wordsOf(before(nobodyLeads))).toEqual(['Nobody is named as leading the plan.']);
    const openDay = readingWith(without(plain, 'timetable.week.2.tuesday'));
    expect(gapsIn(openDay)).toEqual([]);
    expect(before(openDay)).toEqual([
      { words: 'Week 2: say where the pupil is on Tuesday 19 January.', place: 'timetable/weeks' },
    ]);
  });

  it('of the timetable is told beside what else the guidance says of the timetable', () => {
    const noWeek = plainWith(
      Object.fromEntries(
        ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
          `timetable.week.2.${day}`,
          { where: 'home' },
        ]),
      ),
    );
    const words = wordsOf(before(readingWith(without(noWeek, 'timetable.week.3.friday'))));
    expect(words).toContainEqual(expect.stringMatching(/^Week 2 has no time in school/u));
    expect(words).toContainEqual(expect.stringMatching(/^Week 3.*Friday 29 January/u));
  });

  it('of a case that is something else is to read what it is instead: nobody can sign', () => {
    const leaves = readingWith(plainWith({ 'route.ends': 'leaves', 'route.asked': 'parent' }));
    expect(before(leaves)).toContainEqual({
      words: 'This case is something else: read what to do instead',
      place: 'route/not-this-way',
    });
    expect(inWords(leaves)).not.toBe('Ready for the parent');
    expect(openActs(leaves)).not.toContain(true);
  });

  it('is never what is kept on record after the start', () => {
    const half = plainWith({ 'notifications.n1': '1' });
    expect(gapsIn(readingWith(half))).toEqual([]);
    expect(openActs(readingWith(half))[0]).toBe(true);
  });
});

describe('readiness', () => {
  it('is in words: first for the parent, then for the head', () => {
    const words = (answers: Answers, signatures: readonly Signature[] = []): string =>
      inWords(readingWith(answers, signatures));
    expect(words(without(plain, 'plan.work-set'))).toBe('1 thing before the parent can sign');
    expect(words(without(plain, 'plan.work-set', 'plan.contact'))).toBe('2 things before the parent can sign');
    expect(words(plain)).toBe('Ready for the parent');
    expect(words(plain, [signatureOn('consent', 'parent', plain, { decision: 'changes' })])).toBe(
      'Robin Fielding asks for changes: change the answers, then ask again',
    );
    const silent = new Map([...heaviest, ['people.social-worker-answer', 'no-answer']]);
    expect(words(silent)).toBe('Ready for the parent');
    expect(words(silent, parentAgrees(silent))).toBe('1 thing before the head can sign');
    const since = new Map([...plain, ['risk.crime', 'n/a'] as const]);
    expect(words(since, parentAgrees(plain))).toBe('1 thing before the head can sign');
    expect(words(plain, parentAgrees(plain))).toBe('Ready for the head');
    expect(words(plain, allSignatures(plain))).toBe('Nothing is to sign: everybody has agreed');
    const change = new Map([...plain, ['plan.aim', 'To be in every lesson by the spring.'] as const]);
    expect(words(change, allSignatures(plain))).toBe('The change: ready for the parent');
    expect(words(plain, allSignatures(plain).slice(0, 2))).toBe('The checklist is still to be signed');
  });

  it('is signed once the parent agreed and the head signed both documents', () => {
    const all = allSignatures(plain);
    expect(readingWith(plain, all).readiness.signed).toBe(true);
    for (const missing of all)
      expect(
        readingWith(
          plain,
          all.filter((one) => one !== missing),
        ).readiness.signed,
      ).toBe(false);
  });

  it('is not signed where the parent asks for changes', () => {
    const others = allSignatures(plain).filter(({ role }) => role === 'head');
    expect(
      readingWith(plain, [signatureOn('consent', 'parent', plain, { decision: 'changes' }), ...others]).readiness
        .signed,
    ).toBe(false);
  });

  it('takes the parent’s last word', () => {
    const words = [
      signatureOn('consent', 'parent', plain, { id: 'a', decision: 'refuse' }),
      signatureOn('consent', 'parent', plain, { id: 'b' }),
    ];
    expect(readingWith(plain, words).readiness.parent?.id).toBe('b');
    expect(readingWith(plain, words.toReversed()).readiness.parent?.id).toBe('a');
  });

  it('no longer counts a signature once an answer in it is another', () => {
    const changed = plainWith({ 'timetable.week.1.monday': inSchool('8.45', '11.30') });
    const after = readingWith(changed, allSignatures(plain)).readiness;
    expect(after.parent).toBeUndefined();
    expect(after.head.has('consent')).toBe(false);
  });
});

describe('the signers', () => {
  it('stand in their order: the parent, then the head on both documents', () => {
    expect(signersOf(readingWith(plain)).map(({ title }) => title)).toEqual([
      'Consent form and plan: Robin Fielding',
      'Consent form and plan: Pat Headley',
      'Checklist: Pat Headley',
    ]);
  });

  it('let the head sign once the parent has agreed, and only then', () => {
    const openAfter = (decision: 'agree' | 'changes' | 'refuse') =>
      openActs(readingWith(plain, [signatureOn('consent', 'parent', plain, { decision })]));
    expect(openActs(readingWith(plain))).toEqual([true, false, false]);
    expect(openAfter('agree')).toEqual([true, true, true]);
    expect(openAfter('changes')).toEqual([true, false, false]);
    expect(openAfter('refuse')).toEqual([true, false, false]);
  });

  it('let the parent sign while the social worker has not answered, and the head once they have', () => {
    const silent = new Map([...heaviest, ['people.social-worker-answer', 'no-answer']]);
    expect(openActs(readingWith(silent))).toEqual([true, false, false]);
    expect(openActs(readingWith(silent, parentAgrees(silent)))).toEqual([true, false, false]);
    expect(openActs(readingWith(heaviest, parentAgrees(heaviest)))).toEqual([true, true, true]);
  });

  it('let nobody sign while an answer is missing', () => {
    const open = without(plain, 'plan.work-set');
    expect(openActs(readingWith(open, parentAgrees(open)))).toEqual([false, false, false]);
  });

  it('wait for the head’s reason for what is unusual, and for nothing more', () => {
    expect(openActs(readingWith(falling))).toEqual([false, false, false]);
    expect(openActs(readingWith(withReason))).toEqual([true, false, false]);
    expect(openActs(readingWith(withReason, parentAgrees(withReason)))).toEqual([true, true, true]);
  });

  it('do not wait for what is due by the first day, nor for what is due while it runs', () => {
    const early = plainWith({ 'risk.assessed-on': dateTyped('8', '1', '2027') });
    expect(findingsIn(readingWith(early).proposed.findings, 'start', [])).toHaveLength(1);
    expect(openActs(readingWith(early))[0]).toBe(true);
    const late = readingWith(plain, parentAgrees(plain), dateOf('2027-01-13'));
    expect(findingsIn(late.proposed.findings, 'run', []).map(({ rule }) => rule)).toContain('agree.not-begun');
    expect(openActs(late)).toEqual([true, true, true]);
  });

  it('bring the name and the relation of the parent who was chosen', () => {
    expect(signersOf(readingWith(plain))[0]).toMatchObject({ name: 'Robin Fielding', capacity: 'Father' });
  });
});

describe('the groups of findings', () => {
  const late = dateOf('2027-01-13');
  const groups = (reading: Reading): Readonly<Record<string, readonly string[]>> =>
    Object.fromEntries(
      findingGroups.flatMap((group) =>
        findingsIn(reading.proposed.findings, group, []).length === 0
          ? []
          : [[group, findingsIn(reading.proposed.findings, group, []).map(({ rule }) => rule)]],
      ),
    );

  it('are told by who can mend them', () => {
    const refused = new Map([
      ...heaviest,
      ['people.social-worker-answer', 'refuses'],
      ['plan.underlying', ['ihcp']],
      ['consent.objection', 'yes'],
    ]);
    const told = groups(readingWith(refused));
    expect(told['school']).toContain('plan.psp-required');
    expect(told['parent']).toContain('agree.parent');
    expect(told['others']).toContain('agree.social-worker');
    expect(told['reasons']).toContain('agree.other-parent');
  });

  it('keep a reason that was given, to be changed, and a breach that was recorded', () => {
    expect(groups(readingWith(withReason))['reasons']).toEqual(['timetable.never-falls']);
    const begun = readingWith(
      plain,
      [
        signatureOn('consent', 'parent', plain, { at: '2027-01-12T10:00:00.000Z' }),
        signatureOn('consent', 'head', plain, { at: '2027-01-12T10:10:00.000Z' }),
      ],
      late,
    );
    expect(groups(begun)['breaches']).toEqual(['agree.by-start']);
    expect(groups(begun)['start']).toBeUndefined();
  });

  it('put what is overdue first in what is due while it runs', () => {
    const [first, second] = readingWith(plain, parentAgrees(plain), late).proposed.findings.filter(
      ({ gate }) => gate === 'run',
    );
    if (first === undefined) throw new Error('nothing is overdue');
    const note = { ...(second ?? first), rule: 'told', level: 'note' as const };
    expect(findingsIn([note, first], 'run', [first]).map(({ rule }) => rule)).toEqual([first.rule, 'told']);
  });

  it('tell each finding in one group', () => {
    for (const finding of readingWith(heaviest, [], late).proposed.findings) {
      expect(findingGroups.filter((group) => findingsIn([finding], group, []).length > 0)).toEqual([groupOf(finding)]);
    }
  });
});
