import { describe, expect, it } from 'vitest';
import type { MarkFault } from '../../machines/signers-mark.ts';
import { sourcesInWords } from '../../src/documents/parts/source-in-words.ts';
import { clockTime } from '../../src/domain/clock-time.ts';
import type { Failure } from '../../src/domain/failure.ts';
import type { Fault } from '../../src/domain/fault.ts';
import { clockWords } from '../../src/screens/words/clock-words.ts';
import { failureWords, saidInLine } from '../../src/screens/words/failure-words.ts';
import { faultWords } from '../../src/screens/words/fault-words.ts';
import { markFaultWords } from '../../src/screens/words/mark-fault-words.ts';
import { signatureNames } from '../../src/screens/words/signature-words.ts';
import { sourceWords } from '../../src/screens/words/source-words.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { dateOf } from './support/services.ts';
import { signatureOn } from './support/signatures.ts';

const UNKIND = /\b(please|valid|invalid|error|oops|sorry|illegal|failed to|undefined|null|NaN)\b/iu;
const NAME = 'Name of the thing';

/** Every kind of fault, and what names the answer in its words. */
const faults: Readonly<Record<Fault['kind'], readonly [fault: Fault, names: string]>> = {
  'date-missing': [{ kind: 'date-missing', boxes: ['month', 'year'] }, NAME],
  'date-unreadable': [{ kind: 'date-unreadable', boxes: ['day'] }, NAME],
  'date-impossible': [{ kind: 'date-impossible' }, NAME],
  'year-digits': [{ kind: 'year-digits' }, NAME],
  'time-missing': [{ kind: 'time-missing', box: 'start' }, `${NAME}: the start`],
  'time-unreadable': [{ kind: 'time-unreadable', box: 'end', typed: 'x' }, `${NAME}: the end`],
  'time-ambiguous': [
    { kind: 'time-ambiguous', box: 'morning', am: clockTime(540), pm: clockTime(1260) },
    `${NAME}: the morning register`,
  ],
  'time-order': [{ kind: 'time-order', start: clockTime(720), end: clockTime(540) }, `${NAME}: the end (9am)`],
  'upn-length': [{ kind: 'upn-length', length: 12 }, 'unique pupil number'],
  'upn-letters': [{ kind: 'upn-letters', letters: ['O', 'I'] }, 'unique pupil number'],
  'upn-check': [{ kind: 'upn-check', expected: 'K' }, 'unique pupil number'],
  'dfe-number': [{ kind: 'dfe-number' }, 'DfE number'],
  phone: [{ kind: 'phone' }, NAME],
  email: [{ kind: 'email' }, NAME],
  number: [{ kind: 'number', min: 1, max: 40 }, NAME],
  'web-address': [{ kind: 'web-address' }, NAME],
  'not-an-option': [{ kind: 'not-an-option' }, NAME],
  'too-long': [{ kind: 'too-long', limit: 20_000, length: 20_001 }, NAME],
  'control-letters': [{ kind: 'control-letters' }, NAME],
  'wrong-shape': [{ kind: 'wrong-shape' }, NAME],
  'out-of-reach': [{ kind: 'out-of-reach', from: dateOf('1990-01-01'), to: dateOf('2040-12-31') }, NAME],
};

const failures: Readonly<Record<Failure['kind'], Failure>> = {
  'wrong-passphrase': { kind: 'wrong-passphrase' },
  'wrong-recovery-key': { kind: 'wrong-recovery-key' },
  'newer-store': { kind: 'newer-store' },
  'store-blocked': { kind: 'store-blocked' },
  'store-held': { kind: 'store-held' },
  'store-silent': { kind: 'store-silent' },
  'save-unanswered': { kind: 'save-unanswered' },
  'store-full': { kind: 'store-full' },
  'store-lost': { kind: 'store-lost' },
  'damaged-record': { kind: 'damaged-record', record: 'case-7/3' },
  'weak-parameters': { kind: 'weak-parameters' },
  'keys-changed': { kind: 'keys-changed' },
  locked: { kind: 'locked' },
  'no-such-case': { kind: 'no-such-case' },
  unexpected: { kind: 'unexpected' },
};

const marks: Readonly<Record<MarkFault['kind'], MarkFault>> = {
  'remark-missing': { kind: 'remark-missing' },
  'name-missing': { kind: 'name-missing' },
  'not-ticked': { kind: 'not-ticked' },
  'nothing-drawn': { kind: 'nothing-drawn' },
  'help-missing': { kind: 'help-missing' },
  'helper-missing': { kind: 'helper-missing' },
  'reason-missing': { kind: 'reason-missing' },
};

