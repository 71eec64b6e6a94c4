import { schoolDaysStep } from '../../forms/school/school-days-step.ts';
import { schoolForm } from '../../forms/school/school-form.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { QuestionPage } from '../case/QuestionPage.tsx';
import { SaveLine } from '../case/SaveLine.tsx';
import { SheetContext } from '../case/sheet.ts';
import { useSheetOf } from '../case/use-sheet-of.ts';
import { hrefTo } from '../route.ts';
import type { OpenedCase } from '../services.ts';
import { useServices } from '../services.ts';
import { SameEveryDay } from './SameEveryDay.tsx';
import { SettingsList } from './SettingsList.tsx';

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
        <SettingsList walk={sheet.walk} />
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
