import { describe, expect, it } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import type { Document } from '../../src/documents/model.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { LivedCase } from '../life/lived.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { inSchool } from '../scenarios/typed.ts';

const begun = (): LivedCase => new LivedCase('one', medicalShortPlain, '2026-12-14T09:00');
function reasons(lived: LivedCase, on: string): Document {
  const { agreed, proposed } = lived.on(day(on));
  return buildDocument('reasons', printOf(agreed ?? proposed));
}
/** What stands under a heading, as one text. */
function under({ blocks }: Document, title: string): string {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === title);
  const rest = blocks.slice(at + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return JSON.stringify(end < 0 ? rest : rest.slice(0, end));
}

const partDays = {
  'running.in-full-time': 'no',
  'running.part-since': typedDate('2027-01-11'),
  'running.part-by': 'school',
  'running.part-days': 'Monday and Tuesday, sent home at noon',
  'running.put-right': 'We said sorry, and Sam came back for full days.',
} as const;

describe('the breaches that cannot be mended', () => {
  it('hold part days on record that nobody had agreed to, whatever is still asked of them', () => {
    const lived = begun();
    lived.type('2027-01-13T09:00', partDays);
    const breaches = under(reasons(lived, '2027-01-13'), 'Breaches that cannot be mended');
    expect(breaches).toContain(
      'in school for part of the day from 11 January 2027, and nobody had agreed to that then.',
    );
    expect(breaches).toContain('Monday and Tuesday, sent home at noon');
    expect(breaches).toContain('We said sorry');
    expect(breaches).not.toContain('None is known');
  });

  it('hold them also once it is agreed, and once full time began', () => {
    const lived = begun();
    lived.type('2027-01-13T09:00', partDays);
    lived.bothSign('2027-01-14');
    expect(under(reasons(lived, '2027-01-18'), 'Breaches that cannot be mended')).toContain('sent home at noon');
  });

  it('are none where none is', () => {
    expect(under(reasons(begun(), '2027-01-08'), 'Breaches that cannot be mended')).toContain('None is known.');
  });
});

describe('what is unusual', () => {
  it('of what is proposed stands in its own draft, and the version in force says so', () => {
    const lived = begun();
    lived.bothSign('2027-01-07');
    expect(under(reasons(lived, '2027-01-12'), 'Unusual, and why')).toContain(
      'Nothing unusual is known that needs a reason.',
    );
    lived.type('2027-01-12T09:00', { 'timetable.week.3.friday': inSchool('8.45', '12') });
    expect(under(reasons(lived, '2027-01-12'), 'Unusual, and why')).toContain(
      'What is unusual in what is proposed stands in its own draft.',
    );
  });
});
