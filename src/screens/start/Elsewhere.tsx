import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';

export interface ElsewhereProps {
  readonly busy: boolean;
  readonly onTakeOver: () => void;
}

/** Another tab has Waymark open; this one offers to take over. */
export function Elsewhere({ busy, onTakeOver }: ElsewhereProps) {
  usePageTitle('Waymark is open in another tab');
  return (
    <>
      <Heading1>Waymark is open in another tab</Heading1>
      <p className="govuk-body">
        One tab at a time keeps your work safe. If you go on here, the other tab saves what was typed there if it can,
        and then locks. What it cannot save stays in that tab, and it says so: look there before you close it.
      </p>
      <Button type="button" busy={busy} onClick={onTakeOver}>
        {busy ? 'Taking over' : 'Go on in this tab'}
      </Button>
    </>
  );
}
