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
    lived.bothSign('2027-01-12');
    const toCome = lived.on(day('2027-01-12'));
    expect(toCome.life).toMatchObject({ state: 'running', version: { number: 1 }, next: { number: 2 } });
    expect(under(reasons(lived, '2027-01-12'), 'Unusual, and why')).toContain(
      'Nothing unusual is known of version 1 that needs a reason. What is unusual in version 2, which is agreed and still to come, stands in its own pack.',
    );
  });
});

describe('what happened since the start', () => {
  const since = (lived: LivedCase, on: string, title = 'Since the start'): string => under(reasons(lived, on), title);
  const agreed = (): LivedCase => {
    const lived = begun();
    lived.bothSign('2027-01-07');
    return lived;
  };

  it('tells that it was taken back with a signature, and never that there is no ending', () => {
    const lived = agreed();
    lived.sign('2027-01-20T10:00', { role: 'parent', decision: 'refuse' });
    expect(since(lived, '2027-01-21')).toContain('Robin Fielding took the agreement back on 20 January 2027.');
    expect(since(lived, '2027-01-21')).toContain(
      'Nothing else is on record: no message to the local authority, and no review that was held.',
    );
    expect(since(lived, '2027-01-21')).not.toContain('no ending');
    lived.type('2027-01-21T09:00', { 'running.full-time-on': typedDate('2027-01-21') });
    expect(since(lived, '2027-01-22')).toContain('took the agreement back on 20 January 2027.');
  });

  it('tells how it ended in each way that it can', () => {
    const left = agreed();
    left.type('2027-01-15T16:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-15') });
    expect(since(left, '2027-01-18')).toContain('left the school. The last day was 15 January 2027.');
    expect(since(agreed(), '2027-01-18')).toContain('no review that was held, no ending.');
  });

  it('is headed by what is true before the start', () => {
    expect(since(agreed(), '2027-01-08', 'After the start')).toContain('Nothing is on record yet');
    expect(since(begun(), '2027-01-08', 'After the start')).toContain('Nothing is on record yet');
    expect(since(begun(), '2027-01-13', 'Since the day to start')).toContain('Nothing is on record yet');
    expect(since(agreed(), '2027-01-13')).toContain('Nothing is on record yet');
  });
});
