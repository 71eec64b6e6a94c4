import { describe, expect, it } from 'vitest';
import { printableOf } from '../../src/arrangements/arrangement-of.ts';
import type { DocumentId } from '../../src/arrangements/ids.ts';
import { documentIds } from '../../src/arrangements/ids.ts';
import type { Answers } from '../../src/case/case.ts';
import { weekdays } from '../../src/case/fields/school.ts';
import type { Typed } from '../../src/case/typed.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import type { Block } from '../../src/documents/model.ts';
import { english } from '../../src/words/parent/english.ts';
import { day } from '../domain/some-dates.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { uniqueCase } from '../scenarios/unique-values.ts';
import { allSignatures, knownOf, signatureFor, signedBy } from './known-case.ts';
import { textOf } from './text-of.ts';

const fullest = uniqueCase('reintegration').answers;
const flexi = uniqueCase('flexi').answers;

/** The fullest case of the arrangement that a document can be printed of. */
function ownerOf(id: DocumentId): Answers {
  const declined = new Map([...flexi, ['decision.outcome', 'decline']] as const);
  return [fullest, flexi].find((answers) => printableOf(knownOf(answers).case).includes(id)) ?? declined;
}

type Kind<K extends Block['kind']> = Extract<Block, { kind: K }>;

const build = (id: DocumentId, answers: Answers = medicalShortPlain) => buildDocument(id, printOf(knownOf(answers)));
const but = (changes: Readonly<Record<string, Typed>>): Answers =>
  new Map([...medicalShortPlain, ...Object.entries(changes)]);
const without = (...prefixes: readonly string[]): Answers =>
  new Map([...medicalShortPlain].filter(([path]) => !prefixes.some((prefix) => path.startsWith(prefix))));
const blocks = <K extends Block['kind']>(from: { readonly blocks: readonly Block[] }, kind: K): readonly Kind<K>[] =>
  from.blocks.filter((block): block is Kind<K> => block.kind === kind);
const tableOf = (from: { readonly blocks: readonly Block[] }, caption: string): Kind<'table'> => {
  const found = blocks(from, 'table').find((block) => block.caption === caption);
  if (found === undefined) throw new Error(`no table: ${caption}`);
  return found;
};
/** The points of the list that follows a heading. */
const listUnder = ({ blocks: all }: { readonly blocks: readonly Block[] }, text: string) => {
  const next = all[all.findIndex((block) => block.kind === 'heading' && block.text === text) + 1];
  return next?.kind === 'list' ? next.items : undefined;
};
const answerOf = (from: { readonly blocks: readonly Block[] }, label: string) =>
  blocks(from, 'fields')
    .flatMap(({ rows }) => rows)
    .find((row) => row.label === label);

describe('every document', () => {
  it.each(documentIds)('has tables as wide as their heads: %s', (id) => {
    for (const { head, widths, rows } of blocks(build(id, ownerOf(id)), 'table')) {
      expect(widths).toHaveLength(head.length);
      for (const row of rows) expect(row).toHaveLength(head.length);
    }
  });

  it.each(documentIds)('leaves no heading level out, however long the answers: %s', (id) => {
    const long = new Map(
      [...ownerOf(id)].map(
        ([path, typed]) =>
          [path, typeof typed === 'string' && typed.startsWith('zq') ? typed.repeat(60) : typed] as const,
      ),
    );
    const levels = blocks(build(id, long), 'heading').map(({ level }) => level);
    expect(levels[0]).toBe(2);
    if (id === 'plan') expect(levels.filter((level) => level === 3).length).toBeGreaterThan(10);
  });

  it.each(['checklist', 'risk', 'consent', 'plan'] as const)(
    'is an empty form to fill in by hand while nothing is answered: %s',
    (id) => {
      const empty = build(id, new Map());
      const cells = blocks(empty, 'fields').flatMap(({ rows }) => rows.map((row) => row.value));
      expect(cells.length).toBeGreaterThan(3);
      expect(new Set(cells)).toEqual(new Set([null]));
      if (id === 'consent' || id === 'plan')
        expect(answerOf(empty, 'Kind of arrangement')).toEqual({ label: 'Kind of arrangement', value: null });
    },
  );
});

