import { readPdf } from '../documents/pdf/read-pdf.ts';
import { byLocators } from './support/hand.ts';
import { setUp, unlock } from './support/journey.ts';
import { downloadPack } from './support/paper.ts';
import { expect, test } from './support/test.ts';
import { storedForOffline, watch } from './support/watch.ts';

test('in a folder of a host that sends no headers: the lock, the sample’s PDF and its pages, with the host and without it', async ({
  browser,
  serve,
}) => {
  test.setTimeout(120_000);
  const site = await serve({ folder: '/schools/north/waymark/', headers: 'none' });
  const context = await browser.newContext({ baseURL: site.url });
  const seen = await watch(context);
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    const isOwn = request.url().startsWith(site.url) || /^(blob|data):/.test(request.url());
    if (!isOwn) elsewhere.push(request.url());
  });
  const page = await context.newPage();
  const hand = byLocators(page);

  async function samplePack(): Promise<void> {
    await page.goto('./#/sample/pack');
    const { pages } = await readPdf(await downloadPack(hand));
    expect(pages.length).toBeGreaterThan(9);
    for (const words of pages) expect(words).toContain('Sample: not a real pupil');
    await hand.press('Look at the pages');
    await expect(page.getByRole('region', { name: /^Pages of / })).toContainText('Part-time timetable pack', {
      timeout: 30_000,
    });
  }

  await page.goto('./');
  await samplePack();
  await storedForOffline(page);
  await site.stop();
  await page.reload();
  await samplePack();

  await page.goto('about:blank');
  await setUp(hand);
  await page.reload();
  await unlock(hand);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your cases');
  expect({ ...seen, elsewhere }).toEqual({ troubles: [], foreign: [], elsewhere: [] });
  await context.close();
});
