import { describe, expect, it } from 'vitest';
import { printOf } from '../../src/documents/facts.ts';
import { packState } from '../../src/documents/signing/pack-state.ts';
import { printableIn } from '../../src/reading/printed.ts';
import { day } from '../domain/some-dates.ts';
import { LivedCase } from '../life/lived.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { dateTyped } from '../scenarios/typed.ts';

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