describe('the cover', () => {
  it('names school, pupil, route, period and who leads', () => {
    const cover = build('cover');
    expect(answerOf(cover, 'School')?.value).toBe('Millbrook Test Academy');
    expect(answerOf(cover, 'Kind of arrangement')?.value).toBe('Coming back after illness, for up to 4 weeks');
    expect(answerOf(cover, 'End date')?.value).toBe('5 February 2027');
    expect(answerOf(cover, 'Named lead')?.value).toBe('Jo Carter');
  });

  it('lists the documents that are printed with it and no others', () => {
    const facts = printOf(knownOf(medicalShortPlain), ['cover', 'consent']);
    expect(blocks(buildDocument('cover', facts), 'contents')[0]?.entries).toEqual([
      { document: 'consent', title: 'Part-time timetable consent form' },
    ]);
  });

  it('says of each place how it stands', () => {
    const known = knownOf(medicalShortPlain);
    const facts = printOf(signedBy(known, [signatureFor('consent', 'parent', known)]));
    expect(blocks(buildDocument('cover', facts), 'list').flatMap(({ items }) => items)).toEqual([
      'Checklist for fewer hours in school, headteacher: Not signed yet',
      'Part-time timetable consent form, parent or carer: Agrees. Signed by Robin Fielding (Father) on 6 January 2027 at 2:32pm.',
      'Part-time timetable consent form, headteacher: Not signed yet',
    ]);
  });
});

describe('the checklist', () => {
  it('has the six decisions with their state and what shows it', () => {
    const { rows } = tableOf(build('checklist'), 'The six decisions');
    expect(rows).toHaveLength(7);
    expect(rows[1]).toEqual([
      'A parent understands it and agrees to it in writing.',
      'By signature',
      'The parent’s signature on the consent form.',
    ]);
    expect(rows[2]?.slice(1)).toEqual([
      'Done',
      'Risk assessment of 6 January 2027: 2 hazards looked at, no significant risk left. To be looked at again on 22 January 2027.\nRisk assessment of 6 January 2027.',
    ]);
    expect(rows[5]?.slice(1)).toEqual(['Does not apply', 'There is no EHC plan.']);
  });

  it('is signed by the headteacher, who is named', () => {
    expect(blocks(build('checklist'), 'signature')).toEqual([
      { kind: 'signature', role: 'head', label: 'Headteacher: Pat Headley', signed: null },
    ]);
  });
});

describe('the risk assessment', () => {
  it('shows each hazard with its risk before and after, in words, numbers and score', () => {
    const [row] = tableOf(build('risk'), 'Hazards').rows;
    expect(row).toEqual([
      'Being alone at home',
      'Sam\nHe could faint and nobody would notice.',
      'Likelihood 2: unlikely\nSeverity 4: serious harm\nScore: 8, medium',
      'His father works from home.',
      'Likelihood 1: very unlikely\nSeverity 4: serious harm\nScore: 4, low',
    ]);
  });

  it('keeps a hazard that was set aside, with the reason, apart from the others', () => {
    expect(tableOf(build('risk'), 'Hazards that do not apply').rows).toEqual([
      ['Travel at unusual times', 'His father drives him.'],
    ]);
    expect(tableOf(build('risk'), 'Hazards').rows).toHaveLength(1);
  });

  it('lists each action with its owner and date', () => {
    expect(tableOf(build('risk'), 'Actions').rows).toEqual([
      ['Being alone at home', 'Agree who stands in', 'Jo Carter', '8 January 2027', 'Yes'],
    ]);
    expect(tableOf(build('risk', fullest), 'Actions').rows).toHaveLength(3);
  });

  it('tells the hours out of school, where the pupil is then, and who keeps them safe', () => {
    const risk = build('risk');
    expect(answerOf(risk, 'Monday')?.value).toBe('12pm to 3:15pm');
    expect(tableOf(risk, 'Where the pupil is when not in school').rows).toEqual([
      ['Monday, Tuesday, Wednesday, Thursday, Friday', 'At home', 'His father'],
    ]);
    expect(answerOf(risk, 'Responsible adult agreed on')?.value).toBe('6 January 2027');
  });

  it('says that the school’s duty goes on', () => {
    expect(
      blocks(build('risk'), 'note')
        .map(({ text }) => text)
        .join(' '),
    ).toContain('stays responsible');
  });
});

