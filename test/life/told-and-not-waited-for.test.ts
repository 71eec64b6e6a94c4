import { describe, expect, test } from 'vitest';
import type { Typed } from '../../src/case/typed.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { inSchool } from '../scenarios/typed.ts';
import { LivedCase } from './lived.ts';

/** The pupil with an EHC plan, whose caseworker was told and has not answered; the parent has signed. */
function parentSigned(more: Readonly<Record<string, Typed>>): LivedCase {
  const answers = new Map(heaviest);
  const about: Readonly<Record<string, Typed>> = {
    'pupil.care': [],
    'people.caseworker-answer': 'no-answer',
    ...more,
  };
  for (const [path, typed] of Object.entries(about)) answers.set(path, typed);
  const lived = new LivedCase('told', answers, '2027-01-04T08:00');
  lived.sign('2027-01-07T10:00', { role: 'parent' });
  return lived;
}

/** A school whose authority is not known here: by the national guidance the caseworker, and a social worker, are consulted. */
const elsewhere = { 'school.authority': 'none', 'school.dfe-number': '800/4000' };

const waits = (lived: LivedCase, on: string): readonly string[] => {
  const { life } = lived.on(day(on));
  if (life.state === 'deciding') return life.waitsFor;
  return 'proposal' in life ? (life.proposal?.waitsFor ?? []) : [];
};

describe('a professional who is to be told, and who need not agree', () => {
  test('is waited for by nobody, whatever is silent', () => {
    const lived = parentSigned(elsewhere);
    expect(waits(lived, '2027-01-07')).toEqual(['head']);
    lived.sign('2027-01-07T10:05', { role: 'head' });
    lived.type('2027-01-20T09:00', { 'timetable.week.3.friday': inSchool('8.45', '2.15') });
    expect(waits(lived, '2027-01-20')).toEqual(['parent', 'head']);
  });

  test('nor is a social worker', () => {
    expect(
      waits(
        parentSigned({ ...elsewhere, 'pupil.care': ['cp'], 'people.social-worker-answer': 'no-answer' }),
        '2027-01-07',
      ),
    ).toEqual(['head']);
  });

  test('stops it with a no', () => {
    const lived = parentSigned({
      ...elsewhere,
      'people.caseworker-answer': 'refuses',
      'people.caseworker-answered-on': typedDate('2027-01-06'),
    });
    const { life, proposed } = lived.on(day('2027-01-08'));
    expect(life).toMatchObject({ state: 'refused', who: 'agency' });
    expect(lifeInWords(life, proposed)[0]).toContain('Chris Fenn, the SEND caseworker,');
  });
});

test('a professional who must agree is waited for', () => {
  const lived = parentSigned({});
  expect(waits(lived, '2027-01-07')).toEqual(['agency', 'head']);
});
