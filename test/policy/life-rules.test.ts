import { describe, expect, test } from 'vitest';
import { flexiReviews, heldReviews, notifications } from '../../src/case/fields/running.ts';
import type { PupilPeriod } from '../../src/life/pupil-periods.ts';
import { pupilPeriodsOf } from '../../src/life/pupil-periods.ts';
import { typedRows, type TypedAnswers } from '../../src/sample/typed-rows.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { dateTyped, inSchool } from '../scenarios/typed.ts';
import type { Happened } from './story.ts';
import { bothAgree, colourIn, overdueIn, rulesIn, story } from './story.ts';

const answers = (more: TypedAnswers): typeof medicalShortPlain =>
  new Map([...medicalShortPlain, ...Object.entries(more)]);

const allReviewed: TypedAnswers = typedRows(
  heldReviews,
  ...['2027-01-15', '2027-01-22', '2027-01-29', '2027-02-03'].map((on) => ({
    on: typedDate(on),
    kind: on === '2027-02-03' ? 'formal' : 'weekly',
    who: 'Sam, his father, Jo Carter',
    'parent-agreed': 'yes',
    'sent-home': 'no',
    progress: 'good',
    engaging: 'yes',
    harm: 'no',
    'pupil-word': 'well',
    'parent-word': 'well',
  })),
);

const told: TypedAnswers = typedRows(notifications, {
  from: typedDate('2027-01-11'),
  to: typedDate('2027-02-05'),
  on: typedDate('2027-01-11'),
  by: 'Jo Carter',
  how: 'Survey',
  reference: 'PT-1',
});

const types = (at: string, some: TypedAnswers): Happened => ({ at: `${at}T16:00:00Z`, types: some });

/** All was done as it should be, up to the last part-time day. */
const wellRun: readonly Happened[] = [
  ...bothAgree('2027-01-07'),
  types('2027-02-03', { ...told, ...allReviewed, 'risk.assessed-on': typedDate('2027-01-22') }),
];

describe('full time that is not on record', () => {
  test('is asked for on the day it was due, overdue from the next, and never green', () => {
    const on = story(medicalShortPlain, wellRun);
    expect(overdueIn(on('2027-02-07'))).toEqual([]);
    expect([rulesIn(on('2027-02-08')), overdueIn(on('2027-02-08'))]).toEqual([['period.over'], []]);
    for (const today of ['2027-02-09', '2027-02-10', '2028-02-10']) {
      expect(overdueIn(on(today)), today).toEqual(['period.over']);
      expect(colourIn(on(today)), today).toBe('attention');
    }
  });

  test('is red where part days go on', () => {
    const on = story(medicalShortPlain, [...wellRun, types('2027-02-10', { 'running.in-full-time': 'no' })]);
    expect(colourIn(on('2027-02-10'))).toBe('red');
    expect(overdueIn(on('2027-02-10'))).toEqual(['period.over']);
  });

  test('and began three weeks late is a breach to record, and red', () => {
    const late = types('2027-03-01', { 'running.full-time-on': typedDate('2027-03-01') });
    const on = story(medicalShortPlain, [...wellRun, late])('2027-03-02');
    expect(on.life.state).toBe('ended');
    expect(on.agreed?.findings.find(({ rule }) => rule === 'period.over')?.record?.kind).toBe('breach');
    expect(colourIn(on)).toBe('red');
  });

  test('began on its day: nothing is owed', () => {
    const due = types('2027-02-08', { 'running.full-time-on': typedDate('2027-02-08') });
    const on = story(medicalShortPlain, [...wellRun, due])('2027-03-02');
    expect([rulesIn(on), overdueIn(on), colourIn(on)]).toEqual([[], [], 'green']);
  });
});

