import { useState } from 'react';
import type { Failure } from '../../domain/failure.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { PasswordInput } from '../../ui/PasswordInput.tsx';
import { hrefTo } from '../shared/address.ts';
import { problemsOfNewPassphrase } from '../shared/passphrase-problems.ts';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { saidInLine } from '../words/failure-words.ts';
import { PrintedKey } from './PrintedKey.tsx';

interface Problem {
  readonly id: string;
  readonly text: string;
}

/** Puts a new passphrase in the place of the present one. The recovery key stays, where one is kept. */
export function ChangePassphrase() {
  const { changePassphrase } = useServices();
  const [present, setPresent] = useState('');
  const [entry, setEntry] = useState({ passphrase: '', again: '' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [state, setState] = useState<'asking' | 'changing' | 'changed'>('asking');
  const [newKey, setNewKey] = useState<string | undefined>(undefined);
  const [round, setRound] = useState(0);
  usePageTitle('Change the passphrase', `passphrase-${state}`, problems.length > 0);
  const errorAt = (id: string): string | undefined => problems.find((problem) => problem.id === id)?.text;
  const settings = hrefTo({ page: 'settings', place: '' });

  const refuse = (found: readonly Problem[]): void => {
    setProblems(found);
    setRound(round + 1);
    setState('asking');
  };
  const failed = (failure: Failure): void => {
    refuse([
      {
        id: 'present',
        text: failure.kind === 'wrong-passphrase' ? 'The present passphrase is not right' : saidInLine(failure),
      },
    ]);
  };
  const submit = async (): Promise<void> => {
    setState('changing');
    const found = [
      ...(present === '' ? [{ id: 'present', text: 'Enter the present passphrase' }] : []),
      ...(await problemsOfNewPassphrase(entry)),
    ];
    if (found.length > 0) {
      refuse(found);
      return;
    }
    setProblems([]);
    const changed = await changePassphrase(present, entry.passphrase);
    if (!changed.ok) {
      failed(changed.error);
      return;
    }
    setNewKey(changed.value);
    setState('changed');
  };

  if (state === 'changed') {
    return (
      <>
        <Heading1>The passphrase has been changed</Heading1>
        <p className="govuk-body">
          Use the new one from now on. The old one opens nothing on this device any more. It still opens sealed copies
          that were saved before now.
        </p>
        {newKey === undefined ? (
          <p className="govuk-body">The printed recovery key still works.</p>
        ) : (
          <PrintedKey recoveryKey={newKey}>
            There was no copy of the recovery key that could be read: an older Waymark kept none, or the copy was
            damaged. So there is a new key: print it now, and destroy the old paper.
          </PrintedKey>
        )}
        <a className="govuk-link" href={settings}>
          Back to settings
        </a>
      </>
    );
  }
  return (
    <>
      <BackLink href={settings} />
      {problems.length > 0 && (
        <ErrorSummary key={round} errors={problems.map(({ id, text }) => ({ href: id, text }))} />
      )}
      <Heading1>Change the passphrase</Heading1>
      <Form
        forPassphrase
        onSubmit={() => {
          void submit();
        }}
      >
        <PasswordInput
          id="present"
          label="Present passphrase"
          autoComplete="current-password"
          error={errorAt('present')}
          value={present}
          onChange={setPresent}
        />
        <PasswordInput
          id="passphrase"
          label="New passphrase"
          autoComplete="new-password"
          error={errorAt('passphrase')}
          value={entry.passphrase}
          onChange={(passphrase) => {
            setEntry({ ...entry, passphrase });
          }}
        />
        <PasswordInput
          id="again"
          label="New passphrase again"
          autoComplete="new-password"
          error={errorAt('again')}
          value={entry.again}
          onChange={(again) => {
            setEntry({ ...entry, again });
          }}
        />
        <Button busy={state === 'changing'}>{state === 'changing' ? 'Changing' : 'Change the passphrase'}</Button>
      </Form>
    </>
  );
}
