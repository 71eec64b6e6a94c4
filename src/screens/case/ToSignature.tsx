import { useCaseView } from '../shared/case-view.ts';
import { isAsked, readinessInWords } from '../shared/readiness-in-words.ts';
import { todosBeforeParent } from '../shared/todo.ts';

/** From this many on, a number says less than the list of sections below it. */
const MANY = 12;

/** How far it is to the next signature, and the button that leads there, or to what the parent asks for instead, unless something is overdue; nothing where nobody is asked for one. */
export function ToSignature() {
  const { reading, hrefOf } = useCaseView();
  const { proposed, readiness, overdue, life } = reading;
  if (life.state === 'deciding' && life.asked !== undefined && overdue.length === 0)
    return (
      <a className="govuk-button" href={hrefOf('sign')}>
        See what is asked for
      </a>
    );
  if (!isAsked(reading) || readiness.signed) return null;
  const left = todosBeforeParent(readiness, proposed.case).length;
  if (left >= MANY) {
    const who = readiness.needsParent && readiness.parent?.decision !== 'agree' ? 'parent' : 'head';
    return (
      <p className="govuk-body">
        Work through the sections in any order. The {who} can sign once all of them are completed.
      </p>
    );
  }
  const isReady = left + (readiness.parent?.decision === 'agree' ? readiness.beforeHead.length : 0) === 0;
  return (
    <>
      <p className="govuk-body">{readinessInWords(reading)}.</p>
      {overdue.length === 0 && (
        <a className="govuk-button" href={hrefOf(isReady ? 'sign' : 'readiness')}>
          {isReady ? 'Go on to sign' : 'See what is left'}
        </a>
      )}
    </>
  );
}
