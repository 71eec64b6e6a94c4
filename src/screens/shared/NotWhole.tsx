import { NO_NAME as NOBODY, nameOf } from '../../case/pupil-name.ts';
import { questionAt } from '../../forms/question-at.ts';
import { isAgreed } from '../../life/terms.ts';
import { placeOfPath } from '../../reading/place-of.ts';
import { NotificationBanner } from '../../ui/NotificationBanner.tsx';
import { caseMarkWords } from '../words/mark-words.ts';
import { useCaseView } from './case-view.ts';
import { knownName } from './known-name.ts';
import { NewerPart } from './NewerPart.tsx';
import type { Damage } from './services.ts';
import { SettleLink } from './SettleLink.tsx';

/** What a case is called, where its own name is lost. */
const called = (name: string, damage: Damage): string =>
  name === NOBODY && knownName(damage) !== '' ? knownName(damage) : name;

/** That an open case is not all there, or not all of it can be shown: which answers were lost, and where they are given again. */
export function NotWhole() {
  const { head, isPartlyNewer, damage, reading, hrefOf } = useCaseView();
  const paths = [...new Set([...damage.lost, ...reading.lost])];
  const lost = [...new Map(paths.map((path) => [placeOfPath(path), path]))];
  const isWrong = damage.marks.length > 0;
  const isAllLost = damage.isAllLost === true;
  const name = called(nameOf(reading.proposed.case), damage);
  return (
    <>
      {isPartlyNewer && <NewerPart of="this case" />}
      {damage.areOthersUnread === true && (
        <NotificationBanner title="The other cases could not be read">
          <p className="govuk-body">
            Earlier part-time periods of {name} are not counted here. Reload the page before anybody signs.
          </p>
        </NotificationBanner>
      )}
      {(isWrong || lost.length > 0 || isAllLost) && (
        <NotificationBanner title={isWrong ? 'Part of this case is not as it was' : 'Answers have to be typed again'}>
          {damage.marks.map((mark) => (
            <p className="govuk-body" key={mark}>
              {caseMarkWords(mark, name)}
            </p>
          ))}
          {isAllLost && (
            <p className="govuk-body">
              Nothing that was answered in the case of {name} can be read any more. It looks like a new case below, and
              is none: look for its printed or sent pack.
            </p>
          )}
          {lost.length > 0 && (
            <>
              <p className="govuk-body">
                The last answer is lost here, or may be, and has to be typed again. What stood there before is not
                shown: it may no longer hold.
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
              {reading.versions.length > 0 && reading.lost.some(isAgreed) && (
                <p className="govuk-body">
                  Until a lost part of what was agreed is typed again, what was agreed stands.
                </p>
              )}
            </>
          )}
          {isWrong && (
            <p className="govuk-body">
              <SettleLink id={head.id} />
            </p>
          )}
        </NotificationBanner>
      )}
    </>
  );
}
