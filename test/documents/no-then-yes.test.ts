import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { signedState } from '../../src/screens/sign/signed-state.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, parentSigns, socialWorkerSays, withSocialWorker } from '../life/agreed-sample.ts';
import type { LivedCase } from '../life/lived.ts';
import { textOf } from './text-of.ts';

const evidence = (lived: LivedCase, on: string): string => {
  const { agreed, proposed } = lived.on(day(on));
  return textOf(buildDocument('evidence', printOf(agreed ?? proposed)));
};

/** All that the page of signatures says of what the parent and the head signed. */
const signatures = (lived: LivedCase, on: string): string => {
  const { agreed, proposed, life, versions } = lived.on(day(on));
  const { placed, case: c, today } = agreed ?? proposed;
  return placed.map((one) => signedState(one, { case: c, life, today, placed, versions })).join('\n');
};

describe('a professional who said no and has said yes since', () => {
  const lived = agreedSample(withSocialWorker);
  lived.type('2027-01-21T09:00', socialWorkerSays('refuses', '2027-01-21'));
  lived.type('2027-01-25T09:00', socialWorkerSays('agrees', '2027-01-25'));

  test('is told nowhere as one who does not agree', () => {
    for (const text of [evidence(lived, '2027-01-26'), signatures(lived, '2027-01-26')]) {
      expect(text).not.toMatch(/does not agree/iu);
      expect(text).toContain('to which Lee Marsh, the social worker, said no');
    }
    for (const { words } of lived.on(day('2027-01-26')).overdue) expect(words).not.toMatch(/does not agree/u);
  });

  test('nor one who had never agreed before', () => {
    const newly = agreedSample();
    newly.type('2027-01-19T09:00', { ...withSocialWorker, ...socialWorkerSays('refuses', '2027-01-19') });
    newly.type('2027-01-25T09:00', socialWorkerSays('agrees', '2027-01-25'));
    const reading = newly.on(day('2027-01-26'));
    expect(reading.overdue.map(({ words }) => words).join('\n')).toMatch(
      /Lee Marsh, the social worker, did not agree, which counts from 19 January 2027\./u,
    );
    for (const text of [
      evidence(newly, '2027-01-26'),
      signatures(newly, '2027-01-26'),
      ...reading.overdue.map(({ words }) => words),
    ])
      expect(text).not.toMatch(/does not agree/iu);
  });
});

test('of two professionals who said no before the start, the one who still says it is told', () => {
  const lived = agreedSample({
    ...withSocialWorker,
    'pupil.send': 'ehcp',
    'people.caseworker': 'Chris Fenn',
    'people.caseworker-told-on': typedDate('2027-01-04'),
    'people.caseworker-answer': 'agrees',
    'people.caseworker-answered-on': typedDate('2027-01-05'),
  });
  lived.type('2027-01-08T09:00', socialWorkerSays('refuses', '2027-01-08'));
  lived.type('2027-01-08T09:05', {
    'people.caseworker-answer': 'refuses',
    'people.caseworker-answered-on': typedDate('2027-01-08'),
  });
  lived.type('2027-01-09T09:00', socialWorkerSays('agrees', '2027-01-09'));
  const { life, proposed } = lived.on(day('2027-01-09'));
  expect(life.state).toBe('refused');
  expect(lifeInWords(life, proposed)[0]).toMatch(/^Chris Fenn, the SEND caseworker,/u);
});

describe('a signed no that came after another end', () => {
  const endedBefore: readonly (readonly [string, (lived: LivedCase) => void])[] = [
    [
      'full time',
      (lived) => {
        lived.type('2027-01-20T09:00', { 'running.full-time-on': typedDate('2027-01-20') });
      },
    ],
    [
      'a professional’s no',
      (lived) => {
        lived.type('2027-01-20T09:00', socialWorkerSays('refuses', '2027-01-20'));
      },
    ],
    [
      'that the pupil left',
      (lived) => {
        lived.type('2027-01-20T09:00', { 'running.ended-by': 'left', 'running.ended-on': typedDate('2027-01-19') });
      },
    ],
    [
      'the same, as it was written down',
      (lived) => {
        lived.type('2027-01-20T09:00', {
          'running.withdrawn-on': typedDate('2027-01-20'),
          'running.withdrawn-by': 'Alex Example',
        });
      },
    ],
  ];

  test.each(endedBefore)('%s: ended nothing more', (_, ends) => {
    const lived = agreedSample(withSocialWorker);
    ends(lived);
    parentSigns(lived, '2027-01-25', 'refuse');
    const text = evidence(lived, '2027-01-26');
    expect(text).not.toContain('it ended version 1');
    expect(text).toContain('It came after version 1 had ended, and ended nothing more');
  });

  test('and one that ended it is told so', () => {
    const lived = agreedSample(withSocialWorker);
    parentSigns(lived, '2027-01-19', 'refuse');
    lived.type('2027-01-20T09:00', { 'running.full-time-on': typedDate('2027-01-20') });
    expect(evidence(lived, '2027-01-26')).toContain('Yes: it ended version 1');
  });
});
