import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Case, Path } from '../../case/case.ts';
import { caseFrom } from '../../case/case.ts';
import type { Typed } from '../../case/typed.ts';
import { isBlank } from '../../case/typed.ts';
import type { Page, Question } from '../../forms/form.ts';
import { wordsOf } from '../../forms/form.ts';
import { otherwiseOf } from '../../forms/otherwise.ts';
import { suggestionsFor } from '../../forms/suggested-answer.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { placeOfPath } from '../../reading/place-of.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { useAnswering } from '../shared/answering.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { useSection } from '../shared/use-section.ts';
import { useVoidingNotice } from '../shared/use-voiding-notice.tsx';
import { sourceWords } from '../words/source-words.ts';
import { ConflictChoices } from './ConflictChoices.tsx';
import { breachesAt, findingsAtQuestion } from './findings/findings-at.ts';
import { FindingsBeside } from './findings/FindingsBeside.tsx';
import { RecordField } from './findings/RecordField.tsx';
import { firstControlId } from './first-control.ts';
import { problemsOf } from './problems.ts';
import { QuestionControl } from './QuestionControl.tsx';

type GivenOn = NonNullable<Question['givenOn']>;

/** What is kept beside an answer that is given now; what was kept before goes where the case shows nothing. */
const tickOf = ({ field, words }: GivenOn, c: Case): readonly [Path, Typed | null] => [field.path, words(c) ?? null];

/** What is kept beside the answers of a page that is left with Continue, as far as nothing is kept yet. */
const ticksIn = (questions: readonly Question[], c: Case): readonly (readonly [Path, Typed | null])[] =>
  questions.flatMap(({ field, givenOn }) =>
    givenOn === undefined || c.get(field.path) === undefined || c.get(givenOn.field.path) !== undefined
      ? []
      : [tickOf(givenOn, c)].filter(([, words]) => words !== null),
  );

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
  const answering = useAnswering();
  const { proposed } = answering.reading;
  const [tried, setTried] = useState<readonly Path[]>([]);
  const [round, setRound] = useState(0);
  /** The box that is being emptied: what holds otherwise comes back to it once it is left. */
  const [emptied, setEmptied] = useState<Path | undefined>(undefined);
  const notice = useVoidingNotice(questions.map((question) => question.field.path));
  const suggestions = suggestionsFor(questions, proposed.case, proposed.today);
  const suggested = caseFrom(new Map([...proposed.walk.answers, ...suggestions]));
  const problems = problemsOf(questions, suggested);
  const breaches = breachesAt(answering.reading.findings, questions, proposed.case);
  const shown = problems.filter((problem) => tried.includes(problem.path));
  const section = useSection(asked);
  usePageTitle(section.title, page.id, shown.length > 0);

  const heading = wordsOf(page.heading, proposed.case);
  if (notice !== undefined) {
    return (
      <>
        <Heading1 caption={section.caption}>{heading}</Heading1>
        {notice}
      </>
    );
  }

  const submit = (): void => {
    answering.log.send({ type: 'ANSWER_MANY', answers: [...suggestions, ...ticksIn(questions, suggested)] });
    for (const question of questions) answering.log.send({ type: 'LEAVE', path: question.field.path });
    if (problems.length === 0) {
      onContinue();
      return;
    }
    setTried(problems.map((problem) => problem.path));
    setRound(round + 1);
  };
  return (
    <>
      {shown.length > 0 && (
        <ErrorSummary
          key={round}
          errors={shown.map((problem) => ({ href: firstControlId(problem, questions), text: problem.words }))}
        />
      )}
      <Heading1 caption={section.caption}>{heading}</Heading1>
      {page.intro !== undefined && <p className="govuk-body">{wordsOf(page.intro, proposed.case)}</p>}
      {page.inset !== undefined && <InsetText>{wordsOf(page.inset, proposed.case)}</InsetText>}
      <ConflictChoices
        paths={questions.flatMap(({ field, givenOn }) => [
          field.path,
          ...(givenOn === undefined ? [] : [givenOn.field.path]),
        ])}
      />
      <Form onSubmit={submit}>
        {questions.map((question) => {
          const { path } = question.field;
          const problem = shown.find((one) => one.path === path);
          const asksAnew = answering.reading.findings.some((one) => one.path === path && one.asksAnew === true);
          return (
            <div
              key={path}
              className={wordsOf(question.label, proposed.case) === heading ? 'wm-named-by-heading' : undefined}
            >
              <QuestionControl
                question={question}
                case={proposed.case}
                typed={
                  (asksAnew || question.givenOn?.isOther(proposed.case) === true
                    ? undefined
                    : answering.reading.answers.get(path)) ??
                  suggestions.get(path) ??
                  (emptied === path ? '' : otherwiseOf(question, proposed.case))
                }
                error={problem?.words}
                fault={problem?.fault}
                onAnswer={(typed) => {
                  setEmptied(isBlank(typed) ? path : undefined);
                  answering.log.send(
                    question.givenOn !== undefined
                      ? { type: 'ANSWER_MANY', answers: [[path, typed], tickOf(question.givenOn, proposed.case)] }
                      : asksAnew
                        ? // The same word said again is another answer.
                          { type: 'ANSWER_MANY', answers: [[path, null] as const, [path, typed] as const] }
                        : { type: 'ANSWER', path, value: typed },
                  );
                }}
                onLeave={() => {
                  setEmptied(undefined);
                  const typed = answering.reading.answers.get(path);
                  if (question.otherwise !== undefined && typed !== undefined && isBlank(typed))
                    answering.log.send({ type: 'ANSWER', path, value: null });
                  answering.log.send({ type: 'LEAVE', path });
                }}
              />
              <ShownAt question={question} c={proposed.case} />
              <FindingsBeside findings={findingsAtQuestion(answering.reading.findings, question, proposed.case)} />
              {breaches.get(path)?.map((record) => (
                <RecordField key={record.path} record={record} amongOthers />
              ))}
            </div>
          );
        })}
        {aside}
        <Button>Continue</Button>
      </Form>
      <WhyWeAsk sources={page.source.map(sourceWords)}>{page.why}</WhyWeAsk>
    </>
  );
}

/** The way to the answer that shows a line, where the case shows it. */
function ShownAt({ question: { givenOn, short }, c }: { readonly question: Question; readonly c: Case }) {
  const { hrefOf } = useAnswering();
  const path = givenOn?.shownAt(c);
  return path === undefined ? null : (
    <p className="govuk-body-s">
      <a className="govuk-link" href={hrefOf(placeOfPath(path))}>
        Look at what shows it<span className="govuk-visually-hidden">: {short.toLowerCase()}</span>
      </a>
    </p>
  );
}
