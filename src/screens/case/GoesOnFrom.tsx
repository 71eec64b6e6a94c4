import { extension } from '../../case/fields/timetable.ts';
import type { Failure } from '../../domain/failure.ts';
import { formatDate } from '../../domain/iso-date.ts';
import { EXTENSION } from '../../policy/limits.ts';
import { placeOfPath } from '../../reading/place-of.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { caseHref } from '../shared/case-href.ts';
import { useCaseView } from '../shared/case-view.ts';
import { useEarlier } from '../shared/use-earlier.ts';
import { failureWords } from '../words/failure-words.ts';

/** That the case of the earlier period could not be looked for, and what to do. */
function notRead(failure: Failure): string {
  const { what, next } = failureWords(failure);
  return `Which case it goes on from could not be read. ${what}. ${next}`;
}

/** That a further period goes on from an earlier one, where that is, and what is asked because of it. Source: LCC §9.10; that it has a case of its own is ours. */
export function GoesOnFrom() {
  const { reading, hrefOf } = useCaseView();
  const goesOn = useEarlier();
  if (goesOn === undefined) return null;
  const { earlier, failure } = goesOn;
  const unread = failure === undefined ? '' : notRead(failure);
  if (earlier === undefined) return unread === '' ? null : <InsetText>{unread}</InsetText>;
  const period = `the period from ${formatDate(earlier.start)} to ${formatDate(earlier.end)}`;
  // Until it is said that it is an extension, that is what is asked first.
  const asked = reading.findings.find(({ rule }) => rule === EXTENSION)?.path ?? extension.reviewHeldOn.path;
  return (
    <InsetText>
      Goes on from{' '}
      {earlier.id === undefined ? (
        period
      ) : (
        <>
          <a className="govuk-link" href={caseHref(earlier.id, '')}>
            {period}
          </a>
          , in a case of its own
        </>
      )}
      . So it is an extension, and{' '}
      <a className="govuk-link" href={hrefOf(placeOfPath(asked))}>
        more is asked of it
      </a>
      . {unread}
    </InsetText>
  );
}
