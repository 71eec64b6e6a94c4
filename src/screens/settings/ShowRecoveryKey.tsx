import { useState } from 'react';
import type { Failure } from '../../domain/failure.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { PasswordInput } from '../../ui/PasswordInput.tsx';
import { hrefTo } from '../shared/address.ts';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { saidInLine } from '../words/failure-words.ts';
import { PrintedKey } from './PrintedKey.tsx';

type Shown =
  | { readonly state: 'asking' | 'working' | 'none' }
  | { readonly state: 'shown' | 'renewed'; readonly recoveryKey: string };

const OLD_KEY =
  'The old key no longer opens Waymark on this device. It still opens sealed copies that were saved before now. Destroy the old paper, and those copies too if somebody else may have the old key.';

const PRESENT_KEY =
  'If your printed key is a different one, a new key has been made since, here or in another window. Then the printed one no longer opens Waymark on this device: print this one, and destroy the old paper.';

const settings = hrefTo({ page: 'settings', place: '' });

/** Shows the recovery key again behind the passphrase, or puts a new one in its place. */
export function ShowRecoveryKey() {
  const { recoveryKey } = useServices();
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState<Shown>({ state: 'asking' });
  const [error, setError] = useState<string | undefined>(undefined);
  const [tries, setTries] = useState(0);
  const busy = shown.state === 'working';
  usePageTitle('The recovery key', `recovery-key-${shown.state}`, error !== undefined);

  const refuse = (words: string): void => {
    setError(words);
    setTries(tries + 1);
    setShown({ state: 'asking' });
  };
  const failed = (failure: Failure): void => {
    refuse(failure.kind === 'wrong-passphrase' ? 'The passphrase is not right' : saidInLine(failure));
  };
  const act = async (work: () => Promise<Shown | Failure>): Promise<void> => {
    if (busy) return;
    if (passphrase === '') {
      refuse('Enter the passphrase');
      return;
    }
    setError(undefined);
    setShown({ state: 'working' });
    const done = await work();
    if ('kind' in done) failed(done);
    else setShown(done);
  };
  const show = (): Promise<void> =>
    act(async () => {
      const read = await recoveryKey.read(passphrase);
      if (!read.ok) return read.error;
      return read.value === undefined ? { state: 'none' } : { state: 'shown', recoveryKey: read.value };
    });
  const renew = (): Promise<void> =>
    act(async () => {
      const made = await recoveryKey.renew(passphrase);
      return made.ok ? { state: 'renewed', recoveryKey: made.value } : made.error;
    });

  if (shown.state === 'shown' || shown.state === 'renewed') {
    return (
      <>
        <BackLink href={settings} />
        <Heading1>{shown.state === 'shown' ? 'The recovery key' : 'The new recovery key'}</Heading1>
        <PrintedKey recoveryKey={shown.recoveryKey}>{shown.state === 'renewed' ? OLD_KEY : PRESENT_KEY}</PrintedKey>
      </>
    );
  }
  return (
    <>
      <BackLink href={settings} />
      {error !== undefined && <ErrorSummary key={tries} errors={[{ href: 'passphrase', text: error }]} />}
      <Heading1>The recovery key</Heading1>
      {shown.state === 'none' ? (
        <InsetText>
          There is no copy of the key here that can be read: an older Waymark kept no copy of the key, or it was
          damaged. Make a new one, unless you have the printed key and know that it works.
        </InsetText>
      ) : (
        <p className="govuk-body">
          If the printed key is lost, show it again and print it. If somebody else may have it, make a new one: the old
          key then no longer opens Waymark on this device.
        </p>
      )}
      <Form
        forPassphrase
        onSubmit={() => {
          void show();
        }}
      >
        <PasswordInput
          id="passphrase"
          label="Passphrase"
          autoComplete="current-password"
          error={error}
          value={passphrase}
          onChange={setPassphrase}
        />
        <ButtonGroup>
          <Button busy={busy}>{busy ? 'One moment' : 'Show the key'}</Button>
          <Button
            type="button"
            variant="warning"
            busy={busy}
            onClick={() => {
              void renew();
            }}
          >
            Make a new key
          </Button>
        </ButtonGroup>
      </Form>
    </>
  );
}
