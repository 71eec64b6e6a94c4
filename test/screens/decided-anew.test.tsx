import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import type { Signature } from '../../src/case/signature.ts';
import { dateTyped } from '../scenarios/typed.ts';
import { plain, plainWith } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase } from './support/open-page.tsx';
import { dateOf, testServices } from './support/services.ts';
import { allSignatures, signatureOn } from './support/signatures.ts';

withoutLayout();

const opened = (answers: Answers, place: string, signatures: readonly Signature[], today: string) =>
  openCase(answers, place, { signatures, services: (store) => testServices(store, { today: () => dateOf(today) }) });

const tasks = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);

/** Agreed on 7 January for the 11th, and taken back on the 8th, as somebody wrote it down. */
const takenBack = plainWith({
  'running.withdrawn-on': dateTyped('8', '1', '2027'),
  'running.withdrawn-by': 'Robin Fielding',
  'running.withdrawn-how': 'call',
});

describe('what was agreed and taken back before its start', () => {
  it('is decided anew by everybody; the earlier signatures are shown as of what was taken back', async () => {
    await opened(takenBack, 'sign', allSignatures(plain), '2027-01-08');
    expect(tasks()[0]).toMatch(
      /For version 1, taken back by Robin Fielding on 8 January 2027\. Agrees\. Signed by Robin Fielding \(Father\) on 7 January 2027.*To sign$/u,
    );
    expect(tasks()[1]).toMatch(/For version 1, taken back by Robin Fielding on 8 January 2027\..*Taken back$/u);
    expect(buttons()).toEqual(['Hand the device to the parent']);
  });

  it('says alike in every row that it was taken back, where the parent signed that', async () => {
    const back = signatureOn('consent', 'parent', plain, {
      id: 'back',
      decision: 'refuse',
      at: '2027-01-08T10:00:00.000Z',
    });
    await opened(plain, 'sign', [...allSignatures(plain), back], '2027-01-09');
    expect(tasks()[0]).toMatch(/Takes back version 1\. .*Taken back$/u);
    expect(tasks()[1]).toMatch(/taken back by Robin Fielding.*Taken back$/u);
    expect(document.body).not.toHaveTextContent(/Objected/u);
  });

  it('prints as a draft first, and as it was signed where that is asked for', async () => {
    await opened(takenBack, 'pack', allSignatures(plain), '2027-01-08');
    const versions = within(screen.getByRole('group', { name: 'Which version?' })).getAllByRole('radio');
    expect(versions.map((radio) => radio.closest('.govuk-radios__item')?.textContent)).toEqual([
      'What is proposed, as a draft',
      'Version 1 (taken back on 8 January 2027), as it was signed',
    ]);
    expect(versions[0]).toBeChecked();
    expect(await screen.findByTestId('pack-ready')).not.toHaveTextContent(/^Signed/u);
  });
});

describe('a change in which something is missing', () => {
  it('is not open to the parent while the page says that something comes before they can sign', async () => {
    await opened(
      plainWith({ 'timetable.week.2.monday': { where: '', start: '', end: '' } }),
      'sign',
      allSignatures(plain),
      '2027-01-14',
    );
    expect(screen.getByText(/1 thing before the parent can sign/u)).toBeVisible();
    expect(buttons()).toEqual([]);
    expect(tasks()[0]).toMatch(/Cannot start yet$/u);
  });
});

describe('a change that is waited for', () => {
  const change = plainWith({ 'timetable.week.2.monday': { where: 'school', start: '8:45', end: '11:30' } });

  it('shows what was signed before as of its version, never as not signed', async () => {
    await opened(change, 'sign', allSignatures(plain), '2027-01-14');
    expect(tasks()[0]).toMatch(/^.*For version 1, with which it stays\. Agrees\. Signed by Robin Fielding/u);
    expect(tasks().join()).not.toContain('Not signed yet');
  });

  it('says of a no that it is to the change, and what goes on', async () => {
    const no = signatureOn('consent', 'parent', change, {
      id: 'no',
      decision: 'refuse',
      at: '2027-01-14T10:00:00.000Z',
    });
    await opened(change, 'sign', [...allSignatures(plain), no], '2027-01-14');
    expect(tasks()[0]).toMatch(
      /Does not agree to the change of version 1\. Signed by Robin Fielding.*Does not agree$/u,
    );
  });
});

it('says which version a signature that holds is for', async () => {
  await opened(plain, 'sign', allSignatures(plain), '2027-01-14');
  expect(tasks()[0]).toMatch(/Signed by Robin Fielding.*It is for version 1\.Completed$/u);
});

it('leaves a trace of a signature that an answer made void', async () => {
  const other = plainWith({ 'plan.aim': 'Another aim' });
  await opened(other, 'sign', [signatureOn('consent', 'parent', plain)], '2027-01-07');
  expect(tasks()[0]).toMatch(/To be signed again: an answer has changed since \(.*\)\. Agrees\. Signed by Robin/u);
});
