import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';

export interface GoneProps {
  readonly onBeginAnew: () => void;
}

/** There was a vault, and the browser holds nothing of it any more. */
export function Gone({ onBeginAnew }: GoneProps) {
  usePageTitle('What was kept here is gone');
  return (
    <>
      <Heading1>What was kept here is gone</Heading1>
      <p className="govuk-body">
        Waymark was set up in this browser, and nothing of it is stored any more: the site’s data was cleared, the
        browser lost it, or another profile is open. Waymark did not delete it.
      </p>
      <p className="govuk-body">
        Do not set this device up again yet. Close the browser and open it again, check that this is the profile you
        used, and tell your IT team: they may have a backup of it. Packs that were printed, downloaded or sent are where
        you put them.
      </p>
      <ButtonGroup>
        <Button
          type="button"
          onClick={() => {
            window.location.reload();
          }}
        >
          Look again
        </Button>
        <Button type="button" variant="warning" onClick={onBeginAnew}>
          Set this device up again, without what was there
        </Button>
      </ButtonGroup>
    </>
  );
}