describe('a change that is agreed at a review', () => {
  const review = typedRows(heldReviews, {
    on: typedDate('2027-01-15'),
    kind: 'weekly',
    who: 'Sam',
    'parent-agreed': 'yes',
    'sent-home': 'no',
    engaging: 'yes',
    progress: 'good',
    harm: 'no',
    'pupil-word': 'well',
    'parent-word': 'well',
  });
  const changedTo = (some: TypedAnswers): readonly Happened[] => [
    ...bothAgree('2027-01-07'),
    types('2027-01-15', { ...told, ...review, ...some }),
  ];
  const hours = { 'timetable.week.3.monday': inSchool('8.45', '2.45') };
  const byStart = ['agree.by-start', 'agree.not-begun'];

  test.each([
    ['hours of week 3', hours],
    ['another day for the review meeting', { 'reviews.r3.on': typedDate('2027-01-28') }],
  ])('draws nothing before it is signed again, nor after: %s', (_, some) => {
    const changed = changedTo(some);
    const before = story(medicalShortPlain, changed)('2027-01-18');
    expect(before.life).toMatchObject({ state: 'running', proposal: { waitsFor: ['parent', 'head'] } });
    for (const read of [before.proposed, before.agreed])
      expect(read?.findings.map(({ rule }) => rule).filter((rule) => byStart.includes(rule))).toEqual([]);
    expect(overdueIn(before)).toEqual([]);
    const after = story(medicalShortPlain, [...changed, ...bothAgree('2027-01-18')])('2027-01-19');
    expect(after.versions).toHaveLength(2);
    expect([overdueIn(after), rulesIn(after)]).toEqual([[], []]);
  });

  test('is amber while the parent asks for something else, and a refusal leaves what runs', () => {
    const says = (decision: 'changes' | 'refuse') =>
      story(medicalShortPlain, [...changedTo(hours), { at: '2027-01-18T15:00:00Z', signs: 'parent', says: decision }])(
        '2027-01-19',
      );
    for (const decision of ['changes', 'refuse'] as const) {
      const here = says(decision);
      expect(here.life.state).toBe('running');
      expect([overdueIn(here), colourIn(here)]).toEqual([[], 'amber']);
      expect(here.proposed.findings.find(({ rule }) => rule === 'agree.refused')?.words).toMatch(
        /what was agreed on 7 January 2027 goes on/u,
      );
    }
  });
});

describe('an end that is moved beyond what its way allows', () => {
  const moved = types('2027-01-25', { 'timetable.end': typedDate('2027-03-05') });
  const longest = (happened: readonly Happened[]): readonly string[] =>
    story(
      medicalShortPlain,
      happened,
    )('2027-01-25').proposed.findings.flatMap(({ rule, words }) => (rule === 'period.longest' ? [words] : []));

  test('while it runs says where more time is asked for', () => {
    expect(longest([...bothAgree('2027-01-07'), moved])).toEqual([
      'The period lasts 54 days. On this route it may last 28 at most, so the last part-time day can be 7 February 2027 or earlier. More time is a further period of its own, which is begun under What can change.',
    ]);
  });

  test('before anything is agreed says how long it may last, and no more', () => {
    expect(longest([moved])).toEqual([
      'The period lasts 54 days. On this route it may last 28 at most, so the last part-time day can be 7 February 2027 or earlier.',
    ]);
  });
});

describe('a change that names a day which is past', () => {
  const moved = (start: string): Happened => types('2027-01-12', { ...told, 'timetable.start': typedDate(start) });
  const breaches = (reading: ReturnType<ReturnType<typeof story>>) =>
    reading.findings.filter(({ record }) => record?.kind === 'breach');

  test.each(['2027-01-04', '2027-01-11'])(
    'as the start, %s, breaks nothing, before it is signed and after, and is told what it can do',
    (start) => {
      const happened = [
        ...bothAgree('2027-01-07'),
        types('2027-01-08', { 'timetable.start': typedDate('2027-01-18') }),
      ];
      const agreedFor18 = start === '2027-01-11' ? [...happened, ...bothAgree('2027-01-08')] : bothAgree('2027-01-07');
      const today = start === '2027-01-11' ? '2027-01-19' : '2027-01-12';
      const again = { ...moved(start), at: `${today}T16:00:00Z` };
      const before = story(medicalShortPlain, [...agreedFor18, again])(today);
      expect(before.life).toMatchObject({ state: 'running', proposal: { waitsFor: ['parent', 'head'] } });
      expect(breaches(before)).toEqual([]);
      expect(before.findings.filter(({ rule }) => rule === 'agree.change-day')).toMatchObject([
        { level: 'note', gate: 'sign', path: 'timetable.start' },
      ]);
      const after = story(medicalShortPlain, [...agreedFor18, again, ...bothAgree(today)])(today);
      expect(breaches(after)).toEqual([]);
      expect(rulesIn(after)).not.toContain('agree.not-begun');
    },
  );

  test('before what was agreed has begun moves it into no past either', () => {
    const on = story(medicalShortPlain, [
      ...bothAgree('2027-01-07'),
      types('2027-01-08', { 'timetable.start': typedDate('2027-01-04') }),
    ])('2027-01-08');
    expect(breaches(on)).toEqual([]);
    expect(on.findings.map(({ rule }) => rule)).toContain('agree.change-day');
  });
});

