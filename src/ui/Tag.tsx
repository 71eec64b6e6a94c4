interface TagProps {
  /** An adjective: `Incomplete`. */
  readonly text: string;
  readonly tone: 'blue' | 'grey' | 'green' | 'yellow' | 'red';
}

/** A state, in a word; the colour only repeats it. */
export const Tag = ({ text, tone }: TagProps) => <strong className={`govuk-tag govuk-tag--${tone}`}>{text}</strong>;