describe('the consent form', () => {
  it('has the plan’s weeks with dates, times and hours', () => {
    const { rows } = tableOf(build('consent'), 'The plan: days and hours in school');
    expect(rows).toHaveLength(4);
    expect(rows[0]?.[1]).toBe('11 January 2027 to 15 January 2027');
    expect(rows[0]?.[2]).toBe('Monday to Friday: 8:45am to 12pm');
    expect(rows[0]?.[3]).toBe('16 hours 15 minutes');
    expect(rows[3]?.[1]).toBe('1 February 2027 to 5 February 2027');
  });

  it('has room for four empty weeks, and for eight on the medium route, until the dates are known', () => {
    const empty = (answers: Answers) => tableOf(build('consent', answers), 'The plan: days and hours in school').rows;
    expect(empty(without('timetable.'))).toEqual([1, 2, 3, 4].map((n) => [`Week ${String(n)}`, null, null, null]));
    expect(empty(new Map([...without('timetable.'), ['route.kind', 'medical-medium']]))).toHaveLength(8);
  });

  it('holds what the parent and what the school take on, and between them the duty that goes on', () => {
    const consent = build('consent');
    const lists = blocks(consent, 'list').map(({ items }) => items);
    expect(lists.map((items) => items.length)).toEqual([english.agreement.items.length, 4, 4]);
    expect(lists[1]?.[0]).toBe('You are in charge of Sam in the hours away from school.');
    expect(blocks(consent, 'note')[0]?.text).toContain('keep Sam safe');
  });

  it('has its review dates, its end, and who talked it through', () => {
    const consent = build('consent');
    expect(tableOf(consent, 'When the plan is looked at again').rows).toHaveLength(4);
    expect(answerOf(consent, 'End date')?.value).toBe('5 February 2027');
    expect(answerOf(consent, 'Parent or carer who signs')?.value).toBe('Robin Fielding');
  });

  it('has places for parent, headteacher and every other who was named', () => {
    const named = blocks(build('consent', fullest), 'signature');
    expect(named.map(({ role }) => role)).toEqual(['parent', 'head', 'other', 'other']);
    expect(blocks(build('consent'), 'signature').map(({ label }) => label)).toEqual([
      'Parent or carer: Robin Fielding. Ring one: I agree / I want something changed / I do not agree',
      'Headteacher: Pat Headley',
      'Anyone else who signs, if needed',
    ]);
  });

  it('says that the answer is for the plan too, and where the plan is, in the whole pack and apart', () => {
    const facts = knownOf(medicalShortPlain);
    const saysIn = (documents: readonly DocumentId[]) =>
      blocks(buildDocument('consent', printOf(facts, documents)), 'paragraph').at(-1)?.text;
    expect(saysIn(['consent', 'plan'])).toBe('Your answer here is for the plan too. The plan is the next paper.');
    expect(saysIn(['consent'])).toBe(
      'Your answer here is for the plan too. The school gives you the plan with this form.',
    );
  });

  it('shows who signed, when, how and with which code', () => {
    const known = knownOf(medicalShortPlain);
    const drawing = {
      width: 300,
      height: 100,
      strokes: [
        [
          { x: 1, y: 2 },
          { x: 3, y: 4 },
        ],
      ],
    };
    const signature = signatureFor('consent', 'parent', known, { how: { kind: 'drawn', drawing } });
    const consent = buildDocument('consent', printOf(signedBy(known, [signature])));
    expect(blocks(consent, 'signature')[0]?.signed).toEqual({
      name: 'Robin Fielding',
      capacity: 'Father',
      at: '6 January 2027 at 2:32pm',
      hash: 'ab12cd34ef56',
      drawing,
    });
  });

  it('shows no signature that no longer holds', () => {
    const known = knownOf(medicalShortPlain);
    const changed = knownOf(but({ 'reasons.why': 'Another reason' }), [signatureFor('consent', 'parent', known)]);
    expect(blocks(buildDocument('consent', printOf(changed)), 'signature')[0]?.signed).toBeNull();
  });

  it('tells the parent nothing of risks, other parents’ addresses or other services', () => {
    const text = textOf(build('consent', fullest).blocks);
    for (const path of [
      'risk.crime',
      'hazards.r1.what',
      'parents.r2.phone',
      'parents.r2.email',
      'people.social-worker-contact',
      'agencies.r1.service',
    ]) {
      const typed = fullest.get(path);
      if (typeof typed !== 'string') throw new Error(`not answered: ${path}`);
      expect(text, path).not.toContain(typed);
    }
  });
});

