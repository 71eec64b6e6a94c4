import { useEffect, useState } from 'react';
import { classNames } from './class-names.ts';

interface CharacterCountProps {
  readonly id: string;
  readonly used: number;
  readonly limit: number;
}

/** How long typing rests before the count is read out, in milliseconds. */
const rest = 1000;

const message = (used: number, limit: number): string => {
  const left = limit - used;
  const characters = Math.abs(left) === 1 ? '1 character' : `${String(Math.abs(left))} characters`;
  return left < 0 ? `You have ${characters} too many` : `You have ${characters} remaining`;
};

/** How many characters are left: seen at once, read out once typing rests. */
export const CharacterCount = ({ id, used, limit }: CharacterCountProps) => {
  const [spoken, setSpoken] = useState('');
  const text = message(used, limit);

  useEffect(() => {
    const timer = setTimeout(() => {
      setSpoken(text);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);

  return (
    <>
      <div id={id} className="govuk-visually-hidden">
        You can enter up to {limit} characters
      </div>
      <div
        className={classNames('govuk-character-count__message', used > limit ? 'govuk-error-message' : 'govuk-hint')}
        aria-hidden="true"
      >
        {text}
      </div>
      <div className="govuk-visually-hidden" aria-live="polite">
        {spoken}
      </div>
    </>
  );
};
