import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../src/domain/failure.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { CasesPage } from '../../src/screens/cases/CasesPage.tsx';
import { DeleteCase } from '../../src/screens/cases/DeleteCase.tsx';
import type { ListedCase } from '../../src/screens/shared/services.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { memoryStore, storedCase } from './support/memory-store.ts';
import { openPage } from './support/open-page.tsx';
import { testServices } from './support/services.ts';

withoutLayout();

const STRANGE = '6d5e3f0e-53d7-4b60-9c2f-0c2f4f9a1a11';

/** The list with one case more, of which nothing is told, and whose reading fails so. */
function storeWith(listed: Omit<ListedCase, 'id' | 'line'>, failure: Failure) {
  const memory = memoryStore(storedCase(plain));
  return {
    ...memory,
    list: async () => {
      const found = await memory.list();
      if (!found.ok) return found;
      const { marks } = listed.marks.includes('gone') ? { marks: ['account-damaged' as const] } : found.value;
      return ok({ ...found.value, marks, cases: [...found.value.cases, { id: STRANGE, line: undefined, ...listed }] });
    },
    retell: () => Promise.resolve(fail(failure)),
    one: () => Promise.resolve(fail(failure)),
  };
}

const lineOf = async (name: string) => {
  const found = (await screen.findByRole('heading', { level: 2, name })).closest('section');
  if (found === null) throw new Error('no line');
  return within(found);
};

describe('a case that cannot be opened', () => {
  it('says so, with the ways to settle and to delete it, and that nothing is being worked out', async () => {
    openPage(
      <CasesPage />,
      testServices(storeWith({ name: '', marks: ['gone'] }, { kind: 'damaged-record', record: STRANGE })),
    );
    const line = await lineOf('A case that cannot be opened');
    expect(
      line.getByText(/^Nothing of the case of somebody whose name cannot be read can be opened here/u),
    ).toBeVisible();
    expect(line.getByRole('link', { name: 'Say that this has been dealt with' })).toHaveAttribute(
      'href',
      `#/settle/${STRANGE}`,
    );
    expect(line.getByRole('link', { name: /^Delete/u })).toHaveAttribute('href', `#/delete/${STRANGE}`);
    expect(screen.queryByText(/Working out/u)).not.toBeInTheDocument();
    expect(screen.queryByText(/Every case below can be used/u)).not.toBeInTheDocument();
  });

  it('is called by the name it was known by', async () => {
    openPage(
      <CasesPage />,
      testServices(storeWith({ name: 'Robin', marks: ['gone'] }, { kind: 'damaged-record', record: STRANGE })),
    );
    await lineOf('Robin');
  });

  it.each(['damaged-record', 'no-such-case'] as const)('can be deleted where nothing of it opens: %s', async (kind) => {
    openPage(
      <DeleteCase id={STRANGE} />,
      testServices(
        storeWith({ name: '', marks: ['gone'] }, kind === 'damaged-record' ? { kind, record: STRANGE } : { kind }),
      ),
    );
    expect(await screen.findByRole('button', { name: 'Delete the case' })).toBeVisible();
    expect(screen.getByText(/^This case is damaged, and cannot be read here/u)).toBeVisible();
  });
});

it('a case whose line could not be worked out says why, and no longer that it is being worked out', async () => {
  openPage(<CasesPage />, testServices(storeWith({ name: 'Robin', marks: [] }, { kind: 'store-lost' })));
  const line = await lineOf('Robin');
  expect(await line.findByText(/^What is due today could not be worked out\. The connection/u)).toBeVisible();
  expect(line.queryByText(/^Working out/u)).not.toBeInTheDocument();
});
