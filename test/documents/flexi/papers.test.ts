import { describe, expect, it } from 'vitest';
import type { DocumentId } from '../../../src/arrangements/ids.ts';
import { england } from '../../../src/authorities/england/profile.ts';
import { hertfordshire } from '../../../src/authorities/hertfordshire/profile.ts';
import type { Profile } from '../../../src/authorities/profile.ts';
import type { Answers, Path } from '../../../src/case/case.ts';
import { parentChecks } from '../../../src/case/fields/request.ts';
import type { Typed } from '../../../src/case/typed.ts';
import { buildDocument } from '../../../src/documents/build-document.ts';
import { printOf } from '../../../src/documents/facts.ts';
import { schoolCheckWords } from '../../../src/forms/considerations/school-checks.ts';
import { parentCheckWords } from '../../../src/forms/request/parent-checks.ts';
import { flexiDeclined, flexiHeaviest, flexiPlain } from '../../scenarios/flexi-plain.ts';
import { dateTyped } from '../../scenarios/typed.ts';
import { allSignatures, knownOf } from '../known-case.ts';
import { textOf } from '../text-of.ts';
import { all, build, but, emptyRequest, rowsOf, tableOf } from './read-document.ts';

const otherParent: Readonly<Record<Path, Typed>> = {
  'parents.r0': '0',
  'parents.r0.name': 'Alex Fielding',
  'parents.r0.relation': 'Mother',
  'parents.r0.responsibility': 'yes',
  'parents.r0.address': '9 Hill Road',
};

const captions = (id: DocumentId, answers = flexiPlain) =>
  all(build(id, answers), 'table').map(({ caption }) => caption);

describe('the request', () => {
  it('says who asks, with parental responsibility and how to reach them, and in which words', () => {
    expect(rowsOf(build('request'))).toMatchObject({
      Name: 'Robin Fielding',
      'Relation to the pupil': 'Father',
      'Parental responsibility': 'Yes',
      Telephone: '07700 900101',
      'E-mail': 'robin.fielding@example.org',
      Address: '1 Mill Lane, Lincoln LN1 1AA',
      'Asked for on': '30 November 2026',
      'How it was asked for': 'In a letter',
      'The parent’s reasons, in their own words': flexiPlain.get('request.words'),
      'What the parent has in mind': flexiPlain.get('request.asks-for'),
      'Pupil’s view': flexiPlain.get('request.child-view'),
      'Whose wish it is': 'A parent’s own',
    });
  });

  it('keeps the other parents apart from the one who asks, and says no more of them than who they are', () => {
    const two = build('request', but(otherParent));
    const people = Object.fromEntries(all(two, 'fields').map(({ caption, rows }) => [caption, rows]));
    expect(people['The parent or carer who asks']).toContainEqual({ label: 'Name', value: 'Robin Fielding' });
    expect(people['Another parent or carer']).toEqual([
      { label: 'Name', value: 'Alex Fielding' },
      { label: 'Relation to the pupil', value: 'Mother' },
    ]);
    expect(textOf(two)).not.toContain('9 Hill Road');
  });

  it('has what the parent ticked, line by line, where anything was, agreed to or declined', () => {
    for (const answers of [flexiPlain, flexiDeclined]) {
      expect(captions('request', answers)).toEqual(['What a parent thinks through']);
      for (const none of [[], ''])
        expect(captions('request', but({ 'request.parent-checked': none }, answers))).toEqual([]);
    }
    expect(textOf(build('request', emptyRequest))).not.toContain('checklist');
  });
});

