import { allForms } from '../../forms/all-forms.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { usePageTitle } from '../use-page-title.ts';
import { CheckedStep } from './CheckedStep.tsx';
import { useCaseView } from './case-view.ts';
import { todosOf } from './todo.ts';

export interface CheckAnswersProps {
  readonly onContinue: () => void;
}

/** All answers, section by section, with what is still to settle above them. */
export function CheckAnswers({ onContinue }: CheckAnswersProps) {
  const view = useCaseView();
  usePageTitle('Check all answers');
  const todo = todosOf(view);
  return (
    <>
      <Heading1>Check all answers</Heading1>
      {todo.length > 0 ? (
        <>
          <h2 className="govuk-heading-m">{todo.length === 1 ? '1 thing before the parent can sign' : `${String(todo.length)} things before the parent can sign`}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {todo.map(({ words, place }) => (
              <li key={`${place} ${words}`}>
                <a className="govuk-link" href={view.hrefOf(place)}>
                  {words}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <InsetText>Everything that was asked is answered.</InsetText>
      )}
      {allForms.map((form) => (
        <section key={form.id}>
          <h2 className="govuk-heading-l">{form.title}</h2>
          {view.walk.steps
            .filter((step) => step.form.id === form.id)
            .map((asked) => (
              <CheckedStep key={asked.step.id} asked={asked} returnTo="check-answers" />
            ))}
        </section>
      ))}
      {todo.length === 0 ? (
        <Button type="button" onClick={onContinue}>
          Go on to sign
        </Button>
      ) : (
        <p className="govuk-body">
          Signing opens when the list above is empty. A draft can be{' '}
          <a className="govuk-link" href={view.hrefOf('pack')}>
            read and printed
          </a>{' '}
          at any time.
        </p>
      )}
    </>
  );
}
