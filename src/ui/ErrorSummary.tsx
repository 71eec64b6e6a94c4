import { useEffect, useRef } from 'react';
import { focusField } from './focus-field.ts';

interface ErrorSummaryProps {
  /** `href` is the id of the field, without `#`. */
  readonly errors: readonly { readonly href: string; readonly text: string }[];
}

/**
 * All that is wrong on the page, above its heading. It takes the focus when it appears: give it a new `key` for each try. Its links
 * move the focus to the field and leave the URL as it is, because the URL's fragment is the route.
 */
export const ErrorSummary = ({ errors }: ErrorSummaryProps) => {
  const summary = useRef<HTMLDivElement>(null);

  useEffect(() => {
    summary.current?.focus();
  }, []);

  return (
    <div className="govuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">There is a problem</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ href, text }) => (
              <li key={`${href} ${text}`}>
                <a
                  href={`#${href}`}
                  onClick={(event) => {
                    event.preventDefault();
                    focusField(href);
                  }}
                >
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
};
