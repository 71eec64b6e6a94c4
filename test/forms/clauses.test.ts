import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers, Path } from '../../src/case/case.ts';
import { valueOf } from '../../src/case/field.ts';
import { agreement } from '../../src/case/fields/agreement.ts';
import { pattern } from '../../src/case/fields/pattern.ts';
import { pupil } from '../../src/case/fields/pupil.ts';
import type { Typed } from '../../src/case/typed.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { gapsOf } from '../../src/forms/gaps.ts';
import { otherwiseOf } from '../../src/forms/otherwise.ts';
import { questionAt } from '../../src/forms/question-at.ts';
import { parentCheckWords } from '../../src/forms/request/parent-checks.ts';
import { walk } from '../../src/forms/walk.ts';
import { caseHolding, askedCase } from '../case/case-of.ts';
import type { AnsweredCase } from '../case/case-of.ts';
import { flexiHeaviest, flexiPlain } from '../scenarios/flexi-plain.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { declaredQuestions } from './declared.ts';

/** What has a wording of its own: each clause but the telephone numbers, and what falls on a home day. */
const clausePaths: readonly Path[] = [
  ...Object.values(agreement)
    .map(({ path }) => path)
    .filter((path) => path !== agreement.contacts.path),
  ...[pattern.trips, pattern.tests, pattern.events].map(({ path }) => path),
];

const asked = askedCase;

const flexi = (change: Readonly<Record<Path, Typed>> = {}, base: Answers = flexiPlain): AnsweredCase =>
  asked(new Map([...base, ...Object.entries(change)]));

const without = (...paths: readonly Path[]): AnsweredCase =>
  asked(new Map([...flexiPlain].filter(([path]) => !paths.includes(path))));

/** The wording that holds at a path as long as nobody typed one. */
function clause(path: Path, c: AnsweredCase = flexi()): string {
  const question = questionAt(path)?.question;
  const untyped = caseHolding(new Map([...c.answers].filter(([other]) => other !== path)));
  return (question && otherwiseOf(question, untyped)) ?? '';
}

describe('a clause has a wording', () => {
  test.each(clausePaths)('for %s, which is asked', (path) => {
    expect(clause(path)).not.toBe('');
    expect(declaredQuestions.map((question) => question.path)).toContain(path);
  });

  test('for nothing else that can be asked, whom to ring among it', () => {
    const others = declaredQuestions.filter(({ path }) => !clausePaths.includes(path));
    expect(others.filter(({ question }) => question.otherwise !== undefined)).toEqual([]);
    expect(others.map(({ path }) => path)).toContain(agreement.contacts.path);
  });

  test('and holds until something is typed; it is no gap, and no answer', () => {
    const untyped = without(agreement.teaching.path);
    const question = questionAt(agreement.teaching.path)?.question;
    expect(question && otherwiseOf(question, untyped)).toMatch(/^In the sessions in school/u);
    expect(question && otherwiseOf(question, flexi())).toBeUndefined();
    const { steps, case: c } = walk(caseForms, untyped.answers);
    expect(steps.flatMap((step) => gapsOf(step, c))).toEqual([]);
    expect(c.get(agreement.teaching.path) !== undefined).toBe(false);
  });

  test('and says another thing as soon as an answer behind it does', () => {
    expect(clause(agreement.reviews.path, flexi({ 'pattern.review-on': dateTyped('1', '3', '2027') }))).toContain(
      'on 1 March 2027',
    );
    expect(
      clause(agreement.tutors.path, flexi({ 'home-education.tutors': 'yes', 'home-education.tutor-names': 'Ms Bow' })),
    ).not.toContain('No tutor');
  });
});

