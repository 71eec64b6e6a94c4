import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { PackView } from '../../documents/html/pack-view.tsx';
import type { Pack } from '../../documents/model.ts';
import { stateInWords } from '../../documents/parts/state-in-words.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { fileName } from '../shared/file-name.ts';
import { saveFile } from '../shared/save-file.ts';

const PdfViewer = lazy(() => import('../../ui/PdfViewer.tsx').then((module) => ({ default: module.PdfViewer })));

const PdfSheets = lazy(() => import('../../ui/PdfSheets.tsx').then((module) => ({ default: module.PdfSheets })));

/** How a pack is shown below its buttons. */
export type Look = 'none' | 'pages' | 'text';

export interface MadePackProps {
  readonly pack: Pack;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly look: Look;
  readonly onLook: (look: Look) => void;
}

/** A pack that is there: read it here, as its pages or as text; download, print or share it. */
export function MadePack({ pack, bytes, look, onLook }: MadePackProps) {
  const name = fileName(pack);
  const file = useMemo(() => new File([bytes], name, { type: 'application/pdf' }), [bytes, name]);
  const [printing, setPrinting] = useState<'no' | 'asked' | 'failed'>('no');
  const printed = useCallback(() => {
    setPrinting('no');
  }, []);
  const failed = useCallback(() => {
    setPrinting('failed');
  }, []);
  const canShare = 'canShare' in navigator && navigator.canShare({ files: [file] });
  return (
    <>
      <p className="govuk-body" data-testid="pack-ready">
        {stateInWords(pack.state)}, code {pack.version}, {String(Math.ceil(bytes.length / 1024))} kB
      </p>
      <InsetText>
        Once it is downloaded, printed or shared, the pack is outside Waymark: keep it where other papers about children
        are kept.
      </InsetText>
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
            setPrinting('asked');
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
              navigator.share({ files: [file], title: name }).catch(() => undefined);
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
      {printing === 'asked' && (
        <Suspense fallback={<p className="govuk-body">Getting the pages ready to print</p>}>
          <PdfSheets file={bytes} onDone={printed} onFail={failed} />
        </Suspense>
      )}
      {printing === 'failed' && (
        <div role="alert">
          <InsetText>
            This browser cannot print the pack from here. Download the PDF, open it in another app, and print it there.
          </InsetText>
        </div>
      )}
      {look === 'pages' && (
        <Suspense fallback={<p className="govuk-body">Opening the pages</p>}>
          <PdfViewer file={bytes} title={pack.title} />
        </Suspense>
      )}
      {look === 'text' && <PackView pack={pack} />}
    </>
  );
}
