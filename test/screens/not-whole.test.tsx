import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PackView } from '../../src/documents/html/pack-view.tsx';
import { buildPack } from '../../src/documents/pack.ts';
import { packInput } from '../../src/reading/pack-input.ts';
import { plain } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import { openCase } from './support/open-page.tsx';
import { readingWith } from './support/reading-with.ts';

withoutLayout();

const damage = { marks: ['unreadable'], lost: ['pupil.name', 'risk.significant'] } as const;

describe('a case of which part is lost', () => {
  it.each(['tasks', 'readiness', 'sign', 'pack'])(
    'says so on %s, and names each answer with its page',
    async (place) => {
      await openCase(plain, place, { damage });
      expect(await screen.findByText(/^Part of the case of Sam cannot be read any more/u)).toBeVisible();
      const [first] = screen.getAllByRole('link', { name: /name/iu });
      expect(first).toHaveAttribute('href', expect.stringContaining('pupil/'));
    },
  );

  it('says so at the head of its papers', async () => {
    const { proposed } = readingWith(plain);
    for (const isDamaged of [true, false]) {
      const pack = await buildPack(packInput(proposed, 'consent', false, isDamaged));
      const { container, unmount } = render(<PackView pack={pack} />);
      expect(container.textContent.includes('Not whole: part of this case could not be read')).toBe(isDamaged);
      unmount();
    }
  });

  it('says nothing where all is well', async () => {
    await openCase(plain, 'tasks');
    expect(screen.queryByText(/not as it was/u)).not.toBeInTheDocument();
  });
});
