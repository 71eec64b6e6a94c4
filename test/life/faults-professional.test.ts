import { describe, expect, test } from 'vitest';
import { dueIn, nextOf } from '../../src/screens/shared/next-due.ts';
import { typedDate } from '../case/case-of.ts';
import { day } from '../domain/some-dates.ts';
import {
  agreedSample,
  bothSign,
  parentSigns,
  sampleCase,
  socialWorkerSays,
  twoWeeksLater,
  withSocialWorker,
} from './agreed-sample.ts';
import type { LivedCase } from './lived.ts';

const refused = (): LivedCase => {
  const lived = agreedSample(withSocialWorker);
  lived.type('2027-01-08T09:00', socialWorkerSays('refuses', '2027-01-08'));
  return lived;
};

const overdueOn = (lived: LivedCase, on: string): readonly string[] =>
  lived.on(day(on)).overdue.map(({ rule }) => rule);

describe('a professional’s no before the start', () => {
  test('leaves no duty of what never began once it is set aside', () => {
    const lived = refused();
    expect(lived.on(day('2027-01-08')).life.state).toBe('refused');
    lived.happen('2027-01-11T09:00', 'set-aside', 'No longer wanted.');
    const reading = lived.on(day('2027-01-19'));
    expect(reading.life.state).toBe('set-aside');
    expect(overdueOn(lived, '2027-01-19')).toEqual([]);
  });

  test('nor while something later is decided on', () => {
    const lived = refused();
    lived.type('2027-01-19T09:00', { ...socialWorkerSays('agrees', '2027-01-19'), ...twoWeeksLater });
    parentSigns(lived, '2027-01-20');
    expect(lived.on(day('2027-01-20')).life.state).toBe('deciding');
    expect(overdueOn(lived, '2027-01-20')).toEqual([]);
  });

  test('nor once that is agreed: the authority is told by its own start', () => {
    const lived = refused();
    lived.type('2027-01-19T09:00', { ...socialWorkerSays('agrees', '2027-01-19'), ...twoWeeksLater });
    bothSign(lived, '2027-01-20');
    const reading = lived.on(day('2027-01-21'));
    expect(reading.life.state).toBe('agreed');
    expect(overdueOn(lived, '2027-01-21')).toEqual([]);
    expect(nextOf(reading)?.words).toBe('Next review: 29 January 2027');
    expect(dueIn(reading).map(({ words }) => words)).toContainEqual(
      expect.stringMatching(/^Tell .*: due by 25 January 2027$/u),
    );
  });
});

test('a professional’s no whose moment cannot be read is no slip, though what took its place cannot be read either', () => {
  const lived = agreedSample(withSocialWorker);
  lived.type('not a moment', socialWorkerSays('refuses', '2027-01-12'));
  lived.type('nor this', socialWorkerSays('agrees', '2027-01-12'));
  expect(lived.on(day('2027-01-14')).life).toMatchObject({ state: 'ended', ending: { how: 'agency' } });
});

describe('a professional’s no of which nobody had heard who agreed', () => {
  const later = { 'timetable.week.4.friday': { where: 'school', start: '8:45am', end: '1:15pm' } };

  test('ends the change that was agreed on another device', () => {
    const here = agreedSample(withSocialWorker);
    const there = here.copiedTo('b');
    here.type('2027-01-14T09:00', socialWorkerSays('refuses', '2027-01-14'));
    there.type('2027-01-14T09:30', later);
    bothSign(there, '2027-01-15');
    here.takeIn(there);
    const reading = here.on(day('2027-01-18'));
    expect(reading.versions).toHaveLength(2);
    expect(reading.life).toMatchObject({ state: 'ended', ending: { how: 'agency', on: day('2027-01-15') } });
    expect(reading.proposed.codes.filter(({ date, code }) => code === 'C2' && date > '2027-01-14')).toEqual([]);
    expect(overdueOn(here, '2027-01-18')).not.toContain('agree.social-worker');
    expect(overdueOn(here, '2027-01-18')).toContain('agree.withdrawn');
  });

  test('leaves what was first agreed on another device without a beginning', () => {
    const here = sampleCase(withSocialWorker);
    const there = here.copiedTo('b');
    here.type('2027-01-06T09:00', socialWorkerSays('refuses', '2027-01-06'));
    bothSign(there, '2027-01-07');
    here.takeIn(there);
    const reading = here.on(day('2027-01-12'));
    expect(reading.life.state).toBe('refused');
    expect(reading.proposed.codes).toEqual([]);
    expect(overdueOn(here, '2027-01-12')).toContain('agree.not-begun');
  });

  test('ends it from the day that is written down, where a clock was set back', () => {
    const lived = agreedSample(withSocialWorker);
    lived.type('2027-01-06T09:00', socialWorkerSays('refuses', '2027-01-13'));
    expect(lived.on(day('2027-01-18')).life).toMatchObject({
      state: 'ended',
      ending: { how: 'agency', on: day('2027-01-14'), saidOn: day('2027-01-13') },
    });
  });

  test('is none where their yes had come in its place', () => {
    const lived = sampleCase(withSocialWorker);
    lived.type('2027-01-05T10:00', socialWorkerSays('refuses', '2027-01-05'));
    lived.type('2027-01-06T10:00', { 'people.social-worker-answer': null });
    lived.type('2027-01-06T11:00', socialWorkerSays('agrees', '2027-01-06'));
    bothSign(lived, '2027-01-07');
    expect(lived.on(day('2027-01-12')).life.state).toBe('running');
  });
});

