import { expect, test } from 'vitest';
import { buildDocument } from '../../src/documents/build-document.ts';
import { printOf } from '../../src/documents/facts.ts';
import { lifeInWords } from '../../src/documents/parts/life-in-words.ts';
import { formatDate } from '../../src/domain/iso-date.ts';
import type { Life } from '../../src/life/life.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { codesSpeakOf, matrixSpeaksOf } from '../../src/screens/shared/spoken-of.ts';
import { stateTold } from '../../src/screens/shared/state-told.ts';
import { signedState } from '../../src/screens/sign/signed-state.ts';
import { mayHaveEndedWords } from '../../src/screens/words/may-have-ended-words.ts';
import { typedDate } from '../case/case-of.ts';
import { textOf } from '../documents/text-of.ts';
import { day } from '../domain/some-dates.ts';
import { flexiDeclined, flexiPlain } from '../scenarios/flexi-plain.ts';
import {
  agreedSample,
  bothSign,
  sampleCase,
  socialWorkerSays,
  twoWeeksLater,
  withSocialWorker,
} from './agreed-sample.ts';
import { LivedCase } from './lived.ts';
import { untilNoon } from './lives/story.ts';

/** A Saturday that no plan here names: what bears it was given by a clock that was ahead. */
const AHEAD = '2027-01-30';
const SAID = formatDate(day(AHEAD));

const parent = (decision: 'agree' | 'refuse' | 'changes') =>
  ({ role: 'parent', name: 'Alex Example', decision }) as const;

/** All that pages and papers say of a case in words of their own. */
const toldOf = (reading: Reading): string => {
  const reads = reading.agreed === undefined ? [reading.proposed] : [reading.proposed, reading.agreed];
  return [
    ...lifeInWords(reading.life, reading.proposed),
    ...stateTold(reading, reading.overdue),
    ...stateTold(reading, []),
    ...mayHaveEndedWords(reading),
    matrixSpeaksOf(reading),
    codesSpeakOf(reading),
    ...reading.overdue.map(({ words }) => words),
    ...reads.flatMap((read) => [
      ...read.findings.map(({ words }) => words),
      ...read.matrix.indicators.map(({ evidence }) => evidence),
      ...read.placed.map((placed) => signedState(placed, read)),
      ...printOf(read).documents.flatMap((id) => textOf(buildDocument(id, printOf(read))).split('\n')),
    ]),
  ].join('\n');
};

/**
 * Whether a day that has not come is told as such: a clock said it, a text or an answer bears it. Beside a signature stands the moment that was
 * signed, and beside a question what was answered.
 */
const isOwned = (before: string, after: string): boolean =>
  /(?:\b(?:said|says)|\bdated|is said to have been on|\bDecided on:) $/u.test(before) ||
  after.startsWith(', which is still to come') ||
  (before === '' && /^(?: at 10(?::05)?am)?$/u.test(after));

/** What is told of that day as though it had come. */
const toldAsFact = (text: string): readonly string[] =>
  text.split('\n').filter((line) => {
    const parts = line.split(SAID);
    return parts.some((before, at) => at < parts.length - 1 && !isOwned(before, parts.slice(at + 1).join(SAID)));
  });

const ahead = `${AHEAD}T10:00`;

/** Another plan: a Friday ends at noon. */
const typesChange = (lived: LivedCase, at: string): void => {
  lived.type(at, untilNoon(3, 'friday'));
};

/** Four weeks from 11 January that were agreed, a change of them, and what the parent says to it by a clock that was ahead. */
const changeAnswered = (decision: 'agree' | 'refuse' | 'changes'): LivedCase => {
  const lived = agreedSample();
  typesChange(lived, '2027-01-12T09:00');
  lived.sign(ahead, parent(decision));
  return lived;
};

const flexi = (answers = flexiPlain): LivedCase => new LivedCase('flexi', answers, '2026-12-14T09:00');

interface Case {
  readonly lived: () => LivedCase;
  readonly on: string;
  readonly state: Life['state'];
}

