import { describe, expect, test } from 'vitest';
import { readTyped } from '../../src/case/field.ts';
import {
  choice,
  choices,
  date,
  dfeNumber,
  email,
  LONGEST_TEXT,
  phone,
  text,
  upn,
  webAddress,
  wholeNumber,
  yesNo,
} from '../../src/case/readers.ts';
import { schoolDay } from '../../src/case/school-day.ts';
import type { Typed } from '../../src/case/typed.ts';
import { isBlank } from '../../src/case/typed.ts';

const read = (schema: Parameters<typeof readTyped>[0]['schema'], typed: Typed) => readTyped({ schema }, typed);

describe('text', () => {
  test.each(['Zoë Łukaszewicz', 'محمد', '👩‍👧 twins', '<b>bold</b>', 'javascript:alert(1)', 'one\ttwo\r\nthree\tfour'])(
    'keeps %j',
    (typed) => {
      expect(read(text(), typed)).toEqual({ ok: true, value: typed });
    },
  );

  test('holds 20,000 letters and no more', () => {
    expect(read(text(), 'x'.repeat(LONGEST_TEXT)).ok).toBe(true);
    expect(read(text(), 'x'.repeat(LONGEST_TEXT + 1))).toEqual({
      ok: false,
      error: { kind: 'too-long', limit: 20_000, length: 20_001 },
    });
  });

  test('refuses control letters rather than dropping them', () => {
    expect(read(text(), 'Ann\u0000Lee')).toEqual({ ok: false, error: { kind: 'control-letters' } });
  });

  test('mends half a letter so that it can be hashed', () => {
    expect(read(text(), 'Ann \uD83D')).toEqual({ ok: true, value: 'Ann \uFFFD' });
  });
});

describe('choices', () => {
  test('one of the words, as it is written', () => {
    expect(read(choice(['low', 'high']), 'high')).toEqual({ ok: true, value: 'high' });
    expect(read(choice(['low', 'high']), 'High')).toEqual({ ok: false, error: { kind: 'not-an-option' } });
    expect(read(yesNo(), 'yes')).toEqual({ ok: true, value: 'yes' });
    expect(read(yesNo(), ['yes'])).toEqual({ ok: false, error: { kind: 'not-an-option' } });
  });

  test('some of the words, in the order they are declared and once each', () => {
    expect(read(choices(['a', 'b', 'c']), ['c', 'a', 'c'])).toEqual({ ok: true, value: ['a', 'c'] });
    expect(read(choices(['a', 'b']), ['a', 'z'])).toEqual({ ok: false, error: { kind: 'not-an-option' } });
    expect(read(choices(['a', 'b']), 'a')).toEqual({ ok: false, error: { kind: 'wrong-shape' } });
  });
});

describe('the others', () => {
  test('each hands its text to its own reader', () => {
    expect(read(date(), { day: '4', month: 'January', year: '2027' })).toEqual({ ok: true, value: '2027-01-04' });
    expect(read(date(), { day: '4' })).toEqual({
      ok: false,
      error: { kind: 'date-missing', boxes: ['month', 'year'] },
    });
    expect(read(phone(), '01522 555000')).toEqual({ ok: true, value: '01522 555000' });
    expect(read(email(), 'nobody')).toEqual({ ok: false, error: { kind: 'email' } });
    expect(read(upn(), 'h925400025001')).toEqual({ ok: true, value: 'H925400025001' });
    expect(read(dfeNumber(), '9254000')).toEqual({ ok: true, value: '925/4000' });
  });

  test('a school’s day is read without am and pm', () => {
    expect(read(schoolDay(), { start: '8.45', end: '3.15', morning: '0850', afternoon: '1' })).toEqual({
      ok: true,
      value: { start: '08:45', end: '15:15', morning: '08:50', afternoon: '13:00' },
    });
    expect(read(schoolDay(), { start: '3', end: '9', morning: '9', afternoon: '1' })).toMatchObject({
      ok: false,
      error: { kind: 'time-order' },
    });
    expect(read(schoolDay(), { start: '8.45', end: '12.30', morning: '8.50', afternoon: '' })).toEqual({
      ok: true,
      value: { start: '08:45', end: '12:30', morning: '08:50', afternoon: undefined },
    });
    expect(read(schoolDay(), { start: '9', end: '3', morning: '9' })).toEqual({
      ok: false,
      error: { kind: 'time-missing', box: 'afternoon' },
    });
  });
});

describe('a number', () => {
  test('is whole, and between its least and its most', () => {
    expect(['1', ' 39 '].map((typed) => read(wholeNumber(39, 1), typed))).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 39 },
    ]);
    expect(read(wholeNumber(39), '0')).toEqual({ ok: true, value: 0 });
    for (const typed of ['0', '40', '6.5', '-6', 'six', '', '0000006'])
      expect(read(wholeNumber(39, 1), typed), typed).toEqual({ ok: false, error: { kind: 'number', min: 1, max: 39 } });
  });
});

describe('a web address', () => {
  test.each([
    'https://www.rutland.example/part-time?form=1',
    'http://rutland.example',
    'https://forms.rutland.example:8080/#start',
  ])('is kept as it is: %s', (typed) => {
    expect(read(webAddress(), typed)).toEqual({ ok: true, value: typed });
  });

  test('is made whole where it begins with no https', () => {
    expect(read(webAddress(), ' www.rutland.example/survey ')).toEqual({
      ok: true,
      value: 'https://www.rutland.example/survey',
    });
  });

  test.each([
    'rutland',
    'javascript:alert(1)',
    'data:text/html,x.y',
    'https://user@rutland.example',
    'rutland .example',
    'https://:.!',
    'ftp://rutland.example',
    'https://1.256',
  ])('is none: %s', (typed) => {
    expect(read(webAddress(), typed)).toEqual({ ok: false, error: { kind: 'web-address' } });
  });
});

test('an answer is blank when each part of it is', () => {
  expect([' ', [], ['', ' '], { day: '', month: '\t' }, {}].map(isBlank)).toEqual([true, true, true, true, true]);
  expect(['0', ['', 'a'], { day: '', month: '1' }].map(isBlank)).toEqual([false, false, false]);
});
