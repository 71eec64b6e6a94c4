import type { VisitedForm } from '../../src/arrangements/ids.ts';
import type { Answers } from '../../src/case/case.ts';
import type { Case } from '../../src/case/case.ts';
import { valueOf } from '../../src/case/field.ts';
import { text } from '../../src/case/readers.ts';
import type { AskedPlace } from '../../src/forms/asked-places.ts';
import { askedPlaces } from '../../src/forms/asked-places.ts';
import type { Form, ListStep, Question, QuestionStep, ScreenStep } from '../../src/forms/form.ts';
import { walk } from '../../src/forms/walk.ts';

const field = (path: string) => ({ path, schema: text() });
const is =
  (path: string, value: string) =>
  (c: Case): boolean =>
    valueOf(c, field(path)) === value;
const words = { heading: 'Heading', why: 'Why', source: [] };

const question = (path: string, more: Partial<Question> = {}): Question => ({
  field: field(path),
  label: 'Label',
  short: 'Short',
  control: { kind: 'text' },
  missing: 'Missing',
  ...more,
});

const page = (id: string, questions: readonly Question[], when?: (c: Case) => boolean): QuestionStep => ({
  kind: 'questions',
  id,
  ...words,
  questions,
  ...(when === undefined ? {} : { when }),
});

const notThisWay: ScreenStep = {
  kind: 'screen',
  id: 'not-this-way',
  screen: 'not-this-way',
  ...words,
  paths: () => false,
  when: is('route.ends', 'leaves'),
};

const parents: ListStep = {
  kind: 'list',
  id: 'parents',
  ...words,
  list: { path: 'parents', row: { name: field('name'), shares: field('shares'), address: field('address') } },
  pages: [
    { id: 'who', ...words, questions: [question('name'), question('shares')] },
    { id: 'address', ...words, questions: [question('address')], when: is('shares', 'no') },
  ],
  one: 'parent',
  title: field('name'),
  least: 1,
  most: 4,
  missing: 'Missing',
};

const form = (id: VisitedForm, ...steps: Form['steps']): Form => ({ id, title: id, steps });

const isFlexi = is('route.ends', 'lasting');

const exceptions: ScreenStep = {
  kind: 'screen',
  id: 'reasons',
  screen: 'exceptions',
  ...words,
  paths: (path) => path.startsWith('explain.'),
};

/**
 * A short journey with every kind of page: a condition, a way that ends, two ways that part and meet again, one of which may end early, a list, and
 * two forms that may ask nothing; then what is kept on record.
 */
export const someForms: readonly Form[] = [
  { id: 'school', title: 'School', steps: [page('name', [question('school.name')])] },
  form(
    'route',
    page('kind', [question('route.ends'), question('route.teaches'), question('route.asked')]),
    page('background', [question('background')], is('route.ends', 'reintegration')),
    notThisWay,
  ),
  form(
    'pupil',
    page('name', [question('name')]),
    page('care', [question('in-care')]),
    page('care-plan', [question('care-plan')], is('in-care', 'yes')),
    page('notes', [question('notes', { optional: true })]),
  ),
  form('people', parents, page('school', [question('contact')])),
  form('request', page('asked', [question('asked')])),
  form('considerations', page('child', [question('interests')])),
  form('decision', page('decision', [question('decision.outcome')])),
  form('reasons', page('why', [question('why')])),
  form('timetable', page('dates', [question('start')])),
  form('pattern', page('days', [question('days')])),
  form('home-education', page('subjects', [question('subjects')])),
  form(
    'risk',
    page('needed', [question('needed')], isFlexi),
    page('custody', [question('custody')], is('background', 'custody')),
  ),
  form('checklist', page('proof', [question('proof')])),
  form('plan', page('aims', [question('aims')])),
  form('consent'),
  form('agreement', page('clauses', [question('clauses')])),
  form('notification', page('sender', [question('sender')])),
  form(
    'running',
    page('told', [question('told', { optional: true })]),
    page('ended', [question('ended')], is('start', 'moved')),
  ),
  { id: 'exceptions', title: 'Reasons', steps: [exceptions] },
];

/** Every answer of a plain case; with them all required questions are answered. */
export const someAnswers: ReadonlyMap<string, string> = new Map([
  ['school.name', 'Hill School'],
  ['route.ends', 'full-time'],
  ['route.teaches', 'parent'],
  ['route.asked', 'parent'],
  ['name', 'Sam'],
  ['in-care', 'no'],
  ['parents.r1', '1'],
  ['parents.r1.name', 'Ada'],
  ['parents.r1.shares', 'yes'],
  ['contact', 'Bo'],
  ['why', 'Asthma'],
  ['start', '7 September'],
  ['proof', 'Letter'],
  ['aims', 'Full time'],
]);

/** What is answered besides where a parent asks for flexi-schooling and the head agrees. */
const flexiAnswers: Readonly<Record<string, string>> = {
  'route.ends': 'lasting',
  asked: 'Yes',
  interests: 'Music',
  'decision.outcome': 'agree',
  days: 'Fridays',
  subjects: 'Music',
  needed: 'no',
  clauses: 'As suggested',
  sender: 'Office',
};

/** Those answers with some others. */
export const answersWith = (others: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map([...someAnswers, ...Object.entries(others)]);

/** Every answer of a case of flexi-schooling that the head agrees to; those of a part-time timetable are kept. */
export const someFlexiAnswers = answersWith(flexiAnswers);

/** The same request, declined. */
export const someDeclinedAnswers = answersWith({ ...flexiAnswers, 'decision.outcome': 'decline' });

/** Those answers without some. */
export const answersWithout = (...paths: readonly string[]): ReadonlyMap<string, string> =>
  new Map([...someAnswers].filter(([path]) => !paths.includes(path)));

/** The places that these forms ask for. */
export const placesFor = (answers: Answers): readonly AskedPlace[] => askedPlaces(walk(someForms, answers));
