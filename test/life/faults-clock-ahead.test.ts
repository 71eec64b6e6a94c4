import { expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { packState } from '../../src/documents/signing/pack-state.ts';
import { formatDate } from '../../src/domain/iso-date.ts';
import { pupilPeriodsOf } from '../../src/life/pupil-periods.ts';
import { whenOf } from '../../src/screens/shared/case-state.ts';
import { codesSpeakOf, matrixSpeaksOf } from '../../src/screens/shared/spoken-of.ts';
import { stateTold } from '../../src/screens/shared/state-told.ts';
import { signedState } from '../../src/screens/sign/signed-state.ts';
import { mayHaveEndedWords } from '../../src/screens/words/may-have-ended-words.ts';
import { typedDate } from '../case/case-of.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, bothSign, sampleCase } from './agreed-sample.ts';

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

test('a clock that was ahead: neither matrix, codes, page of signatures nor paper is sure of the day that it gave', () => {
  for (const [clock, on] of [
    ['2027-01-14', '2027-01-12'],
    ['2027-02-08', '2027-01-13'],
  ] as const) {
    const reading = signedAhead(clock).on(day(on));
    const { proposed } = reading;
    const said = formatDate(day(clock));
    const told = [
      matrixSpeaksOf(reading),
      codesSpeakOf(reading),
      ...proposed.matrix.indicators.map(({ evidence }) => evidence),
      ...proposed.placed.map((placed) => signedState(placed, proposed)),
      ...(['cover', 'evidence', 'matrix'] as const).map((id) => textOf(buildDocument(id, printOf(proposed)))),
    ].join('\n');
    expect(told, clock).not.toMatch(new RegExp(`(?:signed|greed|[Ss]igned by [^.]*) on ${said}`, 'u'));
    expect(told, clock).not.toContain('after its own last day');
    expect(told, clock).toContain(`Alex Example signed by a clock that was ahead (it said ${said}).`);
    expect(told, clock).toContain(`Not known: a clock was ahead, and said ${said}`);
    expect(told, clock).toContain('The clock of the device was ahead: that day is still to come');
  }
});

test('once that day has come, it is the day on which it was agreed', () => {
  const reading = signedAhead('2027-01-14').on(day('2027-01-14'));
  expect(matrixSpeaksOf(reading)).toBe('This is of version 1, agreed on 14 January 2027.');
});

test('the pack of what was agreed after its own last day is not called signed', () => {
  const { proposed } = signedAhead('2027-02-08').on(day('2027-02-10'));
  expect(packState(printOf(proposed))).toBe('never-ran');
});

test('a clock that was ahead as a parent took it back: it is taken back, on a day that nobody knows, until somebody writes it down', () => {
  const lived = agreedSample();
  lived.sign('2027-02-20T09:00', { role: 'parent', name: 'Alex Example', decision: 'refuse' });
  const reading = lived.on(day('2027-01-14'));
  expect(reading.mayHaveEnded).toEqual(['clock']);
  expect(mayHaveEndedWords(reading)).toEqual([
    'It has ended on a day that is not known: Alex Example took the agreement back, by a clock that was ahead. Ask which day it was, and write it down. Full time is due from the school day after it.',
  ]);
  expect(codesSpeakOf(reading)).toBe('There are no codes until it is known whether it has ended, and when.');
  expect(reading.agreed?.codes ?? reading.proposed.codes).toEqual([]);
  const evidence = textOf(buildDocument('evidence', printOf(reading.agreed ?? reading.proposed)));
  expect(evidence).toContain('Yes: it takes version 1 back, by a clock that was ahead. On which day is not known');
  expect(evidence).not.toContain('it ended version 1');
  lived.type('2027-01-14T10:00', {
    'running.withdrawn-on': typedDate('2027-01-13'),
    'running.withdrawn-by': 'Alex Example',
  });
  const known = lived.on(day('2027-01-14'));
  expect([known.life.state, known.mayHaveEnded]).toEqual(['ended', []]);
});

test.each(['2027-01-30', '2027-02-20', '2028-02-03'])(
  'a parent who takes it back by a clock that was ahead (%s) has taken it back, on a day that nobody knows',
  (clock) => {
    const lived = agreedSample();
    lived.sign(`${clock}T10:00`, { role: 'parent', name: 'Alex Example', decision: 'refuse' }, 'agreed');
    const reading = lived.on(day('2027-01-14'));
    const { life, overdue, proposed, mayHaveEnded, course } = reading;
    expect(life).toMatchObject({ state: 'ended', ending: { how: 'withdrawn' } });
    expect(mayHaveEnded).toEqual(['clock']);
    expect(pupilPeriodsOf(course).map(({ end }) => end)).toEqual(['2027-01-13']);
    const owed = [...overdue, ...proposed.findings].filter(({ rule }) => rule === 'agree.withdrawn');
    expect(owed).not.toEqual([]);
    for (const { words } of owed) expect(words).not.toMatch(/from \w+day/u);
    // The last day of it is none that anybody knows.
    const papers = (['cover', 'evidence', 'matrix', 'attendance'] as const).map((id) =>
      textOf(buildDocument(id, printOf(reading.agreed ?? proposed))),
    );
    for (const told of [...papers, ...stateTold(reading, overdue), whenOf(reading), matrixSpeaksOf(reading)])
      expect(told).not.toMatch(/1[34] January/u);
  },
);
