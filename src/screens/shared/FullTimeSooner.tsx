import { useCaseView } from './case-view.ts';
import { fullTimeSooner } from './next-due.ts';

/** That a review brought full time forward, beside the state of what runs; nothing where none did. */
export function FullTimeSooner() {
  const words = fullTimeSooner(useCaseView().reading)?.words;
  return words === undefined ? null : <p className="govuk-body">{words.endsWith('?') ? words : `${words}.`}</p>;
}
