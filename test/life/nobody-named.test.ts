import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { caseFrom } from '../../src/case/case.ts';
import { aboutPupil } from '../../src/case/pupil-name.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { emptyCase, typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { allBreaks } from '../policy/breaks/all-breaks.ts';
import { findingsOf } from '../policy/situations.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import type { Signing, TypedOrCleared } from './lived.ts';
import { LivedCase } from './lived.ts';

/** A sentence that begins in small letters, for the pupil has no name. */
const SMALL = /(?:^|[.?!] )the pupil\b/u;

test('a missing name has its capital wherever a sentence begins, and a name stays as it was typed', () => {
  const words = (name: string): string => `${name} is here. ${name} is owed it: is ${name}? ${name} is.`;
  expect(aboutPupil(emptyCase, words)).toBe('The pupil is here. The pupil is owed it: is the pupil? The pupil is.');
  const named = caseFrom(new Map([['pupil.known-as', 'van Dyk']]));
  expect(aboutPupil(named, words)).toBe('van Dyk is here. van Dyk is owed it: is van Dyk? van Dyk is.');
});

const days = ['2027-01-08', '2027-01-13', '2027-01-21', '2027-02-09', '2027-04-20'].map(day);

/** What happened to a pupil whose name nobody typed, on 12 and 20 January. */
function lived(answers: Answers, signed: readonly Signing[], typed: TypedOrCleared = {}): LivedCase {
  const story = new LivedCase(
    'nobody',
    new Map([...answers].filter(([path]) => path !== 'pupil.name' && path !== 'pupil.known-as')),
    '2027-01-04T08:00',
  );
  for (const [minute, signing] of signed.entries()) story.sign(`2027-01-07T10:1${String(minute)}`, signing);
  story.type('2027-01-20T09:00', typed);
  return story;
}

const both = (document: 'consent' | 'agreement'): readonly Signing[] => [
  { document, role: 'parent' },
  { document, role: 'head' },
];
const refuses = (document: 'consent' | 'agreement'): Signing => ({ document, role: 'parent', decision: 'refuse' });
const changes = (document: 'consent' | 'agreement'): Signing => ({ document, role: 'parent', decision: 'changes' });
const part = { 'running.in-full-time': 'no' };
const left = { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-20') };

const ways = [
  ['part-time', medicalShortPlain, 'consent'],
  ['flexi-schooling', flexiPlain, 'agreement'],
] as const;

describe.each(ways)('of %s without a name every sentence begins with a capital', (_, answers, document) => {
  test.each<[string, readonly Signing[], TypedOrCleared]>([
    ['not signed', [], {}],
    ['not signed, and part of the day', [], part],
    ['signed by the parent alone', both(document).slice(0, 1), {}],
    ['to be changed', [changes(document)], {}],
    ['refused', [refuses(document)], {}],
    ['refused, and in school full time', [refuses(document)], { 'running.in-full-time': 'yes' }],
    ['agreed', both(document), {}],
    ['agreed, and part of the day after the end', both(document), part],
    ['agreed and taken back', [...both(document), refuses(document)], {}],
    ['taken back while it runs', both(document), { 'running.withdrawn-on': typedDate('2027-01-20') }],
    ['left', both(document), left],
  ])('%s', (__, signed, typed) => {
    const story = lived(answers, signed, typed);
    for (const today of days) {
      const { life, proposed, findings } = story.on(today);
      for (const words of [...lifeInWords(life, proposed), ...findings.map((finding) => finding.words)])
        expect(words).not.toMatch(SMALL);
    }
  });
});

describe('of a pupil without a name each rule', () => {
  test.each(Object.entries(allBreaks))('%s begins its sentences with a capital', (_, cases) => {
    for (const { base, breaks } of cases) {
      const answers = { ...breaks.answers, 'pupil.name': null, 'pupil.known-as': null };
      for (const { words } of findingsOf(base, { ...breaks, answers })) expect(words).not.toMatch(SMALL);
    }
  });
});