describe('the considerations', () => {
  it('have every answer, and end in the decision with its reasons and conditions', () => {
    const heavy = rowsOf(build('considerations', flexiHeaviest));
    for (const path of [
      'best-interests',
      'why-now',
      'capacity',
      'continuity',
      'monitoring',
      'monitoring-every',
      'safeguarding',
      'social-worker-view',
      'attendance',
      'inspection',
      'section-f-how',
    ]) {
      expect(Object.values(heavy), path).toContain(flexiHeaviest.get(`considerations.${path}`));
    }
    expect(heavy).toMatchObject({
      'Social worker: told on': '1 December 2026',
      'Social worker: answer': 'They agree',
      'SEND caseworker: told on': '1 December 2026',
      'Early review of the EHC plan on': '3 February 2027',
      Decision: 'Agree, with conditions',
      Conditions: flexiHeaviest.get('decision.conditions'),
      'Reasons for the decision': flexiHeaviest.get('decision.reasons'),
    });
  });

  it('ask of no professional whom the pupil does not have', () => {
    const rows = Object.keys(rowsOf(build('considerations')));
    expect(rows.filter((label) => /Social worker|EHC|SEND caseworker/u.test(label))).toEqual([]);
  });

  it('say whose the topics are, whose the words, and that the head is free to decide', () => {
    const text = textOf(build('considerations'));
    for (const words of [
      'full discretion',
      'Hertfordshire’s guidance names these topics',
      'Waymark’s own',
      'no obligation to agree (Lincolnshire policy, §7)',
    ])
      expect(text).toContain(words);
    expect(build('considerations').forParent).toBe(false);
  });

  it('have what the school ticked, line by line, where anything was', () => {
    for (const answers of [flexiPlain, flexiDeclined]) {
      expect(captions('considerations', answers)).toEqual(['What a school settles']);
      for (const none of [[], ''])
        expect(captions('considerations', but({ 'considerations.school-checked': none }, answers))).toEqual([]);
    }
    expect(captions('considerations', emptyRequest)).toEqual([]);
  });

  it('keep how to reach another parent, which the request leaves out', () => {
    const rows = all(build('considerations', but(otherParent)), 'fields').find(
      ({ caption }) => caption === 'Another parent or carer',
    )?.rows;
    expect(rows).toContainEqual({ label: 'Parental responsibility', value: 'Yes' });
    expect(rows).toContainEqual({ label: 'Address', value: '9 Hill Road' });
    expect(textOf(build('considerations'))).not.toContain('Another parent');
  });

  it('have the offer where the request was declined', () => {
    expect(rowsOf(build('considerations', flexiDeclined))['What the school offers instead']).toBe(
      flexiDeclined.get('decision.offer'),
    );
  });

  it('have room for a social worker, an EHC plan, conditions and an offer while it is not known which there will be', () => {
    const empty = rowsOf(build('considerations', emptyRequest));
    for (const label of [
      'Social worker: answer',
      'The social worker’s view',
      'How Section F stays secured',
      'SEND caseworker: answer',
      'Conditions',
      'What the school offers instead',
    ])
      expect(empty[label], label).toBeNull();
  });
});

describe('the outline of home education', () => {
  it('has who teaches what, how and with what', () => {
    const { head, rows } = tableOf(build('outline'), 'Subject by subject');
    expect(head).toEqual(['Subject', 'Who teaches', 'How', 'With what']);
    expect(rows[1]).toEqual([
      'Nature and science',
      'Robin Fielding',
      'Walks with a field diary, small experiments',
      'Microscope, field guides',
    ]);
    expect(rowsOf(build('outline', flexiHeaviest))).toMatchObject({
      'How progress at home is shown': flexiPlain.get('home-education.progress'),
      'Tutors, and how they were checked': flexiHeaviest.get('home-education.tutor-names'),
    });
  });

  it('says that the school sets no work for those sessions', () => {
    expect(all(build('outline'), 'note')[0]?.text).toContain('The school sets no work for them.');
  });

  it('has six empty rows to fill in by hand', () => {
    expect(tableOf(build('outline', emptyRequest), 'Subject by subject').rows).toEqual(
      Array.from({ length: 6 }, () => [null, null, null, null]),
    );
  });
});

describe('the checklists', () => {
  const lines = (id: 'parent-checklist' | 'school-checklist', answers = flexiPlain) =>
    all(build(id, answers), 'table')[0]?.rows;

  it('have every line in its order, with yes where it is ticked and an empty cell where not', () => {
    expect(lines('parent-checklist')).toEqual(parentChecks.map((check) => [parentCheckWords[check], 'Yes']));
    expect(lines('parent-checklist', but({ 'request.parent-checked': ['costs'] }))?.map((row) => row[1])).toEqual(
      parentChecks.map((check) => (check === 'costs' ? 'Yes' : null)),
    );
    expect(lines('school-checklist', emptyRequest)).toEqual(
      Object.values(schoolCheckWords).map((words) => [words, null]),
    );
  });

  it('are set for whom they are for', () => {
    expect([build('parent-checklist').forParent, build('school-checklist').forParent]).toEqual([true, false]);
  });
});

describe('the risk assessment of flexi-schooling', () => {
  it('says who decided that there is none, and why, and has no empty table', () => {
    const none = build('risk');
    expect(rowsOf(none)).toMatchObject({
      'Who looked at the risks': 'Jo Carter, Head of Year 6',
      'Risk assessment needed': 'No',
      'Why there is no risk assessment': flexiPlain.get('risk.why-none'),
    });
    expect(all(none, 'table')).toEqual([]);
  });

  it('has the five steps where one is needed, without what only fewer hours call for', () => {
    const heavy = build('risk', flexiHeaviest);
    expect(all(heavy, 'table').map(({ caption }) => caption)).toEqual(['Hazards', 'Actions']);
    expect(tableOf(heavy, 'Actions').rows).toEqual([
      ['Losing touch with friends and class', 'Ask two friends’ parents', 'Robin Fielding', '8 January 2027', 'Yes'],
    ]);
    expect(Object.keys(rowsOf(heavy)).filter((label) => /Responsible adult|helped/u.test(label))).toEqual([]);
  });

  it('has room for both outcomes while neither is known', () => {
    const empty = rowsOf(build('risk', emptyRequest));
    for (const label of [
      'Risk assessment needed',
      'Why there is no risk assessment',
      'Risk assessed on',
      'Safety and wellbeing',
      'Risk reviewed on',
    ])
      expect(empty[label], label).toBeNull();
  });

  it('says that the school’s duty goes on', () => {
    for (const answers of [flexiPlain, flexiHeaviest])
      expect(all(build('risk', answers), 'note')[0]?.text).toContain('duty to keep the pupil safe goes on');
  });
});

