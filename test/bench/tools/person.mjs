/** What `typePassphrase` types. */
export const passphrase = 'copper lantern drifts north';
const times = { start: '8.45', end: '3.15', morning: '8.50', afternoon: '1pm' };

/** Types the passphrase, as the first page and the lock page both ask. */
export const typePassphrase = (page) => page.locator('#passphrase').fill(passphrase);

/** First use of the device, then the school's facts, then a case: ends on its first question. */
export async function beginFirstCase(page, url) {
  await page.goto(`${url}#/cases`);
  await page.getByLabel('Your name').fill('Jo Carter');
  await page.getByLabel('Your role').fill('SENCO');
  await typePassphrase(page);
  await page.locator('#again').fill(passphrase);
  await page.getByRole('button', { name: 'Set the passphrase' }).click();
  await page.locator('#kept').check();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('link', { name: 'Enter the school’s details' }).click();
  await describeSchool(page);
  await page.getByRole('link', { name: 'Go to your cases' }).click();
  await page.getByRole('button', { name: 'Begin a new case' }).click();
  await page.waitForURL(/route\/kind$/);
}

async function describeSchool(page) {
  const next = () => page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Name of the school').fill('Millbrook Test Academy');
  await page.getByLabel('DfE number').fill('925/4000');
  await next();
  await page.getByLabel('Name of the headteacher').fill('Pat Headley');
  await next();
  for (const day of ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']) {
    for (const [box, time] of Object.entries(times)) await page.locator(`#f-school-day-${day}-${box}`).fill(time);
  }
  await next();
}

/** Waits until every file is stored and the service worker serves the page. */
export const storedForOffline = (page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);