/** Cases in which something was decided, or done, by a clock that was ahead, and the day on which each is read. */
const cases: Readonly<Record<string, Case>> = {
  'a draft, of which what was decided is of other answers': {
    state: 'draft',
    on: '2027-01-08',
    lived: () => {
      const lived = sampleCase();
      lived.sign(ahead, parent('agree'));
      typesChange(lived, '2027-01-08T09:00');
      return lived;
    },
  },
  'a parent’s yes that waits for the head': {
    state: 'deciding',
    on: '2027-01-08',
    lived: () => {
      const lived = sampleCase();
      lived.sign(ahead, parent('agree'));
      return lived;
    },
  },
  'a parent’s wish for another plan': {
    state: 'deciding',
    on: '2027-01-08',
    lived: () => {
      const lived = sampleCase();
      lived.sign(ahead, parent('changes'));
      return lived;
    },
  },
  'a parent’s no': {
    state: 'refused',
    on: '2027-01-08',
    lived: () => {
      const lived = sampleCase();
      lived.sign(ahead, parent('refuse'));
      return lived;
    },
  },
  'a parent’s no, the day to start being past': {
    state: 'refused',
    on: '2027-01-13',
    lived: () => {
      const lived = sampleCase();
      lived.sign(ahead, parent('refuse'));
      return lived;
    },
  },
  'what was to start later, taken back': {
    state: 'refused',
    on: '2027-01-12',
    lived: () => {
      const lived = sampleCase({
        ...twoWeeksLater,
        'timetable.start': typedDate('2027-02-01'),
        'timetable.end': typedDate('2027-02-26'),
      });
      bothSign(lived, '2027-01-12');
      lived.sign(ahead, parent('refuse'), 'agreed');
      return lived;
    },
  },
  'what starts before the day that the clock gave': {
    state: 'agreed',
    on: '2027-01-08',
    lived: () => {
      const lived = sampleCase();
      bothSign(lived, AHEAD);
      return lived;
    },
  },
  'what should run, agreed by that clock': {
    state: 'agreed',
    on: '2027-01-13',
    lived: () => {
      const lived = sampleCase();
      bothSign(lived, AHEAD);
      return lived;
    },
  },
  'what the head had signed first': {
    state: 'agreed',
    on: '2027-01-13',
    lived: () => {
      const lived = sampleCase();
      lived.sign('2027-01-07T10:00', { role: 'head' });
      lived.sign(ahead, parent('agree'));
      return lived;
    },
  },
  'a clock that was ahead, and was set back before the head signed': {
    state: 'agreed',
    on: '2027-01-08',
    lived: () => {
      const lived = sampleCase();
      lived.sign(ahead, parent('agree'));
      lived.sign('2027-01-07T10:00', { role: 'head' });
      return lived;
    },
  },
  'what was agreed before it is said to have been talked through': {
    state: 'agreed',
    on: '2027-01-13',
    lived: () => {
      const lived = sampleCase();
      bothSign(lived, AHEAD);
      lived.type('2027-01-13T09:00', { 'consent.talked-through-on': typedDate('2027-02-03') });
      return lived;
    },
  },
  'a change that the parent agreed to': { state: 'running', on: '2027-01-13', lived: () => changeAnswered('agree') },
  'a change that the parent refused': { state: 'running', on: '2027-01-13', lived: () => changeAnswered('refuse') },
  'a change in which the parent wants something else': {
    state: 'running',
    on: '2027-01-13',
    lived: () => changeAnswered('changes'),
  },
  'a change that was written down by a clock that was ahead': {
    state: 'running',
    on: '2027-01-13',
    lived: () => {
      const lived = agreedSample();
      typesChange(lived, `${AHEAD}T09:00`);
      return lived;
    },
  },
  'a change that both agreed to': {
    state: 'running',
    on: '2027-01-13',
    lived: () => {
      const lived = agreedSample();
      typesChange(lived, '2027-01-12T09:00');
      bothSign(lived, AHEAD);
      return lived;
    },
  },
  'a change of what was agreed by that clock': {
    state: 'agreed',
    on: '2027-01-13',
    lived: () => {
      const lived = sampleCase();
      bothSign(lived, AHEAD);
      typesChange(lived, '2027-01-13T09:00');
      return lived;
    },
  },
  'a parent’s wish for something else than runs': {
    state: 'running',
    on: '2027-01-13',
    lived: () => {
      const lived = agreedSample();
      lived.sign(ahead, parent('changes'), 'agreed');
      return lived;
    },
  },
  'what runs, taken back': {
    state: 'ended',
    on: '2027-01-13',
    lived: () => {
      const lived = agreedSample();
      lived.sign(ahead, parent('refuse'), 'agreed');
      return lived;
    },
  },
  'a professional’s no that was typed by that clock': {
    state: 'ended',
    on: '2027-01-13',
    lived: () => {
      const lived = agreedSample(withSocialWorker);
      lived.type(ahead, socialWorkerSays('refuses', '2027-01-13'));
      return lived;
    },
  },
  'a professional’s no that was typed by that clock, with its day': {
    state: 'running',
    on: '2027-01-13',
    lived: () => {
      const lived = agreedSample(withSocialWorker);
      lived.type(ahead, socialWorkerSays('refuses', AHEAD));
      return lived;
    },
  },
  'a professional’s no that was typed by that clock, of what that clock says was agreed': {
    state: 'agreed',
    on: '2027-01-13',
    lived: () => {
      const lived = sampleCase(withSocialWorker);
      bothSign(lived, AHEAD);
      lived.type(`${AHEAD}T11:00`, socialWorkerSays('refuses', '2027-01-13'));
      return lived;
    },
  },
  'a case that was set aside': {
    state: 'set-aside',
    on: '2027-01-08',
    lived: () => {
      const lived = sampleCase();
      lived.happen(ahead, 'set-aside', 'It was begun twice.');
      return lived;
    },
  },
  'a request that is said to have been declined on a day to come': {
    state: 'declined',
    on: '2027-01-08',
    lived: () => {
      const lived = flexi(flexiDeclined);
      lived.type('2027-01-08T09:00', { 'decision.on': typedDate(AHEAD) });
      return lived;
    },
  },
  'flexi-schooling that was signed by that clock': {
    state: 'agreed',
    on: '2027-01-13',
    lived: () => {
      const lived = flexi();
      lived.sign(ahead, { role: 'parent', document: 'agreement' });
      lived.sign(`${AHEAD}T10:05`, { role: 'head', document: 'agreement' });
      return lived;
    },
  },
  'flexi-schooling that was taken back by that clock': {
    state: 'ended',
    on: '2027-01-13',
    lived: () => {
      const lived = flexi();
      lived.sign('2026-12-17T10:00', { role: 'parent', document: 'agreement' });
      lived.sign('2026-12-17T10:05', { role: 'head', document: 'agreement' });
      lived.sign(ahead, { role: 'parent', document: 'agreement', decision: 'refuse' }, 'agreed');
      return lived;
    },
  },
  'flexi-schooling, signed by a parent before it is said to have been talked through': {
    state: 'not-begun',
    on: '2027-01-13',
    lived: () => {
      const lived = flexi();
      lived.sign(ahead, { role: 'parent', document: 'agreement' });
      lived.type('2027-01-13T09:00', { 'decision.talked-on': typedDate('2027-02-03') });
      return lived;
    },
  },
  'flexi-schooling, the head having signed first': {
    state: 'agreed',
    on: '2027-01-13',
    lived: () => {
      const lived = flexi();
      lived.sign('2027-01-07T10:00', { role: 'head', document: 'agreement' });
      lived.sign(ahead, { role: 'parent', document: 'agreement' });
      return lived;
    },
  },
};

test.each(Object.entries(cases))(
  '%s: no page and no paper tells a day that has not come as one that has',
  (_, { lived, on, state }) => {
    const reading = lived().on(day(on));
    expect(toldAsFact(toldOf(reading))).toEqual([]);
    expect(reading.life.state).toBe(state);
  },
);
