import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { RatingView } from '../../documents/html/rating-view.tsx';
import { besideOverdue } from '../../documents/part-time/matrix-overdue.ts';
import { matrixSum } from '../../documents/part-time/matrix-sum.ts';
import { columnTitles, decisive, matrixIntro, stateWords, VULNERABLE } from '../../documents/part-time/matrix-words.ts';
import { authorityStep } from '../../forms/school/authority-step.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { NothingHere } from '../shared/NothingHere.tsx';
import { NotKnownOfSchool } from '../shared/NotKnownOfSchool.tsx';
import { NotWhole } from '../shared/NotWhole.tsx';
import { OverdueList } from '../shared/OverdueList.tsx';
import { matrixReads, matrixSpeaksOf } from '../shared/spoken-of.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { IndicatorRow } from './IndicatorRow.tsx';

/** How the case looks in the matrix of concern: the whole, what makes it so, then each indicator. */
export function MatrixPage() {
  const { case: c } = useCaseView().reading.proposed;
  usePageTitle('Matrix of concern');
  return isFlexiRequest(c) ? (
    <NothingHere title="Matrix of concern">
      The matrix is for part-time timetables. There is none for flexi-schooling.
    </NothingHere>
  ) : (
    <Matrix />
  );
}

function Matrix() {
  const { reading } = useCaseView();
  const { overdue, life } = reading;
  const { matrix, authority, case: c, today } = matrixReads(reading);
  const told = besideOverdue(matrix, overdue);
  const reasons = decisive(told);
  return (
    <>
      <Heading1>Matrix of concern</Heading1>
      <NotWhole />
      <NotKnownOfSchool of={[authorityStep.id]} />
      <p className="govuk-body">{matrixIntro(authority)}</p>
      <InsetText>{matrixSpeaksOf(reading)}</InsetText>
      <div className="govuk-body">
        <RatingView
          block={{
            kind: 'rating',
            rating: matrix.colour,
            sentence: matrixSum(matrix, { overdue, life, case: c, today }),
          }}
        />
      </div>
      {matrix.vulnerable && <InsetText>{VULNERABLE}</InsetText>}
      <OverdueList overdue={overdue} where={told.whereOf} />
      {reasons.length > 0 && (
        <section>
          <h2 className="govuk-heading-m">What makes it so</h2>
          <ul className="govuk-list govuk-list--bullet">
            {reasons.map(({ id, words, state, evidence }) => (
              <li key={id}>
                {words}: <strong>{stateWords[state].toLowerCase()}</strong>. {evidence}
              </li>
            ))}
          </ul>
        </section>
      )}
      {columnTitles.map(({ column, title }) => (
        <section key={column}>
          <h2 className="govuk-heading-m">{title}</h2>
          {told.indicators
            .filter((indicator) => indicator.column === column)
            .map((indicator) => (
              <IndicatorRow key={indicator.id} indicator={indicator} />
            ))}
        </section>
      ))}
      <h2 className="govuk-heading-m">How the colour is found</h2>
      <p className="govuk-body">
        Red counts before amber, and amber before green. What is neither all green nor amber needs attention: the policy
        has no word for it, and that is Waymark’s own reading. So is it for a period of more than 4 and up to 8 weeks.
      </p>
    </>
  );
}
