import type { DocumentId } from '../../arrangements/ids.ts';
import { useEffect, useMemo, useState } from 'react';
import type { Made } from '../shared/made-pack.ts';
import { makePack } from '../shared/made-pack.ts';
import type { Packed } from '../shared/pack-input.ts';
import { packInput } from '../shared/pack-input.ts';
import { fileName } from '../shared/file-name.ts';
import { useServices } from '../shared/services.ts';

/** A file to attach: made, still being made, or not to be made. */
export interface Attachment {
  readonly document: DocumentId;
  readonly state: 'making' | 'failed' | 'made';
  readonly file: File | undefined;
}

const fileOf = (made: Made | undefined): File | undefined =>
  made?.state === 'made' ? new File([made.bytes], fileName(made.pack), { type: 'application/pdf' }) : undefined;

/** Makes each document as a file of its own, one after another; they are there before anyone presses a button, for a share needs them at once. */
export function useAttachments(view: Packed, documents: readonly DocumentId[]): readonly Attachment[] {
  const { pdf } = useServices();
  const { walk, signatures, situation, findings, today, sample } = view;
  const inputs = useMemo(
    () =>
      documents.map((id) => ({
        id,
        input: packInput({ walk, signatures, situation, findings, today, sample }, id),
      })),
    [walk, signatures, situation, findings, today, sample, documents],
  );
  const [made, setMade] = useState<ReadonlyMap<object, Made>>(new Map());
  useEffect(() => {
    let gone = false;
    const makeAll = async (): Promise<void> => {
      for (const { input } of inputs) {
        if (gone) return;
        const done = await makePack(input, pdf.make);
        setMade((known) => new Map([...known, [input, done]]));
      }
    };
    void makeAll();
    return () => {
      gone = true;
    };
  }, [inputs, pdf]);
  return useMemo(
    () =>
      inputs.map(({ id, input }): Attachment => {
        const done = made.get(input);
        return { document: id, state: done === undefined ? 'making' : done.state, file: fileOf(done) };
      }),
    [inputs, made],
  );
}