describe('nobody has agreed, and the first day has come', () => {
  const refused: readonly Happened[] = [{ at: '2027-01-07T15:00:00Z', signs: 'parent', says: 'refuse' }];

  test.each([
    ['a draft', []],
    ['a parent who asked for changes', [{ at: '2027-01-07T15:00:00Z', signs: 'parent', says: 'changes' } as const]],
    ['a parent who refused', refused],
  ])(
    '%s: the first thing asked is whether the pupil is in full time, and the authority need not be told',
    (_, happened) => {
      const on = story(medicalShortPlain, happened);
      expect(overdueIn(on('2027-01-10'))).toEqual([]);
      const here = on('2027-01-12');
      expect(overdueIn(here)).toEqual(['agree.not-begun']);
      expect(here.proposed.matrix.indicators.find(({ id }) => id === 'inappropriate')?.evidence).not.toMatch(
        /It has started/u,
      );
      expect(colourIn(here)).not.toBe('red');
    },
  );

  test('is settled where the pupil is in full time, with nothing else due', () => {
    const on = story(medicalShortPlain, [...refused, types('2027-01-12', { 'running.in-full-time': 'yes' })])(
      '2027-01-13',
    );
    expect(overdueIn(on)).toEqual([]);
  });

  test('part time all the same is red and overdue, until it is on record and full time has begun', () => {
    const part = types('2027-02-01', { 'running.in-full-time': 'no' });
    const on = story(medicalShortPlain, [part])('2027-02-01');
    expect(overdueIn(on)).toContain('agree.not-begun');
    expect(colourIn(on)).toBe('red');
    expect(on.overdue.map(({ path }) => path)).toContain('running.full-time-on');
  });

  test('three weeks of reviews show that it runs, whatever nobody has said', () => {
    expect(colourIn(story(medicalShortPlain, [types('2027-01-29', allReviewed)])('2027-02-01'))).toBe('red');
  });
});

