import { documentTitles } from '../../documents/parts/document-titles.ts';
import { Button } from '../../ui/Button.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { saveFile } from '../shared/save-file.ts';
import type { Attachment } from './use-attachments.ts';

export interface AttachmentsProps {
  readonly attachments: readonly Attachment[];
}

const waiting: Readonly<Record<Exclude<Attachment['state'], 'made'>, string>> = {
  making: 'Being made',
  failed: 'Could not be made. The pack’s own page has it as text.',
};

/** The files to attach: save each, or hand all of them to another app at once where the device can. */
export function Attachments({ attachments }: AttachmentsProps) {
  const files = attachments.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const canShare = files.length === attachments.length && 'canShare' in navigator && navigator.canShare({ files });
  return (
    <>
      <ul className="govuk-list">
        {attachments.map(({ document, state, file }) => (
          <li key={document} className="wm-attachment">
            <span>{documentTitles[document]}</span>
            {file === undefined ? (
              <span role="status">{state === 'made' ? '' : waiting[state]}</span>
            ) : (
              <Button
                type="button"
                variant="secondary"
                onClick={() => {
                  saveFile(file, file.name);
                }}
              >
                Download<span className="govuk-visually-hidden">: {documentTitles[document]}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {canShare && (
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            // A person who closes the share sheet has decided; there is nothing to tell.
            navigator.share({ files: [...files] }).catch(() => undefined);
          }}
        >
          Share all files
        </Button>
      )}
      <InsetText>
        The files name the pupil. Once they are saved or shared they are outside Waymark: keep them where other papers
        about children are kept.
      </InsetText>
    </>
  );
}
