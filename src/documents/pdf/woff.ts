// WOFF 1.0 (W3C, https://www.w3.org/TR/WOFF/): an sfnt font whose tables are compressed one by one.
const woffHeader = 44;
const woffEntry = 20;
const sfntHeader = 12;
const sfntEntry = 16;

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function tablesOf(woff: Uint8Array<ArrayBuffer>): Promise<readonly Table[]> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  const count = view.getUint16(12);
  return await Promise.all(
    Array.from({ length: count }, async (_, index): Promise<Table> => {
      const at = woffHeader + index * woffEntry;
      const offset = view.getUint32(at + 4);
      const stored = woff.subarray(offset, offset + view.getUint32(at + 8));
      const bytes = stored.length < view.getUint32(at + 12) ? await inflate(stored) : stored;
      return { tag: view.getUint32(at), checksum: view.getUint32(at + 16), bytes };
    }),
  );
}

const padded = (length: number): number => (length + 3) & ~3;

/**
 * Unpacks a WOFF font into the plain font it holds. Given WOFF, the font library unpacks a whole table again for each glyph it
 * looks up, which took half of the time of a pack.
 */
export async function unpackWoff(woff: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const tables = await tablesOf(woff);
  const directory = sfntHeader + tables.length * sfntEntry;
  const sfnt = new Uint8Array(tables.reduce((sum, { bytes }) => sum + padded(bytes.length), directory));
  const view = new DataView(sfnt.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  view.setUint32(0, new DataView(woff.buffer, woff.byteOffset).getUint32(4));
  view.setUint16(4, tables.length);
  view.setUint16(6, power * sfntEntry);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * sfntEntry);
  let offset = directory;
  tables.forEach(({ tag, checksum, bytes }, index) => {
    const at = sfntHeader + index * sfntEntry;
    view.setUint32(at, tag);
    view.setUint32(at + 4, checksum);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    sfnt.set(bytes, offset);
    offset += padded(bytes.length);
  });
  return sfnt;
}
