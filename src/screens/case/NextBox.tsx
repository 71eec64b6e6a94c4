import { useId } from 'react';
import { useCaseView } from '../shared/case-view.ts';
import type { NextStep } from './next-step.ts';

/** What is done next: one thing, with the button that does it. */
export function NextBox({ step: { title, wasAt, detail, button, place, beside } }: { readonly step: NextStep }) {
  const { hrefOf } = useCaseView();
  const id = useId();
  return (
    <section className="wm-next" aria-labelledby={`${id}-head`}>
      <h2 className="wm-next__head" id={`${id}-head`}>
        Next
      </h2>
      <div className="wm-next__body">
        <h3 className="govuk-heading-m wm-next__title" id={`${id}-title`}>
          {title}
        </h3>
        {wasAt !== undefined && (
          <p className="wm-next__detail">
            You were at <strong>{wasAt.page}</strong>
            {wasAt.number === '' ? '' : `, ${wasAt.number}`}
          </p>
        )}
        {detail !== undefined && <p className="wm-next__detail">{detail}</p>}
        <div className="wm-next__acts">
          <a className="govuk-button" href={hrefOf(place)} aria-describedby={`${id}-title`}>
            {button}
          </a>
          {beside !== undefined && (
            <a className="govuk-link" href={hrefOf(beside.place)}>
              {beside.words}
            </a>
          )}
        </div>
      </div>
    </section>
  );
}
