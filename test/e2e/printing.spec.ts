import { sampleHref } from '../../src/screens/shared/case-href.ts';
import { expect, test } from './support/test.ts';

test('a pack is printed as its pages, each on a sheet of its own, and nothing of the screen with them', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = String(document.querySelectorAll('.wm-sheets img').length);
    };
  });
  await page.goto(`./${sampleHref('pack')}`);
  await page.getByRole('button', { name: 'Print' }).click();
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-printed', /^[1-9]/, { timeout: 60_000 });
  const sheets = Number(await html.getAttribute('data-printed'));
  const printed = await page.pdf({ preferCSSPageSize: true });
  expect(printed.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
  expect(printed.toString('latin1')).toMatch(/MediaBox \[0 0 59[45][.\d]* 84[12]/);
  await expect(page.locator('.wm-sheets')).toHaveCount(0);
});