describe('the words for what cannot be read', () => {
  it.each(Object.entries(faults))('are kind, whole and name the answer: %s', (_, [fault, names]) => {
    const words = faultWords(fault, NAME);
    expect(words).not.toMatch(UNKIND);
    expect(words).toContain(names);
    expect(words).toMatch(/^[A-Z]/u);
  });

  it('are different for each reason', () => {
    const all = Object.values(faults).map(([fault]) => faultWords(fault, NAME));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each<[Fault, string]>([
    [{ kind: 'date-missing', boxes: ['month', 'year'] }, 'Date of birth must include a month and a year'],
    [{ kind: 'date-missing', boxes: ['day'] }, 'Date of birth must include a day'],
    [
      { kind: 'time-ambiguous', box: 'end', am: clockTime(360), pm: clockTime(1080) },
      'Date of birth: the end could be 6am or 6pm: add am or pm',
    ],
    [
      { kind: 'time-missing', box: 'afternoon' },
      'Date of birth: the afternoon register is missing: enter a time, like 8:45am',
    ],
    [
      { kind: 'time-unreadable', box: 'lunch', typed: 'at noon or so, on most days' },
      'Date of birth: the time must be a time, like 9:30am or 13:30, not “at noon or so, on mo…”',
    ],
    [
      { kind: 'upn-letters', letters: ['O', 'I'] },
      'A unique pupil number is a letter and 12 numbers (the last may be a letter); it cannot hold “O” and “I”',
    ],
    [
      { kind: 'too-long', limit: 20_000, length: 20_345 },
      'Date of birth must be 20,000 characters or fewer; it has 20,345. Nothing is lost: shorten it here',
    ],
    [
      { kind: 'out-of-reach', from: dateOf('1990-01-01'), to: dateOf('2040-12-31') },
      'Date of birth must be between 1 January 1990 and 31 December 2040',
    ],
  ])('say exactly what is wrong: %o', (fault, words) => {
    expect(faultWords(fault, 'Date of birth')).toBe(words);
  });
});

describe('the words for a failure of the store', () => {
  it.each(Object.entries(failures))('say what happened and what to do next, kindly: %s', (_, failure) => {
    const { what, next } = failureWords(failure);
    for (const words of [what, next]) {
      expect(words).not.toMatch(UNKIND);
      expect(words).toMatch(/^[A-Z].{10,}/u);
    }
    expect(what).not.toMatch(/[.!]$/u);
    expect(next).toMatch(/\.$/u);
  });

  it('never name the record that is damaged: its name is no help to the reader', () => {
    const { what, next } = failureWords(failures['damaged-record']);
    expect(`${what} ${next}`).not.toContain('case-7');
  });

  it('say of each part of the lock which other one still opens it, and of weak settings too', () => {
    const said = (record: string) => saidInLine({ kind: 'damaged-record', record });
    expect(said('vault')).toMatch(/with the passphrase: that part .*Use the recovery key.*Nothing has been deleted/u);
    expect(said('vault/recovery-key')).toMatch(/with the recovery key: that part .*Use the passphrase/u);
    expect(said('vault/lock')).toMatch(/Neither the passphrase nor the recovery key.*Nothing has been deleted/u);
    expect(said('vault/account')).toMatch(/^What was typed fits the lock.*Nothing has been deleted/u);
    for (const record of ['vault', 'vault/recovery-key', 'vault/lock', 'vault/account'])
      expect(said(record)).not.toMatch(/The rest can still be used/u);
    expect(failureWords(failures['weak-parameters']).next).toContain('Use the recovery key');
  });

  it('tell a wrong passphrase that nothing was deleted', () => {
    expect(failureWords(failures['wrong-passphrase']).next).toContain('Nothing has been deleted');
    expect(failureWords(failures['wrong-recovery-key']).next).toContain('Nothing has been deleted');
  });
});

describe('the words for a mark that was not taken', () => {
  it.each(Object.entries(marks))('say what to do, kindly: %s', (_, fault) => {
    expect(markFaultWords(fault)).toMatch(/^(Say|Enter|Tick|Draw) /u);
    expect(markFaultWords(fault)).not.toMatch(UNKIND);
  });
});

describe('the words for signatures', () => {
  const parent = signatureOn('consent', 'parent', medicalShortPlain);
  const head = signatureOn('checklist', 'head', medicalShortPlain);

  it('name the signer and the document', () => {
    expect(signatureNames([parent])).toBe('Robin Fielding’s signature on the consent form with the plan');
    expect(signatureNames([parent, head])).toBe(
      'Robin Fielding’s signature on the consent form with the plan and Pat Headley’s signature on the checklist',
    );
    expect(signatureNames([parent, parent, head])).toMatch(/plan, Robin .* plan and Pat/u);
    expect(signatureNames([])).toBe('');
    const before = { ...parent };
    delete before.also;
    expect(signatureNames([before])).toBe('Robin Fielding’s signature on the consent form');
  });
});

describe('where a rule comes from', () => {
  it('names each document once, with all its paragraphs', () => {
    expect(
      sourcesInWords([
        { document: 'LCC', paragraph: '§5' },
        { document: 'DfE', paragraph: 'para 67' },
        { document: 'LCC', paragraph: '§9.10' },
        { document: 'ours', paragraph: '' },
      ]),
    ).toBe(
      'Lincolnshire policy, §5, §9.10; DfE attendance guidance, para 67; Waymark’s own reading, not the council’s',
    );
  });
});

describe('the words for a source', () => {
  it('name the document and the paragraph', () => {
    expect(sourceWords({ document: 'LCC', paragraph: '§9.11' })).toBe(
      'Lincolnshire part-time timetable policy, September 2025, §9.11',
    );
    expect(sourceWords({ document: 'DfE', paragraph: 'para 67' })).toContain('August 2024, para 67');
  });

  it('say which reading is the product’s own', () => {
    expect(sourceWords({ document: 'ours', paragraph: 'the scale' })).toBe('Waymark’s own reading, not the council’s');
  });
});

describe('the words for an instant', () => {
  it('give England’s time of day, in winter and in summer', () => {
    expect(clockWords('2027-01-07T14:32:00.000Z')).toBe('2:32pm');
    expect(clockWords('2027-07-07T14:32:00.000Z')).toBe('3:32pm');
    expect(clockWords('2027-01-07T00:05:59.999Z')).toBe('12:05am');
  });
});
