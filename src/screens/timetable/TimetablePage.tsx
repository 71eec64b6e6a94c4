import { useState } from 'react';
import type { Path } from '../../case/case.ts';
import { timetable as timetableFields } from '../../case/fields/timetable.ts';
import { isOpen } from '../../case/timetable-day.ts';
import type { Suggestion } from '../../case/timetable-suggestions.ts';
import { addAnHourADay, copyLastWeek, steadyClimb } from '../../case/timetable-suggestions.ts';
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
import { sourceWords } from '../words/source-words.ts';
import { TimetablePicture } from './TimetablePicture.tsx';
import { WeekCard } from './WeekCard.tsx';

export interface TimetablePageProps {
  readonly asked: Extract<AskedStep, { kind: 'screen' }>;
  readonly onContinue: () => void;
}

/** The timetable: week by week, day by day, with the way back to full time beside it. */
export function TimetablePage({ asked, onContinue }: TimetablePageProps) {
  const view = useCaseView();
  const { proposed } = view.reading;
  const [round, setRound] = useState(0);
  const [tried, setTried] = useState<readonly Path[]>([]);
  const timetable = readTimetable(proposed.case);
  const notice = useVoidingNotice((timetable?.weeks ?? []).flatMap((week) => week.days.map((day) => day.path)));
  const problems = timetableProblems(proposed.case);
  const shown = problems.filter((problem) => tried.includes(problem.path));
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
  const take = (suggestion: Suggestion): void => {
    view.log.send({ type: 'ANSWER_MANY', answers: [...suggestion] });
  };
  return (
    <>
      {shown.length > 0 && (
        <ErrorSummary
          key={round}
          errors={shown.map((problem) => ({
            href:
              problem.fault !== undefined && 'box' in problem.fault
                ? `${fieldId(problem.path)}-${problem.fault.box}`
                : fieldId(problem.path),
            text: problem.words,
          }))}
        />
      )}
      {heading}
      <SchoolFactsOffer />
      <NotKnownOfSchool of={[schoolDaysStep.id, termsStep.id]} />
      {timetable === undefined ? (
        <Form
          onSubmit={() => {
            setTried(problems.map((problem) => problem.path));
            setRound(round + 1);
          }}
        >
          <p className="govuk-body">
            The dates come first:{' '}
            <a className="govuk-link" id={fieldId(timetableFields.start.path)} href={view.hrefOf('timetable/dates')}>
              enter when the timetable starts and ends
            </a>
            .
          </p>
          <Button>Continue</Button>
        </Form>
      ) : (
        <Form
          onSubmit={() => {
            if (problems.length === 0) onContinue();
            else {
              setTried(problems.map((problem) => problem.path));
              setRound(round + 1);
            }
          }}
        >
          <p className="govuk-body">
            Type times as you would write them: 9, 9.30am, 0930 or 13:30. A week is seven days from the start date.
          </p>
          <FindingsBeside
            findings={findingsAtWeeks(
              proposed.findings,
              problems.map(({ path }) => path),
            )}
          />
          {timetable.weeks.map((week) => (
            <WeekCard
              key={week.number}
              week={week}
              answers={view.reading.answers}
              problems={shown}
              onAnswer={(path, typed) => {
                view.log.send({ type: 'ANSWER', path, value: typed });
              }}
              onLeave={(path) => {
                view.log.send({ type: 'LEAVE', path });
              }}
              onFill={(start, end) => {
                view.log.send({
                  type: 'ANSWER_MANY',
                  answers: week.days.filter(isOpen).map((day) => [day.path, { where: 'school', start, end }]),
                });
              }}
              onCopy={() => {
                take(copyLastWeek(timetable, week.number));
              }}
              onAddHour={() => {
                take(addAnHourADay(timetable, week.number));
              }}
            />
          ))}
          {timetable.weeks.length > 1 && (
            <>
              <h2 className="govuk-heading-m">A steady climb</h2>
              <p className="govuk-body">
                Fills the weeks after week 1 so that the hours grow evenly towards full time and stay inside each school
                day. It replaces what is typed there.
              </p>
              <Button
                type="button"
                variant="secondary"
                onClick={() => {
                  take(steadyClimb(timetable));
                }}
              >
                Suggest a steady climb
              </Button>
            </>
          )}
          <TimetablePicture timetable={timetable} />
          <Button>Continue</Button>
        </Form>
      )}
      <WhyWeAsk sources={asked.step.source.map(sourceWords)}>{asked.step.why}</WhyWeAsk>
    </>
  );
}
