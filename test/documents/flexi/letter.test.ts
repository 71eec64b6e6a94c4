import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/case/case.ts';
import type { Typed } from '../../../src/case/typed.ts';
import { flexiDeclined } from '../../scenarios/flexi-plain.ts';
import { uniqueCase } from '../../scenarios/unique-values.ts';
import { allSignatures, knownOf } from '../known-case.ts';
import { textOf } from '../text-of.ts';
import { all, build, but, emptyRequest, toldIn, under } from './read-document.ts';

const belongs: readonly Path[] = [
  'school.name',
  'school.phone',
  'school.head',
  'pupil.name',
  'pupil.known-as',
  'pupil.year-group',
  'request.by',
  'parents.r1.name',
  'request.on',
  'decision.talked-on',
  'decision.on',
  'decision.reasons',
  'decision.offer',
];

describe('the decision letter', () => {
  const letter = build('letter', flexiDeclined);
  const paragraphs = all(letter, 'paragraph').map(({ text }) => text);

  it('says from whom it is, of which day, to whom and about whom', () => {
    expect(paragraphs.slice(0, 2)).toEqual([
      'From: Millbrook Test Academy, 01632 960100\nDecided on: 9 December 2026\nTo: Robin Fielding\nAbout: Sam Fielding, Year 6',
      'Dear Robin Fielding,',
    ]);
  });

  it('thanks for the request of its day, and tells the decision', () => {
    expect(paragraphs[2]).toBe(
      'Thank you for your request of 30 November 2026 that Sam should learn partly in school and partly at home. I have thought about it with care, and talked with you on 7 December 2026.',
    );
    expect(paragraphs[3]).toContain('I have decided not to agree to it.');
  });

  it('gives the reasons and the offer, each under its heading', () => {
    expect(under(letter, 'Why')).toEqual([{ kind: 'paragraph', text: flexiDeclined.get('decision.reasons') }]);
    expect(under(letter, 'What the school offers instead')).toEqual([
      { kind: 'paragraph', text: flexiDeclined.get('decision.offer') },
    ]);
  });

  it('says that it is voluntary, that the head is free to decide, that school goes on full time, and where to turn', () => {
    const [items] = all(letter, 'list').map((list) => list.items.join(' '));
    for (const words of [
      'free choice on both sides',
      'free to decide',
      'Sam stays on the school’s roll, and comes to school full time',
      'talk to me',
      'complaints procedure',
    ])
      expect(items).toContain(words);
  });

  it('closes, and is then signed by the head alone', () => {
    expect(letter.blocks.at(-2)).toEqual({ kind: 'paragraph', text: 'Yours sincerely,' });
    expect(all(letter, 'signature').map(({ role, label, signed }) => [role, label, signed])).toEqual([
      ['head', 'Headteacher: Pat Headley', null],
    ]);
    const signed = build('letter', flexiDeclined, allSignatures(knownOf(flexiDeclined)));
    expect(all(signed, 'signature')[0]?.signed?.name).toBe('Pat Headley');
  });

  it('holds nothing that was weighed up or told in confidence: care, professionals, risks, another parent', () => {
    const unique = uniqueCase('flexi');
    const declined = new Map<Path, Typed>([
      ...unique.answers,
      ['decision.outcome', 'decline'],
      ['decision.offer', 'Music in school time'],
    ]);
    const text = textOf(build('letter', declined));
    const told = toldIn(text, unique);
    expect(told).toContain('decision.reasons');
    expect(told.filter((path) => !belongs.includes(path))).toEqual([]);
    expect(text).not.toMatch(/in care|child protection|in need|early help|EHC|SEND|social worker/iu);
  });

  it('is a letter to fill in by hand while its answers are missing', () => {
    const empty = build('letter', but({ 'decision.outcome': 'decline' }, emptyRequest));
    expect(all(empty, 'fields').flatMap(({ rows }) => rows)).toEqual(
      ['From', 'Decided on', 'To', 'About'].map((label) => ({ label, value: null })),
    );
    expect(all(empty, 'table').map(({ caption, rows }) => [caption, rows])).toEqual(
      ['Why', 'What the school offers instead'].map((title) => [title, Array.from({ length: 4 }, () => [null])]),
    );
    expect(all(empty, 'paragraph').map(({ text }) => text)).toContain('Dear parent or carer,');
  });
});
