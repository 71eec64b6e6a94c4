import { caseHref } from '../shared/case-href.ts';
import type { ListedCase } from '../shared/services.ts';
import { SettleLink } from '../shared/SettleLink.tsx';
import { CaseMarks } from './CaseMarks.tsx';
import { DeleteLink } from './DeleteLink.tsx';

/** A case whose line is being told anew, or of which nothing opens. */
export function UntoldCase({ id, name, marks }: ListedCase) {
  const called = name === '' ? 'Not read yet' : name;
  const isGone = marks.includes('gone');
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
      {!isGone && <p className="govuk-body">Working out what is due today.</p>}
      <p className="govuk-body">{isGone ? <SettleLink id={id} /> : <DeleteLink line={{ id, name: called }} />}</p>
    </section>
  );
}
