import type { Pack } from '../../documents/model.ts';
import type { PackInput } from '../../documents/pack.ts';
import { buildPack } from '../../documents/pack.ts';

/** What came of an input; while it is another input’s, the pack is still being made. */
export type Made =
  | { readonly of: PackInput; readonly state: 'failed'; readonly pack: Pack }
  | { readonly of: PackInput; readonly state: 'made'; readonly pack: Pack; readonly bytes: Uint8Array<ArrayBuffer> };

/** Builds the pack and makes its PDF. Without the PDF there is still the pack, to be read. */
export async function makePack(input: PackInput, make: (pack: Pack) => Promise<Uint8Array>): Promise<Made> {
  const pack = await buildPack(input);
  return make(pack).then(
    (bytes) => ({ of: input, state: 'made', pack, bytes: new Uint8Array(bytes) }),
    () => ({ of: input, state: 'failed', pack }),
  );
}