describe('agreed after the day to start', () => {
  const late: readonly Happened[] = [...bothAgree('2027-01-12'), types('2027-01-12', told)];
  const ASKS =
    'Nothing was agreed before Wednesday 13 January 2027. Was Sam in school full time from the day to start, Monday 11 January 2027, until then? Write it down.';

  test('asks what the days before were, in the list of what is overdue, until that is answered', () => {
    const asked = (today: string) =>
      story(medicalShortPlain, late)(today).overdue.filter(({ rule }) => rule === 'agree.not-begun');
    // Days that are still to come are not asked about.
    expect(asked('2027-01-12')).toMatchObject([
      {
        words:
          'Nothing is agreed before Wednesday 13 January 2027. Has Sam been in school full time since the day to start, Monday 11 January 2027? Write it down.',
      },
    ]);
    for (const today of ['2027-01-13', '2027-02-01'])
      expect(asked(today), today).toMatchObject([{ words: ASKS, path: 'running.in-full-time' }]);
    // Once it is over, what is said there is said of the days since: the head writes down what the days before were.
    expect(asked('2027-02-10')).toMatchObject([
      { path: 'running.in-full-time', mender: 'head', record: { kind: 'breach', given: undefined } },
    ]);
    expect(colourIn(story(medicalShortPlain, late)('2027-01-14'))).not.toBe('green');
  });

  test('is silent once they were full days; that it was agreed late stays told, and truly', () => {
    const full = types('2027-01-13', { 'running.in-full-time': 'yes' });
    const on = story(medicalShortPlain, [...late, full])('2027-01-14');
    expect(overdueIn(on)).toEqual([]);
    const breach = on.findings.find(({ rule }) => rule === 'agree.by-start');
    expect(breach).toMatchObject({ level: 'stop', record: { kind: 'breach', given: undefined } });
    expect(breach?.words).toBe(
      'It was agreed on 12 January 2027, after the first session to be missed, on 11 January 2027. Until it was in force, Sam was in school full time. Record what happened; do not change the date.',
    );
  });

  test('asks for the part days where they were none, and is red', () => {
    const part = types('2027-01-13', { 'running.in-full-time': 'no' });
    const on = story(medicalShortPlain, [...late, part])('2027-01-14');
    expect(on.overdue.filter(({ rule }) => rule === 'agree.not-begun').map(({ path }) => path)).toEqual([
      'running.part-since',
      'running.part-by',
      'running.part-days',
    ]);
    expect(colourIn(on)).toBe('red');
    const written = types('2027-01-14', {
      'running.part-since': typedDate('2027-01-11'),
      'running.part-by': 'family',
      'running.part-days': 'Monday and Tuesday.',
    });
    expect(overdueIn(story(medicalShortPlain, [...late, part, written])('2027-01-14'))).toEqual([]);
  });

  test('on the first day itself, after the first session to be missed, is asked, and overdue from the next school day', () => {
    const on = story(medicalShortPlain, [
      { at: '2027-01-11T15:00:00Z', signs: 'parent' },
      { at: '2027-01-11T15:10:00Z', signs: 'head' },
      types('2027-01-11', told),
    ]);
    expect([rulesIn(on('2027-01-11')), overdueIn(on('2027-01-11'))]).toEqual([
      ['agree.by-start', 'agree.not-begun'],
      [],
    ]);
    expect(overdueIn(on('2027-01-12'))).toEqual(['agree.not-begun']);
  });

  test('is not asked where everybody agreed before the first session to be missed', () => {
    const on = story(medicalShortPlain, [
      { at: '2027-01-11T08:00:00Z', signs: 'parent' },
      { at: '2027-01-11T08:10:00Z', signs: 'head' },
    ]);
    for (const today of ['2027-01-11', '2027-01-13']) expect(rulesIn(on(today))).not.toContain('agree.not-begun');
  });

  test('of flexi-schooling asks the same', () => {
    const agreed = bothAgree('2027-01-19');
    const asked = (...more: readonly Happened[]) =>
      story(flexiPlain, [...agreed, ...more])('2027-01-20').overdue.filter(({ rule }) => rule === 'flexi.not-begun');
    expect(asked().map(({ words }) => words)).toEqual([
      'Nothing was agreed before Wednesday 20 January 2027. Was Sam in school full time from the day to start, Monday 11 January 2027, until then? Write it down.',
    ]);
    expect(asked(types('2027-01-20', { 'running.in-full-time': 'yes' }))).toEqual([]);
    expect(asked(types('2027-01-20', { 'running.in-full-time': 'no' })).map(({ path }) => path)).toEqual([
      'running.part-since',
      'running.part-by',
      'running.part-days',
    ]);
  });
});

