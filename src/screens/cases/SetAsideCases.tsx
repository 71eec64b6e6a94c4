import { Details } from '../../ui/Details.tsx';
import { caseHref } from '../shared/case-href.ts';
import type { CaseLine } from '../shared/case-line.ts';
import { DeleteLink } from './DeleteLink.tsx';
import { Some } from './Some.tsx';

/** The cases that were set aside, folded away: each with its reason, and the way to take it up again. */
export function SetAsideCases({ lines }: { readonly lines: readonly CaseLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Details summary={`Set aside (${String(lines.length)})`}>
      <Some all={lines}>
        {(line) => (
          <section key={line.id} className="wm-row">
            <h2 className="govuk-heading-s">
              <a className="govuk-link" href={caseHref(line.id, '')}>
                {line.name}
              </a>
            </h2>
            <p className="govuk-body">
              {line.about}
              <br />
              {line.life.join(' ')}
            </p>
            <p className="govuk-body">
              <a className="govuk-link" href={caseHref(line.id, 'take-up')}>
                Take it up again<span className="govuk-visually-hidden">: the case of {line.name}</span>
              </a>
            </p>
            <p className="govuk-body">
              <DeleteLink line={line} />
            </p>
          </section>
        )}
      </Some>
    </Details>
  );
}
