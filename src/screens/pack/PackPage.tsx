import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { documentTitles } from '../../documents/document-titles.ts';
import { PackView } from '../../documents/html/pack-view.tsx';
import type { DocumentId, Pack } from '../../documents/model.ts';
import { documentIds } from '../../documents/model.ts';
import type { PackInput } from '../../documents/pack.ts';
import { buildPack } from '../../documents/pack.ts';
import { stateInWords } from '../../documents/state-in-words.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { useCaseView } from '../case/case-view.ts';
import { saveFile } from '../save-file.ts';
import { useServices } from '../services.ts';
import { usePageTitle } from '../use-page-title.ts';
import { fileName } from './file-name.ts';
import { packInput } from './pack-input.ts';

const PdfViewer = lazy(() => import('../../ui/PdfViewer.tsx').then((module) => ({ default: module.PdfViewer })));

type Part = DocumentId | 'whole';

/** What came of an input; while it is another input’s, the pack is still being made. */
type Made = { readonly of: PackInput; readonly state: 'failed'; readonly pack: Pack } | { readonly of: PackInput; readonly state: 'made'; readonly pack: Pack; readonly bytes: Uint8Array<ArrayBuffer> };

/** What can be printed: the whole, or one document alone; the parent’s comes first. */
const PARTS = [{ value: 'whole', label: 'The whole pack' }, ...(['consent', 'checklist', 'risk', 'plan', 'evidence'] as const).map((id) => ({ value: id, label: documentTitles[id] }))];

/** The pack: read it here, as text or as its pages; download, print or share it, whole or one document alone. */
export function PackPage() {
  const view = useCaseView();
  const { pdf } = useServices();
  const [part, setPart] = useState<Part>('whole');
  const [last, setLast] = useState<Made | undefined>(undefined);
  const [look, setLook] = useState<'none' | 'pages' | 'text'>('none');
  usePageTitle('The pack');
  const { case: c, signatures, findings, today, sample } = view;
  const input = useMemo<PackInput>(
    () => packInput({ case: c, signatures, findings, today, sample }, part),
    [c, signatures, findings, today, sample, part],
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

interface MadePackProps {
  readonly pack: Pack;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly look: 'none' | 'pages' | 'text';
  readonly onLook: (look: 'none' | 'pages' | 'text') => void;
}

function MadePack({ pack, bytes, look, onLook }: MadePackProps) {
  const name = fileName(pack);
  const file = useMemo(() => new File([bytes], name, { type: 'application/pdf' }), [bytes, name]);
  const canShare = 'canShare' in navigator && navigator.canShare({ files: [file] });
  return (
    <>
      <p className="govuk-body" data-testid="pack-ready">
        {stateInWords(pack.state)}, version {pack.version}, {String(Math.ceil(bytes.length / 1024))} kB
      </p>
      <InsetText>Once it is downloaded, printed or shared, the pack is outside Waymark: keep it where other papers about children are kept.</InsetText>
      <ButtonGroup>
        <Button
          type="button"
          onClick={() => {
            saveFile(file, name);
          }}
        >
          Download the PDF
        </Button>
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            printFile(file);
          }}
        >
          Print
        </Button>
        {canShare && (
          <Button
            type="button"
            variant="secondary"
            onClick={() => {
              // A person who closes the share sheet has decided; there is nothing to tell.
              navigator.share({ files: [file], title: pack.title }).catch(() => undefined);
            }}
          >
            Share
          </Button>
        )}
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            onLook('pages');
          }}
        >
          Look at the pages
        </Button>
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            onLook('text');
          }}
        >
          Read as text
        </Button>
      </ButtonGroup>
      {look === 'pages' && (
        <Suspense fallback={<p className="govuk-body">Opening the pages</p>}>
          <PdfViewer file={bytes} title={pack.title} />
        </Suspense>
      )}
      {look === 'text' && <PackView pack={pack} />}
    </>
  );
}

/** Opens the PDF where the browser prints it from: its own viewer, in a new tab. */
function printFile(file: File): void {
  const address = URL.createObjectURL(file);
  const opened = window.open(address);
  opened?.addEventListener('load', () => {
    opened.print();
  });
  window.setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 600_000);
}
