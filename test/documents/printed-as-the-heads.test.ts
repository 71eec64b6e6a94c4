import { describe, expect, it } from 'vitest';
import { buildPack } from '../../src/documents/pack.ts';
import { packInput } from '../../src/reading/pack-input.ts';
import type { ReadCase } from '../../src/reading/read-case.ts';
import { day } from '../domain/some-dates.ts';
import { LivedCase } from '../life/lived.ts';
import { untilNoon } from '../life/lives/story.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { textOf } from './text-of.ts';

const packText = async (read: ReadCase | undefined): Promise<string> => {
  if (read === undefined) throw new Error('nothing is agreed');
  return textOf(await buildPack(packInput(read, 'whole', false)));
};

describe('what stands in the pack under the head’s name', () => {
  const objection = {
    'parents.r2': '2',
    'parents.r2.name': 'Alex Fielding',
    'parents.r2.relation': 'Mother',
    'parents.r2.lives-with': 'no',
    'parents.r2.responsibility': 'yes',
    'consent.objection': 'yes',
    'consent.objection-heard-on': dateTyped('6', '1', '2027'),
    'consent.objection-says': 'He needs his friends.',
  };

  it('is what they signed; an objection that is written over later is marked with its day and who wrote it, and the first one stays', async () => {
    const lived = new LivedCase('one', medicalShortPlain, '2026-12-14T09:00');
    lived.type('2027-01-06T09:00', objection);
    lived.bothSign('2027-01-07');
    lived.type(
      '2027-01-20T09:00',
      { 'consent.objection-says': 'She is content now.' },
      { name: 'Kim Sharp', role: 'SENCO' },
    );
    const text = await packText(lived.on(day('2027-01-21')).agreed);
    expect(text).toContain('He needs his friends.');
    expect(text).toContain(
      'She is content now. (Written on 20 January 2027 by Kim Sharp, SENCO, after version 1 was agreed: nobody has signed it.)',
    );
  });
});

/** A case that was agreed with the head’s reason for a week 4 with fewer hours. */
function withAReason(): LivedCase {
  const lived = new LivedCase('one', medicalShortPlain, '2026-12-14T09:00');
  lived.type('2027-01-06T09:00', {
    ...untilNoon(4, 'monday', 'tuesday', 'wednesday', 'thursday', 'friday'),
    'explain.timetable.never-falls': 'Exams in week 4.',
  });
  lived.bothSign('2027-01-07');
  return lived;
}

it('names the writer of the words that stand, whichever clock was ahead', async () => {
  const lived = withAReason();
  const path = 'explain.timetable.never-falls';
  lived.type('2027-01-20T09:00', { [path]: 'No staff.' }, { name: 'Kim Sharp', role: 'SENCO' });
  lived.type('2027-01-19T09:00', { [path]: 'No staff in week 4.' }, { name: 'Lou Reed', role: 'Deputy head' });
  const text = await packText(lived.on(day('2027-01-21')).agreed);
  expect(text).toMatch(/No staff in week 4\. \(Written on \d+ January 2027 by Lou Reed, Deputy head,/u);
  expect(text).not.toContain('Kim Sharp');
});

it('marks a reason that is written over after the signing the same way', async () => {
  const lived = withAReason();
  expect(await packText(lived.on(day('2027-01-08')).agreed)).not.toContain('nobody has signed it');
  lived.type('2027-01-20T09:00', { 'explain.timetable.never-falls': 'No staff in week 4.' });
  expect(await packText(lived.on(day('2027-01-21')).agreed)).toContain(
    'Exams in week 4.\nNo staff in week 4. (Written on 20 January 2027, after version 1 was agreed: nobody has signed it.)',
  );
});

describe('the answer of a professional', () => {
  it('is printed with its own day, never with the day they were told', async () => {
    const told = dateTyped('30', '11', '2026');
    const said = dateTyped('6', '1', '2027');
    const people = ['social-worker', 'virtual-school', 'caseworker'].flatMap((who) => [
      [`people.${who}-told-on`, told] as const,
      [`people.${who}-answered-on`, said] as const,
    ]);
    const answers = new Map([
      ...heaviest,
      ...people,
      ['people.responsible-told-on', told] as const,
      ['people.responsible-on', said] as const,
    ]);
    const lived = new LivedCase('one', answers, '2026-12-14T09:00');
    for (const on of ['2027-01-07', '2027-01-14'] as const) {
      const text = await packText(lived.on(day(on)).proposed);
      expect(text).toMatch(/agrees \(6 January 2027\)/u);
      expect(text).not.toMatch(/agrees?\b[^\n]{0,20}30 November/iu);
      expect(text).not.toMatch(/Agrees\n30 November/u);
    }
  });
});
