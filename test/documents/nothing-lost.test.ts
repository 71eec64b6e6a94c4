import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { factsOf } from '../../src/documents/facts-of.ts';
import { documentIds } from '../../src/documents/model.ts';
import { caseForms } from '../../src/forms/all-forms.ts';
import { answerInWords } from '../../src/forms/answer-in-words.ts';
import { walk } from '../../src/forms/walk.ts';
import type { Answers } from '../../src/case/case.ts';
import { LONGEST_TEXT } from '../../src/case/readers.ts';
import { askedQuestions, filledAnswers } from './filled-case.ts';
import { knownOf } from './known-case.ts';
import { textOf } from './text-of.ts';

const packText = (answers: Answers): string => {
  const facts = factsOf(knownOf(answers));
  return documentIds.map((id) => textOf(buildDocument(id, facts).blocks)).join('\n');
};

describe('what a person answered', () => {
  const answers = filledAnswers();
  const walked = walk(caseForms, answers);

  it('is asked in at least a hundred ways by the fullest case, so that the next test proves something', () => {
    const texts = askedQuestions(walked).filter(({ control }) => control.kind === 'text' || control.kind === 'textarea');
    expect(texts.length).toBeGreaterThan(70);
    expect(askedQuestions(walked).length).toBeGreaterThan(130);
    expect(new Set(texts.map(({ field }) => answers.get(field.path))).size).toBe(texts.length);
  });

  it('is printed in some document of the pack, whatever the question', () => {
    const text = packText(answers);
    const lost = askedQuestions(walked).filter((question) => {
      const typed = answers.get(question.field.path);
      return typed === undefined || !text.includes(answerInWords(question, typed, walked.case));
    });
    expect(lost.map(({ field }) => field.path)).toEqual([]);
  });

  it('is printed for every day of the timetable', () => {
    const text = packText(answers);
    for (const times of ['9am to 11:10am', '9am to 12:12pm', '9am to 1:14pm', '9am to 2:13pm']) expect(text).toContain(times);
  });

  it('is printed for the days even while the start date is missing', () => {
    const undated = new Map(answers);
    undated.delete('timetable.start');
    expect(packText(undated)).toContain('Tuesday: 9am to 12:11pm');
  });

  it('is printed as it was typed where it cannot be read, and marked', () => {
    const wrong = filledAnswers();
    const unreadable = new Map([...wrong, ['pupil.date-of-birth', { day: '31', month: '2', year: '2014' }], ['timetable.week.1.monday', { where: 'school', start: '8 o’clockish', end: '1:30' }]] as const);
    const text = packText(unreadable);
    expect(text).toContain('31 2 2014 (not yet clear)');
    expect(text).toContain('Monday: 8 o’clockish to 1:30 (not yet clear)');
  });

  it('reaches the documents letter for letter, whatever was typed', () => {
    const texts = askedQuestions(walked).filter(({ control }) => control.kind === 'textarea');
    const typed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }).map((text) => text.trim()).filter((text) => text !== '');
    fc.assert(
      fc.property(fc.constantFrom(...texts), typed, (question, text) => {
        const found = packText(new Map([...answers, [question.field.path, text]]));
        expect(text.split('\n').every((line) => found.includes(line.trim()))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('of 20,000 letters is printed whole', () => {
    const long = 'word '.repeat(LONGEST_TEXT / 5).trim();
    expect(packText(new Map([...answers, ['reasons.why', long]]))).toContain(long);
  });
});
