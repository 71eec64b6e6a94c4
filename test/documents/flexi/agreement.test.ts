import { describe, expect, it } from 'vitest';
import type { Answers, Path } from '../../../src/case/case.ts';
import { agreement } from '../../../src/case/fields/agreement.ts';
import { weekdays } from '../../../src/case/fields/school.ts';
import type { Typed } from '../../../src/case/typed.ts';
import { toSign } from '../../../src/documents/to-sign.ts';
import type { Question } from '../../../src/forms/form.ts';
import { isVoid } from '../../../src/life/void.ts';
import { signaturesVoidedBy } from '../../../src/reading/voided-by.ts';
import { englishFlexi } from '../../../src/words/parent/english-flexi.ts';
import { flexiHeaviest, flexiPlain } from '../../scenarios/flexi-plain.ts';
import { dateTyped } from '../../scenarios/typed.ts';
import { uniqueCase } from '../../scenarios/unique-values.ts';
import { knownOf, signatureFor } from '../known-case.ts';
import { textOf } from '../text-of.ts';
import { all, build, but, emptyRequest, rowsOf, tableOf, toldIn, under } from './read-document.ts';

const unique = uniqueCase('flexi');

/** The same case, where nobody has written a clause anew. */
const unwritten: Answers = new Map(
  [...unique.answers].filter(
    ([path]) => !path.startsWith('agreement.') && !['pattern.trips', 'pattern.tests', 'pattern.events'].includes(path),
  ),
);

/** What belongs in the agreement: the two sides, the pupil, the decision without its reasons, the pattern, what is learnt at home and the clauses. */
const belongs = (path: Path): boolean =>
  [
    'school.name',
    'school.head',
    'request.by',
    'parents.r1.name',
    'parents.r1.relation',
    'parents.r1.responsibility',
    'pupil.name',
    'pupil.date-of-birth',
    'pupil.year-group',
    'pupil.known-as',
  ].includes(path) ||
  ['decision.talked-on', 'decision.outcome', 'decision.conditions', 'decision.on'].includes(path) ||
  ['pattern.', 'agreement.', 'home-subjects.', 'home-education.'].some((start) => path.startsWith(start));

