import type { Path } from '../../../case/case.ts';
import { focusField } from '../../../ui/focus-field.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { useAnswering } from '../../shared/answering.ts';
import { fieldId } from '../../shared/field-id.ts';

export interface SuggestedWordsProps {
  /** The answer that the words are for. */
  readonly path: Path;
  /** What its box is called, for those who hear the button alone. */
  readonly box: string;
  readonly words: string;
}

/** Words to begin with, below a box that is empty: a press puts them into it, where they are changed like any others. */
export function SuggestedWords({ path, box, words }: SuggestedWordsProps) {
  const { log } = useAnswering();
  return (
    <p className="wm-suggested">
      {`For example: ${words} `}
      <LinkButton
        onClick={() => {
          log.send({ type: 'ANSWER', path, value: words });
          log.send({ type: 'LEAVE', path });
          focusField(fieldId(path));
        }}
      >
        Use these words<span className="govuk-visually-hidden">: {box}</span>
      </LinkButton>
    </p>
  );
}
