import { useEffect, useMemo, useState } from 'react';
import type { DocumentId } from '../../arrangements/ids.ts';
import { packInput } from '../../reading/pack-input.ts';
import type { CaseView } from '../shared/case-view.ts';
import { fileName } from '../shared/file-name.ts';
import type { Made } from '../shared/made-pack.ts';
import { makePack } from '../shared/made-pack.ts';
import { isDamaged, useServices } from '../shared/services.ts';

/** A file to attach: made, still being made, or not to be made. */
export interface Attachment {
  readonly document: DocumentId;
  readonly state: 'making' | 'failed' | 'made';
  readonly file: File | undefined;
}

const fileOf = (made: Made | undefined): File | undefined =>
  made?.state === 'made' ? new File([made.bytes], fileName(made.pack), { type: 'application/pdf' }) : undefined;

/** Makes each document as a file of its own, one after another; they are there before anyone presses a button, for a share needs them at once. */
export function useAttachments(
  { sample, damage, reading: { proposed, agreed } }: CaseView,
  documents: readonly DocumentId[],
): readonly Attachment[] {
  const { pdf } = useServices();
  const inputs = useMemo(
    () =>
      documents.map((id) => ({
        id,
        input: packInput(agreed ?? proposed, id, sample, isDamaged(damage)),
      })),
    [agreed, proposed, sample, damage, documents],
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
