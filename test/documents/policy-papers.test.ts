import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../src/arrangements/ids.ts';
import { england } from '../../src/authorities/england/profile.ts';
import type { Path } from '../../src/case/case.ts';
import type { Typed } from '../../src/case/typed.ts';
import { copyOf } from '../../src/case/typed.ts';
import { codedWeeks } from '../../src/documents/both/attendance-weeks.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import type { Block, Document } from '../../src/documents/model.ts';
import { isOverdue } from '../../src/policy/engine/blocks.ts';
import type { Finding } from '../../src/policy/engine/finding.ts';
import type { Matrix } from '../../src/policy/matrix/matrix.ts';
import { day } from '../domain/some-dates.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { dateTyped } from '../scenarios/typed.ts';
import type { Known } from './known-case.ts';
import { knownOf, signatureFor, signedBy } from './known-case.ts';
import { textOf } from './text-of.ts';

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

const plain = knownOf(medicalShortPlain);
const answered = (changes: Readonly<Record<Path, Typed>>): Known =>
  knownOf(new Map([...medicalShortPlain, ...Object.entries(changes)]));
const build = (id: DocumentId, known: Known = plain): Document => buildDocument(id, printOf(known));
/** The same, once parent and head have agreed. */
const agreed = (known: Known = plain): Known => {
  const by = (role: 'parent' | 'head') =>
    signatureFor('consent', role, known, {
      answers: Object.fromEntries([...known.answers].map(([path, typed]) => [path, copyOf(typed)])),
    });
  return signedBy(known, [by('parent'), by('head')]);
};
const all = <K extends Block['kind']>({ blocks }: Document, kind: K): readonly Kind<K>[] =>
  blocks.filter((block): block is Kind<K> => block.kind === kind);
const tableOf = (from: Document, caption: string) => all(from, 'table').find((table) => table.caption === caption);
const rowsOf = (from: Document): Readonly<Record<string, string | null>> =>
  Object.fromEntries(all(from, 'fields').flatMap(({ rows }) => rows.map(({ label, value }) => [label, value])));

describe('the attendance codes', () => {
  it('have a table for each week, with both half-days of every open day and why', () => {
    const tables = all(build('attendance', agreed()), 'table');
    expect(tables.map(({ caption }) => caption)).toEqual(['Week 1', 'Week 2', 'Week 3', 'Week 4']);
    expect(tables.every(({ rows }) => rows.length === 5)).toBe(true);
    const [monday] = tables[0]?.rows ?? [];
    expect(monday?.[0]).toBe('Monday 11 January');
    expect(monday?.[1]).toMatch(/^Expected\. .*8:50am/u);
    expect(monday?.[2]).toMatch(/^C2\. Leaves at 12pm, before the afternoon register at 1pm/u);
  });

  it('leave out a day on which the school is closed', () => {
    const closed = answered({ 'timetable.week.1.tuesday': { where: 'closed', start: '', end: '' } });
    expect(tableOf(build('attendance', agreed(closed)), 'Week 1')?.rows.map(([name]) => name)).toEqual([
      'Monday 11 January',
      'Wednesday 13 January',
      'Thursday 14 January',
      'Friday 15 January',
    ]);
  });

  it('are none before everybody has agreed, and that is said', () => {
    expect(all(build('attendance'), 'table')).toEqual([]);
    expect(textOf(build('attendance'))).toContain('once everybody has agreed');
  });

  it('count weeks from Monday on, that of the start first, and leave out a week without a code', () => {
    const on = (date: string) =>
      ({ date: day(date), session: 'am', expected: true, code: '', reason: 'In school.' }) as const;
    const weeks = codedWeeks([on('2027-01-13'), on('2027-01-15'), on('2027-01-25')], day('2027-01-13'));
    expect(weeks.map(({ name, days }) => [name, days.length])).toEqual([
      ['Week 1', 2],
      ['Week 3', 1],
    ]);
  });
});

