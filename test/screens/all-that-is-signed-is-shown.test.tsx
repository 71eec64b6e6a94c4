import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/case/case.ts';
import type { Block, Document } from '../../src/documents/model.ts';
import { toSign } from '../../src/documents/to-sign.ts';
import '../../src/screens/sign/SignPage.tsx';
import { knownOf } from '../documents/known-case.ts';
import { flexiPlain } from '../scenarios/flexi-plain.ts';
import { heaviest } from '../scenarios/heaviest.ts';
import { plain, plainWith } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase } from './support/open-page.tsx';
import { readAsParent } from './support/parents-part.ts';
import { allSignatures } from './support/signatures.ts';

withoutLayout();

/** Every sentence and every value of a block; what stands at the head of a column is read with it. */
function saidIn(block: Block): readonly (string | null)[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'note':
      return [block.text];
    case 'list':
      return block.items;
    case 'fields':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return block.rows.flat();
    case 'week-grid':
      return block.weeks.flatMap(({ label, days }) => [label, ...days.map(({ name }) => name)]);
    default:
      throw new Error(`no paper that a parent signs has a ${block.kind}`);
  }
}

const plainText = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** All that stands on the pages of the parent’s part, up to the decision. */
async function shownTo(answers: Answers, act: string, signatures: ReturnType<typeof allSignatures>): Promise<string> {
  const { user } = await openCase(answers, 'sign', { signatures });
  await user.click(await screen.findByRole('button', { name: act }));
  const pages: string[] = [];
  const keep = (): void => {
    pages.push(plainText([...document.querySelectorAll('body *')].map((one) => one.textContent).join(' ')));
  };
  await readAsParent(user, keep);
  keep();
  return pages.join(' ');
}

/** What a paper says and the pages do not. */
function missing(paper: Document, shown: string): readonly (string | null)[] {
  const said = paper.blocks.flatMap(saidIn).filter((text) => text !== null && text !== 'Signatures');
  expect(said.length).toBeGreaterThan(30);
  return said.filter((text) => !shown.includes(plainText(text ?? '')));
}

const change = plainWith({ 'timetable.week.2.monday': { where: 'school', start: '8:45', end: '11:30' } });

describe('all that a parent signs is shown to them', () => {
  it.each([
    ['a part-time timetable', plain, 'consent'],
    ['the heaviest one', heaviest, 'consent'],
    ['flexi-schooling', flexiPlain, 'agreement'],
  ] as const)('of %s', async (_, answers, document) => {
    const shown = await shownTo(answers, 'Hand the device to the parent', []);
    const { document: paper } = toSign(document, knownOf(answers));
    expect(missing(paper, shown)).toEqual([]);
  });

  it('of a change: what was, what is to be, and that all else stays', async () => {
    const shown = await shownTo(change, 'Hand the device to the parent', allSignatures(plain));
    const { document: paper } = toSign('consent', knownOf(change, allSignatures(plain)));
    expect(missing(paper, shown)).toEqual([]);
    for (const words of ['What changes', 'As it was agreed', 'With the change', 'All else stays as it was agreed.'])
      expect(shown).toContain(words);
  });
});
