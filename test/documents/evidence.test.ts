import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import type { Document } from '../../src/documents/model.ts';
import { printableIn } from '../../src/reading/printed.ts';
import type { ReadCase } from '../../src/reading/read-case.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { day } from '../domain/some-dates.ts';
import { LivedCase } from '../life/lived.ts';
import { flexiDeclined, flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { dateTyped, inSchool } from '../scenarios/typed.ts';
import { textOf } from './text-of.ts';

const begun = (answers: Answers = medicalShortPlain): LivedCase => new LivedCase('one', answers, '2026-12-14T09:00');
const agreed = (): LivedCase => {
  const lived = begun();
  lived.bothSign('2027-01-07');
  return lived;
};
const read = ({ agreed: inForce, proposed }: Reading): ReadCase => inForce ?? proposed;
const evidence = (lived: LivedCase, on: string): Document =>
  buildDocument('evidence', printOf(read(lived.on(day(on)))));
const rowsUnder = ({ blocks }: Document, caption: string) =>
  blocks.flatMap((block) =>
    block.kind === 'fields' && block.caption === caption ? block.rows.map(({ label, value }) => [label, value]) : [],
  );
const holds = (document: Document): unknown[] =>
  document.blocks.flatMap((block) =>
    block.kind === 'fields' ? block.rows.flatMap(({ label, value }) => (label === 'Holds' ? [value] : [])) : [],
  );
const headings = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

describe('what the evidence says of a signature', () => {
  it('once what was agreed is past: until when it held', () => {
    const lived = agreed();
    expect(holds(evidence(lived, '2027-02-05')).at(-1)).toBe('Yes, version 1');
    expect(holds(evidence(lived, '2027-02-08')).at(-1)).toBe('Held until 5 February 2027: version 1');
    lived.type('2027-01-27T09:00', { 'running.full-time-on': dateTyped('27', '1', '2027') });
    expect(holds(evidence(lived, '2027-01-27')).at(-1)).toBe('Held until 26 January 2027: version 1');
  });

  it.each(['changes', 'refuse'] as const)(
    'before anything was agreed (%s): it holds until the same parent agrees, and no longer',
    (decision) => {
      const lived = begun();
      lived.sign('2027-01-06T10:00', { role: 'parent', decision });
      expect(holds(evidence(lived, '2027-01-06'))).toEqual(['Yes']);
      lived.sign('2027-01-07T10:00', { role: 'parent' });
      expect(holds(evidence(lived, '2027-01-07'))).toEqual(['No. A later decision took its place', 'Yes']);
      lived.sign('2027-01-07T10:05', { role: 'head' });
      expect(holds(evidence(lived, '2027-01-08'))).toEqual([
        'No. A later decision took its place',
        'Yes, version 1',
        'Yes, version 1',
      ]);
    },
  );

  it('that took the agreement back: it holds, and ended the version', () => {
    const lived = agreed();
    lived.sign('2027-01-20T10:00', { role: 'parent', decision: 'refuse' });
    expect(holds(evidence(lived, '2027-01-20')).at(-1)).toBe('Yes: it ended version 1');
  });

  it.each(['refuse', 'changes', 'agree'] as const)(
    'about a change (%s): of that alone, and the version goes on',
    (decision) => {
      const lived = agreed();
      lived.type('2027-01-19T09:00', { 'timetable.week.3.friday': inSchool('8.45', '12') });
      lived.sign('2027-01-20T10:00', { role: 'parent', decision });
      expect(holds(evidence(lived, '2027-01-20')).at(-1)).toBe('About the change; version 1 goes on');
      expect(holds(evidence(lived, '2027-02-20')).at(-1)).toBe('About the change; version 1 went on');
      lived.type('2027-01-21T09:00', { 'timetable.week.3.friday': inSchool('8.45', '11') });
      expect(holds(evidence(lived, '2027-01-21')).at(-1)).toBe('About the change; version 1 goes on');
    },
  );

  it.each(['refuse', 'changes'] as const)('about a change (%s), though another one was agreed to later', (decision) => {
    const lived = agreed();
    lived.type('2027-01-19T09:00', { 'timetable.week.3.friday': inSchool('8.45', '12') });
    lived.sign('2027-01-20T10:00', { role: 'parent', decision });
    lived.type('2027-01-21T09:00', { 'timetable.week.3.friday': inSchool('8.45', '11') });
    lived.sign('2027-01-21T10:00', { role: 'parent' });
    expect(holds(evidence(lived, '2027-01-21')).at(2)).toBe('About the change; version 1 goes on');
    lived.sign('2027-01-21T10:05', { role: 'head' });
    expect(lived.on(day('2027-01-22')).versions).toHaveLength(2);
    expect(holds(evidence(lived, '2027-01-22')).at(2)).toBe('About the change; version 1 went on');
  });

  it('about a change that the same parent agreed to later: that took its place', () => {
    const lived = agreed();
    lived.type('2027-01-19T09:00', { 'timetable.week.3.friday': inSchool('8.45', '12') });
    lived.sign('2027-01-20T10:00', { role: 'parent', decision: 'refuse' });
    lived.bothSign('2027-01-21');
    expect(holds(evidence(lived, '2027-01-22')).at(2)).toBe('No. A later decision took its place');
  });
});

it('says of a signature that a clock was set back before it', () => {
  const lived = begun();
  lived.sign('2027-01-07T10:00', { role: 'parent' });
  lived.sign('2027-01-07T09:00', { role: 'head' });
  const clocks = evidence(lived, '2027-01-08').blocks.flatMap((block) =>
    block.kind === 'fields' ? block.rows.filter(({ label }) => label === 'Clock').map(() => block.caption) : [],
  );
  expect(clocks).toEqual(['Part-time timetable consent form and Part-time timetable plan, headteacher']);
});

describe('what was taken back while version 2 was in force', () => {
  it('is version 2: version 1 had given way', () => {
    const lived = agreed();
    lived.type('2027-01-15T09:00', { 'timetable.week.3.friday': inSchool('8.45', '12') });
    lived.bothSign('2027-01-15');
    lived.type('2027-01-26T09:00', {
      'running.withdrawn': 'yes',
      'running.withdrawn-by': 'Robin Fielding',
      'running.withdrawn-on': dateTyped('26', '1', '2027'),
      'running.withdrawn-how': 'told',
    });
    const reading = lived.on(day('2027-01-26'));
    expect(printableIn(reading).map(({ number, takenBackOn }) => [number, takenBackOn])).toEqual([
      [2, '2027-01-26'],
      [1, undefined],
    ]);
    const document = evidence(lived, '2027-01-26');
    const first = 'Yes, for version 1, until 15 January 2027; version 2 took over on 18 January 2027';
    const second = 'Held until 26 January 2027: version 2, taken back by Robin Fielding';
    expect(holds(document)).toEqual([first, first, second, second]);
    expect(rowsUnder(document, 'Version 1').slice(2)).toEqual([
      ['In force until', '15 January 2027; version 2 took over on 18 January 2027'],
      ['Its own last day', '5 February 2027'],
    ]);
    expect(rowsUnder(document, 'Version 2').slice(2)).toEqual([
      ['In force until', '26 January 2027'],
      ['Its own last day', '5 February 2027'],
    ]);
  });
});

describe('what the evidence has beside the signatures', () => {
  it('is what a professional answered, with its day, its way and where it is found', () => {
    const lived = begun(
      new Map([
        ...heaviest,
        ['people.social-worker', 'Lee Marsh'],
        ['people.social-worker-answer', 'refuses'],
        ['people.social-worker-answered-on', dateTyped('5', '1', '2027')],
        ['people.social-worker-how', 'email'],
        ['people.social-worker-reference', 'Sent at noon'],
        ['people.virtual-school', 'Ines Hall'],
        ['people.virtual-school-answer', 'no-answer'],
      ]),
    );
    const document = evidence(lived, '2027-01-06');
    expect(rowsUnder(document, 'Social worker, Lee Marsh')).toEqual([
      ['Decision', 'Does not agree'],
      ['When', '5 January 2027'],
      ['How', 'In an e-mail'],
      ['Where it is found', 'Sent at noon'],
    ]);
    expect(rowsUnder(document, 'Virtual School, Ines Hall')).toEqual([]);
    expect(headings(document)).toContain('Who signed or decided what, and when');
  });

  it('is what another parent said', () => {
    const lived = agreed();
    const events = [
      {
        id: 'e1',
        at: '2027-01-13T10:00:00Z',
        by: { name: 'Jo Carter', role: 'Lead' },
        device: 'a',
        after: { latest: {}, rest: '' },
        what: 'heard',
        says: 'It is too much.',
        heard: { by: 'Kim Doe', on: '2027-01-13', how: 'letter' },
      } as const,
    ];
    const document = buildDocument('evidence', printOf({ ...read(lived.on(day('2027-01-14'))), events }));
    expect(rowsUnder(document, 'Heard from another parent, Kim Doe')).toEqual([
      ['In their words', 'It is too much.'],
      ['When', '13 January 2027'],
      ['How', 'Told by letter'],
      ['What it changes', 'Nothing: it is heard and written down'],
    ]);
  });

  it('is that it was set aside, and why', () => {
    const lived = begun();
    lived.happen('2027-01-06T10:00', 'set-aside', 'It was begun twice.');
    const document = evidence(lived, '2027-01-08');
    expect(rowsUnder(document, 'Set aside')).toEqual([
      ['By', 'Jo Carter, Lead'],
      ['When', '6 January 2027 at 10am'],
      ['Why', 'It was begun twice.'],
    ]);
  });
});

describe('what was agreed', () => {
  it('is told version by version', () => {
    expect(rowsUnder(evidence(agreed(), '2027-01-14'), 'Version 1')).toEqual([
      ['Agreed by everybody on', '7 January 2027'],
      ['In force from', '11 January 2027'],
      ['In force until', '5 February 2027'],
      ['Its own last day', '5 February 2027'],
    ]);
  });

  it('and that one which was taken back before its first day never came into force', () => {
    const lived = agreed();
    lived.sign('2027-01-08T10:00', { role: 'parent', decision: 'refuse' });
    expect(rowsUnder(evidence(lived, '2027-01-08'), 'Version 1').slice(1, 3)).toEqual([
      ['Set to begin on', '11 January 2027'],
      ['In force until', 'It never came into force'],
    ]);
  });

  it('and of one that was agreed after its own last day the day it was set for, and not one that came later', () => {
    const lived = begun();
    lived.bothSign('2027-02-08');
    expect(rowsUnder(evidence(lived, '2027-02-10'), 'Version 1').slice(1)).toEqual([
      ['Set to begin on', '11 January 2027'],
      ['In force until', 'It never came into force'],
      ['Its own last day', '5 February 2027'],
    ]);
  });

  it('of flexi-schooling without a last day says when it is looked at again', () => {
    const lived = begun(new Map([...flexiPlain, ['pattern.end', '']]));
    lived.sign('2027-01-07T10:00', { role: 'parent', document: 'agreement' });
    lived.sign('2027-01-07T10:05', { role: 'head', document: 'agreement' });
    expect(rowsUnder(evidence(lived, '2027-01-14'), 'Version 1').at(-1)).toEqual([
      'Its own last day',
      'None set; looked at again on 25 March 2027',
    ]);
  });

  it('is not said where the head declined', () => {
    const text = textOf(evidence(begun(flexiDeclined), '2027-01-08'));
    expect(text).toContain('What was decided');
    expect(text).not.toContain('What was agreed');
  });
});
