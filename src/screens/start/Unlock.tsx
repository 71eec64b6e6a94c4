import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Failure } from '../../domain/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { PasswordInput } from '../../ui/PasswordInput.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';

export interface UnlockProps {
  readonly busy: boolean;
  /** Whether nothing can be unlocked for a moment. */
  readonly waits?: boolean;
  readonly failure: Failure | undefined;
  readonly onUnlock: (passphrase: string) => void;
  /** Not where the vault is still open under a cover. */
  readonly onUseRecoveryKey?: () => void;
  /** What is to be said above the passphrase. */
  readonly children?: ReactNode;
}

/** The page after a lock or a reload. It reveals nothing of what is stored. */
export function Unlock({ busy, waits = false, failure, onUnlock, onUseRecoveryKey, children }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  const [tries, setTries] = useState(0);
  const [problems, setProblems] = useState<readonly { readonly id: string; readonly text: string }[]>([]);
  const words = failure === undefined ? undefined : failureWords(failure);
  const shown =
    problems.length > 0 || words === undefined || busy ? problems : [{ id: 'passphrase', text: words.what }];
  const errors = new Map(shown.map(({ id, text }) => [id, text]));
  const passphraseError = errors.get('passphrase');
  usePageTitle('Unlock Waymark', 'unlock', shown.length > 0);
  const submit = (): void => {
    const found = passphrase === '' ? [{ id: 'passphrase', text: 'Enter the passphrase' }] : [];
    setProblems(found);
    setTries(tries + 1);
    if (found.length === 0) onUnlock(passphrase);
  };
  return (
    <>
      {shown.length > 0 && (
        <ErrorSummary
          key={`${String(tries)} ${String(busy)}`}
          errors={shown.map(({ id, text }) => ({ href: id, text }))}
        />
      )}
      <Heading1>Unlock Waymark</Heading1>
      {children}
      <Form onSubmit={submit} forPassphrase>
        <PasswordInput
          id="passphrase"
          label="Passphrase"
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          {...(words !== undefined && passphraseError !== undefined && problems.length === 0
            ? { hint: words.next }
            : {})}
          {...(passphraseError === undefined ? {} : { error: passphraseError })}
        />
        <Button busy={busy || waits}>{waits ? 'One moment' : busy ? 'Unlocking' : 'Unlock'}</Button>
      </Form>
      {onUseRecoveryKey !== undefined && (
        <p className="govuk-body">
          <LinkButton onClick={onUseRecoveryKey}>Use the recovery key</LinkButton>
        </p>
      )}
    </>
  );
}