describe('the agreement', () => {
  it('names both sides, the pupil, and what was decided on which conditions, and no reasons', () => {
    const heavy = build('agreement', flexiHeaviest);
    expect(rowsOf(heavy)).toMatchObject({
      School: 'Millbrook Test Academy',
      Headteacher: 'Pat Headley',
      'Parent or carer': 'Robin Fielding',
      'Who they are to the pupil': 'Father',
      'Has parental responsibility': 'Yes',
      'Name of pupil': 'Sam Fielding',
      Decision: 'Agree, with conditions',
      Conditions: flexiHeaviest.get('decision.conditions'),
      'Decided on': '9 December 2026',
      'First day': '11 January 2027',
    });
    expect(textOf(heavy)).not.toContain(flexiHeaviest.get('decision.reasons'));
  });

  it('says that no last day is set rather than leaving room for one after the signing', () => {
    expect(rowsOf(build('agreement'))['Last day']).toBe('None is set yet');
    expect(rowsOf(build('agreement', but({ 'pattern.end': dateTyped('23', '7', '2027') })))['Last day']).toBe(
      '23 July 2027',
    );
  });

  it('says from when its days hold, once a review has changed them', () => {
    expect(Object.keys(rowsOf(build('agreement')))).not.toContain('These days hold from');
    expect(rowsOf(build('agreement', but({ 'pattern.changed-from': dateTyped('12', '4', '2027') })))).toMatchObject({
      'First day': '11 January 2027',
      'These days hold from': '12 April 2027',
    });
  });

  it('has what is learnt at home, subject by subject, and how the days there go', () => {
    const heavy = build('agreement', flexiHeaviest);
    expect(under(heavy, 'What is learnt at home')).toEqual(
      under(build('outline', flexiHeaviest), 'What is learnt at home'),
    );
    expect(tableOf(heavy, 'Subject by subject').rows).toHaveLength(2);
    expect(rowsOf(heavy)['Tutors, and how they were checked']).toBe(flexiHeaviest.get('home-education.tutor-names'));
  });

  it('has each session of the week at school or at home, counted', () => {
    const { rows, head } = tableOf(build('agreement'), 'Every week: 7 of 10 sessions at school, 3 at home');
    expect(head).toEqual(['Day', 'Morning', 'Afternoon']);
    expect(rows).toEqual([
      ['Monday', 'School', 'School'],
      ['Tuesday', 'School', 'School'],
      ['Wednesday', 'School', 'School'],
      ['Thursday', 'School', 'Home'],
      ['Friday', 'Home', 'Home'],
    ]);
  });

  it('has a table for each of two weeks in turn, and says which comes first', () => {
    const heavy = build('agreement', flexiHeaviest);
    expect(
      all(heavy, 'table')
        .map(({ caption }) => caption)
        .slice(0, 2),
    ).toEqual(['Week A: 7 of 10 sessions at school, 3 at home', 'Week B: 9 of 10 sessions at school, 1 at home']);
    expect(textOf(heavy)).toContain('Two weeks take turns, week A first, from 11 January 2027.');
    expect(
      textOf(build('agreement', but({ 'pattern.changed-from': dateTyped('12', '4', '2027') }, flexiHeaviest))),
    ).toContain('week A first, from 12 April 2027.');
    expect(all(heavy, 'week-grid')[0]?.weeks.map(({ label }) => label)).toEqual(['Week A', 'Week B']);
  });

  it('draws the week: a morning ends, and an afternoon begins, with the afternoon register', () => {
    const [grid] = all(build('agreement'), 'week-grid');
    expect(grid?.caption).toBe('Where Sam is in school hours');
    expect(grid?.weeks[0]?.days.map(({ slots }) => slots)).toEqual([
      ...Array.from({ length: 3 }, () => [{ where: 'school', start: 525, end: 915 }]),
      [
        { where: 'school', start: 525, end: 780 },
        { where: 'home', start: 780, end: 915 },
      ],
      [{ where: 'home', start: 525, end: 915 }],
    ]);
  });

  it('draws only what is known, and nothing until the school’s day is', () => {
    const open = build('agreement', but({ 'pattern.week.1.thursday': { am: '', pm: 'home' } }));
    expect(all(open, 'week-grid')[0]?.weeks[0]?.days[3]?.slots).toEqual([{ where: 'home', start: 780, end: 915 }]);
    expect(all(open, 'table')[0]).toMatchObject({
      caption: 'Every week',
      rows: expect.arrayContaining([['Thursday', null, 'Home']]) as unknown,
    });
    expect(
      all(build('agreement', but(Object.fromEntries(weekdays.map((day) => [`school.day.${day}`, ''])))), 'week-grid'),
    ).toEqual([]);
  });

  it('has every clause under a heading in plain words, the one on extra help only where there is such a need', () => {
    const heavy = build('agreement', flexiHeaviest);
    const clauses = Object.keys(agreement) as (keyof typeof agreement)[];
    for (const name of [...clauses, 'trips', 'tests', 'events'] as const) {
      const typed = flexiHeaviest.get(name in agreement ? `agreement.${name}` : `pattern.${name}`);
      expect(under(heavy, englishFlexi.agreement.clauses[name]('Sam')), name).toEqual([
        { kind: 'paragraph', text: typed },
      ]);
    }
    expect(textOf(build('agreement'))).not.toContain(englishFlexi.agreement.clauses.sen('Sam'));
  });

  it('says what holds where a clause was not written anew, or was emptied', () => {
    const clause = (answers: Answers) =>
      under(build('agreement', answers), englishFlexi.agreement.clauses.notice('Sam'));
    const standing = [
      {
        kind: 'paragraph',
        text: 'Parent or head can end it in writing, with four weeks’ notice; Sam is then in school full time. The head can end it at once where Sam is not safe, or is not being taught at home.',
      },
    ];
    expect(clause(new Map([...flexiPlain].filter(([path]) => path !== 'agreement.notice')))).toEqual(standing);
    expect(clause(but({ 'agreement.notice': '  ' }))).toEqual(standing);
    expect(clause(but({ 'agreement.notice': 'Two weeks.' }))).toEqual([{ kind: 'paragraph', text: 'Two weeks.' }]);
  });

  it('holds the three declarations of Appendix 7, the duty that goes on, that it is voluntary, and what is attached', () => {
    const plain = build('agreement');
    const { headSays, parentSays, bothSay, duty, voluntary, attached } = englishFlexi.agreement;
    for (const list of [headSays, parentSays, bothSay]) {
      expect(under(plain, list.heading('Sam'))[0]).toEqual({
        kind: 'list',
        ordered: false,
        items: list.items.map((item) => item.words('Sam')),
      });
    }
    expect(all(plain, 'note').map(({ text }) => text)).toEqual([duty.words('Sam')]);
    for (const sentence of [voluntary, attached, englishFlexi.changeOfMind])
      expect(all(plain, 'paragraph').map(({ text }) => text)).toContain(sentence.words('Sam'));
  });

  it('is signed by the parent who asks and by the head, in that order', () => {
    expect(all(build('agreement'), 'signature').map(({ label }) => label)).toEqual([
      'Parent or carer: Robin Fielding. Ring one: I agree / I want something changed / I do not agree',
      'Headteacher: Pat Headley',
    ]);
    const signed = build('agreement', flexiPlain, [signatureFor('agreement', 'parent', knownOf(flexiPlain))]);
    expect(all(signed, 'signature').map(({ label, signed: mark }) => [label, mark?.name])).toEqual([
      ['Parent or carer: Robin Fielding', 'Robin Fielding'],
      ['Headteacher: Pat Headley', undefined],
    ]);
  });

  it('tells nothing of what was weighed up, of care, of professionals, of risks or of another parent', () => {
    const text = textOf(build('agreement', unique.answers));
    const told = toldIn(text, unique);
    expect(told.length).toBeGreaterThan(25);
    expect(told.filter((path) => !belongs(path))).toEqual([]);
  });

  it('tells, in a clause that nobody has written anew, who looks after it, how progress is looked at and how Section F stays secured, and no more of what was weighed up', () => {
    const told = toldIn(textOf(build('agreement', unwritten)), unique);
    expect(told.filter((path) => !belongs(path))).toEqual([
      'people.lead',
      'considerations.monitoring',
      'considerations.monitoring-every',
      'considerations.section-f-how',
    ]);
  });

  it('is a form to fill in by hand while nothing is answered, with room for each session and whom to ring; its other clauses hold as they are', () => {
    const empty = build('agreement', emptyRequest);
    const rows = all(empty, 'fields').flatMap((block) => block.rows);
    expect(rows.length).toBeGreaterThan(20);
    expect(new Set(rows.map(({ value }) => value))).toEqual(new Set([null]));
    expect(under(empty, englishFlexi.agreement.clauses.contacts('the pupil'))).toEqual([
      { kind: 'fields', caption: '', rows: [{ label: 'Names and numbers', value: null }] },
    ]);
    for (const [name, title] of Object.entries(englishFlexi.agreement.clauses).filter(
      ([clause]) => clause !== 'contacts',
    )) {
      expect(under(empty, title('the pupil')), name).toEqual([
        { kind: 'paragraph', text: expect.stringMatching(/^[A-Z].*\.$/u) as unknown },
      ]);
    }
    expect(tableOf(empty, 'Subject by subject').rows).toEqual(
      Array.from({ length: 6 }, () => [null, null, null, null]),
    );
    expect(tableOf(empty, 'Every week').rows).toEqual(
      ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((day) => [day, null, null]),
    );
  });
});