describe('what is taken back', () => {
  const back = (at: string, more: TypedAnswers = {}) =>
    story(medicalShortPlain, [
      ...bothAgree('2027-01-07'),
      types('2027-01-11', told),
      types(at, { 'running.withdrawn-on': typedDate(at), 'running.withdrawn-by': 'Robin Fielding', ...more }),
    ]);

  test('is owed full time from the next school day, overdue the day after that, and no longer told to the authority', () => {
    const on = back('2027-01-18');
    expect(overdueIn(on('2027-01-19'))).not.toContain('agree.withdrawn');
    expect(rulesIn(on('2027-01-19'))).toContain('agree.withdrawn');
    expect(overdueIn(on('2027-01-20'))).toContain('agree.withdrawn');
    expect(colourIn(on('2027-01-20'))).toBe('amber');
    const untold = story(medicalShortPlain, [
      ...bothAgree('2027-01-07'),
      types('2027-01-08', { 'running.withdrawn-on': typedDate('2027-01-08') }),
    ])('2027-01-13');
    expect(overdueIn(untold)).toEqual(['agree.not-begun']);
  });

  test('with part days that go on is red at once', () => {
    const on = back('2027-01-18', { 'running.in-full-time': 'no', 'running.part-since': typedDate('2027-01-19') });
    expect(colourIn(on('2027-01-19'))).toBe('red');
    expect(on('2027-01-19').overdue.map(({ path }) => path)).toContain('running.full-time-on');
  });

  test('before the first day, and agreed again after it, leaves days without an agreement', () => {
    const on = story(medicalShortPlain, [
      ...bothAgree('2027-01-07'),
      { at: '2027-01-08T16:00:00Z', signs: 'parent', says: 'refuse' },
      ...bothAgree('2027-01-12'),
    ])('2027-01-14');
    expect(on.life.state).toBe('running');
    expect(rulesIn(on)).toContain('agree.by-start');
    expect(on.overdue.find(({ rule }) => rule === 'la.notified')?.words).toMatch(/due by Wednesday 13 January 2027/u);
  });

  test('by a professional who must agree ends it too', () => {
    const on = story(heaviest, [
      ...bothAgree('2027-01-07'),
      types('2027-01-14', {
        'people.social-worker-answer': 'refuses',
        'people.social-worker-answered-on': dateTyped('14', '1', '2027'),
      }),
    ])('2027-01-19');
    expect(on.life).toMatchObject({ state: 'ended', ending: { how: 'agency', on: day('2027-01-15') } });
    expect(on.overdue.find(({ rule }) => rule === 'agree.withdrawn')?.words).toMatch(
      /^Lee Marsh, the social worker, said no on 14 January 2027\. Sam is owed full time from Friday 15 January 2027/u,
    );
  });

  test('by another parent, who did not agree, ends nothing and is heard', () => {
    const second = {
      'parents.r2': '2',
      'parents.r2.name': 'Alex Fielding',
      'parents.r2.relation': 'Mother',
      'parents.r2.lives-with': 'no',
      'parents.r2.responsibility': 'yes',
    };
    const on = story(answers(second), [
      ...bothAgree('2027-01-07'),
      types('2027-01-14', { 'running.withdrawn-on': typedDate('2027-01-14'), 'running.withdrawn-by': 'Alex Fielding' }),
    ])('2027-01-18');
    expect(on.life.state).toBe('running');
    expect(on.agreed?.matrix.indicators.find(({ id }) => id === 'concern')?.state).toBe('met');
  });
});

describe('what is taken back under a name that is on no list', () => {
  const by = (name: string, ...more: readonly Happened[]) =>
    story(medicalShortPlain, [
      ...bothAgree('2027-01-07'),
      types('2027-01-14', { 'running.withdrawn-on': typedDate('2027-01-14'), 'running.withdrawn-by': name }),
      ...more,
    ])('2027-01-15');
  const named = (reading: ReturnType<typeof by>) =>
    reading.findings.filter(({ rule }) => rule === 'agree.taken-back-name');

  test('counts, and it is asked whether it was another parent', () => {
    const on = by('Mum');
    expect(on.life).toMatchObject({ state: 'ended', ending: { how: 'withdrawn', by: 'Mum' } });
    expect(named(on)).toMatchObject([
      {
        level: 'note',
        gate: 'run',
        path: 'running.withdrawn-by',
        words:
          'The agreement was taken back by Mum, who is neither named among the parents nor among those who agreed. It counts. If it was another parent who did not agree, write down what they say under What can change.',
      },
    ]);
  });

  test('is no matter of a parent who is named, nor once everybody agreed anew', () => {
    expect(named(by('Robin Fielding'))).toEqual([]);
    expect(named(by('Mum', ...bothAgree('2027-01-15')))).toEqual([]);
  });

  test('before the first day counts too, and is asked the same', () => {
    const on = story(medicalShortPlain, [
      ...bothAgree('2027-01-07'),
      types('2027-01-08', { 'running.withdrawn-on': typedDate('2027-01-08'), 'running.withdrawn-by': 'Mum' }),
    ])('2027-01-08');
    expect(on.life.state).toBe('refused');
    expect(named(on)).toHaveLength(1);
  });
});

describe('agreed on the first day', () => {
  const at = (time: string) =>
    story(medicalShortPlain, [
      { at: `2027-01-11T${time}:00Z`, signs: 'parent' },
      { at: `2027-01-11T${time}:30Z`, signs: 'head' },
    ])('2027-01-11');

  test('before the first session is told, and no breach; after it is one', () => {
    const found = (time: string) => at(time).agreed?.findings.find(({ rule }) => rule === 'agree.by-start');
    expect(found('08:00')).toMatchObject({ level: 'note' });
    expect(found('15:00')).toMatchObject({ level: 'stop', record: { kind: 'breach' } });
  });
});

