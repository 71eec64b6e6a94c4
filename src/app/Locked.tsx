import { useState } from 'react';
import type { Failure } from '../domain/failure.ts';
import { useServices } from '../screens/shared/services.ts';
import { Covered } from '../screens/start/Covered.tsx';
import { Recover } from '../screens/start/Recover.tsx';
import { Unlock } from '../screens/start/Unlock.tsx';

export interface LockedProps {
  readonly unlocking: boolean;
  readonly recovering: boolean;
  /** Why something could not be saved: the vault is then still open, under a cover. */
  readonly unsaved: Failure | undefined;
  /** Whether that is being tried again. */
  readonly saving: boolean;
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

/**
 * The locked app: opened with the passphrase or, if that is lost, with the recovery key. Each shows its own failure alone. Over words that
 * could not be saved, by whoever knows the passphrase; then it goes on with who was working. What is being typed stays when they are.
 */
export function Locked({ unlocking, recovering, unsaved, saving, failure, onOpening }: LockedProps) {
  const { vault } = useServices();
  const [byKey, setByKey] = useState(false);
  return byKey && unsaved === undefined ? (
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
      waits={saving}
      failure={isOf('recovery-key', failure) ? undefined : failure}
      onUnlock={(passphrase) => {
        onOpening();
        vault.send({ type: 'UNLOCK', passphrase });
      }}
      {...(unsaved === undefined
        ? {
            onUseRecoveryKey: () => {
              setByKey(true);
            },
          }
        : {})}
    >
      {unsaved !== undefined && (
        <Covered
          unsaved={unsaved}
          onTryAgain={() => {
            vault.send({ type: 'LOCK' });
          }}
        />
      )}
    </Unlock>
  );
}
