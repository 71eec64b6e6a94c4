import { lazy, Suspense, useMemo } from 'react';
import { PackView } from '../../documents/html/pack-view.tsx';
import type { Pack } from '../../documents/model.ts';
import { stateInWords } from '../../documents/parts/state-in-words.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { fileName } from '../shared/file-name.ts';
import { saveFile } from '../shared/save-file.ts';
import { printFile } from './print-file.ts';

const PdfViewer = lazy(() => import('../../ui/PdfViewer.tsx').then((module) => ({ default: module.PdfViewer })));

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