/** Another answer to a question that can be read as well. */
function another({ control }: Pick<Question, 'control'>, typed: Typed): Typed {
  switch (control.kind) {
    case 'choice':
    case 'select':
      return (
        control.options
          .map(({ value }) => value)
          .find((value) => value !== typed && value !== 'support' && value !== 'agree') ?? ''
      );
    case 'choices':
      return control.options.map(({ value }) => value).filter((value) => !Object.values(typed).includes(value));
    case 'date':
      return dateTyped('3', '3', '2031');
    case 'school-day':
      return { start: '7:30', end: '16:30', morning: '9', afternoon: '14' };
    case 'parent':
      return 'r2';
    case 'text':
    case 'textarea':
      return typeof typed === 'string' ? typed.replace(/.$/u, '7') : typed;
  }
}

describe('a signature on the agreement', { timeout: 60_000 }, () => {
  const signedOn = (answers: Answers) => {
    const signature = signatureFor('agreement', 'parent', knownOf(answers));
    return (changes: Readonly<Record<Path, Typed>>) => {
      const after = knownOf(but(changes, answers));
      return {
        isVoid: isVoid(signature, after.case),
        isOther: toSign('agreement', after).covered !== signature.covered,
      };
    };
  };
  const afterChange = signedOn(unique.answers);
  const afterChangeOfUnwritten = signedOn(unwritten);
  const changed = (path: Path, typed: Typed) => afterChange({ [path]: typed });

  it.each([
    ['written anew', afterChange],
    ['as they stand', afterChangeOfUnwritten],
  ])('is voided by a change of any answer in it, and by a change of no other answer: its clauses %s', (_, after) => {
    const outcomes = unique.values.map(({ path, question, typed }) => ({
      path,
      ...after({ [path]: another(question, typed) }),
    }));
    expect(outcomes.filter(({ isVoid: voided, isOther }) => voided !== isOther).map(({ path }) => path)).toEqual([]);
    expect(outcomes.filter(({ isVoid: voided }) => voided).length).toBeGreaterThan(30);
    expect(outcomes.filter(({ isVoid: voided }) => !voided).length).toBeGreaterThan(60);
  });

  it('is voided by a change of what a clause repeats, as long as nobody has written it anew', () => {
    for (const path of ['people.lead', 'considerations.monitoring']) {
      expect(changed(path, 'Another'), path).toEqual({ isVoid: false, isOther: false });
      expect(afterChangeOfUnwritten({ [path]: 'Another' }), path).toEqual({ isVoid: true, isOther: true });
    }
  });

  it('is voided where a review changes from when its days hold', () => {
    const before = new Map([...unique.answers].filter(([path]) => path !== 'pattern.changed-from'));
    expect(signedOn(before)({ 'pattern.changed-from': dateTyped('12', '4', '2027') })).toEqual({
      isVoid: true,
      isOther: true,
    });
  });

  it('is voided by a change of any session of the pattern', () => {
    for (const week of [1, 2]) {
      for (const day of weekdays) {
        const path = `pattern.week.${String(week)}.${day}`;
        const { am = '', pm = '' } = unique.answers.get(path) as Readonly<Record<string, string>>;
        expect(changed(path, { am: am === 'home' ? 'school' : 'home', pm }), path).toEqual({
          isVoid: true,
          isOther: true,
        });
      }
    }
  });

  it('is voided where an EHC plan or its end changes what has to be agreed on extra help', () => {
    expect(changed('pupil.send', 'none')).toEqual({ isVoid: true, isOther: true });
    const plain = signatureFor('agreement', 'parent', knownOf(flexiPlain));
    expect(isVoid(plain, knownOf(but({ 'pupil.send': 'support' })).case)).toBe(true);
  });

  it('is voided by a subject that is added or taken away, and that is told before', () => {
    expect(changed('home-subjects.r9', '9')).toEqual({ isVoid: true, isOther: true });
    const signature = signatureFor('agreement', 'parent', knownOf(unique.answers));
    const fewer = knownOf(new Map([...unique.answers].filter(([path]) => !path.startsWith('home-subjects.r2'))));
    expect(isVoid(signature, fewer.case)).toBe(true);
    expect(toSign('agreement', fewer).covered).not.toBe(signature.covered);
    for (const path of ['home-subjects.r9', 'home-subjects.r2'])
      expect(signaturesVoidedBy([path], [signature], knownOf(unique.answers).case), path).toEqual([signature]);
  });

  it('is not voided by a row that is added to a list beside it', () => {
    for (const path of ['hazards.r9', 'parents.r9', 'notifications.r9', 'flexi-reviews.r9'])
      expect(changed(path, '9'), path).toEqual({ isVoid: false, isOther: false });
  });
});
