import { allForms } from '../../forms/all-forms.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { KeptNotice } from '../shared/KeptNotice.tsx';
import { isAsked } from '../shared/readiness-in-words.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { CheckedStep } from './CheckedStep.tsx';

export interface CheckAnswersProps {
  readonly onContinue: () => void;
}

/** All answers, section by section. */
export function CheckAnswers({ onContinue }: CheckAnswersProps) {
  const view = useCaseView();
  const { proposed, life, readiness } = view.reading;
  usePageTitle('Check all answers');
  return (
    <>
      <Heading1>Check all answers</Heading1>
      {(life.state === 'ended' || life.state === 'set-aside') && <KeptNotice />}
      {allForms
        .filter((form) => proposed.walk.steps.some((step) => step.form === form))
        .map((form) => (
          <section key={form.id}>
            <h2 className="govuk-heading-l">{form.title}</h2>
            {proposed.walk.steps
              .filter((step) => step.form.id === form.id)
              .map((asked) => (
                <CheckedStep key={asked.step.id} asked={asked} returnTo="check-answers" />
              ))}
          </section>
        ))}
      <Button type="button" onClick={onContinue}>
        {isAsked(view.reading) && !readiness.signed ? 'See what is left before signing' : 'See what is checked'}
      </Button>
    </>
  );
}
