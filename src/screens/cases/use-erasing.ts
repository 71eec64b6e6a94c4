import { useMachine } from '@xstate/react';
import { useMemo, useState } from 'react';
import { fromPromise } from 'xstate';
import { erasingMachine } from '../../../machines/erasing.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { readStored } from '../../reading/read-stored.ts';
import type { Hold } from '../shared/case-line.ts';
import { storedLine } from '../shared/case-line.ts';
import type { CaseStore } from '../shared/services.ts';
import { useServices } from '../shared/services.ts';
import type { ErasedKind } from '../words/erased-words.ts';

/** The hold on a case as it is stored now; none where it cannot be read. */
export async function holdNow(store: Pick<CaseStore, 'one'>, id: string, today: IsoDate): Promise<Hold | undefined> {
  const one = await store.one(id);
  return one.ok ? storedLine({ stored: one.value, reading: readStored(one.value, today, []) }).hold : undefined;
}

/**
 * The erasing of a case, and the hold that keeps it: the one that is known, or was found when it was pressed.
 * @param known the hold as the page knows it
 */
export function useErasing(id: string, kind: ErasedKind, known: Hold | undefined) {
  const { store, today } = useServices();
  const [found, setFound] = useState<Hold | undefined>(undefined);
  const machine = useMemo(
    () =>
      erasingMachine.provide({
        actors: {
          isHeldNow: fromPromise(async () => {
            const hold = await holdNow(store, id, today());
            setFound(hold);
            return hold !== undefined;
          }),
          erase: fromPromise(() => store.erase(id, kind)),
        },
      }),
    [store, id, kind, today],
  );
  const [state, send] = useMachine(machine, { input: { isOnHold: known !== undefined } });
  return {
    hold: known ?? found,
    isErased: state.matches('erased'),
    isBusy: state.matches('looking') || state.matches('erasing'),
    failure: state.context.failure,
    erase: () => {
      send({ type: 'ERASE' });
    },
  };
}
