import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errors, expect, test, type Page } from '@playwright/test';
import type { Answers } from '../../src/case/case.ts';
import {
  accountMarkWords,
  caseMarkWords,
  settingsMarkWords,
  type AccountMark,
  type CaseMark,
} from '../../src/screens/words/mark-words.ts';
import { STRONG } from '../../src/vault/keys/derivation.ts';
import { byLocators } from '../e2e/support/hand.ts';
import { PASSPHRASE, sayWhoWorks, unlock } from '../e2e/support/journey.ts';
import { newProfile } from '../e2e/support/profile.ts';
import { seedCases } from '../e2e/support/seed.ts';
import { plain } from '../screens/support/answers.ts';
import { storedCase } from '../screens/support/memory-store.ts';
import { startSite } from '../support/site.ts';
import { blankPage, intoBlank, listen } from './support/campaign-page.ts';
import { fileChanges } from './support/file-changes.ts';
import type { Reading } from './support/read-store.ts';
import { chanceOf, FIRST, inTime, isOver, runs, say, SEED, TooLong } from './support/runs.ts';
import { judge, Tally, type Judged, type Verdict } from './support/verdict.ts';

// Changes the files in which a real Chromium keeps the database, starts it on them, reads everything through the vault’s own code, and looks
// whether the app says what is wrong.

const CASES = 70;
/** Longer than one change takes on a machine that is busy, in seconds. */
const LONGEST = 180;
const secret = { kind: 'passphrase', typed: PASSPHRASE } as const;

/** A few answers, so that the database is small; every tenth case is a whole one. */
const answersOf = (at: number): Answers =>
  new Map([
    ...[...plain].filter(([path]) => at % 10 === 0 || path.startsWith('pupil.') || path.startsWith('reasons.')),
    ['pupil.name', `Robin Nightingale ${String(at)}`],
  ]);

const ids = Array.from({ length: CASES }, (_, at) => `case-${String(at).padStart(3, '0')}`);

const readIn = async (page: Page): Promise<Reading> => {
  await intoBlank(page);
  return page.evaluate(([how, cost]) => window.campaign.readAll(how, cost), [secret, STRONG] as const);
};

/** Opens the list of cases as a person does, or what is shown in its place; gives all its words. */
async function wordsOfTheApp(page: Page): Promise<string> {
  await page.goto('./#/cases');
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  if ((await heading.innerText()) !== 'Unlock Waymark') return page.getByRole('main').innerText();
  await page.locator('[id="passphrase"]').waitFor();
  const unlocked = unlock(byLocators(page)).then(
    () => true,
    () => false,
  );
  if (!(await unlocked)) return page.getByRole('main').innerText();
  // Where the settings cannot be read, nobody is remembered.
  const who = page.getByRole('heading', { level: 1, name: 'Who is working?' });
  await page.getByText('Begin a new case').or(who).first().waitFor();
  if (await who.isVisible()) await sayWhoWorks(byLocators(page));
  await page.getByText('Begin a new case').waitFor();
  await page.locator('.wm-row').or(page.getByText('No case')).first().waitFor({ timeout: 60_000 });
  const more = page.getByRole('button', { name: /^Show more/u });
  while ((await more.count()) > 0) await more.first().click();
  return page.getByRole('main').innerText();
}

/** What the app should say of what was read, and does not. */
function unsaid(words: string, truth: Reading, got: Reading, { named }: Judged): readonly string[] {
  if (got.state !== 'open') {
    const told =
      /was set up|used to be|no longer|cannot be opened|not the passphrase|does not open|was on this device|gone|storage was lost/iu;
    return told.test(words) && !words.includes('Set up Waymark on this device') ? [] : [`"${words.slice(0, 200)}"`];
  }
  const names = new Map(truth.listed.map(({ caseId, name }) => [caseId, name]));
  return [
    ...got.marks.map((mark) => accountMarkWords(mark as AccountMark)),
    ...got.settings.map((mark) => settingsMarkWords(mark as CaseMark)),
    ...got.listed.flatMap(({ caseId, marks }) =>
      marks.map((mark) => caseMarkWords(mark as CaseMark, names.get(caseId) ?? '')),
    ),
    ...named.filter((name) => name !== 'settings').map((name) => `case of ${name} `),
  ].filter((said) => !words.includes(said));
}

/** What was found of one change, and whether the app’s own words were read for it. */
interface Looked {
  readonly verdict: Verdict;
  readonly why: string;
  readonly words: boolean;
}

/** A change of which nothing was told in time is wrong too: whoever looks at it sees nothing. */
function late(error: unknown): Looked {
  if (!(error instanceof TooLong || error instanceof errors.TimeoutError)) throw error;
  return { verdict: 'wrong', why: error.message, words: false };
}

