import { useSelector } from '@xstate/react';
import { useState } from 'react';
import type { SnapshotFrom } from 'xstate';
import type { vaultMachine } from '../../machines/vault.ts';
import { hrefTo } from '../screens/shared/address.ts';
import type { Address } from '../screens/shared/address.ts';
import { useServices } from '../screens/shared/services.ts';
import { Elsewhere } from '../screens/start/Elsewhere.tsx';
import { Gone } from '../screens/start/Gone.tsx';
import { RecoveryKey } from '../screens/start/RecoveryKey.tsx';
import { SetUp } from '../screens/start/SetUp.tsx';
import { Start } from '../screens/start/Start.tsx';
import { Stopped } from '../screens/start/Stopped.tsx';
import { Who } from '../screens/start/Who.tsx';
import { Locked } from './Locked.tsx';
import { OpenPages } from './OpenPages.tsx';

export interface LockedPagesProps {
  readonly address: Address;
}

type LockState = SnapshotFrom<typeof vaultMachine>;

/** Whether two states of the lock show the same: each key is one more, and nothing is drawn anew for that. */
const isShownAlike = (a: LockState, b: LockState): boolean =>
  JSON.stringify(a.value) === JSON.stringify(b.value) &&
  a.context.failure === b.context.failure &&
  a.context.recoveryKey === b.context.recoveryKey &&
  a.context.unsaved === b.context.unsaved &&
  a.context.staff === b.context.staff;

/** The pages behind the lock: the lock’s own state decides before the address does. */
export function LockedPages({ address }: LockedPagesProps) {
  const { vault } = useServices();
  const state = useSelector(vault, (snapshot) => snapshot, isShownAlike);
  const [settingUp, setSettingUp] = useState(false);
  const { failure, recoveryKey, unsaved, staff, person } = state.context;
  // Whoever unlocks goes on where they were; from the first page, which is nowhere, to the cases.
  const leadOn = (): void => {
    if (address.page === 'start') window.location.replace(hrefTo({ page: 'cases' }));
  };

  if (state.matches('open')) return <OpenPages address={address} />;
  if (state.matches({ who: 'asking' })) {
    return (
      <Who
        staff={staff}
        working={person}
        onKeep={() => {
          vault.send({ type: 'KEEP_WHO' });
        }}
        onWorkAs={(person) => {
          vault.send({ type: 'WORK_AS', person });
        }}
      />
    );
  }
  if (state.matches('choosing') || state.matches('creating')) {
    if (!settingUp && address.page === 'start') {
      return (
        <Start
          fresh
          onSetUp={() => {
            setSettingUp(true);
          }}
        />
      );
    }
    return (
      <SetUp
        busy={state.matches('creating')}
        failure={failure}
        onSetUp={(passphrase, person) => {
          vault.send({ type: 'CREATE', passphrase, person });
        }}
      />
    );
  }
  if (state.matches('showingRecoveryKey')) {
    return (
      <RecoveryKey
        recoveryKey={recoveryKey ?? ''}
        onKept={() => {
          window.location.hash = '#/cases';
          vault.send({ type: 'CONFIRM_RECOVERY_KEPT' });
        }}
      />
    );
  }
  if (state.matches('elsewhere') || state.matches('takingOver')) {
    return (
      <Elsewhere
        busy={state.matches('takingOver')}
        onTakeOver={() => {
          vault.send({ type: 'TAKE_OVER' });
        }}
      />
    );
  }
  if (state.matches('newer')) return <Stopped failure={{ kind: 'newer-store' }} />;
  if (state.matches('blocked')) return <Stopped failure={failure ?? { kind: 'store-blocked' }} />;
  if (state.matches('damaged')) return <Stopped failure={{ kind: 'damaged-record', record: 'vault/lock' }} />;
  if (state.matches('gone')) {
    return (
      <Gone
        onBeginAnew={() => {
          vault.send({ type: 'BEGIN_ANEW' });
        }}
      />
    );
  }
  // What could not be saved is tried again every 10 seconds: whoever is typing the passphrase goes on typing.
  const isTriedAgain = state.matches('locking') && unsaved !== undefined;
  const isCovered = state.matches('covered') || state.matches('proving') || isTriedAgain;
  if (isCovered || state.matches('locked') || state.matches('unlocking') || state.matches('recovering')) {
    return (
      <Locked
        unlocking={state.matches('unlocking') || state.matches('proving')}
        recovering={state.matches('recovering')}
        unsaved={isCovered ? (unsaved ?? { kind: 'unexpected' }) : undefined}
        saving={isTriedAgain}
        failure={failure}
        onOpening={leadOn}
      />
    );
  }
  return (
    <p className="govuk-body" role="status">
      One moment
    </p>
  );
}