describe('a no before the start that is no longer the last word', () => {
  const other = { 'timetable.week.1.friday': { where: 'school', start: '8:45am', end: '2:30pm' } };

  test('of a professional who says yes since: everybody is asked again', () => {
    const lived = refused();
    expect(lived.on(day('2027-01-08')).life).toMatchObject({ state: 'refused', on: day('2027-01-08') });
    lived.type('2027-01-09T09:00', socialWorkerSays('agrees', '2027-01-09'));
    expect(lived.on(day('2027-01-09')).life.state).toBe('draft');
    lived.type('2027-01-09T10:00', twoWeeksLater);
    expect(lived.on(day('2027-01-19')).life.state).toBe('draft');
    expect(overdueOn(lived, '2027-01-19')).not.toContain('agree.not-begun');
  });

  test('of a professional who still says no: it starts on the day that is planned now', () => {
    const lived = refused();
    lived.type('2027-01-09T10:00', twoWeeksLater);
    expect(lived.on(day('2027-01-19')).life).toMatchObject({ state: 'refused', start: day('2027-01-25') });
    expect(overdueOn(lived, '2027-01-19')).not.toContain('agree.not-begun');
  });

  test('of a parent, on record, where something else is planned since: everybody is asked again', () => {
    const lived = agreedSample();
    lived.type('2027-01-08T09:00', {
      'running.withdrawn-on': typedDate('2027-01-08'),
      'running.withdrawn-by': 'Alex Example',
    });
    expect(lived.on(day('2027-01-08')).life.state).toBe('refused');
    lived.type('2027-01-09T09:00', other);
    expect(lived.on(day('2027-01-09')).life.state).toBe('draft');
  });
});

describe('a professional’s no and new yes of which nobody had heard who agreed to a change', () => {
  const later = { 'timetable.week.4.friday': { where: 'school', start: '8:45am', end: '1:15pm' } };

  /** They say no and, days later, yes on another device; here the change is agreed in ignorance of both. */
  const merged = (meanwhile?: (here: LivedCase) => void): LivedCase => {
    const here = agreedSample(withSocialWorker);
    const there = here.copiedTo('b');
    there.type('2027-01-14T09:00', socialWorkerSays('refuses', '2027-01-14'));
    there.type('2027-01-18T09:00', socialWorkerSays('agrees', '2027-01-18'));
    meanwhile?.(here);
    here.type('2027-01-19T09:30', later);
    bothSign(here, '2027-01-20');
    here.takeIn(there);
    return here;
  };

  test('ends the change too: it was agreed on the yes before the no', () => {
    const reading = merged().on(day('2027-01-25'));
    expect(reading.versions).toHaveLength(2);
    expect(reading.life).toMatchObject({ state: 'ended', ending: { how: 'agency', on: day('2027-01-15') } });
    expect(reading.proposed.codes.filter(({ date, code }) => code === 'C2' && date > '2027-01-14')).toEqual([]);
  });

  test('and leaves it, where they were asked about the change itself and said yes since', () => {
    const asked = merged((here) => {
      here.type('2027-01-19T09:00', socialWorkerSays('agrees', '2027-01-19'));
    });
    expect(asked.on(day('2027-01-25')).life).toMatchObject({ state: 'running', version: { number: 2 } });
  });
});

describe('an agreement that is taken back before its start, with a change open already', () => {
  const open = { 'timetable.week.1.friday': { where: 'school', start: '8:45am', end: '2:30pm' } };
  const back = { 'running.withdrawn-on': typedDate('2027-01-09'), 'running.withdrawn-by': 'Alex Example' };

  test('on record, is refused: nothing else is planned since', () => {
    const lived = agreedSample();
    lived.type('2027-01-08T09:00', open);
    lived.type('2027-01-09T09:00', back);
    expect(lived.on(day('2027-01-09')).life).toMatchObject({ state: 'refused', who: 'parent', takesBack: true });
    lived.type('2027-01-10T09:00', { 'timetable.week.2.friday': { where: 'school', start: '8:45am', end: '2:30pm' } });
    expect(lived.on(day('2027-01-10')).life.state).toBe('draft');
  });

  test('with a signature, likewise', () => {
    const lived = agreedSample();
    lived.type('2027-01-08T09:00', open);
    lived.sign('2027-01-09T09:00', { role: 'parent', decision: 'refuse', name: 'Alex Example' }, 'agreed');
    expect(lived.on(day('2027-01-09')).life).toMatchObject({ state: 'refused', who: 'parent', takesBack: true });
  });
});
