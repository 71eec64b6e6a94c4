import type { Person } from '../../case/person.ts';
import { personInWords } from '../../case/staff.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';

export interface RemoveOneOfTheStaffProps {
  readonly person: Person;
  readonly onRemove: () => void;
  readonly onBack: () => void;
}

/** Asks before one who works here is offered no more. */
export function RemoveOneOfTheStaff({ person, onRemove, onBack }: RemoveOneOfTheStaffProps) {
  usePageTitle('Remove somebody who works here');
  return (
    <>
      <Heading1>Remove {personInWords(person)}?</Heading1>
      <p className="govuk-body">
        They are not offered any more when Waymark is unlocked. What they wrote or signed before stays as it is.
      </p>
      <ButtonGroup>
        <Button type="button" variant="warning" onClick={onRemove}>
          Remove them
        </Button>
        <Button type="button" variant="secondary" onClick={onBack}>
          Keep them
        </Button>
      </ButtonGroup>
    </>
  );
}
