import { givenAlone } from '../../life/clock-ahead.ts';
import { Button } from '../../ui/Button.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { holdOn } from '../shared/case-line.ts';
import { useCaseView } from '../shared/case-view.ts';
import { DeedPage } from './DeedPage.tsx';
import { GoOn } from './GoOn.tsx';
import { useArrangement } from './use-arrangement.ts';

/** Lifts the hold on a case. */
export function LiftHoldPage() {
  const arrangement = useArrangement();
  const { events, proposed } = useCaseView().reading;
  const hold = holdOn(events);
  return (
    <DeedPage
      page="lift-hold"
      act="LIFT_HOLD"
      title="Lift the hold"
      arrangement={arrangement}
      whyNot="It is not on hold."
      done={{
        title: 'The hold is lifted',
        body: () => (
          <>
            <p className="govuk-body">This case is kept as long as others are. It can be deleted.</p>
            <GoOn />
          </>
        ),
      }}
    >
      {hold !== undefined && (
        <SummaryList
          rows={[
            { key: 'On hold since', value: hold.on === undefined ? 'Not known' : givenAlone(hold.on, proposed.today) },
            { key: 'By', value: hold.by },
            { key: 'Why', value: hold.why },
          ]}
        />
      )}
      <Button
        type="button"
        onClick={() => {
          arrangement.send({ type: 'LIFT_HOLD' });
        }}
      >
        Lift the hold
      </Button>
    </DeedPage>
  );
}
