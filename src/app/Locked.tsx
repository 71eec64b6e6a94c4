import { useState } from 'react';
import type { Failure } from '../domain/failure.ts';
import { useServices } from '../screens/shared/services.ts';
import { Recover } from '../screens/start/Recover.tsx';
import { Unlock } from '../screens/start/Unlock.tsx';

export interface LockedProps {
  readonly unlocking: boolean;
  readonly recovering: boolean;
  /** Why the last try did not open the vault. */
  readonly failure: Failure | undefined;
  /** Called as it is about to be opened. */
  readonly onOpening: () => void;
}

/** Whether a failure is about one of the two ways to open, and says nothing of the other. */
function isOf(way: 'passphrase' | 'recovery-key', failure: Failure | undefined): boolean {
  switch (failure?.kind) {
    case 'wrong-passphrase':
    case 'weak-parameters':
      return way === 'passphrase';
    case 'wrong-recovery-key':
      return way === 'recovery-key';
    case 'damaged-record':
      return failure.record === (way === 'passphrase' ? 'vault' : 'vault/recovery-key');
    default:
      return false;
  }
}

/** The locked app: opened with the passphrase or, if that is lost, with the recovery key. Each shows its own failure alone. */
export function Locked({ unlocking, recovering, failure, onOpening }: LockedProps) {
  const { vault } = useServices();
  const [byKey, setByKey] = useState(false);
  return byKey ? (
    <Recover
      busy={recovering}
      failure={isOf('passphrase', failure) ? undefined : failure}
      onRecover={(recoveryKey, newPassphrase) => {
        onOpening();
        vault.send({ type: 'RECOVER', recoveryKey, newPassphrase });
      }}
      onBack={() => {
        setByKey(false);
      }}
    />
  ) : (
    <Unlock
      busy={unlocking}
      failure={isOf('recovery-key', failure) ? undefined : failure}
      onUnlock={(passphrase) => {
        onOpening();
        vault.send({ type: 'UNLOCK', passphrase });
      }}
      onUseRecoveryKey={() => {
        setByKey(true);
      }}
    />
  );
}
