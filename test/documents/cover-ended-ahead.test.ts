import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample } from '../life/agreed-sample.ts';
import type { LivedCase } from '../life/lived.ts';
import { textOf } from './text-of.ts';

const cover = (lived: LivedCase, on: string): string => {
  const { agreed, proposed } = lived.on(day(on));
  return textOf(buildDocument('cover', printOf(agreed ?? proposed)));
};

describe('taken back by a clock that was ahead past the last day', () => {
  const aheadAt = (clock: string): LivedCase => {
    const lived = agreedSample();
    lived.sign(`${clock}T10:00`, { role: 'parent', name: 'Alex Example', decision: 'refuse' }, 'agreed');
    return lived;
  };

  test.each(['2027-01-27', '2027-02-10'])('the cover gives no last day on %s: nobody knows it', (on) => {
    expect(cover(aheadAt('2027-02-20'), on)).toContain(
      'End date\nNot known: a clock was ahead, and said 20 February 2027',
    );
    expect(cover(aheadAt('2027-02-20'), on)).toContain('It was agreed until\n5 February 2027');
  });
});
