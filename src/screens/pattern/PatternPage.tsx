import { useState } from 'react';
import type { Path } from '../../case/case.ts';
import type { FlexiWeek } from '../../case/pattern.ts';
import { halves, openPatternDays, readPattern } from '../../case/pattern.ts';
import type { Typed } from '../../case/typed.ts';
import { boxesOf } from '../../case/typed.ts';
import { patternWeekName } from '../../documents/flexi/pattern-grid.ts';
import { wordsOf } from '../../forms/form.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { findingsAtPattern } from '../answering/findings/findings-at.ts';
import { FindingsBeside } from '../answering/findings/FindingsBeside.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { patternProblems } from '../shared/pattern-problems.ts';
import { patternSummary } from '../shared/pattern-summary.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { useSection } from '../shared/use-section.ts';
import { useVoidingNotice } from '../shared/use-voiding-notice.tsx';
import { sourceWords } from '../words/source-words.ts';
import { PatternPicture } from './PatternPicture.tsx';
import { PatternWeekTable } from './PatternWeekTable.tsx';

export interface PatternPageProps {
  readonly asked: Extract<AskedStep, { kind: 'screen' }>;
  readonly onContinue: () => void;
}

/** The pattern of flexi-schooling: each session of a week, or of two in turn, at school or at home. */
export function PatternPage({ asked, onContinue }: PatternPageProps) {
  const view = useCaseView();
  const { proposed } = view.reading;
  const [tried, setTried] = useState<readonly string[]>([]);
  const [round, setRound] = useState(0);
  const weeks = readPattern(proposed.case);
  const notice = useVoidingNotice(weeks.flatMap(({ days }) => days.map(({ path }) => path)));
  const problems = patternProblems(proposed.case);
  const shown = problems.filter(({ id }) => tried.includes(id));
  const section = useSection(asked);
  usePageTitle(section.title, asked.step.id, shown.length > 0);
  const heading = <Heading1 caption={section.caption}>{wordsOf(asked.step.heading, proposed.case)}</Heading1>;
  if (notice !== undefined) {
    return (
      <>
        {heading}
        {notice}
      </>
    );
  }
  const title = (week: FlexiWeek): string => patternWeekName(week, weeks);
  const answer = (path: Path, value: Typed): void => {
    view.log.send({ type: 'ANSWER', path, value });
    view.log.send({ type: 'LEAVE', path });
  };
  const fillWithSchool = (): void => {
    const filled = openPatternDays(weeks).map((day): [Path, Typed] => {
      const boxes = boxesOf(view.reading.answers.get(day.path));
      return [day.path, { ...boxes, ...Object.fromEntries(halves.map((half) => [half, day[half] ?? 'school'])) }];
    });
    view.log.send({ type: 'ANSWER_MANY', answers: filled });
  };
  return (
    <>
      {shown.length > 0 && (
        <ErrorSummary key={round} errors={shown.map(({ id, words }) => ({ href: id, text: words }))} />
      )}
      {heading}
      <p className="govuk-body">
        A school day has two sessions, before and after lunch. Say for each where the child is.
      </p>
      <FindingsBeside findings={problems.length === 0 ? findingsAtPattern(proposed.findings) : []} />
      <Form
        onSubmit={() => {
          if (problems.length === 0) {
            onContinue();
            return;
          }
          setTried(problems.map(({ id }) => id));
          setRound(round + 1);
        }}
      >
        {problems.length > 0 && (
          <Button type="button" variant="secondary" onClick={fillWithSchool}>
            Put the rest in school
          </Button>
        )}
        {weeks.map((week) => (
          <section key={week.number}>
            <PatternWeekTable
              week={week}
              title={title(week)}
              answers={view.reading.answers}
              problems={shown}
              onAnswer={answer}
            />
            <p className="govuk-body" role="status">
              {patternSummary(week)}
            </p>
          </section>
        ))}
        <PatternPicture />
        <Button>Continue</Button>
      </Form>
      <WhyWeAsk sources={asked.step.source.map(sourceWords)}>{asked.step.why}</WhyWeAsk>
    </>
  );
}
