import type { Form } from '../../forms/form.ts';
import { placeToPath } from '../../forms/place.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { isKept } from '../shared/is-kept.ts';
import { KeptNotice } from '../shared/KeptNotice.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import { useFormName } from '../shared/use-section.ts';
import { CheckedStep } from './CheckedStep.tsx';

export interface CheckFormProps {
  readonly form: Form;
  readonly onContinue: () => void;
}

/** A section’s answers, each with a way to change it. */
export function CheckForm({ form, onContinue }: CheckFormProps) {
  const view = useCaseView();
  const { proposed, life } = view.reading;
  const kept = isKept(life, form.id);
  usePageTitle(`Check your answers: ${form.title}`, `check-${form.id}`);
  const called = useFormName(form);
  return (
    <>
      <Heading1 caption={called}>{kept ? 'The answers' : 'Check your answers'}</Heading1>
      {kept && <KeptNotice />}
      {proposed.walk.steps
        .filter((step) => step.form.id === form.id)
        .map((asked) => (
          <CheckedStep key={asked.step.id} asked={asked} returnTo={placeToPath({ form: form.id, step: 'check' })} />
        ))}
      <Button type="button" onClick={onContinue}>
        {kept ? 'Continue' : 'These answers are right'}
      </Button>
    </>
  );
}
