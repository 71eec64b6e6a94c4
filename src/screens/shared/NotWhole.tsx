import { nameOf } from '../../case/pupil-name.ts';
import { questionAt } from '../../forms/question-at.ts';
import { placeOfPath } from '../../reading/place-of.ts';
import { NotificationBanner } from '../../ui/NotificationBanner.tsx';
import { caseMarkWords } from '../words/mark-words.ts';
import { useCaseView } from './case-view.ts';
import { NewerPart } from './NewerPart.tsx';
import { SettleLink } from './SettleLink.tsx';

/** That an open case is not all there, or not all of it can be shown: which answers were lost, and where they are given again. */
export function NotWhole() {
  const { head, isPartlyNewer, damage, reading, hrefOf } = useCaseView();
  const lost = [...new Map(damage.lost.map((path) => [placeOfPath(path), path]))];
  return (
    <>
      {isPartlyNewer && <NewerPart of="this case" />}
      {damage.marks.length > 0 && (
        <NotificationBanner title="Part of this case is not as it was">
          {damage.marks.map((mark) => (
            <p className="govuk-body" key={mark}>
              {caseMarkWords(mark, nameOf(reading.proposed.case))}
            </p>
          ))}
          {lost.length > 0 && (
            <>
              <p className="govuk-body">
                The last answer is lost here. What stood there before is not shown: it no longer held.
              </p>
              <ul className="govuk-list govuk-list--bullet">
                {lost.map(([place, path]) => (
                  <li key={place}>
                    <a className="govuk-link" href={hrefOf(place)}>
                      {questionAt(path)?.question?.short ?? questionAt(path)?.form.title ?? 'An answer'}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <p className="govuk-body">
            <SettleLink id={head.id} />
          </p>
        </NotificationBanner>
      )}
    </>
  );
}
