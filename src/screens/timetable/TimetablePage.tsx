import { useState } from 'react';
import type { Path } from '../../case/case.ts';
import { timetable as timetableFields } from '../../case/fields/timetable.ts';
import { readTimetable } from '../../case/timetable.ts';
import { wordsOf } from '../../forms/form.ts';
import { termsStep } from '../../forms/school/calendar-steps.ts';
import { schoolDaysStep } from '../../forms/school/school-days-step.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { Button } from '../../ui/Button.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { findingsAtWeeks } from '../answering/findings/findings-at.ts';
import { FindingsBeside } from '../answering/findings/FindingsBeside.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { fieldId } from '../shared/field-id.ts';
import { NotKnownOfSchool } from '../shared/NotKnownOfSchool.tsx';
import { SchoolFactsOffer } from '../shared/SchoolFactsOffer.tsx';
import { timetableProblems } from '../shared/timetable-problems.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { useSection } from '../shared/use-section.ts';
import { useVoidingNotice } from '../shared/use-voiding-notice.tsx';
import { WeeksKey } from '../shared/WeeksKey.tsx';
import { sourceWords } from '../words/source-words.ts';
import { problemHref } from './box-with-problem.ts';
import { FullTimeAgain } from './FullTimeAgain.tsx';
import { WeekRows } from './WeekRows.tsx';

export interface TimetablePageProps {
  readonly asked: Extract<AskedStep, { kind: 'screen' }>;
  readonly onContinue: () => void;
}

/** The timetable: a row for each week, with the way back to full time below them. */
export function TimetablePage({ asked, onContinue }: TimetablePageProps) {
  const view = useCaseView();
  const { proposed } = view.reading;
  const [round, setRound] = useState(0);
  const [tried, setTried] = useState<readonly Path[]>([]);
  const timetable = readTimetable(proposed.case);
  const notice = useVoidingNotice((timetable?.weeks ?? []).flatMap((week) => week.days.map((day) => day.path)));
  const problems = timetableProblems(proposed.case, view.reading.answers);
  const shown = problems.filter(({ paths }) => paths.some((path) => tried.includes(path)));
  const section = useSection(asked);
  usePageTitle(section.title, asked.step.id, shown.length > 0);
  const heading = <Heading1 caption={section.caption}>{wordsOf(asked.step.heading, proposed.case)}</Heading1>;
  const wrongPaths = problems.flatMap(({ paths }) => paths);
  const goOn = (): void => {
    if (timetable !== undefined && problems.length === 0) {
      onContinue();
      return;
    }
    setTried(wrongPaths);
    setRound(round + 1);
  };

  if (notice !== undefined) {
    return (
      <>
        {heading}
        {notice}
      </>
    );
  }
  return (
    <>
      {shown.length > 0 && (
        <ErrorSummary
          key={round}
          errors={shown.map((problem) => ({ href: problemHref(problem), text: problem.words }))}
        />
      )}
      {heading}
      <SchoolFactsOffer />
      <NotKnownOfSchool of={[schoolDaysStep.id, termsStep.id]} />
      <Form onSubmit={goOn}>
        {timetable === undefined ? (
          <p className="govuk-body">
            The dates come first:{' '}
            <a className="govuk-link" id={fieldId(timetableFields.start.path)} href={view.hrefOf('timetable/dates')}>
              enter when the timetable starts and ends
            </a>
            .
          </p>
        ) : (
          <>
            <WeekRows view={view} timetable={timetable} problems={shown} />
            <FindingsBeside findings={findingsAtWeeks(proposed.findings, wrongPaths)} />
            <FullTimeAgain timetable={timetable} of={proposed} />
            <WeeksKey {...timetable} />
          </>
        )}
        <div className="wm-weeks__foot">
          <Button>Continue</Button>
          {timetable !== undefined && (
            <span className="wm-weeks__hint">Type times as you like: 9, 9.30am, 0930, 13:30.</span>
          )}
        </div>
      </Form>
      <WhyWeAsk sources={asked.step.source.map(sourceWords)}>{asked.step.why}</WhyWeAsk>
    </>
  );
}