describe('the matrix of concern', () => {
  const withMatrix = (over: Partial<Matrix>): Document =>
    build('matrix', { ...plain, matrix: { ...plain.matrix, ...over } });
  const line = (
    column: 'green' | 'amber' | 'red',
    state: 'met' | 'not-met' | 'not-known',
    words: string,
  ): Matrix['indicators'][number] => ({
    id: words,
    column,
    state,
    words,
    evidence: `${words} was seen.`,
    source: [{ document: 'LCC', paragraph: 'Appendix 2' }],
    path: 'plan.exit',
  });

  it('tells the whole first, then each indicator in its column with its state, what shows it and its source', () => {
    const matrix = build('matrix');
    expect(all(matrix, 'rating').map(({ rating }) => rating)).toEqual(['amber']);
    expect(tableOf(matrix, 'Green: when all of these are so')?.rows).toEqual([
      ['Planned for four weeks', 'Yes', 'It lasts 26 days.', 'Appendix 2'],
    ]);
    expect(tableOf(matrix, 'Amber: when any of these is so')?.rows[0]?.[1]).toBe('Yes');
    expect(tableOf(matrix, 'Red: when any of these is so')?.rows).toEqual([
      ['It harms the pupil', 'Not known', 'No review says so.', 'our reading'],
    ]);
  });

  it('names what makes the colour: the lines of concern, or what keeps it from being green', () => {
    const indicators = [
      line('green', 'not-met', 'Good practice'),
      line('amber', 'met', 'No growth'),
      line('red', 'met', 'Harm'),
    ];
    const points = (colour: Matrix['colour']) => all(withMatrix({ colour, indicators }), 'list')[0]?.items;
    expect(points('red')).toEqual(['Harm: yes. Harm was seen.']);
    expect(points('amber')).toEqual(['No growth: yes. No growth was seen.']);
    expect(points('attention')).toEqual(['Good practice: no. Good practice was seen.']);
  });

  it('tells the schools of another authority whose matrix it is', () => {
    expect(textOf(build('matrix'))).toContain('A council may look at a case in this way.');
    expect(textOf(build('matrix', { ...plain, authority: england }))).toContain(
      'This is the matrix that Lincolnshire uses. None is known for England',
    );
  });

  it('calls nothing without concern beside a duty that is overdue, and says which it is', () => {
    const due = { words: 'Tell the council.' } as const satisfies Partial<Finding>;
    const overdue: readonly Finding[] = [
      { ...due, rule: 'la.notified', level: 'stop', gate: 'run', because: '', path: '', source: [], mender: 'school' },
    ];
    const document = build('matrix', { ...plain, overdue, matrix: { ...plain.matrix, colour: 'attention' } });
    expect(all(document, 'rating')[0]?.sentence).toBe(
      '1 duty is overdue, and not everything is in place or known yet.',
    );
    expect(textOf(document)).toContain(due.words);
  });

  it('says when the pupil is vulnerable, and not otherwise', () => {
    expect(textOf(withMatrix({ vulnerable: true }))).toContain('The pupil is vulnerable');
    expect(textOf(withMatrix({ vulnerable: false }))).not.toContain('vulnerable');
  });
});

