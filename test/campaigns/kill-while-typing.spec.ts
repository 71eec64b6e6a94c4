import { cpSync, lstatSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { expect, test, type Page } from '@playwright/test';
import { byLocators } from '../e2e/support/hand.ts';
import { unlock } from '../e2e/support/journey.ts';
import { newProfile } from '../e2e/support/profile.ts';
import { seedCases } from '../e2e/support/seed.ts';
import { plain } from '../screens/support/answers.ts';
import { storedCase } from '../screens/support/memory-store.ts';
import { startSite } from '../support/site.ts';
import { chanceOf, isOver, runs, say, SEED, type Chance } from './support/runs.ts';
import { wait } from './support/wait.ts';

// Kills a real Chromium at any moment while somebody types, starts it again on the same profile, and looks for every letter.

/** The time within which a keystroke has to be on the disk, in milliseconds. */
const PROMISED = 500;
/** A key that the page took this long for was struck on a machine that has no time for the browser: what is lost then is counted apart, in milliseconds. */
const STARVED = PROMISED / 2;
/** How many letters a box takes before it is emptied: long enough for several kills. */
const LONG = 400;
const BOXES = ['f-reasons-why', 'f-reasons-evidence', 'f-reasons-adjustments'];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz ,.';

/** What stood in a box, and since when, by the test’s clock once the page had taken the key. */
interface Stood {
  readonly text: string;
  readonly at: number;
  /** How long the page took to take the key, in milliseconds. */
  readonly took?: number;
  /** When a key was struck that the page had not yet taken. */
  readonly sent?: number;
}

/** Types at random until it is time, and gives each text that the box then held. A key that the kill met counts as not struck. */
async function typeUntil(
  page: Page,
  box: string,
  before: string,
  end: number,
  chance: Chance,
  note: (s: Stood) => void,
) {
  let text = before;
  if (text.length > LONG) {
    await page.locator(`[id="${box}"]`).fill('');
    text = '';
    note({ text, at: performance.now() });
  } else {
    await page.locator(`[id="${box}"]`).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+End');
  }
  while (performance.now() < end) {
    const letter = LETTERS.charAt(chance.below(LETTERS.length));
    text += letter;
    note({ text, at: Number.POSITIVE_INFINITY, sent: performance.now() });
    const struck = performance.now();
    await page.keyboard.type(letter);
    note({ text, at: performance.now(), took: performance.now() - struck });
    await wait(chance.below(80));
  }
}

interface Count {
  kills: number;
  /** Kills after which the browser itself had nothing any more of what it kept: a new profile goes on. */
  gone: number;
  typed: number;
  old: number;
  lost: number;
  /** Kills before which the machine had no time for the browser, and what was lost in them. */
  starved: number;
  lostStarved: number;
}

/** One campaign, on one profile after another where the browser loses its store. */
async function campaign(cases: number, kills: number, seed: number): Promise<Count> {
  const count: Count = { kills: 0, gone: 0, typed: 0, old: 0, lost: 0, starved: 0, lostStarved: 0 };
  const chance = chanceOf(seed);
  while (count.kills < kills && !isOver()) await onOneProfile(cases, kills, seed, chance, count);
  return count;
}

/** Kills and opens one profile until there were enough kills, or until the browser has nothing any more of what it kept there. */
async function onOneProfile(cases: number, kills: number, seed: number, chance: Chance, count: Count): Promise<void> {
  const site = await startSite();
  const profile = await newProfile(site.url);
  try {
    let { page } = await profile.open();
    const many = Array.from({ length: cases }, (_, at) =>
      storedCase(plain, { id: `case-${String(at).padStart(5, '0')}` }),
    );
    await seedCases(byLocators(page), many);
    await page.goto('./#/cases');
    await expect(page.getByText('Working out what is due today.')).toHaveCount(0, { timeout: 600_000 });
    const where = './#/case/case-00000/reasons/why';
    await page.goto(where);
    const kept = new Map<string, string>();
    for (const box of BOXES) kept.set(box, await page.locator(`[id="${box}"]`).inputValue());

    while (count.kills < kills && !isOver()) {
      const box = chance.oneOf(BOXES);
      const stood: Stood[] = [{ text: kept.get(box) ?? '', at: 0 }];
      const note = (each: Stood) => {
        if (stood.at(-1)?.text === each.text) stood.pop();
        stood.push(each);
      };
      const life = 300 + chance.below(2400);
      const end = performance.now() + life;
      const typing = typeUntil(page, box, kept.get(box) ?? '', end + 10_000, chance, note).catch(() => undefined);
      await wait(life);
      const killedAt = performance.now();
      profile.kill();
      await typing;
      count.kills += 1;

      ({ page } = await profile.open());
      await page.goto(where); // as a browser that restores its tabs
      const isGone = page.getByRole('heading', { level: 1, name: 'What was kept here is gone' });
      await expect(isGone.or(page.getByRole('heading', { level: 1, name: 'Unlock Waymark' }))).toBeVisible();
      if (await isGone.isVisible()) {
        const kept = join(tmpdir(), `waymark-gone-${String(seed)}-${String(count.kills)}`);
        profile.kill();
        cpSync(profile.folder, kept, { recursive: true, filter: (path) => !lstatSync(path).isSocket() });
        count.gone += 1;
        say(
          `GONE: seed ${String(seed)}, kill ${String(count.kills)}: the browser’s store, killed after ${String(life)} ms; the profile is kept in ${kept}`,
        );
        return;
      }
      await unlock(byLocators(page));
      await page.locator(`[id="${box}"]`).waitFor();
      const text = await page.locator(`[id="${box}"]`).inputValue();
      const found = stood.findLastIndex((each) => each.text === text);
      const due = stood.findLastIndex(({ at }) => killedAt - at > PROMISED);
      count.typed += stood.length - 1;
      count.old += due;
      const which = `seed ${String(seed)}, kill ${String(count.kills)}`;
      const slowest = Math.max(0, ...stood.map(({ took, sent = killedAt }) => took ?? killedAt - sent));
      const isStarved = slowest > STARVED;
      count.starved += isStarved ? 1 : 0;
      if (found < due) {
        const lost = due - Math.max(found, 0);
        if (isStarved) count.lostStarved += lost;
        else count.lost += lost;
        const ages = stood.slice(1).map(({ at }) => Math.round(killedAt - at));
        say(
          `LOST: ${which}: ${String(lost)} letters older than ${String(PROMISED)} ms; letters struck so many ms before the kill: ${ages.join()}; ` +
            `the slowest took ${slowest.toFixed(0)} ms; killed after ${String(life)} ms`,
        );
      }
      for (const [other, before] of kept)
        if (other !== box)
          expect(await page.locator(`[id="${other}"]`).inputValue(), `${which}: ${other}`).toBe(before);
      kept.set(box, text);
      if (count.kills % 25 === 0) say(`${which} of ${String(kills)}: ${JSON.stringify(count)}`);
    }
    await expect(page.getByText(/Damaged:/u)).toHaveCount(0);
    await page.goto('./#/cases');
    await expect(page.getByRole('heading', { level: 1, name: 'Your cases' })).toBeVisible();
    await expect(page.getByText(/Damaged:|not as it was/u)).toHaveCount(0);
  } finally {
    await profile.remove();
    await site.stop();
  }
}

const ALL = runs(3);
const IN_MANY = Math.round(ALL / 3);

for (const [name, cases, kills, seed] of [
  ['with one case', 1, ALL - IN_MANY, SEED],
  ['in a vault of 200 cases', process.env['RUNS'] === undefined ? 20 : 200, IN_MANY, SEED + 1],
] as const)
  test(`killed while typing, ${name}: no letter older than half a second is lost`, async () => {
    const count = await campaign(cases, kills, seed);
    say(
      `killed while typing, ${name} (${String(cases)} cases): ${String(count.kills)} kills, ${String(count.typed)} letters struck, ` +
        `${String(count.old)} of them older than ${String(PROMISED)} ms, ${String(count.lost)} of those lost; ` +
        `before ${String(count.starved)} of the kills a key took longer than ${String(STARVED)} ms, and ${String(count.lostStarved)} letters were lost in these; ` +
        `${String(count.gone)} times the browser had lost its store`,
    );
    expect(count.lost).toBe(0);
    expect(count.gone, 'stores that the browser lost').toBe(0);
  });
