import { lcc, ours } from '../../authorities/sources.ts';
import { formatDate, isBefore } from '../../domain/iso-date.ts';
import { spansIn } from '../../life/in-force.ts';
import { Button } from '../../ui/Button.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { caseHref } from '../shared/case-href.ts';
import { useCaseView } from '../shared/case-view.ts';
import { FurtherBegun } from '../shared/FurtherBegun.tsx';
import { useFurther } from '../shared/use-further.ts';
import { sourceWords } from '../words/source-words.ts';
import { ActHeading } from './ActHeading.tsx';
import { DeedPage } from './DeedPage.tsx';
import { DoNotExtend } from './DoNotExtend.tsx';
import { GoOn } from './GoOn.tsx';
import { useArrangement } from './use-arrangement.ts';

const TITLE = 'Begin a further period';

/** Begins the case of a further period. */
export function ExtendPage() {
  const arrangement = useArrangement();
  const { course, proposed } = useCaseView().reading;
  const last = spansIn(course).at(-1)?.last;
  const isPast = last !== undefined && isBefore(last, proposed.today);
  const further = useFurther();
  if (further.id !== undefined && arrangement.doing.state === 'open')
    return (
      <>
        <ActHeading page="extend" part="begun">
          {TITLE}
        </ActHeading>
        <FurtherBegun further={further} />
        <GoOn />
      </>
    );
  return (
    <DeedPage
      page="extend"
      act="EXTEND"
      title={TITLE}
      arrangement={arrangement}
      done={{
        title: 'The further period has its own case',
        body: (leadsTo) => (
          <>
            <p className="govuk-body">
              What still holds is in it, and this period stands in it as the earlier one. Its dates, its weeks and the
              agreement are asked anew. The review meeting is taken over, if one on record asked for more time: check
              it.
            </p>
            <p className="govuk-body">
              <a className="govuk-link" href={caseHref(leadsTo, '')}>
                Open the further period
              </a>
            </p>
          </>
        ),
      }}
    >
      <InsetText>
        {last !== undefined && `The last part-time day that was agreed ${isPast ? 'was' : 'is'} ${formatDate(last)}. `}
        {isPast
          ? 'A further period begins only once everybody has agreed to it.'
          : 'A further period does not move it: full time is due after that day, unless everybody has agreed to more before.'}
      </InsetText>
      {further.failure !== undefined && <FurtherBegun further={further} />}
      <DoNotExtend />
      <p className="govuk-body">An extension is rare. Before it starts, it needs:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>a review meeting with all the professionals</li>
        <li>an exceptional reason, and something that is done differently this time</li>
        <li>a revised plan</li>
        <li>a new agreement, from the parent and from the head</li>
        <li>a new notification to the local authority</li>
      </ul>
      <p className="govuk-body">
        It is a case of its own. It takes over the pupil, the people, the reasons, the support, the risks and the plan,
        and no signature.
      </p>
      <Button
        type="button"
        onClick={() => {
          arrangement.send({ type: 'EXTEND' });
        }}
      >
        Begin the further period
      </Button>
      <WhyWeAsk sources={[lcc('§9.10'), ours('that a further period has a case of its own')].map(sourceWords)}>
        Each period is agreed by itself, for its own days. What did not help the first time will hardly help the second.
      </WhyWeAsk>
    </DeedPage>
  );
}
