import { givenAlone } from '../../life/clock-ahead.ts';
import { Button } from '../../ui/Button.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { DeedPage } from './DeedPage.tsx';
import { GoOn } from './GoOn.tsx';
import { useArrangement } from './use-arrangement.ts';

/** Takes up again what was set aside. */
export function TakeUpPage() {
  const { life, proposed } = useCaseView().reading;
  const arrangement = useArrangement();
  return (
    <DeedPage
      page="take-up"
      act="TAKE_UP"
      title="Take it up again"
      arrangement={arrangement}
      done={{
        title: 'This case is open again',
        body: () => (
          <>
            <p className="govuk-body">It is back on the list of what is open, as it was. Check its dates first.</p>
            <GoOn />
          </>
        ),
      }}
    >
      {life.state === 'set-aside' && (
        <SummaryList
          rows={[
            { key: 'Set aside on', value: life.on === undefined ? 'Not known' : givenAlone(life.on, proposed.today) },
            { key: 'By', value: life.by ?? 'Not known' },
            { key: 'Why', value: life.why },
          ]}
        />
      )}
      <Button
        type="button"
        onClick={() => {
          arrangement.send({ type: 'TAKE_UP' });
        }}
      >
        Take it up again
      </Button>
    </DeedPage>
  );
}
