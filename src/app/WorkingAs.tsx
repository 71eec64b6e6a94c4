import { useSelector } from '@xstate/react';
import { personInWords } from '../case/staff.ts';
import { useServices } from '../screens/shared/services.ts';

/** Who is working, and the way to change that. */
export function WorkingAs() {
  const { vault } = useServices();
  const person = useSelector(vault, ({ context }) => context.person);
  if (person === undefined) return null;
  return (
    <>
      <span>Working as {personInWords(person)}</span>
      <button
        type="button"
        className="wm-link-button"
        onClick={() => {
          vault.send({ type: 'CHANGE_WHO' });
        }}
      >
        Change <span className="govuk-visually-hidden">who is working</span>
      </button>
    </>
  );
}
