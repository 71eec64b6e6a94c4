import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { packState } from '../../src/documents/signing/pack-state.ts';
import { printableIn } from '../../src/reading/printed.ts';
import { day } from '../domain/some-dates.ts';
import { LivedCase } from '../life/lived.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { dateTyped, inSchool } from '../scenarios/typed.ts';
import { textOf } from './text-of.ts';

type Act = (lived: LivedCase) => void;

const sign: Act = (lived) => {
  lived.bothSign('2027-01-07');
};
const checked: Act = (lived) => {
  lived.sign('2027-01-07T10:10', { role: 'head', document: 'checklist' });
};

describe('the mark on a pack', () => {
  it.each([
    ['set-aside', [(lived: LivedCase) => lived.happen('2027-01-06T10:00', 'set-aside', 'Twice.')], '2027-01-08'],
    ['no-agreement', [], '2027-01-13'],
    ['signed', [sign, checked], '2027-01-13'],
    ['over', [sign], '2027-02-10'],
    [
      'ended',
      [
        sign,
        (lived: LivedCase) => lived.type('2027-02-08T09:00', { 'running.full-time-on': dateTyped('8', '2', '2027') }),
      ],
      '2027-02-10',
    ],
    [
      'taken-back',
      [sign, (lived: LivedCase) => lived.sign('2027-01-13T10:00', { role: 'parent', decision: 'refuse' })],
      '2027-01-14',
    ],
  ] as const)('says what has become of it: %s; and nothing is offered as proposed', (state, acts, on) => {
    const lived = new LivedCase('one', medicalShortPlain, '2026-12-14T09:00');
    for (const act of acts) act(lived);
    const printable = printableIn(lived.on(day(on)));
    expect(printable).toHaveLength(1);
    expect(printable.map(({ read }) => packState(printOf(read())))).toEqual([state]);
  });
});

/** The cover of what is printed of a case, or of what is proposed in it. */
function coverOf(
  acts: readonly Act[],
  on: string,
  { answers = medicalShortPlain, id }: { answers?: Answers; id?: string } = {},
) {
  const lived = new LivedCase('one', answers, '2026-12-14T09:00');
  for (const act of acts) act(lived);
  const printable = printableIn(lived.on(day(on)));
  const read = (id === undefined ? printable[0] : printable.find((one) => one.id === id))?.read();
  if (read === undefined) throw new Error('nothing is printed');
  return textOf(buildDocument('cover', printOf(read)));
}

describe('the cover', () => {
  const says =
    (decision: 'refuse' | 'changes'): Act =>
    (lived) => {
      lived.sign('2027-01-07T10:00', { role: 'parent', decision });
    };

  it('says who said no, or asks for changes, and not only that it is a draft', () => {
    expect(coverOf([says('refuse')], '2027-01-08')).toContain(
      'This is a draft. Robin Fielding said no on 7 January 2027.',
    );
    expect(coverOf([says('changes')], '2027-01-08')).toContain(
      'This is a draft. Robin Fielding asked for changes on 7 January 2027.',
    );
    const refused: Act = (lived) => {
      lived.type('2027-01-07T09:00', {
        'people.social-worker-answer': 'refuses',
        'people.social-worker-answered-on': dateTyped('7', '1', '2027'),
      });
    };
    expect(coverOf([refused], '2027-01-08', { answers: heaviest })).toContain(
      'This is a draft. Lee Marsh, the social worker, said no on 7 January 2027.',
    );
    expect(coverOf([], '2027-01-08')).toContain('This pack is ready to be signed.\n');
  });

  it('of a change says so too', () => {
    const no: Act = (lived) => {
      lived.type('2027-01-13T09:00', { 'timetable.week.3.friday': inSchool('8.45', '12') });
      lived.sign('2027-01-13T10:00', { role: 'parent', decision: 'refuse' });
    };
    expect(coverOf([sign, no], '2027-01-14', { id: 'proposal' })).toContain(
      'Robin Fielding said no to the change on 13 January 2027.',
    );
  });

  it('of what ended early has the day on which it did for its last, and not those that were planned', () => {
    const back: Act = (lived) => {
      lived.sign('2027-01-13T10:00', { role: 'parent', decision: 'refuse' });
    };
    const lines = coverOf([sign, back], '2027-01-15').split('\n');
    expect(lines[lines.indexOf('End date') + 1]).toBe('13 January 2027');
    expect(lines[lines.indexOf('It was agreed until') + 1]).toBe('5 February 2027');
    expect(lines).not.toContain('Full time from');
    const full = coverOf([sign], '2027-01-15').split('\n');
    expect(full[full.indexOf('End date') + 1]).toBe('5 February 2027');
    expect(full).toContain('Full time from');
  });
});
