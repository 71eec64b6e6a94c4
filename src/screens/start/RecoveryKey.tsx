import { useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Checkboxes } from '../../ui/Checkboxes.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { PrintButton } from '../../ui/PrintButton.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';

export interface RecoveryKeyProps {
  readonly recoveryKey: string;
  readonly onKept: () => void;
}

const KEPT = [{ value: 'kept', label: 'I have printed this key, or written it down, and know where it will be kept' }];

/** Shows the recovery key to be printed, before anything is typed. */
export function RecoveryKey({ recoveryKey, onKept }: RecoveryKeyProps) {
  const [kept, setKept] = useState<readonly string[]>([]);
  const [tries, setTries] = useState(0);
  const missing = tries > 0 && kept.length === 0;
  const error = 'Tick the box once the key is on paper';
  usePageTitle('Print the recovery key', 'recovery-key', missing);
  return (
    <>
      {missing && <ErrorSummary key={tries} errors={[{ href: 'kept', text: error }]} />}
      <Heading1>Print the recovery key</Heading1>
      <p className="govuk-body">
        This key opens Waymark on this device if the passphrase is forgotten. Keep it on paper, like the key of the
        school safe. You can see it again in the settings, with the passphrase.
      </p>
      <p className="wm-recovery-key" data-testid="recovery-key">
        {recoveryKey}
      </p>
      <Form
        onSubmit={() => {
          setTries(tries + 1);
          if (kept.length > 0) onKept();
        }}
      >
        <Checkboxes
          name="kept"
          legend="The key is kept"
          options={KEPT}
          values={kept}
          onChange={setKept}
          {...(missing ? { error } : {})}
        />
        <ButtonGroup>
          <Button>Continue</Button>
          <PrintButton>Print this page</PrintButton>
        </ButtonGroup>
      </Form>
    </>
  );
}