describe('a period of the same pupil in another case', () => {
  const moved = (start: string, end: string): TypedAnswers => ({
    'timetable.start': typedDate(start),
    'timetable.end': typedDate(end),
  });
  /** The period of a case with these days, all of it agreed before, or of none. */
  const periodOf = (start: string, end: string, happened: readonly Happened[]): readonly PupilPeriod[] => {
    const other = story(new Map([...heaviest, ...Object.entries(moved(start, end))]), happened)('2027-01-08');
    return pupilPeriodsOf(other.course);
  };
  const beside = (others: readonly PupilPeriod[]) =>
    rulesIn(story(heaviest, bothAgree('2027-01-07'), others)('2027-01-08'));

  test('that comes later says nothing here', () => {
    const later = periodOf('2027-02-08', '2027-03-05', bothAgree('2027-01-07'));
    expect(later).toHaveLength(1);
    expect(beside(later)).toEqual(beside([]));
  });

  test('that was never agreed is no earlier one; that was is one, and this goes on from it', () => {
    const draft = periodOf('2026-12-07', '2026-12-23', []);
    expect(beside(draft)).toEqual(beside([]));
    const agreed = periodOf('2026-12-07', '2026-12-23', bothAgree('2026-12-04'));
    expect(beside(agreed)).toContain('period.extension');
  });
});

describe('every authority', () => {
  const inEngland = new Map([...medicalShortPlain, ['school.authority', 'england'] as const]);

  test('has full time and what went before it owed after the start, and nothing that it does not ask for', () => {
    const on = story(inEngland, bothAgree('2027-01-07'));
    expect(on('2027-01-12').agreed?.authority.name).toBe('England');
    expect(overdueIn(on('2027-01-12')).filter((rule) => rule.startsWith('la.'))).toEqual([]);
    expect(overdueIn(on('2027-04-12'))).toContain('period.over');
  });
});

describe('the authority is told of the days in force', () => {
  test('from the first of them: agreed after school on Tuesday, it is due on Wednesday and overdue on Thursday', () => {
    const on = story(medicalShortPlain, [
      { at: '2027-01-12T16:00:00Z', signs: 'parent' },
      { at: '2027-01-12T16:10:00Z', signs: 'head' },
    ]);
    expect(overdueIn(on('2027-01-13'))).not.toContain('la.notified');
    expect(on('2027-01-14').overdue.find(({ rule }) => rule === 'la.notified')?.words).toMatch(
      /It was due by Wednesday 13 January 2027/u,
    );
  });

  test('to the last of them: what was taken back needs no entry for what would have followed', () => {
    const first = typedRows(notifications, {
      from: typedDate('2027-01-11'),
      to: typedDate('2027-01-18'),
      on: typedDate('2027-01-11'),
      how: 'Survey',
    });
    const back = { 'running.withdrawn-on': typedDate('2027-01-18') };
    const on = (more: TypedAnswers) =>
      overdueIn(
        story(medicalShortPlain, [...bothAgree('2027-01-07'), types('2027-01-18', { ...first, ...more })])(
          '2027-01-21',
        ),
      );
    expect(on({})).toContain('la.entry-length');
    expect(on(back)).not.toContain('la.entry-length');
  });
});

describe('a fact that changes while it runs', () => {
  test('is due at once: a social worker who has to agree', () => {
    const care = types('2027-01-13', { ...told, 'pupil.care': ['cin'], 'people.social-worker': 'Lee Marsh' });
    const on = story(medicalShortPlain, [...bothAgree('2027-01-07'), care]);
    expect(overdueIn(on('2027-01-14'))).toContain('agree.social-worker');
    expect(on('2027-01-14').life.state).toBe('running');
  });
});

describe('full time sooner', () => {
  test('needs no signature, and ends the codes', () => {
    const sooner = types('2027-01-22', { ...told, ...allReviewed, 'running.full-time-on': typedDate('2027-01-20') });
    const on = story(medicalShortPlain, [...bothAgree('2027-01-07'), sooner])('2027-01-22');
    expect(on.life).toMatchObject({ state: 'ended', ending: { how: 'full-time' } });
    expect(on.proposed.codes.at(-1)?.date).toBe('2027-01-19');
    expect(overdueIn(on)).toEqual([]);
  });
});

