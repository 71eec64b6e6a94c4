import { readPdf } from '../documents/pdf/read-pdf.ts';
import { medicalShortPlain } from '../scenarios/medical-short-plain.ts';
import { respondent } from './support/answer.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byLocators } from './support/hand.ts';
import { beginCase, saved, schoolFacts, setUp, unlock } from './support/journey.ts';
import { downloadPack } from './support/paper.ts';
import { signAll } from './support/sign.ts';
import { expect, test } from './support/test.ts';
import { storedForOffline, watch } from './support/watch.ts';

test('after the first load the server is gone: a whole case is begun, answered over a reload, signed, printed and read', async ({
  browser,
  serve,
}) => {
  test.setTimeout(180_000);
  const site = await serve();
  const context = await browser.newContext({ baseURL: site.url });
  const seen = await watch(context);
  const failed: string[] = [];
  context.on('requestfailed', (request) => failed.push(request.url()));
  await onTheDayOfTheScenarios(context);
  const page = await context.newPage();
  const hand = byLocators(page);
  await page.goto('./');
  await storedForOffline(page);
  await site.stop();

  await setUp(hand);
  await schoolFacts(hand, medicalShortPlain);
  const id = await beginCase(hand);
  const answering = respondent(hand, medicalShortPlain);
  await answering.until('risk/adult');
  await saved(page);
  await page.reload();
  await unlock(hand);
  await answering.until('sign');

  await page.goto(`./#/case/${id}/pack`);
  const unsigned = await readPdf(await downloadPack(hand));
  expect(unsigned.pages.length).toBeGreaterThan(9);
  for (const words of unsigned.pages) expect(words).toMatch(/For signature.*Code [0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}/);

  await page.goto(`./#/case/${id}/sign`);
  await signAll(hand);
  const signed = await readPdf(await downloadPack(hand));
  for (const words of signed.pages) {
    expect(words).toMatch(/Signed.*Code [0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}/);
    expect(words).not.toMatch(/DRAFT|For signature/);
  }
  expect(signed.pages.join(' ')).toContain('Robin Fielding');

  await saved(page);
  await page.reload();
  await unlock(hand);
  await expect(page.getByTestId('pack-ready')).toHaveText(/^Signed, code /, { timeout: 30_000 });
  await hand.press('Look at the pages');
  await expect(page.getByRole('region', { name: /^Pages of / })).toContainText('Sam Fielding', { timeout: 30_000 });

  expect({ ...seen, failed }).toEqual({ troubles: [], foreign: [], failed: [] });
  await context.close();
});
