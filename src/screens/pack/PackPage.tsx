import { useEffect, useMemo, useState } from 'react';
import { documentTitles } from '../../documents/document-titles.ts';
import { PackView } from '../../documents/html/pack-view.tsx';
import type { DocumentId, Pack } from '../../documents/model.ts';
import { documentIds } from '../../documents/model.ts';
import type { PackInput } from '../../documents/pack.ts';
import { buildPack } from '../../documents/pack.ts';
import { RUNNING } from '../../forms/form.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { useCaseView } from '../case/case-view.ts';
import { useServices } from '../services.ts';
import { usePageTitle } from '../use-page-title.ts';
import type { Look } from './MadePack.tsx';
import { MadePack } from './MadePack.tsx';
import { packInput } from './pack-input.ts';

type Part = DocumentId | 'whole';

/** What came of an input; while it is another input’s, the pack is still being made. */
type Made = { readonly of: PackInput; readonly state: 'failed'; readonly pack: Pack } | { readonly of: PackInput; readonly state: 'made'; readonly pack: Pack; readonly bytes: Uint8Array<ArrayBuffer> };

/** What can be printed: the whole, or one document alone; the parent’s comes first. */
const PARTS = [{ value: 'whole', label: 'The whole pack' }, ...(['consent', 'checklist', 'risk', 'plan', 'attendance', 'matrix', 'reasons', 'evidence'] as const).map((id) => ({ value: id, label: documentTitles[id] }))];

export interface PackPageProps {
  /** Leads to what is kept on record after the start. */
  readonly onContinue: () => void;
}

/** The pack: read it here, as text or as its pages; download, print or share it, whole or one document alone. */
export function PackPage({ onContinue }: PackPageProps) {
  const view = useCaseView();
  const { pdf } = useServices();
  const [part, setPart] = useState<Part>('whole');
  const [last, setLast] = useState<Made | undefined>(undefined);
  const [look, setLook] = useState<Look>('none');
  usePageTitle('The pack');
  const { case: c, signatures, situation, findings, today, sample } = view;
  const input = useMemo<PackInput>(
    () => packInput({ case: c, signatures, situation, findings, today, sample }, part),
    [c, signatures, situation, findings, today, sample, part],
  );
  useEffect(() => {
    let gone = false;
    void made(input, pdf.make).then((done) => {
      if (!gone) setLast(done);
    });
    return () => {
      gone = true;
    };
  }, [input, pdf]);
  const ready = last?.of === input ? last : undefined;
  return (
    <>
      <Heading1>The pack</Heading1>
      <p className="govuk-body">
        The{' '}
        <a className="govuk-link" href={view.hrefOf('attendance')}>
          attendance codes
        </a>{' '}
        and the{' '}
        <a className="govuk-link" href={view.hrefOf('matrix')}>
          matrix of concern
        </a>{' '}
        are in it, and have pages of their own.
      </p>
      <Radios
        name="part"
        legend="What do you need?"
        options={PARTS}
        value={part}
        onChange={(value) => {
          setPart(documentIds.find((id) => id === value) ?? 'whole');
        }}
      />
      {ready === undefined && (
        <p className="govuk-body" role="status">
          Making the PDF
        </p>
      )}
      {ready?.state === 'failed' && (
        <>
          <InsetText>The PDF could not be made. The text below is the same, and can be printed from the browser’s own menu.</InsetText>
          <PackView pack={ready.pack} />
        </>
      )}
      {ready?.state === 'made' && <MadePack pack={ready.pack} bytes={ready.bytes} look={look} onLook={setLook} />}
      {view.walk.steps.some(({ form }) => form.id === RUNNING) && (
        <Button type="button" variant="secondary" onClick={onContinue}>
          Go on to what to record after the start
        </Button>
      )}
    </>
  );
}

/** Builds the pack and makes its PDF. Without the PDF there is still the pack, to be read. */
async function made(input: PackInput, make: (pack: Pack) => Promise<Uint8Array>): Promise<Made> {
  const pack = await buildPack(input);
  return make(pack).then(
    (bytes) => ({ of: input, state: 'made', pack, bytes: new Uint8Array(bytes) }),
    () => ({ of: input, state: 'failed', pack }),
  );
}