describe('flexi-schooling', () => {
  const changed: readonly Happened[] = [
    ...bothAgree('2027-01-07'),
    types('2027-03-25', {
      ...typedRows(notifications, { on: typedDate('2027-01-11'), how: 'E-mail' }),
      ...typedRows(flexiReviews, {
        on: typedDate('2027-03-25'),
        who: 'Sam, his father',
        outcome: 'change',
        'next-on': typedDate('2027-07-16'),
      }),
      'pattern.changed-from': typedDate('2027-03-30'),
      'pattern.review-on': typedDate('2027-07-16'),
      'pattern.week.1.monday': { am: 'school', pm: 'home' },
    }),
  ];

  test('that a review changes is late of nothing, before it is signed again and after', () => {
    const late = (reading: ReturnType<ReturnType<typeof story>>) =>
      [reading.proposed, reading.agreed].flatMap((read) => read?.findings.map(({ rule }) => rule) ?? []);
    expect(late(story(flexiPlain, changed)('2027-03-25'))).not.toContain('flexi.agreed-by-start');
    const again = story(flexiPlain, [...changed, ...bothAgree('2027-03-31')])('2027-04-12');
    expect(again.versions).toHaveLength(2);
    expect(late(again)).not.toContain('flexi.agreed-by-start');
  });

  test('that a review changes, and the change waits: what was agreed goes on, and no change is asked for again', () => {
    const told = (happened: readonly Happened[], today = '2027-03-25') =>
      story(flexiPlain, happened)(today).findings.find(({ rule }) => rule === 'flexi.changed');
    expect(told(changed)).toMatchObject({
      level: 'note',
      words:
        'The review of 25 March 2027 changed the arrangement. The change waits for the parent and the head to agree. Until then, what was agreed on 7 January 2027 goes on.',
    });
    const parent = { at: '2027-03-26T15:00:00Z', signs: 'parent' } as const;
    expect(told([...changed, parent], '2027-03-29')?.words).toMatch(/The change waits for the head to agree\./u);
    expect(told([...changed, ...bothAgree('2027-03-31')], '2027-04-01')).toBeUndefined();
  });

  test('that a review changes, and nobody says from when, is asked that alone where the days are others already', () => {
    const told = (today: string) =>
      story(flexiPlain, [...changed, types('2027-03-25', { 'pattern.changed-from': '' })])(today).findings.find(
        ({ rule }) => rule === 'flexi.changed',
      );
    const words =
      'The review of 25 March 2027 changed the arrangement. Say from which day the new days hold, and have parent and head sign again.';
    expect(told('2027-03-25')).toMatchObject({ level: 'note', words });
    expect(told('2027-04-12')).toMatchObject({ level: 'stop', words });
  });

  test('that no review renewed has ended by its own words, and that is what is said', () => {
    const happened = story(flexiPlain, bothAgree('2027-01-07'));
    expect(happened('2027-03-26').life.state).toBe('over');
    const on = happened('2027-04-12');
    expect(on.life.state).toBe('over');
    expect(on.overdue.find(({ rule }) => rule === 'flexi.review-held')?.words).toMatch(
      /By its own words it has ended/u,
    );
  });

  test('that an empty review renews is over all the same', () => {
    const empty = typedRows(flexiReviews, {
      on: typedDate('2027-03-24'),
      outcome: 'renew',
      'next-on': typedDate('2027-07-16'),
    });
    const on = story(flexiPlain, [...bothAgree('2027-01-07'), types('2027-03-24', empty)])('2027-03-26');
    expect(on.life.state).toBe('over');
  });

  test('that nobody has agreed to is owed no word to the authority: the child should be in full time', () => {
    expect(overdueIn(story(flexiPlain, [])('2027-02-01'))).toEqual(['flexi.not-begun']);
    const inFullTime = types('2027-01-12', { 'running.in-full-time': 'yes' });
    expect(overdueIn(story(flexiPlain, [inFullTime])('2027-02-01'))).toEqual([]);
  });
});