test('files changed past the browser: nothing that is read is another, or the app says so', async () => {
  const site = await startSite({ pages: blankPage });
  const profile = await newProfile(site.url);
  const kept = mkdtempSync(join(tmpdir(), 'waymark-kept-'));
  const database = join(profile.folder, 'Default', 'IndexedDB');
  const outside = join(profile.folder, 'Default', 'Local Storage');
  let doing = '';

  /** Starts the browser on the changed files, and says how they stand to what they held; the app’s own words are read where that is another, or `always`. */
  async function lookedAt(truth: Reading, always: boolean): Promise<Looked> {
    const { context, page } = await profile.open(true);
    await listen(context, () => undefined);
    doing = 'reading everything';
    const got = await readIn(page);
    const judged = judge(truth, got);
    if (judged.verdict === 'unchanged' && !always) return { ...judged, words: false };
    doing = `reading the app’s words (${judged.verdict}: ${judged.why.slice(0, 300)})`;
    const said = await wordsOfTheApp(page);
    const missing = unsaid(said, truth, got, judged);
    const why = `${judged.verdict}: ${judged.why.slice(0, 500)}; not said: ${missing.slice(0, 3).join(' | ')}; the page began: ${said.slice(0, 200)}`;
    return { verdict: missing.length > 0 ? 'wrong' : judged.verdict, why, words: true };
  }

  try {
    let { context, page } = await profile.open(true);
    await seedCases(
      byLocators(page),
      ids.map((id, at) => storedCase(answersOf(at), { id })),
    );
    await page.goto('./#/cases');
    await expect(page.getByText('Working out what is due today.')).toHaveCount(0, { timeout: 600_000 });
    await context.close();
    const inner = readdirSync(database).find((name) => name.endsWith('.leveldb')) ?? '';
    cpSync(join(database, inner), join(kept, 'earlier'), { recursive: true });

    ({ context, page } = await profile.open(true));
    await listen(context, () => undefined);
    await readIn(page);
    for (let round = 0; round < 6; round += 1)
      await page.evaluate(([which, value]) => window.campaign.answer(which, 'reasons.evidence', value), [
        ids.filter((_, at) => at % 6 === round),
        `Looked at again, ${String(round)}.`,
      ] as const);
    await page.evaluate(() => window.campaign.lock());
    await wordsOfTheApp(page);
    await expect(page.getByText('Working out what is due today.')).toHaveCount(0, { timeout: 600_000 });
    const truth = await readIn(page);
    await page.evaluate(() => window.campaign.lock());
    await context.close();
    expect(truth.listed).toHaveLength(CASES);
    expect(judge(truth, truth)).toMatchObject({ verdict: 'unchanged' });
    cpSync(database, join(kept, 'IndexedDB'), { recursive: true });
    cpSync(outside, join(kept, 'Local Storage'), { recursive: true });

    const tally = new Tally();
    let asked = 0;
    const all = runs(4);
    for (let run = FIRST; run < all && !isOver(); run += 1) {
      const chance = chanceOf(SEED * 100_003 + run);
      for (const name of ['IndexedDB', 'Local Storage']) {
        rmSync(join(profile.folder, 'Default', name), { recursive: true, force: true });
        cpSync(join(kept, name), join(profile.folder, 'Default', name), { recursive: true });
      }
      const [kind, change] = fileChanges[run % fileChanges.length] ?? chance.oneOf(fileChanges);
      const words = change(
        { database: join(database, inner), outside: join(outside, 'leveldb'), earlier: join(kept, 'earlier') },
        chance,
      );
      doing = 'starting the browser';
      const looked = await inTime(LONGEST, () => doing, lookedAt(truth, run % 10 === 0)).catch((error: unknown) =>
        late(error),
      );
      if (looked.words) asked += 1;
      tally.add(kind, looked.verdict);
      if (looked.verdict === 'wrong')
        say(`WRONG: seed ${String(SEED)}, change ${String(run)}: ${kind} (${words}): ${looked.why}`);
      profile.kill();
      await inTime(LONGEST, () => 'ending the browser', profile.ended());
      if (run % 50 === 49) say(`${String(run + 1)} of ${String(all)}`);
    }
    for (const line of tally.lines(
      `files changed of a database of ${String(CASES)} cases, ${String(tally.all())} times; the app’s own words read ${String(asked)} times`,
    ))
      say(line);
    expect(tally.of('wrong')).toBe(0);
  } finally {
    await profile.remove();
    await site.stop();
    rmSync(kept, { recursive: true, force: true });
  }
});
