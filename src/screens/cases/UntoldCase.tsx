import { caseHref } from '../shared/case-href.ts';
import { SettleLink } from '../shared/SettleLink.tsx';
import { saidInLine } from '../words/failure-words.ts';
import { CaseMarks } from './CaseMarks.tsx';
import { DeleteLink } from './DeleteLink.tsx';
import type { Untold } from './use-case-list.ts';

/** A case whose line is being told anew, or could not be, or of which nothing opens. */
export function UntoldCase({ id, name, marks, failure }: Untold) {
  const isGone = marks.includes('gone');
  const called = name === '' ? (isGone ? 'A case that cannot be opened' : 'Not read yet') : name;
  return (
    <section className="wm-row">
      <h2 className="govuk-heading-m">
        {isGone ? (
          called
        ) : (
          <a className="govuk-link" href={caseHref(id, '')}>
            {called}
          </a>
        )}
      </h2>
      <CaseMarks name={name === '' ? 'somebody whose name cannot be read' : name} marks={marks} />
      {!isGone && (
        <p className="govuk-body">
          {failure === undefined
            ? 'Working out what is due today.'
            : `What is due today could not be worked out. ${saidInLine(failure)}`}
        </p>
      )}
      {isGone && (
        <p className="govuk-body">
          <SettleLink id={id} />
        </p>
      )}
      <p className="govuk-body">
        <DeleteLink line={{ id, name: called }} />
      </p>
    </section>
  );
}
