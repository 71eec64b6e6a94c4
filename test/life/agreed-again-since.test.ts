import { expect, test } from 'vitest';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { day } from '../domain/some-dates.ts';
import { agreedSample, socialWorkerSays, withSocialWorker } from './agreed-sample.ts';

test('a professional who said no and has said yes since is told so', () => {
  const lived = agreedSample(withSocialWorker);
  lived.type('2027-01-21T09:00', socialWorkerSays('refuses', '2027-01-21'));
  const first = (on: string): string | undefined => {
    const { life, proposed } = lived.on(day(on));
    return lifeInWords(life, proposed)[0];
  };
  expect(first('2027-01-22')).toMatch(/^Lee Marsh, the social worker, said no on 21 January 2027\./u);
  lived.type('2027-01-25T09:00', socialWorkerSays('agrees', '2027-01-25'));
  expect(first('2027-01-26')).toMatch(
    /^Lee Marsh, the social worker, said no on 21 January 2027, and has agreed since: what ended then needs a new agreement\. Full time was due from Friday 22 January 2027\./u,
  );
});
