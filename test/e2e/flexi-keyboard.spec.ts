import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dense, readPdf } from '../documents/pdf/read-pdf.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { respondent } from './support/answer.ts';
import { goTo } from './support/beside.ts';
import { onTheDayOfTheScenarios } from './support/clock.ts';
import { byKeyboard } from './support/hand-by-keyboard.ts';
import { beginCase, saved, schoolFacts, setUp } from './support/journey.ts';
import { downloadPack } from './support/paper.ts';
import { placeShown, toAnotherPage } from './support/place-shown.ts';
import { signAsHead, signAsParent, signedPack } from './support/sign.ts';
import { expect, test } from './support/test.ts';
import { storedForOffline } from './support/watch.ts';

// A trace of thousands of key presses takes longer than the presses.
test.use({ trace: 'off' });

/** Takes the download of one of the files to attach. */
async function downloaded(page: Page, name: string): Promise<Uint8Array> {
  const button = page.getByRole('button', { name: new RegExp(`^Download ?: ?${name}$`) });
  await expect(button).toBeVisible({ timeout: 30_000 });
  const downloading = page.waitForEvent('download');
  await button.click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^flexi-schooling-[a-z-]+-signed-[0-9a-f-]{14}\.pdf$/);
  return new Uint8Array(await readFile(await download.path()));
}

/** Every field of Appendix 7 in its order, with what the plain case says there. */
const appendix7 = [
  ['Full name of pupil', 'Sam Fielding'],
  ['Date of birth', '14 March 2016'],
  ['Year group', 'Year 6'],
  ['School name', 'Millbrook Test Academy'],
  ['School DfE number', '925/4000'],
  ['Unique pupil number (UPN)', 'H925400025001'],
  ['Name(s)', 'Robin Fielding'],
  ['Address', '1 Mill Lane, Lincoln LN1 1AA'],
  ['Contact number', '07700 900101'],
  ['E-mail address', 'robin.fielding@example.org'],
  ['Start date of arrangement', '11 January 2027'],
  ['Proposed end or review date', 'Review: 25 March 2027'],
  ['Days attending school', 'Monday, Tuesday, Wednesday, Thursday morning'],
  ['Days educated at home', 'Thursday afternoon, Friday'],
  ['SubjectsMethodsResources', 'MusicDaily practice, orchestra, listening togetherCello, county library of scores'],
  ['', 'Nature and scienceWalks with a field diary, small experimentsMicroscope, field guides'],
  [
    'Headteacher’s confirmation',
    'This arrangement was agreed after talking with the parents or carers, and is in the child’s best interests.Yes: by signing the agreement on 7 January 2027',
  ],
  [
    'Parent or carer’s declaration',
    'I am responsible for the education at home, and know that the arrangement is reviewed regularly.Yes: by signing the agreement on 7 January 2027',
  ],
  [
    'Safeguarding and attendance: both',
    'Attendance is recorded with the right code (C for the sessions at home), and responsibility for safeguarding stays shared.Yes: by signing the agreement on 7 January 2027',
  ],
  ['Date submitted to the local authority', ''],
  ['Submitted by (name and role)', 'Jo Carter, Head of Year 6'],
  ['Contact for queries (e-mail or telephone)', 'office@millbrook.example.org, 01632 960100'],
  ['Flexi-schooling agreement', 'Attached'],
  ['Outline of home education', 'Attached'],
  ['Risk assessment, if applicable', 'Not applicable: No danger is known. His father is with him in every session.'],
] as const;

test('a whole flexi-schooling case by the keyboard alone and offline, from the request to the signed agreement and the form, which is read back field by field', async ({
  context,
  page,
}) => {
  test.setTimeout(480_000);
  await onTheDayOfTheScenarios(context);
  await page.goto('./');
  await storedForOffline(page);
  await context.setOffline(true);

  const hand = byKeyboard(page);
  await setUp(hand);
  await schoolFacts(hand, flexiPlain);
  const id = await beginCase(hand);
  const answering = respondent(hand, flexiPlain);
  await answering.until('readiness');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ready for the parent');
  await answering.until('sign');
  await signAsParent(hand, 'agreement');
  await signAsHead(hand, 'agreement');
  await hand.press('Go to the signed pack');
  await signedPack(page);
  const { pages } = await readPdf(await downloadPack(hand));
  for (const words of pages) expect(words).toMatch(/Signed.*Code [0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}/);
  const whole = dense(pages.join(' '));
  for (const title of [
    'The parent’s request for flexi-schooling',
    'Considerations and decision',
    'Flexi-schooling agreement',
    'Outline of home education',
    'Risk assessment',
    'Evidence page',
  ]) {
    expect(whole, title).toContain(dense(title));
  }

  await hand.press('tell the local authority');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tell the local authority');
  await expect(page.getByText('attendance@lincolnshire.gov.uk')).toBeVisible();
  await expect(page.getByText('Nothing is on record as sent yet.')).toBeVisible();
  const form = dense((await readPdf(await downloaded(page, 'Flexi-schooling notification form'))).pages.join(' '));
  let from = 0;
  for (const [label, value] of appendix7) {
    const at = form.indexOf(dense(`${label}${value}`), from);
    expect(at, `${label}: ${value}`).toBeGreaterThan(-1);
    from = at;
  }

  await hand.press('Write down when it was sent, and by whom');
  await toAnotherPage(page, () => hand.press('Add a notification'));
  const row = placeShown(page).place.row ?? '';
  await hand.write(`f-notifications-${row}-on-day`, '7');
  await hand.write(`f-notifications-${row}-on-month`, '1');
  await hand.write(`f-notifications-${row}-on-year`, '2027');
  await hand.write(`f-notifications-${row}-by`, 'Jo Carter');
  await toAnotherPage(page, () => hand.press('Continue'));
  await saved(page);
  await goTo(page, `#/case/${id}/notify`);
  await expect(page.getByText('On record: 7 January 2027, Jo Carter')).toBeVisible();
});