describe('what is on record', () => {
  const finding = (rule: string, over: Partial<Finding>): Finding => ({
    rule,
    level: 'stop',
    gate: 'sign',
    words: `${rule} is broken.`,
    because: `${rule} must hold.`,
    path: 'plan.exit',
    source: [
      { document: 'LCC', paragraph: '§5' },
      { document: 'DfE', paragraph: 'para 67' },
    ],
    mender: 'school',
    ...over,
  });
  const record = (findings: readonly Finding[], known: Known = plain): Document =>
    build('reasons', { ...known, findings, overdue: findings.filter(isOverdue) });

  it('has what is unusual with the head’s reason, or that there is none yet', () => {
    const given = finding('review.formal-set', {
      level: 'explain',
      record: { kind: 'reason', path: 'explain.a', given: 'The nurse is away.' },
    });
    const open = finding('timetable.grows', {
      level: 'explain',
      record: { kind: 'reason', path: 'explain.b', given: undefined },
    });
    expect(tableOf(record([given, open]), 'What is unusual, and the head’s reasons')?.rows).toEqual([
      [
        'review.formal-set is broken.',
        'review.formal-set must hold.\nLincolnshire policy, §5; DfE attendance guidance, para 67',
        'The nurse is away.',
      ],
      [
        'timetable.grows is broken.',
        'timetable.grows must hold.\nLincolnshire policy, §5; DfE attendance guidance, para 67',
        'No reason yet',
      ],
    ]);
  });

  it('has each breach, and each duty that is overdue, once', () => {
    const breach = finding('agree.by-start', {
      gate: 'start',
      record: { kind: 'breach', path: 'breach.a', given: undefined },
    });
    const late = finding('la.notified', { gate: 'run' });
    const document = record([breach, late, finding('period.longest', {})]);
    expect(tableOf(document, 'What went wrong, and what was done')?.rows.map(([what, , said]) => [what, said])).toEqual(
      [['agree.by-start is broken.', 'Not on record yet']],
    );
    expect(tableOf(document, 'What is still to be done')?.rows.map(([what]) => what)).toEqual([
      'la.notified is broken.',
    ]);
    expect(tableOf(document, 'What is unusual, and the head’s reasons')).toBeUndefined();
  });

  it('calls overdue what the pages do: a breach of the time after the start, too, until it is on record', () => {
    const sentHome = (given: string | undefined): Finding =>
      finding('rationale.not-sent-home', { gate: 'run', record: { kind: 'breach', path: 'breach.b', given } });
    const open = record([sentHome(undefined)]);
    expect(tableOf(open, 'What is still to be done')?.rows.map(([what]) => what)).toEqual([
      'rationale.not-sent-home is broken.',
    ]);
    expect(tableOf(open, 'What went wrong, and what was done')).toBeUndefined();
    expect(textOf(open)).toContain('None is on record yet: see what is overdue.');
    expect(textOf(open)).not.toContain('No duty is overdue.');
    expect(textOf(record([sentHome('It was wrong; he stayed until one.')]))).toContain('No duty is overdue.');
  });

  it('calls overdue what a new fact asks for at once, before a signature too', () => {
    const due = finding('agree.social-worker', {});
    const document = build('reasons', { ...plain, overdue: [due] });
    expect(tableOf(document, 'What is still to be done')?.rows.map(([what]) => what)).toEqual([due.words]);
  });

  it('says so where there is nothing of a kind', () => {
    const document = record([]);
    expect(all(document, 'table')).toEqual([]);
    expect(all(document, 'paragraph')).toHaveLength(4);
  });

  it('has what the authority was told, each review that was held, and how it ended', () => {
    const known = answered({
      'notifications.r1': '1',
      'notifications.r1.on': dateTyped('11', '1', '2027'),
      'notifications.r1.reference': 'RTT 77',
      'held-reviews.r1': '1',
      'held-reviews.r1.on': dateTyped('15', '1', '2027'),
      'held-reviews.r1.progress': 'good',
      'held-reviews.r1.attended': '4',
      'held-reviews.r1.pupil-word': 'mixed',
      'held-reviews.r1.outcome': 'extend',
      'running.full-time-on': dateTyped('8', '2', '2027'),
    });
    const document = record([], agreed(known));
    expect(tableOf(document, 'Told to the local authority')?.rows[0]).toEqual([
      '11 January 2027',
      null,
      null,
      null,
      null,
      'RTT 77',
    ]);
    expect(rowsOf(document)).toMatchObject({
      'Held on': '15 January 2027',
      'Sessions expected since the review before': '5',
      'Sessions attended': '4',
      'The pupil’s word': 'Some of it goes well',
      'What was decided': 'Ask for more time',
      'Full time again since': '8 February 2027',
    });
  });

  it('keeps what another parent objects to from the consent form and the checklist', () => {
    const objecting = {
      'parents.r2': '2',
      'parents.r2.name': 'Alex Fielding',
      'consent.objection': 'yes',
      'consent.objection-says': 'He needs his friends.',
    };
    const known = answered(objecting);
    expect(textOf(record([], known))).toContain('He needs his friends.');
    for (const id of ['consent', 'checklist', 'plan'] as const)
      expect(textOf(build(id, known))).not.toContain('He needs his friends.');
  });
});

describe('what the pack goes by', () => {
  it('has the authority’s limits, each with its paragraph', () => {
    expect(rowsOf(build('evidence'))).toMatchObject({
      'How its rules are known': 'From its public documents, each with its paragraph',
      'Longest period of this kind': '28 days (§5(1))',
      'Further periods': 'One, of 28 days at most (§9.10)',
      'Longest time between two reviews': '7 days (Appendix 5)',
      'How the local authority is told': expect.stringMatching(/^By its survey, on the start day \(§10/u) as string,
    });
  });

  it('owns up where the authority sets no limit, and where the school made its own', () => {
    expect(rowsOf(build('evidence', { ...plain, authority: { ...england, standing: 'own' } }))).toMatchObject({
      'How its rules are known': 'Put together by the school from national guidance',
      'Longest period of this kind': 'No limit is set',
      'Further periods': 'Nothing is set',
      'How the local authority is told': 'Nothing is set',
    });
  });

  it('says within how long, where an authority counts days or hours', () => {
    const { authority } = plain;
    const due = (value: {
      readonly within: number;
      readonly unit: 'hours' | 'days';
      readonly when: 'before-start' | 'after-start' | 'after-agreed';
    }) =>
      rowsOf(
        build('evidence', {
          ...plain,
          authority: {
            ...authority,
            notification: { also: [], attach: [], how: { value: 'portal', source: 'p' }, due: { value, source: 'p' } },
          },
        }),
      )['How the local authority is told'];
    expect(due({ within: 5, unit: 'days', when: 'after-start' })).toBe(
      'By its portal, within 5 days after the start (p)',
    );
    expect(due({ within: 1, unit: 'days', when: 'before-start' })).toBe(
      'By its portal, within 1 day before the start (p)',
    );
    expect(due({ within: 24, unit: 'hours', when: 'after-agreed' })).toBe(
      'By its portal, within 24 hours after the agreement (p)',
    );
  });

  it('says how school days are told from others', () => {
    expect(textOf(build('evidence'))).toContain('bank holidays of England');
  });
});
