import { expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { packState } from '../../src/documents/signing/pack-state.ts';
import { matrixSpeaksOf } from '../../src/screens/shared/spoken-of.ts';
import { stateTold } from '../../src/screens/shared/state-told.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { bothSign, sampleCase } from './agreed-sample.ts';

/** Four weeks from 11 January to 5 February, signed on 7 January by a clock that was ahead. */
const signedAhead = (clock: string) => {
  const lived = sampleCase();
  bothSign(lived, clock);
  return lived;
};

test('a clock that was ahead past the last day of the plan: no page says that it was agreed on a day to come', () => {
  const reading = signedAhead('2027-02-08').on(day('2027-01-13'));
  const told = [
    ...lifeInWords(reading.life, reading.proposed),
    ...stateTold(reading, reading.overdue),
    matrixSpeaksOf(reading),
    textOf(buildDocument('attendance', printOf(reading.proposed))),
  ].join(' ');
  expect(told).not.toMatch(/greed (?:too late, )?on 8 February 2027/u);
  expect(told.match(/The clock of a device was ahead when somebody signed: it says 8 February 2027/gu)).toHaveLength(4);
});

test('a clock that was ahead, of what is still to begin', () => {
  const reading = signedAhead('2027-01-14').on(day('2027-01-12'));
  expect(lifeInWords(reading.life, reading.proposed)[0]).toBe(
    'Agreed. The clock of a device was ahead when somebody signed: it says 14 January 2027, which is still to come. Starts on 14 January 2027.',
  );
});

test('the pack of what was agreed after its own last day is not called signed', () => {
  const { proposed } = signedAhead('2027-02-08').on(day('2027-02-10'));
  expect(packState(printOf(proposed))).toBe('never-ran');
});
