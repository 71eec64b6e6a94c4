import { useSelector } from '@xstate/react';
import { personInWords } from '../case/staff.ts';
import { useServices } from '../screens/shared/services.ts';
import { LinkButton } from '../ui/LinkButton.tsx';

/** Who is working, and the way to change that. */
export function WorkingAs() {
  const { vault } = useServices();
  const person = useSelector(vault, ({ context }) => context.person);
  if (person === undefined) return null;
  return (
    <>
      <span>Working as {personInWords(person)}</span>
      <LinkButton
        onClick={() => {
          vault.send({ type: 'CHANGE_WHO' });
        }}
      >
        Change <span className="govuk-visually-hidden">who is working</span>
      </LinkButton>
    </>
  );
}