describe('the cover of flexi-schooling', () => {
  it('names pupil, school, who looks after it, what it is and its dates', () => {
    expect(rowsOf(build('cover', but({ 'pattern.review-on': dateTyped('25', '3', '2027') })))).toEqual({
      'Name of pupil': 'Sam Fielding',
      School: 'Millbrook Test Academy',
      'Looks after it for the school': 'Jo Carter',
      'Kind of arrangement': 'Flexi-schooling: a lasting mix of school and home education',
      'Start date': '11 January 2027',
      'Review date': '25 March 2027',
      'End date': 'None is set yet',
    });
  });

  it('says from when changed days hold, once a review has changed them', () => {
    expect(rowsOf(build('cover', but({ 'pattern.changed-from': dateTyped('12', '4', '2027') })))).toMatchObject({
      'Start date': '11 January 2027',
      'Changed days hold from': '12 April 2027',
    });
  });
});

describe('what is on record of flexi-schooling', () => {
  const running = but({
    'notifications.r1': '1',
    'notifications.r1.on': dateTyped('11', '1', '2027'),
    'notifications.r1.how': 'E-mail',
    'flexi-reviews.r1': '1',
    'flexi-reviews.r1.on': dateTyped('24', '3', '2027'),
    'flexi-reviews.r1.progress': 'He plays, and keeps up in maths.',
    'flexi-reviews.r1.outcome': 'renew',
    'flexi-reviews.r1.next-on': dateTyped('16', '7', '2027'),
    'flexi-ending.notice-on': dateTyped('1', '9', '2027'),
    'flexi-ending.by': 'parent',
  });

  it('is what the authority was told, without the period that only a part-time entry has', () => {
    expect(tableOf(build('reasons', running), 'Told to the local authority')).toMatchObject({
      head: ['On', 'By', 'How', 'Reference'],
      rows: [['11 January 2027', null, 'E-mail', null]],
    });
  });

  it('is each review with what was decided, and how it ends', () => {
    expect(rowsOf(build('reasons', running))).toMatchObject({
      Progress: 'He plays, and keeps up in maths.',
      'What was decided': 'Renew it as it is',
      'Next review on': '16 July 2027',
      'Notice given on': '1 September 2027',
      'Notice given by': 'The parent',
    });
  });

  it('tells of no time since the start where the head declined', () => {
    expect(textOf(build('reasons'))).toContain('After the start');
    expect(textOf(build('reasons', flexiDeclined))).not.toMatch(/(?:After|Since) the start/u);
  });
});

describe('what a flexi-schooling pack goes by', () => {
  const evidence = (authority: Profile) =>
    rowsOf(buildDocument('evidence', printOf({ ...knownOf(flexiPlain), authority })));

  it('is Lincolnshire’s §7 and Appendix 7, or Hertfordshire’s announcement, each named as a model where it does not bind', () => {
    const plain = rowsOf(build('evidence'));
    expect(plain['Flexi-schooling: Lincolnshire']).toBe(
      'Part-time timetable Policy, September 2025, §7 and Appendix 7',
    );
    expect(plain['Flexi-schooling: Hertfordshire']).toContain('a model here');
    const herts = evidence(hertfordshire);
    expect(herts['Flexi-schooling: Hertfordshire']).toBe('The announcement of its flexi-schooling guidance');
    expect(herts['Flexi-schooling: Lincolnshire']).toContain('a model here');
    expect(evidence(england)['Flexi-schooling: Lincolnshire']).toContain('a model here');
  });

  it('is told of by e-mail where that is known, and has no limit that only part-time timetables have', () => {
    expect(rowsOf(build('evidence'))['How the local authority is told']).toBe(
      'By e-mail of its form to attendance@lincolnshire.gov.uk (§7)',
    );
    expect(evidence(england)['How the local authority is told']).toBe('Nothing is set');
    expect(Object.keys(rowsOf(build('evidence'))).filter((label) => /Longest|Further/u.test(label))).toEqual([]);
  });

  it('says who signed, and of a letter no more than that', () => {
    const decided = (answers: Answers) =>
      rowsOf(build('evidence', answers, allSignatures(knownOf(answers))))['Decision'];
    expect(decided(flexiPlain)).toBe('Agrees');
    expect(decided(flexiDeclined)).toBeUndefined();
  });

  it('says how sessions are read, and what of it is Waymark’s own', () => {
    const text = textOf(build('evidence'));
    expect(text).toContain('Each school day has two sessions.');
    expect(text).not.toMatch(/part-time day|Full time begins/u);
    expect(rowsOf(build('evidence'))['Thursday']).toBe('8:45am to 3:15pm, registers at 8:50am and 1pm');
  });
});
