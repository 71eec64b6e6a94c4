import { schoolDaysStep } from '../../forms/school/school-days-step.ts';
import { schoolForm } from '../../forms/school/school-form.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { answerOrNone } from '../case/answer-or-none.ts';
import { QuestionPage } from '../case/QuestionPage.tsx';
import { SaveLine } from '../case/SaveLine.tsx';
import { SheetContext } from '../case/sheet.ts';
import { useSheetOf } from '../case/use-sheet-of.ts';
import { hrefTo } from '../route.ts';
import type { OpenedCase } from '../services.ts';
import { useServices } from '../services.ts';
import { SameEveryDay } from './SameEveryDay.tsx';
import { IdleLimit } from './IdleLimit.tsx';

export interface SchoolFactsProps {
  readonly opened: OpenedCase;
  readonly step: string;
}

const forms = [schoolForm];

/** The school’s facts, page by page, then as a list. */
export function SchoolFacts({ opened, step }: SchoolFactsProps) {
  const { store } = useServices();
  const sheet = useSheetOf(opened, forms);
  const steps = sheet.walk.steps.filter((asked) => asked.kind === 'questions');
  const index = steps.findIndex((asked) => asked.step.id === step);
  const asked = steps[index];
  const after = steps[index + 1];
  return (
    <SheetContext value={sheet}>
      <SaveLine store={store} caseId={opened.stored.head.id} log={sheet.log} sample={false} />
      {asked === undefined ? (
        <>
          <Heading1>Settings</Heading1>
          <h2 className="govuk-heading-m">{schoolForm.title}</h2>
          <p className="govuk-body">Each new case begins with a copy of these. A case that is already open offers you the new details and changes nothing by itself.</p>
          <SummaryList
            rows={steps.flatMap((one) =>
              one.questions.map((question) => ({
                key: question.short,
                value: answerOrNone(question, sheet.case),
                actions: [{ href: hrefTo({ page: 'settings', step: one.step.id }), text: 'Change', hidden: question.short.toLowerCase() }],
              })),
            )}
          />
          <h2 className="govuk-heading-m">The lock</h2>
          <p className="govuk-body">
            <a className="govuk-link" href={hrefTo({ page: 'settings', step: 'passphrase' })}>
              Change the passphrase
            </a>
          </p>
          <IdleLimit />
          <p className="govuk-body">
            <a className="govuk-link" href={hrefTo({ page: 'cases' })}>
              Go to your cases
            </a>
          </p>
        </>
      ) : (
        <>
          <BackLink href={hrefTo({ page: 'settings', step: steps[index - 1]?.step.id ?? '' })} />
          <QuestionPage
            key={asked.step.id}
            page={asked.step}
            questions={asked.questions}
            formTitle={schoolForm.title}
            aside={asked.step.id === schoolDaysStep.id ? <SameEveryDay /> : undefined}
            onContinue={() => {
              window.location.hash = hrefTo({ page: 'settings', step: after?.step.id ?? '' });
            }}
          />
        </>
      )}
    </SheetContext>
  );
}