describe('the plan', () => {
  it('has the chart of the way back and its sentence', () => {
    const [chart] = blocks(build('plan'), 'chart');
    expect(chart?.sentence).toBe('Back full time on 8 February 2027');
    expect(chart?.fullHours).toBe(32.5);
    expect(chart?.weeks.map(({ hours }) => hours)).toEqual([16.25, 21.25, 26.25, 28.75]);
  });

  it('leaves a holiday week out of the chart, and keeps the numbers of the others', () => {
    const closed = Object.fromEntries(
      weekdays.map((weekday) => [`timetable.week.2.${weekday}`, { where: 'closed', start: '', end: '' }]),
    );
    expect(blocks(build('plan', but(closed)), 'chart')[0]?.weeks.map(({ label }) => label)).toEqual([
      'Week 1',
      'Week 3',
      'Week 4',
    ]);
  });

  it('has no chart while the hours of a week are not known', () => {
    expect(blocks(build('plan', without('timetable.week.2.monday')), 'chart')).toEqual([]);
  });

  it('has the grid of the weeks, with school, home, elsewhere and closed days', () => {
    const [grid] = blocks(
      build(
        'plan',
        but({
          'timetable.week.1.tuesday': { where: 'elsewhere', start: '', end: '' },
          'timetable.week.1.friday': { where: 'closed', start: '', end: '' },
        }),
      ),
      'week-grid',
    );
    expect(grid?.weeks).toHaveLength(4);
    expect(grid?.weeks[0]?.days.map(({ name }) => name)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
    ]);
    expect(grid?.weeks[0]?.days[0]?.slots).toEqual([
      { where: 'school', start: 525, end: 720 },
      { where: 'home', start: 720, end: 915 },
    ]);
    expect(grid?.weeks[0]?.days[1]?.slots).toEqual([{ where: 'elsewhere', start: 525, end: 915 }]);
    expect(grid?.weeks[0]?.days[4]).toMatchObject({ closed: true, slots: [] });
  });

  it('has each week’s times, and apart from what is agreed its targets and room for feedback', () => {
    const plan = build('plan');
    expect(tableOf(plan, 'Week by week').rows[1]).toEqual([
      'Week 2\n18 January 2027 to 22 January 2027\n21 hours 15 minutes',
      'Monday to Friday: 8:45am to 1pm',
    ]);
    const { rows, head } = tableOf(plan, 'Targets and feedback, week by week');
    expect(head.at(-1)).toBe('Feedback');
    expect(rows[1]).toEqual(['Week 2', 'Stay for lunch with friends', null]);
    expect(rows.map((row) => row[2])).toEqual([null, null, null, null]);
  });

  it('prints a day that was answered in a week that has not been finished', () => {
    const { rows } = tableOf(
      build(
        'plan',
        but({ 'timetable.week.1.monday': { where: 'school', start: '8', end: '1' }, 'timetable.week.1.tuesday': '' }),
      ),
      'Week by week',
    );
    expect(rows[0]?.[1]).toContain(
      'Monday: 8 to 1 (not yet clear)\nTuesday: not filled in yet\nWednesday to Friday: 8:45am to 12pm',
    );
  });

  it('says so where a day in school has no times yet', () => {
    const { rows } = tableOf(
      build('plan', but({ 'timetable.week.1.monday': { where: 'school', start: '', end: '' } })),
      'Week by week',
    );
    expect(rows[0]?.[1]).toContain('Monday: times not filled in yet');
  });

  it('has the nine items that the plan must have', () => {
    const plan = build('plan');
    for (const label of [
      'How risk and safeguarding are handled',
      'Interventions',
      'Part in the universal offer',
      'How success is known',
      'How it ends',
      'Named lead',
      'Oversees all part-time timetables',
      'Personalised learning',
    ]) {
      expect(answerOf(plan, label)?.value, label).toBeTruthy();
    }
    expect(tableOf(plan, 'Review dates').rows).toHaveLength(4);
  });

  it('has the support for learning at home as a point for each line', () => {
    expect(
      listUnder(
        build('plan', but({ 'plan.home-curriculum': 'Reading\n\nMaths online ' })),
        'Support for learning at home',
      ),
    ).toEqual(['Reading', 'Maths online']);
  });

  it('has each thing that the school confirms as a point, and no other', () => {
    const plan = build('plan', but({ 'reasons.confirmed': ['exceptional', 'not-sent-home'] }));
    expect(listUnder(plan, 'What the school confirms')).toEqual([
      'It is very exceptional, and the best thing for the pupil',
      'The pupil is not being sent home to cool off',
    ]);
  });

  it('sets a long answer out in full width under its name', () => {
    const long = 'a long story '.repeat(40).trim();
    const plan = build('plan', but({ 'plan.exit': long }));
    expect(answerOf(plan, 'How it ends')).toBeUndefined();
    const at = plan.blocks.findIndex((block) => block.kind === 'heading' && block.text === 'How it ends');
    expect(plan.blocks[at + 1]).toEqual({ kind: 'paragraph', text: long });
  });

  it('has weeks from Monday to Friday, whatever day it starts on', () => {
    const plan = build('plan', but({ 'timetable.start': { day: '13', month: '1', year: '2027' } }));
    const rows = tableOf(plan, 'Week by week').rows.map(([week, times]) => [String(week).split('\n')[1], times]);
    expect(rows[0]).toEqual(['13 January 2027 to 15 January 2027', 'Wednesday to Friday: 8:45am to 12pm']);
    // What was typed for the first Monday and Tuesday follows the start.
    expect(rows[1]?.[1]).toBe('Monday and Tuesday: 8:45am to 12pm\nWednesday to Friday: 8:45am to 1pm');
    expect(blocks(plan, 'week-grid')[0]?.weeks[0]?.days.map(({ name }) => name)).toEqual([
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
    ]);
  });
});

