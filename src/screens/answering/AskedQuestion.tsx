import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Case } from '../../case/case.ts';
import { isBlank } from '../../case/typed.ts';
import type { Question } from '../../forms/form.ts';
import { wordsOf } from '../../forms/form.ts';
import { otherwiseOf } from '../../forms/otherwise.ts';
import { placeOfPath } from '../../reading/place-of.ts';
import { useAnswering } from '../shared/answering.ts';
import { findingsAtQuestion } from './findings/findings-at.ts';
import { FindingsBeside } from './findings/FindingsBeside.tsx';
import { RecordField } from './findings/RecordField.tsx';
import { Offers } from './Offers.tsx';
import { QuestionControl } from './QuestionControl.tsx';
import type { ShownQuestions } from './use-questions.ts';
import { tickOf } from './use-questions.ts';

export interface AskedQuestionProps {
  readonly question: Question;
  readonly shown: ShownQuestions;
  /** The page’s h1: where it asks the question already, that is said once. */
  readonly heading: string;
  /** Stands right below the control. */
  readonly children?: ReactNode;
}

/** One question of a page with all that is said of its answer. What is typed is kept at once. */
export function AskedQuestion({ question, shown, heading, children }: AskedQuestionProps) {
  const { log, reading } = useAnswering();
  /** While the box is being emptied: what holds otherwise comes back to it once it is left. */
  const [isEmptied, setEmptied] = useState(false);
  const { case: c } = reading.proposed;
  const { path } = question.field;
  const problem = shown.problemAt(path);
  const asksAnew = reading.findings.some((one) => one.path === path && one.asksAnew === true);
  const isOpenAgain = asksAnew || question.givenOn?.isOther(c) === true;
  return (
    <div className={wordsOf(question.label, c) === heading ? 'wm-named-by-heading' : undefined}>
      <QuestionControl
        question={question}
        case={c}
        typed={
          (isOpenAgain ? undefined : reading.answers.get(path)) ??
          shown.suggestions.get(path) ??
          (isEmptied ? '' : otherwiseOf(question, c))
        }
        error={problem?.words}
        fault={problem?.fault}
        onAnswer={(typed) => {
          setEmptied(isBlank(typed));
          log.send(
            question.givenOn !== undefined
              ? { type: 'ANSWER_MANY', answers: [[path, typed], tickOf(question.givenOn, c)] }
              : asksAnew
                ? // The same word said again is another answer.
                  { type: 'ANSWER_MANY', answers: [[path, null] as const, [path, typed] as const] }
                : { type: 'ANSWER', path, value: typed },
          );
        }}
        onLeave={() => {
          setEmptied(false);
          const typed = reading.answers.get(path);
          if (question.otherwise !== undefined && typed !== undefined && isBlank(typed))
            log.send({ type: 'ANSWER', path, value: null });
          log.send({ type: 'LEAVE', path });
        }}
      />
      {children}
      <Offers question={question} />
      <ShownAt question={question} c={c} />
      <FindingsBeside findings={findingsAtQuestion(reading.findings, question, c)} />
      {shown.breaches.get(path)?.map((record) => (
        <RecordField key={record.path} record={record} amongOthers />
      ))}
    </div>
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
