import type { ReactNode } from 'react';
import { DocumentView } from '../../documents/html/document-view.tsx';
import type { Document } from '../../documents/model.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';

export interface ReadProps {
  /** What stands above the document, and what is read before it. */
  readonly above: readonly string[];
  readonly first?: ReactNode;
  readonly document: Document;
  /** What stands below it. */
  readonly below: readonly string[];
  readonly act: string;
  readonly onRead: () => void;
  /** The way out without signing. */
  readonly stop: ReactNode;
}

const lines = (some: readonly string[]): ReactNode =>
  some.map((line) => (
    <p key={line} className="govuk-body">
      {line}
    </p>
  ));

/** What is covered has a heading over the places for signatures; there are none on the screen. */
function withoutLastHeading({ blocks, ...document }: Document): Document {
  return { ...document, blocks: blocks.at(-1)?.kind === 'heading' ? blocks.slice(0, -1) : blocks };
}

/** One document, to be read before it is signed. */
export const Read = ({ above, first, document, below, act, onRead, stop }: ReadProps) => (
  <>
    {lines(above)}
    {first}
    <DocumentView document={withoutLastHeading(document)} />
    {lines(below)}
    <ButtonGroup>
      <Button type="button" onClick={onRead}>
        {act}
      </Button>
      {stop}
    </ButtonGroup>
  </>
);
