import type { ReactNode } from 'react';
import type { Page, Question } from '../../forms/form.ts';
import { wordsOf } from '../../forms/form.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { useAnswering } from '../shared/answering.ts';
import { sourceWords } from '../words/source-words.ts';
import { AskedQuestion } from './AskedQuestion.tsx';
import { ConflictChoices } from './ConflictChoices.tsx';
import { useQuestions } from './use-questions.ts';

export interface QuestionPageProps {
  readonly page: Page;
  /** The asked questions, with whole paths. */
  readonly questions: readonly Question[];
  /** The step that it is a page of. */
  readonly asked: AskedStep;
  /** Stands between the questions and the button: what the answers come to. */
  readonly aside?: ReactNode;
  readonly onContinue: () => void;
}

/** A page of questions: what is typed is kept at once; Continue checks it and moves on. */
export function QuestionPage({ page, questions, asked, aside, onContinue }: QuestionPageProps) {
  const { proposed } = useAnswering().reading;
  const shown = useQuestions(page.id, questions, asked, onContinue);
  const heading = wordsOf(page.heading, proposed.case);
  if (shown.notice !== undefined) {
    return (
      <>
        <Heading1 caption={shown.caption}>{heading}</Heading1>
        {shown.notice}
      </>
    );
  }
  return (
    <>
      {shown.errors.length > 0 && <ErrorSummary key={shown.round} errors={shown.errors} />}
      <Heading1 caption={shown.caption}>{heading}</Heading1>
      {page.intro !== undefined && <p className="govuk-body">{wordsOf(page.intro, proposed.case)}</p>}
      {page.inset !== undefined && <InsetText>{wordsOf(page.inset, proposed.case)}</InsetText>}
      <ConflictChoices
        paths={questions.flatMap(({ field, givenOn }) => [
          field.path,
          ...(givenOn === undefined ? [] : [givenOn.field.path]),
        ])}
      />
      <Form onSubmit={shown.submit}>
        {questions.map((question) => (
          <AskedQuestion key={question.field.path} question={question} shown={shown} heading={heading} />
        ))}
        {aside}
        <Button>Continue</Button>
      </Form>
      <WhyWeAsk sources={page.source.map(sourceWords)}>{page.why}</WhyWeAsk>
    </>
  );
}
