import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { conflicts, currentAnswers, mergeEdits } from '../../../src/case/current.ts';
import type { Signature } from '../../../src/case/signature.ts';
import type { StoredCase } from '../../../src/case/stored-case.ts';
import type { TimetableDay } from '../../../src/case/timetable-day.ts';
import { readTimetable } from '../../../src/case/timetable.ts';
import type { Typed } from '../../../src/case/typed.ts';
import { DocumentView } from '../../../src/documents/html/document-view.tsx';
import { buildPack } from '../../../src/documents/pack.ts';
import { toSign } from '../../../src/documents/to-sign.ts';
import { sha256Hex } from '../../../src/domain/hash.ts';
import { caseForms } from '../../../src/forms/all-forms.ts';
import { walk } from '../../../src/forms/walk.ts';
import type { StoredReading } from '../../../src/reading/read-stored.ts';
import { stands } from '../../../src/reading/standing.ts';
import { storedLine } from '../../../src/screens/shared/case-line.ts';
import { day } from '../../domain/some-dates.ts';
import { readAll } from '../../reading/read-all.ts';
import type { KeptCase, ToldCase } from './frozen-files.ts';

/** The answers of a case, or of the settings, by path. */
export const wordsOf = (stored: Pick<StoredCase, 'edits'>): Record<string, Typed> =>
  Object.fromEntries(currentAnswers(mergeEdits(stored.edits, [])));

const hoursOn = (one: TimetableDay): string =>
  one.state === 'school' ? `${one.time.start} to ${one.time.end}` : one.state;

/** The hours of the timetable that some answers give, by the day. */
export const daysOf = (answers: Readonly<Record<string, Typed>>): Record<string, string> =>
  Object.fromEntries(
    (readTimetable(walk(caseForms, new Map(Object.entries(answers))).case)?.weeks ?? []).flatMap(({ days }) =>
      days.filter(({ state }) => state !== 'outside').map((one) => [one.date, hoursOn(one)]),
    ),
  );

/** What is in a case. */
export function keptOf(stored: StoredCase): KeptCase {
  return {
    answers: wordsOf(stored) as KeptCase['answers'],
    conflicts: [...conflicts(mergeEdits(stored.edits, [])).keys()],
    ...(stored.place === undefined ? {} : { place: stored.place as Record<string, string> }),
    signatures: stored.signatures.map(
      ({ id, document, role, name, capacity, decision, remark, how: { kind }, at, hash }) => ({
        id,
        document,
        role,
        name,
        capacity,
        decision,
        remark,
        how: kind,
        at,
        hash,
      }),
    ),
  };
}

const letters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** What a person reads on a page, a line each; a row of a table is one line. */
const linesOf = (html: string): string[] =>
  html
    .replace(/\n/gu, ' / ')
    .replace(/<\/(td|th|dt)>(?=<(td|th|dd))/gu, ' | ')
    .replace(/<\/dd>/gu, '<br>')
    .replace(/<\/?(td|th|dt|dd|span)\b[^>]*>/gu, '')
    .split(/<[^>]*>/u)
    .map((line) => line.replace(/&(amp|lt|gt|quot|#x27);/gu, (_, name: string) => letters[name] ?? '').trim())
    // It is worked out of how the model is built, not of its words alone.
    .map((line) => line.replace(/^(Pack code \|) .*$/u, '$1 (not frozen)'))
    .filter((line) => line !== '');

function readingAmong(stored: StoredCase, all: readonly StoredCase[], today: string): StoredReading {
  const others = all.filter(({ head }) => head.id !== stored.head.id);
  const found = readAll([stored, ...others], day(today)).find((one) => one.stored === stored);
  if (found === undefined) throw new Error('not read');
  return found;
}

/** A week of the plan, as the consent form prints it. */
const weekLine = /^Week \d+ \|.*\| (\d+ hours?(?: \d+ minutes?)?)$/u;

/** What a person is told of a case among others on a day. */
export async function toldOf(stored: StoredCase, all: readonly StoredCase[], today: string): Promise<ToldCase> {
  const found = readingAmong(stored, all, today);
  const { proposed } = found.reading;
  const pack = await buildPack({ facts: proposed, today: day(today), sample: false });
  const papers = Object.fromEntries(
    pack.documents.map((document) => [
      document.id,
      linesOf(renderToStaticMarkup(createElement(DocumentView, { document }))),
    ]),
  );
  const { name, about, when, life, next, touchedAt } = storedLine(found);
  return {
    signatures: stored.signatures.map((signature) => ({ id: signature.id, void: !stands(signature, proposed.case) })),
    line: {
      name,
      about,
      life: life.join(' '),
      touchedAt,
      ...(when === undefined ? {} : { when }),
      ...(next === undefined ? {} : { next }),
    },
    hours: (papers['consent'] ?? []).flatMap((line) => weekLine.exec(line)?.slice(1) ?? []),
    findings: proposed.findings.map(({ rule }) => rule),
    papers,
  };
}

/** A new signature of a case as it stands. */
export async function signed(
  stored: StoredCase,
  all: readonly StoredCase[],
  given: Pick<Signature, 'id' | 'document' | 'role' | 'name' | 'capacity' | 'decision' | 'remark' | 'how' | 'at'>,
): Promise<Signature> {
  const { covered, also, used } = toSign(
    given.document,
    readingAmong(stored, all, given.at.slice(0, 10)).reading.proposed,
  );
  const texts = also.map(async (text) => ({
    document: text.id,
    hash: await sha256Hex(text.covered),
    covered: text.covered,
  }));
  const signedToo = await Promise.all(texts);
  return {
    ...given,
    hash: await sha256Hex(covered),
    covered,
    ...(signedToo.length === 0 ? {} : { also: signedToo }),
    used,
  };
}
