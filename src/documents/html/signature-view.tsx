import type { Block, SignedMark } from '../model.ts';
import { drawingPath } from '../parts/drawing-path.ts';

type SignatureBlock = Extract<Block, { kind: 'signature' }>;

const EMPTY_LINES = ['Name and role', 'Signature', 'Date'] as const;

function Signed({ signed }: { readonly signed: SignedMark }) {
  const { drawing } = signed;
  return (
    <>
      {drawing !== undefined && (
        <svg
          className="wm-doc-mark"
          viewBox={`0 0 ${String(drawing.width)} ${String(drawing.height)}`}
          role="img"
          aria-label={`Signature drawn by ${signed.name}`}
        >
          <path
            d={drawingPath(drawing)}
            fill="none"
            stroke="currentColor"
            strokeWidth={3}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </svg>
      )}
      <dl>
        <dt>Signed by</dt>
        <dd>{signed.name}</dd>
        <dt>Role</dt>
        <dd>{signed.capacity}</dd>
        <dt>When</dt>
        <dd>{signed.at}</dd>
        <dt>Code of what was signed</dt>
        <dd>{signed.hash}</dd>
      </dl>
    </>
  );
}

/** The place of one signature: what was signed there, or lines for a pen. */
export function SignatureView({ block }: { readonly block: SignatureBlock }) {
  return (
    <div className="wm-doc-signature" role="group" aria-label={`Signature: ${block.label}`}>
      <p className="wm-doc-signature-label">{block.label}</p>
      {block.signed === null ? (
        <dl className="wm-doc-lines">
          {EMPTY_LINES.map((line) => (
            <div key={line}>
              <dt>{line}</dt>
              <dd>
                <span className="wm-doc-hidden">Blank</span>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <Signed signed={block.signed} />
      )}
    </div>
  );
}