describe('the evidence page', () => {
  it('says who signed what, when, how and whether it still holds, with the whole hash', () => {
    const known = knownOf(medicalShortPlain);
    const signed = allSignatures(known);
    const evidence = buildDocument('evidence', printOf(signedBy(known, signed)));
    const [checklist, consent] = blocks(evidence, 'fields').filter(({ caption }) => caption !== 'Version 1');
    expect(consent).toEqual({
      kind: 'fields',
      caption: 'Part-time timetable consent form and Part-time timetable plan, parent or carer',
      rows: [
        { label: 'Name', value: 'Robin Fielding' },
        { label: 'Role', value: 'Father' },
        { label: 'Decision', value: 'Agrees' },
        { label: 'When', value: '6 January 2027 at 2:32pm' },
        { label: 'How', value: 'Name typed and box ticked' },
        { label: 'Holds', value: 'Yes, version 1' },
        {
          label: 'SHA-256 of the signed text: Part-time timetable consent form',
          value: 'ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12',
        },
        {
          label: 'SHA-256 of the signed text: Part-time timetable plan',
          value: 'cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34ef56ab12cd34',
        },
      ],
    });
    expect(checklist?.caption).toBe('Checklist for fewer hours in school, headteacher');
    expect(checklist?.rows.at(-1)).toEqual({ label: 'SHA-256 of what was signed', value: signed[0]?.hash });
  });

  it('keeps a signature that no longer holds, and says so', () => {
    const known = knownOf(but({ 'reasons.why': 'Another reason' }), [
      signatureFor('consent', 'parent', knownOf(medicalShortPlain)),
    ]);
    expect(answerOf(buildDocument('evidence', printOf(known)), 'Holds')?.value).toBe(
      'No. To be signed again: an answer has changed since (Reason for the part-time timetable)',
    );
  });

  it('names the guidance with its date, and owns up to the device’s clock', () => {
    const text = textOf(build('evidence').blocks);
    expect(text).toContain('Part-time timetable Policy, September 2025');
    expect(text).toContain('Its clock can be wrong');
  });

  it('reads a moment by the schools’ own clock, in summer too', () => {
    const known = knownOf(medicalShortPlain);
    const at = (moment: string) =>
      answerOf(
        buildDocument('evidence', {
          ...printOf(signedBy(known, [signatureFor('consent', 'head', known, { at: moment })])),
          today: day('2027-06-15'),
        }),
        'When',
      )?.value;
    expect(at('2027-06-14T23:32:00Z')).toBe('15 June 2027 at 12:32am');
    expect(at('not a moment')).toBe('not a moment');
  });
});
