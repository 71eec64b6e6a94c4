import type { Finding, Reader } from './reader.ts';
import { streamBytes } from './reader.ts';

/** What the file says of itself: version, title, language, and that it is tagged and keeps PDF/UA-1. */
export function checkCatalog(reader: Reader): readonly Finding[] {
  const { catalog } = reader.document;
  const xmp = new TextDecoder().decode(streamBytes(reader.get(catalog, 'Metadata')));
  const marks = reader.dict(catalog, 'MarkInfo');
  const preferences = reader.dict(catalog, 'ViewerPreferences');
  const header = new TextDecoder('latin1').decode(reader.bytes.subarray(0, 8));
  const rules: readonly (readonly [boolean, string, string])[] = [
    [/^%PDF-1\.[0-7]$/.test(header), 'header', `begins with ${header}`],
    [marks !== undefined && reader.isTrue(marks, 'Marked'), 'catalog', 'is not marked as tagged'],
    [marks === undefined || !reader.isTrue(marks, 'Suspects'), 'catalog', 'says its tags are suspect'],
    [/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(reader.words(catalog, 'Lang') ?? ''), 'catalog', 'names no language'],
    [preferences !== undefined && reader.isTrue(preferences, 'DisplayDocTitle'), 'catalog', 'does not show its title'],
    [/pdfuaid:part\s*(=\s*["']1|>\s*1)/.test(xmp), 'metadata', 'does not say PDF/UA-1'],
    [xmp.includes('<dc:title>'), 'metadata', 'has no title'],
    [!/&(?!amp;|lt;|gt;|quot;|apos;|#)/.test(xmp), 'metadata', 'holds an unescaped &'],
    [reader.dict(catalog, 'StructTreeRoot') !== undefined, 'catalog', 'has no structure tree'],
  ];
  return rules.filter(([kept]) => !kept).map(([, topic, what]) => ({ topic, what }));
}
