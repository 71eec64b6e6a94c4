import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { hrefTo } from '../shared/address.ts';
import { usePageTitle } from '../shared/use-page-title.ts';

export interface StartProps {
  /** Nobody has used Waymark on this device yet. */
  readonly fresh: boolean;
  readonly onSetUp: () => void;
}

/** The first page: what this does, what to have ready, how long it takes, and that paper works too. */
export function Start({ fresh, onSetUp }: StartProps) {
  usePageTitle('Part-time timetables and flexi-schooling, done properly');
  return (
    <>
      <Heading1>Part-time timetables and flexi-schooling, done properly</Heading1>
      <p className="govuk-body-l">
        Waymark takes a headteacher or SENCO through everything a part-time timetable needs: the reasons, the plan back
        to full time, the risk assessment, the checklist, and a consent form the parent can read and sign. It takes a
        parent’s request for flexi-schooling through the head’s decision to the agreement and the notification.
      </p>
      <h2 className="govuk-heading-m">You will need</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>the pupil’s name, date of birth and unique pupil number</li>
        <li>who the pupil lives with and how to reach them</li>
        <li>
          the days and times you have in mind, and the date the pupil will be back full time or the arrangement is
          looked at again
        </li>
        <li>what has been tried or asked for, and who else supports the family</li>
      </ul>
      <p className="govuk-body">
        A straightforward case takes about 40 minutes. You can stop at any page and come back: every word is kept as you
        type. Prefer paper? Every form prints with room to write by hand.
      </p>
      <InsetText>
        Everything you type stays on this device, locked with your passphrase. Waymark has no server, works without the
        internet, and sends nothing to anyone.
      </InsetText>
      {fresh ? (
        <Button type="button" onClick={onSetUp}>
          Set up Waymark on this device
        </Button>
      ) : (
        <a className="govuk-button" href={hrefTo({ page: 'cases' })}>
          Go to your cases
        </a>
      )}
      <p className="govuk-body">
        <a className="govuk-link" href={hrefTo({ page: 'sample', place: '' })}>
          Try it with a sample pupil
        </a>{' '}
        – nothing is stored.
      </p>
    </>
  );
}
