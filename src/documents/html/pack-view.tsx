import type { Pack } from '../model.ts';
import { stateInWords } from '../parts/state-in-words.ts';
import { DocumentView } from './document-view.tsx';

/** A whole pack as it will be printed: what stands on every page first, then each document. */
export function PackView({ pack }: { readonly pack: Pack }) {
  return (
    <div className={`wm-doc-pack wm-doc-pack-${pack.state}`}>
      <header className="wm-doc-head">
        <p>
          {pack.school}
          <br />
          {pack.pupil}
        </p>
        <p>
          <strong className="wm-doc-state">{stateInWords(pack.state)}</strong>
          <br />
          {`Code ${pack.version}, printed on ${pack.printedOn}`}
        </p>
        {pack.damaged && <p className="wm-doc-sample">Not whole: part of this case could not be read</p>}
        {pack.sample && <p className="wm-doc-sample">Sample: this pupil is invented</p>}
      </header>
      {pack.documents.map((document) => (
        <DocumentView key={document.id} document={document} />
      ))}
    </div>
  );
}
