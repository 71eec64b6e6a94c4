import { describe, expect, test } from 'vitest';
import { isOpenOn, readCalendar } from '../../src/case/school-calendar.ts';
import { addDays } from '../../src/domain/iso-date.ts';
import { extensionOf } from '../../src/reading/extension.ts';
import type { StoredReading } from '../../src/reading/read-stored.ts';
import { storedLine } from '../../src/screens/shared/case-line.ts';
import { day } from '../domain/some-dates.ts';
import { readAll } from '../reading/read-all.ts';
import { LivedCase } from './lived.ts';
import { asPlanned } from './lives/as-planned.ts';
import { changeRefused } from './lives/change-refused.ts';
import { changedTwice } from './lives/changed-twice.ts';
import { comingOfAge } from './lives/coming-of-age.ts';
import { early } from './lives/early.ts';
import { extended, extension } from './lives/extended.ts';
import { inCare } from './lives/in-care.ts';
import { late } from './lives/late.ts';
import { neverBegun } from './lives/never-begun.ts';
import type { Story } from './lives/story.ts';
import { withdrawn } from './lives/withdrawn.ts';
import { withoutAgreement } from './lives/without-agreement.ts';

const FIRST = '2027-01-06';
const DAYS = 110;

/** What a person reads of a case on a day, a line a fact; overdue and noted are what the rules say but before a signature. */
function factsOf(one: StoredReading): readonly string[] {
  const { reading } = one;
  const { today, codes } = reading.proposed;
  const register = (['am', 'pm'] as const).map((half) => {
    const session = codes.find(({ date, session: which }) => date === today && which === half);
    if (session === undefined) return '.';
    return session.code === '' ? '-' : session.code;
  });
  const line = storedLine(one);
  const noted = reading.findings.filter((finding) => finding.gate !== 'sign' && !reading.overdue.includes(finding));
  return [
    `register ${register.join(' ')}`,
    `when ${line.when ?? 'never'}`,
    `life ${line.life.join(' ')}`,
    `next ${line.next ?? 'nothing'}`,
    `matrix ${(reading.agreed ?? reading.proposed).matrix.colour}`,
    ...line.overdue.map(({ words }) => `overdue ${words}`),
    ...noted.map(({ words }) => `noted ${words}`),
  ];
}

const isTold = (fact: string): boolean => fact.startsWith('overdue ') || fact.startsWith('noted ');

/** The facts that were not there before, and what of the overdue and the noted is not there any more. */
function newsOf(before: readonly string[], now: readonly string[]): readonly string[] {
  const gone = before.filter((fact) => isTold(fact) && !now.includes(fact));
  return [...gone.map((fact) => `no longer ${fact}`), ...now.filter((fact) => !before.includes(fact))];
}

/** Lives some stories day by day, side by side; of each, every open day on which anything is different. */
function live(
  stories: readonly Story[],
  days: number,
): readonly { readonly told: string; readonly last: StoredReading }[] {
  const cases: LivedCase[] = [];
  const told = stories.map((): string[] => []);
  const known: (readonly string[])[] = [];
  let all: readonly StoredReading[] = [];
  for (let today = day(FIRST), count = 0; count < days; today = addDays(today, 1), count += 1) {
    stories.forEach((story, index) => {
      if (today === (story.begun ?? FIRST)) {
        const before = index === 0 ? undefined : cases[index - 1];
        const takenOver = before === undefined ? [] : (extensionOf(before.on(today), before.id) ?? []);
        cases[index] = new LivedCase(
          `story-${String(index)}`,
          new Map([...takenOver, ...story.answers]),
          `${today}T08:00`,
        );
      }
      const lived = cases[index];
      for (const [on, act] of story.done) if (lived !== undefined && on === today) act(lived, on);
    });
    all = readAll(
      cases.map(({ stored }) => stored),
      today,
    );
    all.forEach((one, index) => {
      if (!isOpenOn(readCalendar(one.reading.proposed.case), today)) return;
      const facts = factsOf(one);
      const news = newsOf(known[index] ?? [], facts);
      known[index] = facts;
      if (news.length > 0) told[index]?.push(today, ...news);
    });
  }
  return all.map((last, index) => ({ told: told[index]?.join('\n') ?? '', last }));
}

/** The lines of a block that is written with its margin. */
const linesOf = (block: string): string => block.trim().replace(/\n +/gu, '\n');

describe('the life of an arrangement, day by day', () => {
  test.each(
    Object.entries({
      asPlanned,
      early,
      late,
      changedTwice,
      changeRefused,
      withdrawn,
      neverBegun,
      withoutAgreement,
      comingOfAge,
      inCare,
    }),
  )('%s', (_, story) => {
    const [lived] = live([story], DAYS);
    expect(lived?.told).toBe(linesOf(story.told));
  });

  test('extended: a further period in a case of its own, which hears of the first', () => {
    const [first, second] = live([extended, extension], DAYS);
    expect(first?.told).toBe(linesOf(extended.told));
    expect(second?.told).toBe(linesOf(extension.told));
    expect(second?.last.reading.proposed.others).toEqual([
      { start: '2027-01-11', end: '2027-02-05', way: 'medical-short', askedForMore: '2027-01-29' },
    ]);
  });
});
