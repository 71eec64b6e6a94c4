import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import type { Reading } from '../../reading/reading.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { FurtherBegun } from '../shared/FurtherBegun.tsx';
import { OverdueList } from '../shared/OverdueList.tsx';
import { PlanIsPast } from '../shared/PlanIsPast.tsx';
import { isAsked, readinessInWords, signsNext } from '../shared/readiness-in-words.ts';
import { useFurther } from '../shared/use-further.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { WhatWasHeard } from '../shared/WhatWasHeard.tsx';
import { TITLE } from './act-title.ts';
import { actWords } from './act-words.ts';
import { DoNotExtend } from './DoNotExtend.tsx';
import { HoldNote, isOfKeeping } from './HoldNote.tsx';
import { ReviewNote } from './ReviewNote.tsx';
import { useArrangement } from './use-arrangement.ts';

/** Who signs next, as a sentence; `undefined` where both sign from the beginning. */
function signingNow(reading: Reading): string | undefined {
  const next = isAsked(reading) ? readinessInWords(reading) : signsNext(reading);
  return next && `${next}.`;
}

/** What has become of the case, and all that can be done next with it. */
export function ChangesPage() {
  const { reading, hrefOf } = useCaseView();
  const arrangement = useArrangement();
  const further = useFurther();
  const acts = arrangement.acts.filter(
    (act) =>
      !isOfKeeping(act) &&
      (act !== 'SIGN' || !reading.readiness.signed) &&
      (act !== 'EXTEND' || further.id === undefined),
  );
  const { case: c } = reading.proposed;
  usePageTitle(TITLE);
  return (
    <>
      <Heading1>{TITLE}</Heading1>
      <p className="govuk-body">{lifeInWords(reading.life, reading.proposed).join(' ')}</p>
      <FurtherBegun further={further} />
      <PlanIsPast />
      <ReviewNote acts={acts} />
      {acts.length === 0 ? (
        <>
          <p className="govuk-body">
            {reading.overdue.length === 0
              ? 'Nothing more can be changed. The case is kept with its history.'
              : 'It has ended, and its days and hours stay as they were. What is overdue is left to be done.'}
          </p>
          <OverdueList overdue={reading.overdue} />
        </>
      ) : (
        <ul className="govuk-list wm-acts">
          {acts.map((act) => {
            const { title, does, place } = actWords(act, c, reading.life);
            const now = act === 'SIGN' ? (signingNow(reading) ?? does) : does;
            return (
              <li key={act}>
                <a className="govuk-link" href={hrefOf(place)} aria-describedby={`does-${act}`}>
                  {title}
                </a>
                <p className="govuk-hint" id={`does-${act}`}>
                  {now}
                </p>
                {act === 'EXTEND' && <DoNotExtend />}
              </li>
            );
          })}
        </ul>
      )}
      <WhatWasHeard />
      <HoldNote acts={arrangement.acts} />
      <p className="govuk-body">
        <a className="govuk-link" href={hrefOf('tasks')}>
          Back to the case
        </a>
      </p>
    </>
  );
}
