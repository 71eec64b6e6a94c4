import { render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Facts } from '../../../src/documents/facts.ts';
import { PackView } from '../../../src/documents/html/pack-view.tsx';
import type { Pack } from '../../../src/documents/model.ts';
import { buildPack } from '../../../src/documents/pack.ts';
import { isoDate } from '../../../src/domain/iso-date.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import { allSignatures, knownOf, signedBy } from '../known-case.ts';

const known = knownOf(medicalShortPlain);
const today = isoDate('2027-01-06');
const packOf = async (facts: Facts = known): Promise<Pack> => {
  if (today === undefined) throw new Error('no date');
  return buildPack({ facts, today, sample: false });
};

describe('a pack on the screen', () => {
  let pack: Pack;
  beforeAll(async () => {
    pack = await packOf();
  });

  it('says whose it is, how far it has come, and its version', () => {
    render(<PackView pack={pack} />);
    expect(screen.getByText('For signature')).toBeInTheDocument();
    expect(screen.getByText(new RegExp(`Code ${pack.version}, printed on 6 January 2027`))).toBeInTheDocument();
    expect(screen.queryByText(/invented/)).toBeNull();
  });

  it('marks a draft as one, and a sample as one', async () => {
    render(<PackView pack={{ ...(await packOf(knownOf(new Map()))), sample: true }} />);
    expect(screen.getByText('DRAFT')).toBeInTheDocument();
    expect(screen.getByText('Sample: this pupil is invented')).toBeInTheDocument();
  });

  it('has a first heading for each document, named by it, and no heading level left out', () => {
    render(<PackView pack={pack} />);
    const articles = screen.getAllByRole('article');
    expect(
      articles.map((article) =>
        within(article)
          .getAllByRole('heading', { level: 1 })
          .map(({ textContent }) => textContent),
      ),
    ).toEqual(pack.documents.map(({ title }) => [title]));
    for (const article of articles) {
      const levels = within(article)
        .getAllByRole('heading')
        .map(({ tagName }) => Number(tagName.slice(1)));
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    }
  });

  it('has contents that lead to each document', () => {
    render(<PackView pack={pack} />);
    const links = within(screen.getByRole('navigation', { name: 'Documents of this pack' })).getAllByRole('link');
    expect(links).toHaveLength(pack.documents.length - 1);
    for (const link of links)
      expect(document.getElementById((link.getAttribute('href') ?? '').slice(1))?.tagName).toBe('ARTICLE');
  });

  it('gives every table a caption, and every row of it a head', () => {
    render(<PackView pack={pack} />);
    const tables = screen.getAllByRole('table');
    expect(tables.length).toBeGreaterThan(20);
    for (const table of tables) {
      expect(table).toHaveAccessibleName();
      for (const row of within(table).getAllByRole('row')) expect(row.querySelector('th[scope]')).not.toBeNull();
    }
  });

  it('has each document’s own ids only once', () => {
    const { container } = render(<PackView pack={pack} />);
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('uses no inline style, which the content security policy forbids', () => {
    const { container } = render(<PackView pack={pack} />);
    expect(container.querySelectorAll('[style], style')).toHaveLength(0);
  });

  it('shows the signatures with who, in which role, when and which code', async () => {
    render(<PackView pack={await packOf(signedBy(known, allSignatures(known)))} />);
    expect(screen.getAllByText('Signed')[0]).toBeInTheDocument();
    const parent = screen.getByRole('group', { name: 'Signature: Parent or carer: Robin Fielding' });
    expect(within(parent).getByText('Father')).toBeInTheDocument();
    expect(within(parent).getByText('6 January 2027 at 2:32pm')).toBeInTheDocument();
    expect(within(parent).getByText('ab12cd34ef56')).toBeInTheDocument();
  });
});
