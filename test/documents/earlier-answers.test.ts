import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, socialWorkerSays, withSocialWorker } from '../life/agreed-sample.ts';
import type { LivedCase, TypedOrCleared } from '../life/lived.ts';

/** What the evidence says of professionals and services, a line each: whose it is, then what they decided and when. */
const told = (lived: LivedCase, on = '2027-01-29'): readonly string[] => {
  const { agreed, proposed } = lived.on(day(on));
  return buildDocument('evidence', printOf(agreed ?? proposed)).blocks.flatMap((block) => {
    if (block.kind !== 'fields' || !/worker|School nursing/u.test(block.caption)) return [];
    const value = (wanted: string): string =>
      block.rows.flatMap(({ label, value: said }) => (label === wanted ? [String(said)] : [])).join('');
    return [`${block.caption}: ${value('Decision')}, ${value('When')}`];
  });
};

const story = (...typed: readonly (readonly [string, TypedOrCleared])[]): LivedCase => {
  const lived = agreedSample(withSocialWorker);
  for (const [at, answers] of typed) lived.type(at, answers);
  return lived;
};

describe('what a professional answered before', () => {
  test('is printed before what they answer now, with who, what and which day, how it was given and where that is', () => {
    const lived = story([
      '2027-01-19T09:00',
      {
        ...socialWorkerSays('refuses', '2027-01-18'),
        'people.social-worker': 'Kim Dale',
        'people.social-worker-reference': 'File 30',
      },
    ]);
    expect(told(lived)).toEqual([
      'Social worker, Lee Marsh: an earlier answer: Agreed, 5 January 2027',
      'Social worker, Kim Dale: Does not agree, 18 January 2027',
      expect.stringContaining('School nursing'),
    ]);
    const { agreed, proposed } = lived.on(day('2027-01-29'));
    const { blocks } = buildDocument('evidence', printOf(agreed ?? proposed));
    expect(
      blocks.flatMap((block) =>
        block.kind === 'fields' && block.caption.endsWith('an earlier answer')
          ? block.rows.map(({ label, value }) => `${label}: ${String(value)}`)
          : [],
      ),
    ).toEqual([
      'Decision: Agreed',
      'When: 5 January 2027',
      'How: In an e-mail',
      'Where it is found: File 12',
      'Written down on: 5 January 2027',
    ]);
  });

  test('is told of each answer, also of the same one given anew on another day', () => {
    const lived = story(
      ['2027-01-14T09:00', socialWorkerSays('refuses', '2027-01-14')],
      ['2027-01-20T09:00', socialWorkerSays('agrees', '2027-01-20')],
      ['2027-01-26T09:00', { 'people.social-worker-answered-on': typedDate('2027-01-25') }],
    );
    expect(told(lived).slice(0, -1)).toEqual([
      'Social worker, Lee Marsh: an earlier answer: Agreed, 5 January 2027',
      'Social worker, Lee Marsh: an earlier answer: Did not agree, 14 January 2027',
      'Social worker, Lee Marsh: an earlier answer: Agreed, 20 January 2027',
      'Social worker, Lee Marsh: Agrees, 25 January 2027',
    ]);
  });

  test('stays on record where they need not be asked any more, or have not answered anew', () => {
    const gone = story(['2027-01-20T09:00', { 'pupil.care': ['none'] }]);
    expect(told(gone)[0]).toBe('Social worker, Lee Marsh: an earlier answer: Agreed, 5 January 2027');
    const open = story(['2027-01-20T09:00', { 'people.social-worker-answer': 'no-answer' }]);
    expect(told(open)[0]).toBe('Social worker, Lee Marsh: an earlier answer: Agreed, 5 January 2027');
  });

  test('is none that was put right on the day it was typed, and none whose day was written down later', () => {
    const lived = story(
      ['2027-01-19T09:00', socialWorkerSays('refuses', '2027-01-05')],
      ['2027-01-19T09:05', socialWorkerSays('agrees', '2027-01-05')],
    );
    expect(told(lived).slice(0, -1)).toEqual(['Social worker, Lee Marsh: Agrees, 5 January 2027']);
    const undated = story(
      ['2027-01-19T09:00', { ...socialWorkerSays('refuses', '2027-01-19'), 'people.social-worker-answered-on': null }],
      ['2027-01-20T09:00', { 'people.social-worker-answered-on': typedDate('2027-01-19') }],
    );
    expect(told(undated).slice(0, -1)).toEqual([
      'Social worker, Lee Marsh: an earlier answer: Agreed, 5 January 2027',
      'Social worker, Lee Marsh: Does not agree, 19 January 2027',
    ]);
  });

  test('of a service too', () => {
    const lived = agreedSample();
    const rows = [...lived.on(day('2027-01-08')).answers.keys()].filter((path) =>
      /^agencies\.[^.]+\.answer$/u.test(path),
    );
    const [path = ''] = rows;
    lived.type('2027-01-20T09:00', {
      [path]: 'refuses',
      [path.replace('.answer', '.answered-on')]: typedDate('2027-01-20'),
    });
    expect(told(lived)).toEqual([
      'Service, School nursing: an earlier answer: Agreed, 1 January 2027',
      'Service, School nursing: Does not agree, 20 January 2027',
    ]);
  });

  test('stays on record where the service is taken off the list', () => {
    const lived = agreedSample();
    const row = [...lived.on(day('2027-01-08')).answers.keys()].find((path) => /^agencies\.[^.]+$/u.test(path)) ?? '';
    lived.type('2027-01-20T09:00', { [row]: null });
    expect(told(lived)).toEqual(['Service, School nursing: an earlier answer: Agreed, 1 January 2027']);
  });
});
