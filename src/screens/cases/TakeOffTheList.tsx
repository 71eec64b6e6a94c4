import { useEffect, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import type { CaseLine } from '../shared/case-line.ts';
import { useServices } from '../shared/services.ts';
import { saidInLine } from '../words/failure-words.ts';
import { GoesForGood } from './GoesForGood.tsx';
import { OnHold } from './OnHold.tsx';
import { holdNow, useErasing } from './use-erasing.ts';

export interface TakeOffTheListProps {
  readonly id: string;
  /** What is pressed. */
  readonly words: string;
  /** Where it leads, whether or not it was done. */
  readonly back: string;
}

/** Takes a case off the list of which nothing opened. Should it open again by now, and be on hold, it stays. */
export function TakeOffTheList(props: TakeOffTheListProps) {
  const { id } = props;
  const { store, today } = useServices();
  const [hold, setHold] = useState<CaseLine['hold'] | 'unknown'>('unknown');
  useEffect(() => {
    let isGone = false;
    void holdNow(store, id, today()).then((held) => {
      if (!isGone) setHold(held);
    });
    return () => {
      isGone = true;
    };
  }, [store, id, today]);
  return hold === 'unknown' ? null : <Ask {...props} known={hold} />;
}

function Ask({ id, words, back, known }: TakeOffTheListProps & { readonly known: CaseLine['hold'] }) {
  const { hold, isErased, isBusy, failure, erase } = useErasing(id, 'unread', known);
  useEffect(() => {
    if (isErased) window.location.hash = back;
  }, [isErased, back]);
  return (
    <>
      {failure !== undefined && <p className="govuk-error-message">{saidInLine(failure)}</p>}
      {hold === undefined ? (
        <>
          <p className="govuk-body">
            Nobody can see whether it is on hold. A backup may still bring it back. Go on only if you know that nobody
            needs it.
          </p>
          <GoesForGood />
        </>
      ) : (
        <OnHold id={id} hold={hold} />
      )}
      <ButtonGroup>
        {hold === undefined && (
          <Button type="button" busy={isBusy} variant="warning" onClick={erase}>
            {words}
          </Button>
        )}
        <a className="govuk-link" href={back}>
          Not yet
        </a>
      </ButtonGroup>
    </>
  );
}
