import { formatDate } from '../../domain/iso-date.ts';
import { heardIn } from '../../life/heard.ts';
import { saidHow } from '../../life/said-how.ts';
import { useCaseView } from './case-view.ts';

/** What parents said who had not agreed: it is on record, and ends nothing. */
export function WhatWasHeard() {
  const heard = heardIn(useCaseView().reading.events);
  if (heard.length === 0) return null;
  return (
    <section>
      <h2 className="govuk-heading-m">What was heard</h2>
      <ul className="govuk-list govuk-list--bullet">
        {heard.map(({ id, by, on, how, says }) => (
          <li key={id}>
            {by}, on {formatDate(on)}, {saidHow[how]}: {says}
          </li>
        ))}
      </ul>
    </section>
  );
}
