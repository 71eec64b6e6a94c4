import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { arrangementOf } from '../../src/arrangements/arrangement-of.ts';
import type { Pack } from '../../src/documents/model.ts';
import '../../src/screens/pack/PackPage.tsx';
import { caseHolding } from '../case/case-of.ts';
import { plain, plainWith, plainWithout } from './support/answers.ts';
import { withoutLayout } from './support/browser.ts';
import type { MemoryStore } from './support/memory-store.ts';
import type { OpenPage } from './support/open-page.tsx';
import { openCase } from './support/open-page.tsx';
import { testServices } from './support/services.ts';
import { allSignatures } from './support/signatures.ts';

withoutLayout();

const ready = () => screen.findByTestId('pack-ready');
const lastPack = ({ services }: OpenPage): Pack => {
  const pack = services.pdf.make.mock.lastCall?.[0];
  if (pack === undefined) throw new Error('no pack was made');
  return pack;
};

/** The PDF maker of these services fails. */
const withoutPdf = (store: MemoryStore) => {
  const services = testServices(store);
  services.pdf.make.mockImplementation(() => Promise.reject(new Error('no worker')));
  return services;
};

/** What the browser is asked to download. */
function downloads(): readonly string[] {
  const names: string[] = [];
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined }));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}

describe('the pack', () => {
  it.each([
    ['DRAFT', plainWithout('plan.aim'), []],
    ['For signature', plain, []],
    ['Signed', plain, allSignatures(plain)],
    ['Signed', plainWith({ 'pupil.name': 'Samira Fielding' }), allSignatures(plain)],
    [
      'Signed',
      plainWith({ 'timetable.week.2.monday': { where: 'school', start: '8:45', end: '11:30' } }),
      allSignatures(plain),
    ],
  ] as const)(
    'is %s as the answers and signatures have it, with its code and its size',
    async (state, answers, signatures) => {
      await openCase(answers, 'pack', { signatures });
      expect(await ready()).toHaveTextContent(
        new RegExp(`^${state}, code [0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}, 3 kB$`, 'u'),
      );
    },
  );

  it('is made at once, whole, and says so meanwhile', async () => {
    let made = (): void => undefined;
    const slowPdf = (store: MemoryStore) => {
      const services = testServices(store);
      services.pdf.make.mockImplementation(
        () =>
          new Promise((resolve) => {
            made = () => {
              resolve(new Uint8Array(2_500));
            };
          }),
      );
      return services;
    };
    const page = await openCase(plain, 'pack', { services: slowPdf });
    expect(screen.getByRole('radio', { name: 'The whole pack' })).toBeChecked();
    await waitFor(() => {
      expect(lastPack(page).documents.map(({ id }) => id)).toEqual(arrangementOf(caseHolding(plain)).documents);
    });
    expect(screen.getByText('Making the PDF')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Download the PDF' })).not.toBeInTheDocument();
    made();
    await ready();
    expect(screen.queryByText('Making the PDF')).not.toBeInTheDocument();
  });

  it('of a case with a change is the version in force, and what is proposed as a draft', async () => {
    const change = plainWith({ 'timetable.week.2.monday': { where: 'school', start: '8:45', end: '11:30' } });
    const page = await openCase(change, 'pack', { signatures: allSignatures(plain) });
    expect(await ready()).toHaveTextContent(/^Signed/u);
    expect(screen.getByRole('radio', { name: 'Version 1, with what was recorded since' })).toBeChecked();
    await page.user.click(screen.getByRole('radio', { name: 'What is proposed, as a draft' }));
    await waitFor(async () => expect(await ready()).not.toHaveTextContent(/^Signed/u));
    expect(lastPack(page).state).not.toBe('signed');
  });

  it('is also one document alone', async () => {
    const page = await openCase(plain, 'pack');
    await ready();
    await page.user.click(screen.getByRole('radio', { name: 'Part-time timetable consent form' }));
    await ready();
    await waitFor(() => {
      expect(lastPack(page).documents.map(({ id }) => id)).toEqual(['consent']);
    });
    await page.user.click(screen.getByRole('radio', { name: 'The whole pack' }));
    await ready();
    expect(lastPack(page).documents.map(({ id }) => id)).toEqual(arrangementOf(caseHolding(plain)).documents);
  });

  it('reads as text on the page, with the same words', async () => {
    const { user } = await openCase(plain, 'pack');
    await ready();
    await user.click(screen.getByRole('button', { name: 'Read as text' }));
    expect(screen.getAllByText(/Sam cannot yet manage a full day after pneumonia\./u).length).toBeGreaterThan(0);
    expect(screen.getByRole('heading', { name: 'Risk assessment' })).toBeVisible();
  });

  it('is downloaded under a name that does not say whose it is', async () => {
    const names = downloads();
    const { user } = await openCase(plain, 'pack');
    await ready();
    await user.click(screen.getByRole('button', { name: 'Download the PDF' }));
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/^part-time-timetable-pack-for-signature-[0-9a-f-]{14}\.pdf$/u);
  });

  it('is shared where the browser shares files, and a closed share sheet is no trouble', async () => {
    const share = vi.fn<(data: { readonly files: readonly File[] }) => Promise<void>>(() =>
      Promise.reject(new DOMException('closed', 'AbortError')),
    );
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator) as Navigator, { canShare: () => true, share }));
    const { user } = await openCase(plain, 'pack');
    await ready();
    await user.click(screen.getByRole('button', { name: 'Share' }));
    const [file] = share.mock.lastCall?.[0].files ?? [];
    expect(file?.type).toBe('application/pdf');
    expect(file?.size).toBe(2_500);
    expect(screen.getByTestId('pack-ready')).toBeVisible();
    vi.unstubAllGlobals();
  });

  it('offers no share sheet where there is none', async () => {
    await openCase(plain, 'pack');
    await ready();
    expect(screen.queryByRole('button', { name: 'Share' })).not.toBeInTheDocument();
  });

  it('says that it leaves what Waymark protects', async () => {
    await openCase(plain, 'pack');
    await ready();
    expect(screen.getByText(/the pack is outside Waymark/u)).toBeVisible();
  });

  it('of the sample is marked as one', async () => {
    const page = await openCase(plain, 'pack', { sample: true });
    await ready();
    expect(lastPack(page).sample).toBe(true);
  });

  it('never names the pupil in the window’s title', async () => {
    await openCase(plain, 'pack');
    expect(document.title).toBe('The pack - Waymark');
    await ready();
  });

  it('that cannot be made says so, and what to do in its place', async () => {
    await openCase(plain, 'pack', { services: withoutPdf });
    expect(await screen.findByText(/The PDF could not be made\./u)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Download the PDF' })).not.toBeInTheDocument();
    expect(screen.queryByText('Making the PDF')).not.toBeInTheDocument();
  });

  it('that cannot be made can be read as text all the same', async () => {
    await openCase(plain, 'pack', { services: withoutPdf });
    await screen.findByText(/The PDF could not be made\./u);
    expect(screen.getAllByText(/Sam cannot yet manage a full day after pneumonia\./u).length).toBeGreaterThan(0);
  });
});

describe('a pack made ahead', () => {
  it('is made once nobody has typed for a while, not at each letter', async () => {
    const page = await openCase(plain, 'pupil/details');
    expect(page.services.pdf.warm).toHaveBeenCalled();
    await page.user.type(screen.getByRole('textbox', { name: 'Full name' }), 'abc');
    expect(page.services.pdf.make).not.toHaveBeenCalled();
    await waitFor(() => {
      expect(page.services.pdf.make).toHaveBeenCalledOnce();
    });
    expect(within(document.body).queryByText(/PDF/u)).not.toBeInTheDocument();
    expect(lastPack(page).pupil).toBe('Sam Fieldingabc');
  });

  it('that fails is no trouble to who answers', async () => {
    const page = await openCase(plain, 'pupil/details', { services: withoutPdf });
    await waitFor(() => {
      expect(page.services.pdf.make).toHaveBeenCalledOnce();
    });
    expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveValue('Sam Fielding');
  });
});
