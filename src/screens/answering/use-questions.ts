import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Case, Path } from '../../case/case.ts';
import { caseFrom } from '../../case/case.ts';
import type { Typed } from '../../case/typed.ts';
import type { Question } from '../../forms/form.ts';
import { suggestionsFor } from '../../forms/suggested-answer.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { useAnswering } from '../shared/answering.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { useSection } from '../shared/use-section.ts';
import { useVoidingNotice } from '../shared/use-voiding-notice.tsx';
import type { AskedRecord } from './findings/asked-record.ts';
import { breachesAt } from './findings/findings-at.ts';
import { firstControlId } from './first-control.ts';
import type { Problem } from './problems.ts';
import { problemsOf } from './problems.ts';

type GivenOn = NonNullable<Question['givenOn']>;

/** What is kept beside an answer that is given now; what was kept before goes where the case shows nothing. */
export const tickOf = ({ field, words }: GivenOn, c: Case): readonly [Path, Typed | null] => [
  field.path,
  words(c) ?? null,
];

/** What is kept beside the answers of a page that is left with Continue, as far as nothing is kept yet. */
const ticksIn = (questions: readonly Question[], c: Case): readonly (readonly [Path, Typed | null])[] =>
  questions.flatMap(({ field, givenOn }) =>
    givenOn === undefined || c.get(field.path) === undefined || c.get(givenOn.field.path) !== undefined
      ? []
      : [tickOf(givenOn, c)].filter(([, words]) => words !== null),
  );

/** The questions of a page that is being answered, as its screen shows them. */
export interface ShownQuestions {
  readonly caption: string;
  /** Told in the questions’ place, before anything is changed. */
  readonly notice: ReactNode | undefined;
  /** By the path of an answer: what follows from others, as long as nothing is typed. */
  readonly suggestions: ReadonlyMap<Path, Typed>;
  /** What was found wrong at the last try, with its links; `round` tells one try from the next. */
  readonly errors: readonly { readonly href: string; readonly text: string }[];
  readonly round: number;
  readonly problemAt: (path: Path) => Problem | undefined;
  readonly breaches: ReadonlyMap<Path, readonly AskedRecord[]>;
  /** Keeps what was suggested, says what is wrong, or goes on. */
  readonly submit: () => void;
}

/**
 * Runs the questions of a page: what is typed is kept at once; Continue checks it and moves on.
 * @param page names the page among the others of its step.
 * @param questions the asked questions, with whole paths.
 */
export function useQuestions(
  page: string,
  questions: readonly Question[],
  asked: AskedStep,
  onContinue: () => void,
): ShownQuestions {
  const answering = useAnswering();
  const { proposed, findings } = answering.reading;
  const [tried, setTried] = useState<readonly Path[]>([]);
  const [round, setRound] = useState(0);
  const notice = useVoidingNotice(questions.map((question) => question.field.path));
  const suggestions = suggestionsFor(questions, proposed.case, proposed.today);
  const suggested = caseFrom(new Map([...proposed.walk.answers, ...suggestions]));
  const problems = problemsOf(questions, suggested);
  const shown = problems.filter((problem) => tried.includes(problem.path));
  const section = useSection(asked);
  usePageTitle(section.title, page, shown.length > 0);

  return {
    caption: section.caption,
    notice,
    suggestions,
    errors: shown.map((problem) => ({ href: firstControlId(problem, questions), text: problem.words })),
    round,
    problemAt: (path) => shown.find((problem) => problem.path === path),
    breaches: breachesAt(findings, questions, proposed.case),
    submit: () => {
      answering.log.send({ type: 'ANSWER_MANY', answers: [...suggestions, ...ticksIn(questions, suggested)] });
      for (const question of questions) answering.log.send({ type: 'LEAVE', path: question.field.path });
      if (problems.length === 0) {
        onContinue();
        return;
      }
      setTried(problems.map((problem) => problem.path));
      setRound(round + 1);
    },
  };
}
