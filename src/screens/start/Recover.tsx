import { useState } from 'react';
import type { Failure } from '../../domain/failure.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { PasswordInput } from '../../ui/PasswordInput.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { problemsOfNewPassphrase, SHORTEST_PASSPHRASE } from '../shared/passphrase-problems.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';

export interface RecoverProps {
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly onRecover: (recoveryKey: string, newPassphrase: string) => void;
  readonly onBack: () => void;
}

/** Opens the vault with the printed recovery key and sets a new passphrase. */
export function Recover({ busy, failure, onRecover, onBack }: RecoverProps) {
  const [recoveryKey, setRecoveryKey] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [tries, setTries] = useState(0);
  const [checking, setChecking] = useState(false);
  const [problems, setProblems] = useState<readonly { readonly id: string; readonly text: string }[]>([]);
  const words = failure === undefined ? undefined : failureWords(failure);
  const shown =
    problems.length > 0 || words === undefined || busy ? problems : [{ id: 'recovery-key', text: words.what }];
  const errors = new Map(shown.map(({ id, text }) => [id, text]));
  const errorOf = (id: string): { readonly error?: string } => {
    const error = errors.get(id);
    return error === undefined ? {} : { error };
  };
  usePageTitle('Use the recovery key', 'recover', shown.length > 0);
  const submit = async (): Promise<void> => {
    setChecking(true);
    const found = [
      ...(recoveryKey.trim() === '' ? [{ id: 'recovery-key', text: 'Enter the recovery key' }] : []),
      ...(await problemsOfNewPassphrase({ passphrase, again: passphrase })),
    ];
    setChecking(false);
    setProblems(found);
    setTries(tries + 1);
    if (found.length === 0) onRecover(recoveryKey, passphrase);
  };
  return (
    <>
      <BackLink href="#/" onFollow={onBack} />
      {shown.length > 0 && (
        <ErrorSummary
          key={`${String(tries)} ${String(busy)}`}
          errors={shown.map(({ id, text }) => ({ href: id, text }))}
        />
      )}
      <Heading1>Use the recovery key</Heading1>
      <Form
        forPassphrase
        onSubmit={() => {
          void submit();
        }}
      >
        <TextInput
          id="recovery-key"
          label="Recovery key"
          hint={
            words !== undefined && problems.length === 0 && !busy
              ? words.next
              : 'As printed. Capital letters and spaces do not matter.'
          }
          value={recoveryKey}
          onChange={setRecoveryKey}
          {...errorOf('recovery-key')}
        />
        <PasswordInput
          id="passphrase"
          label="New passphrase"
          hint={`At least ${String(SHORTEST_PASSPHRASE)} characters. It takes the place of the forgotten one.`}
          autoComplete="new-password"
          value={passphrase}
          onChange={setPassphrase}
          {...errorOf('passphrase')}
        />
        <Button busy={busy || checking}>{busy ? 'Unlocking' : 'Unlock and set the new passphrase'}</Button>
      </Form>
    </>
  );
}
