import { useState } from 'react';
import type { Person } from '../../case/person.ts';
import type { Failure } from '../../domain/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { PasswordInput } from '../../ui/PasswordInput.tsx';
import { WarningText } from '../../ui/WarningText.tsx';
import { problemsOfNewPassphrase, SHORTEST_PASSPHRASE } from '../shared/passphrase-problems.ts';
import { personProblems, typedPerson } from '../shared/person-problems.ts';
import { PersonFields } from '../shared/PersonFields.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';

export interface SetUpProps {
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly onSetUp: (passphrase: string, person: Person) => void;
}

interface Entry {
  readonly name: string;
  readonly role: string;
  readonly passphrase: string;
  readonly again: string;
}

/** First use of a device: who is working, and the passphrase that locks it. */
export function SetUp({ busy, failure, onSetUp }: SetUpProps) {
  const [entry, setEntry] = useState<Entry>({ name: '', role: '', passphrase: '', again: '' });
  const [tries, setTries] = useState(0);
  const [checking, setChecking] = useState(false);
  const [problems, setProblems] = useState<readonly { readonly id: string; readonly text: string }[]>([]);
  usePageTitle('Set up this device', 'set-up', problems.length > 0);
  const errors = new Map(problems.map(({ id, text }) => [id, text]));
  const errorOf = (id: string): { readonly error?: string } => {
    const error = errors.get(id);
    return error === undefined ? {} : { error };
  };
  const submit = async (): Promise<void> => {
    setChecking(true);
    const found = [...personProblems(entry, 'your'), ...(await problemsOfNewPassphrase(entry))];
    setChecking(false);
    setProblems(found);
    setTries(tries + 1);
    if (found.length === 0) onSetUp(entry.passphrase, typedPerson(entry));
  };
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary key={tries} errors={problems.map(({ id, text }) => ({ href: id, text }))} />
      )}
      <Heading1>Set up this device</Heading1>
      {failure !== undefined && (
        <p className="govuk-error-message">
          {failureWords(failure).what}. {failureWords(failure).next}
        </p>
      )}
      <p className="govuk-body">
        Children’s details are locked on this device with a passphrase that only you and those you trust know. Three or
        four words that do not belong together work well.
      </p>
      <WarningText>
        Nobody can send you a lost passphrase. The next page gives you a recovery key to print and keep in the school
        safe.
      </WarningText>
      <Form
        forPassphrase
        onSubmit={() => {
          void submit();
        }}
      >
        <PersonFields
          person={entry}
          whose="your"
          errors={errors}
          onChange={(person) => {
            setEntry({ ...entry, ...person });
          }}
        />
        <PasswordInput
          id="passphrase"
          label="Passphrase"
          hint={`At least ${String(SHORTEST_PASSPHRASE)} characters. Spaces count.`}
          autoComplete="new-password"
          value={entry.passphrase}
          onChange={(passphrase) => {
            setEntry({ ...entry, passphrase });
          }}
          {...errorOf('passphrase')}
        />
        <PasswordInput
          id="again"
          label="Passphrase again"
          autoComplete="new-password"
          value={entry.again}
          onChange={(again) => {
            setEntry({ ...entry, again });
          }}
          {...errorOf('again')}
        />
        <Button busy={busy || checking}>{busy ? 'Locking this device' : 'Set the passphrase'}</Button>
      </Form>
    </>
  );
}
