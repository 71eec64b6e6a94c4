import { useState } from 'react';
import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { dfe, lcc, ours } from '../../authorities/sources.ts';
import type { Path } from '../../case/case.ts';
import { nameOf } from '../../case/pupil-name.ts';
import type { Typed } from '../../case/typed.ts';
import { lifeInWords } from '../../documents/parts/life-in-words.ts';
import { proposedChanges } from '../../reading/proposed-changes.ts';
import { Button } from '../../ui/Button.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { sourceWords } from '../words/source-words.ts';
import { ActHeading } from './ActHeading.tsx';
import { NotNow } from './NotNow.tsx';
import { ProposedChange } from './ProposedChange.tsx';
import { useArrangement } from './use-arrangement.ts';

const PAGE = 'propose';
const TITLE = 'Propose a change';

/** Where the terms are changed: pages of checked answers, by what the case is about. */
const sections = {
  partTime: [
    ['timetable/check', 'Change the timetable: dates, weeks, reviews'],
    ['plan/check', 'Change the plan'],
  ],
  flexi: [
    ['pattern/check', 'Change the days and the dates'],
    ['agreement/check', 'Change the agreement'],
  ],
} as const;

/** What a change is, where it is made, and what it changes of what was agreed. */
export function ProposePage() {
  const view = useCaseView();
  const { acts } = useArrangement();
  const [putBack, setPutBack] = useState(0);
  const { life, proposed, versions, answers } = view.reading;
  const { case: c } = proposed;
  const version = versions.at(-1);
  if (!acts.includes('PROPOSE') || version === undefined) return <NotNow page={PAGE} title={TITLE} />;

  const proposal = 'proposal' in life ? life.proposal : undefined;
  const { changes, agreed } = proposedChanges(version, proposal?.changed ?? [], c, answers);
  const writeAgain = (again: readonly (readonly [Path, Typed | null])[]): void => {
    view.log.send({ type: 'ANSWER_MANY', answers: again });
    view.log.send({ type: 'FLUSH' });
    setPutBack(putBack + 1);
  };
  return (
    <>
      <ActHeading page={PAGE} part={String(putBack)}>
        {TITLE}
      </ActHeading>
      <InsetText>
        {life.state === 'over'
          ? `What was agreed is over, and nothing goes on. Until everybody agrees to the change, ${nameOf(c)} is owed full time.`
          : 'What was agreed goes on until everybody agrees to the change. A refused change leaves it as it is.'}
      </InsetText>
      <p className="govuk-body">{lifeInWords(life, proposed).join(' ')}</p>
      <ul className="govuk-list">
        {sections[isFlexiRequest(c) ? 'flexi' : 'partTime'].map(([place, words]) => (
          <li key={place}>
            <a className="govuk-link" href={view.hrefOf(place)}>
              {words}
            </a>
          </li>
        ))}
      </ul>
      <h2 className="govuk-heading-m">What the proposal changes</h2>
      {proposal === undefined ? (
        <p className="govuk-body">Nothing yet: the answers are as they were agreed.</p>
      ) : (
        <>
          {changes.length === 0 && <p className="govuk-body">No answer reads otherwise; what is asked is another.</p>}
          {changes.map((change) => (
            <ProposedChange
              key={change.agreed.map(([path]) => path).join(' ')}
              change={change}
              onPutBack={() => {
                writeAgain(change.agreed);
              }}
            />
          ))}
          {changes.length !== 1 && (
            <Button
              type="button"
              variant="secondary"
              onClick={() => {
                writeAgain(agreed);
              }}
            >
              Put everything back as it was agreed
            </Button>
          )}
          <p className="govuk-body">
            <a className="govuk-link" href={view.hrefOf('sign')}>
              Go to the signatures
            </a>
            : the parent agrees to the change, wants something else, or does not agree.
          </p>
        </>
      )}
      <WhyWeAsk
        sources={[dfe('para 67'), lcc('§9.9'), ours('that what was agreed goes on while a change is proposed')].map(
          sourceWords,
        )}
      >
        The parent agreed to these days and hours. Others are a new agreement, from everybody who agreed.
      </WhyWeAsk>
    </>
  );
}
