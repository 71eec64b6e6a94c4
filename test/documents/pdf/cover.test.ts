import { describe, expect, it } from 'vitest';
import { buildPack } from '../../../src/documents/pack.ts';
import { renderPack } from '../../../src/documents/pdf/render-pack.ts';
import { day } from '../../domain/some-dates.ts';
import { medicalShortPlain } from '../../scenarios/medical-short-plain.ts';
import { allSignatures, knownOf, signedBy } from '../known-case.ts';
import { readPdf } from './read-pdf.ts';

describe('the cover', () => {
  it.each(['before', 'after'])(
    'stands on one page %s everyone has signed, with every document in its contents',
    async (when) => {
      const known = knownOf(medicalShortPlain);
      const pack = await buildPack({
        facts: signedBy(known, when === 'after' ? allSignatures(known) : []),
        today: day('2027-01-07'),
        sample: true,
      });
      const [cover] = pack.documents;
      const { pages } = await readPdf(
        await renderPack({ ...pack, documents: cover === undefined ? [] : [cover] }, new Map()),
      );
      expect(pages).toHaveLength(1);
      for (const { title } of pack.documents) expect(pages[0]).toContain(title);
    },
    30_000,
  );
});