describe('each wording follows from the answers:', () => {
  test('the parent who asks teaches, or “the parent” until one is chosen', () => {
    expect(clause(agreement.teaching.path)).toMatch(
      /^In the sessions in school the school teaches\. In the sessions at home Robin Fielding provides the education, as/u,
    );
    expect(clause(agreement.teaching.path, without('request.by'))).toContain(
      'In the sessions at home the parent provides the education, as',
    );
  });

  test('the school sets no work for the sessions at home', () => {
    expect(clause(agreement.teaching.path)).toContain('The school sets no work for the sessions at home');
  });

  test('whoever was named looks after it, and the parent after the education at home', () => {
    expect(clause(agreement.oversight.path)).toBe(
      'Jo Carter looks after the arrangement for the school. Robin Fielding is responsible for the education at home.',
    );
    expect(clause(agreement.oversight.path, without('people.lead', 'request.by'))).toBe(
      'A named member of staff looks after the arrangement for the school. The parent is responsible for the education at home.',
    );
  });

  test('progress is shown, looked at, and as often as was said', () => {
    expect(clause(agreement.progress.path)).toBe(
      'The parent shows the school what has been learnt. How: A folder with recordings and field notes, shown each half-term. The school looks at progress. How: The class teacher looks at his folder from home and at his test results. How often: Every half-term.',
    );
    expect(
      clause(
        agreement.progress.path,
        without('home-education.progress', 'considerations.monitoring', 'considerations.monitoring-every'),
      ),
    ).toBe('The parent shows the school what has been learnt. The school looks at progress.');
  });

  test('Section F is promised only where there is an EHC plan and it stays secured', () => {
    const heaviest = (change: Readonly<Record<Path, Typed>>): string =>
      clause(agreement.sen.path, flexi(change, flexiHeaviest));
    expect(heaviest({})).toContain(
      'All that Section F of the EHC plan promises stays secured. Speech therapy and the calm place are on school days',
    );
    expect(heaviest({ 'considerations.section-f': 'no' })).not.toContain('Section F');
    expect(heaviest({ 'pupil.send': 'support' })).toBe(
      'The support that Sam gets in school goes on in the sessions in school.',
    );
  });

  test('a tutor is chosen, checked and paid by the parent, whether there is one or there may be', () => {
    expect(clause(agreement.tutors.path)).toMatch(/^No tutor is planned\..*chooses, checks and pays/u);
    expect(clause(agreement.tutors.path, flexi({}, flexiHeaviest))).toMatch(
      /^Where somebody else teaches at home, the parent chooses, checks and pays them/u,
    );
    expect(clause(agreement.tutors.path, without('home-education.tutors'))).not.toContain('No tutor');
  });

  test('it is looked at again on the review date, once that is set', () => {
    expect(clause(agreement.reviews.path)).toMatch(/^Parent, Sam and school look at it again on 25 March 2027\./u);
    expect(clause(agreement.reviews.path, flexi({ 'pattern.review-on': dateTyped('40', '3', '2027') }))).toMatch(
      /^Parent, Sam and school look at it again\./u,
    );
  });

  test.each([
    [agreement.registers.path, /stays on the school’s roll.*code C/u],
    [agreement.absence.path, /tells the school before it begins.*follows it up the same day/u],
    [agreement.concerns.path, /the school’s own duty goes on in the sessions at home/u],
    [agreement.exams.path, /The parent arranges and pays for exams in what is taught at home/u],
    [agreement.notice.path, /in writing.*notice.*in school full time/u],
    [agreement.disputes.path, /talk first.*complaints procedure/u],
    [pattern.trips.path, /trip that falls on a home day/u],
    [pattern.tests.path, /tests and exams, also on a home day/u],
    [pattern.events.path, /school events on a home day/u],
  ])('%s says what both sides hold to', (path, words) => {
    expect(clause(path)).toMatch(words);
  });
});

/** What somebody may type into a box, more or less carefully. */
const typedTexts = fc.constantFrom(
  'A folder',
  'a folder, and a talk',
  'A talk.',
  'Films, songs etc.',
  'What next?',
  'He said “yes”',
  'He said “yes.”',
  'A folder;',
  'in the shed:  ',
  'Films…',
  '(See the plan)',
  'iPad work',
  '  ',
);

const someAnswers: fc.Arbitrary<AnsweredCase> = fc
  .record({
    'pupil.name': fc.constantFrom('Sam Fielding', 'de Souza', '', 'سام'),
    'pupil.send': fc.constantFrom('none', 'support', 'ehcp'),
    'parents.r1.name': fc.constantFrom('Robin Fielding', ''),
    'request.by': fc.constantFrom('r1', 'r9', ''),
    'people.lead': fc.constantFrom('Jo Carter', ''),
    'considerations.section-f': fc.constantFrom('yes', 'no', ''),
    'considerations.section-f-how': typedTexts,
    'considerations.monitoring': typedTexts,
    'considerations.monitoring-every': typedTexts,
    'home-education.progress': typedTexts,
    'home-education.tutors': fc.constantFrom('yes', 'no', ''),
    'pattern.review-on': fc.constantFrom<Typed>(
      dateTyped('25', '3', '2027'),
      dateTyped('', '', ''),
      dateTyped('40', '3', '2027'),
    ),
  })
  .map((change) => flexi(change));

describe('each wording, whatever was answered,', () => {
  const each = (look: (words: string, name: string) => void): void => {
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...clausePaths), (c: AnsweredCase, path) => {
        look(clause(path, c), valueOf(c, pupil.name)?.split(' ')[0] ?? '');
      }),
      { numRuns: 500 },
    );
  };

  test('is made of whole sentences: a full stop at the end, never two, no gap and no “undefined”', () => {
    each((words) => {
      expect(words).toMatch(/[.?…][”)]?$/u);
      expect(words).not.toMatch(/undefined|\[object|\.\.|[,;:?]\.| {2}|^ | $|[.?] ?[,;:]/u);
    });
  });

  test('begins with a capital, and so does each sentence in it, unless a name has none', () => {
    each((words, name) => {
      for (const sentence of words.split(/(?<=[.?…][”)]?) /u))
        if (name === '' || !sentence.startsWith(name)) expect(sentence, words).toMatch(/^(iPad|[“(]?\p{Lu})/u);
    });
  });

  test('is as plain as what a parent reads elsewhere: at most 30 words a sentence, none longer than 13 letters, no please, valid or we', () => {
    each((words) => {
      for (const word of words.match(/\p{L}+/gu) ?? []) expect(word.length, word).toBeLessThanOrEqual(13);
      expect(words).not.toMatch(/\b(please|valid|invalid|we|our|us)\b|['"]/iu);
      for (const sentence of words.split(/[.?;]\s+/u))
        expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(30);
    });
  });
});

test('the parent’s checklist is short and plain: at most 20 words a line, none longer than 13 letters, said by the parent', () => {
  for (const words of Object.values(parentCheckWords)) {
    for (const sentence of words.split(/[.?]\s*/u))
      expect(sentence.split(/\s+/u).length, sentence).toBeLessThanOrEqual(20);
    for (const word of words.match(/\p{L}+/gu) ?? []) expect(word.length, word).toBeLessThanOrEqual(13);
    expect(words).toMatch(/\b(I|My)\b/u);
  }
});
