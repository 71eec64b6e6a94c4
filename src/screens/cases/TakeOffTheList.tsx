import { useMachine } from '@xstate/react';
import { useEffect, useMemo, useState } from 'react';
import { fromPromise } from 'xstate';
import { erasingMachine } from '../../../machines/erasing.ts';
import { readStored } from '../../reading/read-stored.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import type { CaseLine } from '../shared/case-line.ts';
import { storedLine } from '../shared/case-line.ts';
import { useServices } from '../shared/services.ts';
import { saidInLine } from '../words/failure-words.ts';
import { GoesForGood } from './GoesForGood.tsx';
import { OnHold } from './OnHold.tsx';

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
    void store.one(id).then((one) => {
      if (isGone) return;
      setHold(one.ok ? storedLine({ stored: one.value, reading: readStored(one.value, today(), []) }).hold : undefined);
    });
    return () => {
      isGone = true;
    };
  }, [store, id, today]);
  return hold === 'unknown' ? null : <Ask {...props} hold={hold} />;
}

function Ask({ id, words, back, hold }: TakeOffTheListProps & { readonly hold: CaseLine['hold'] }) {
  const { store } = useServices();
  const machine = useMemo(
    () => erasingMachine.provide({ actors: { erase: fromPromise(() => store.erase(id, 'unread')) } }),
    [store, id],
  );
  const [state, send] = useMachine(machine, { input: { isOnHold: hold !== undefined } });
  const isErased = state.matches('erased');
  useEffect(() => {
    if (isErased) window.location.hash = back;
  }, [isErased, back]);
  const { failure } = state.context;
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
          <Button
            type="button"
            busy={state.matches('erasing')}
            variant="warning"
            onClick={() => {
              send({ type: 'ERASE' });
            }}
          >
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
