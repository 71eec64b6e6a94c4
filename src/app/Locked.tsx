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

/** The locked app: opened with the passphrase or, if that is lost, with the recovery key. Each shows its own failure alone. */
export function Locked({ unlocking, recovering, failure, onOpening }: LockedProps) {
  const { vault } = useServices();
  const [byKey, setByKey] = useState(false);
  return byKey ? (
    <Recover
      busy={recovering}
      failure={failure?.kind === 'wrong-passphrase' ? undefined : failure}
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
      failure={failure?.kind === 'wrong-recovery-key' ? undefined : failure}
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
