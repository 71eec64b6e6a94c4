import { CHECK, placeToPath, REMOVE } from '../../../machines/place.ts';
import type { Place } from '../../case/stored-case.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { allForms } from '../../forms/all-forms.ts';
import { BackToEarlier } from './BackToEarlier.tsx';
import { useCaseView } from './case-view.ts';
import { CheckAnswers } from './CheckAnswers.tsx';
import { CheckForm } from './CheckForm.tsx';
import { ListPage } from './ListPage.tsx';
import { NotThisWay } from './NotThisWay.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { RemoveRow } from './RemoveRow.tsx';
import { RowPage } from './RowPage.tsx';
import { CaseTaskList } from './TaskList.tsx';
import { PackPage } from '../pack/PackPage.tsx';
import { SignPage } from '../sign/SignPage.tsx';
import { TimetablePage } from './timetable/TimetablePage.tsx';

export interface PlacePageProps {
  readonly place: Place;
}

/** The page of a place in the case, with the way back above it. */
export function PlacePage({ place }: PlacePageProps) {
  const view = useCaseView();
  const onContinue = (): void => {
    view.journey.send({ type: 'CONTINUE' });
  };
  if (place.form === 'case' && place.step === 'tasks') return <CaseTaskList />;
  return (
    <>
      {!(place.form === 'case' && place.step === 'sign') && <BackToEarlier />}
      <PageAt key={placeToPath(place)} place={place} onContinue={onContinue} />
    </>
  );
}

interface PageAtProps {
  readonly place: Place;
  readonly onContinue: () => void;
}

function PageAt({ place, onContinue }: PageAtProps) {
  const view = useCaseView();
  if (place.form === 'case') {
    switch (place.step) {
      case 'check-answers':
        return <CheckAnswers onContinue={onContinue} />;
      case 'sign':
        return <SignPage onContinue={onContinue} />;
      default:
        return <PackPage />;
    }
  }
  const form = allForms.find(({ id }) => id === place.form);
  if (form !== undefined && place.step === CHECK) return <CheckForm form={form} onContinue={onContinue} />;
  const asked = view.walk.steps.find((step) => step.form.id === place.form && step.step.id === place.step);
  return asked === undefined ? null : <StepPage asked={asked} place={place} onContinue={onContinue} />;
}

function StepPage({ asked, place, onContinue }: PageAtProps & { readonly asked: AskedStep }) {
  switch (asked.kind) {
    case 'questions':
      return <QuestionPage page={asked.step} questions={asked.questions} formTitle={asked.form.title} onContinue={onContinue} />;
    case 'screen':
      return asked.step.screen === 'timetable' ? <TimetablePage asked={asked} onContinue={onContinue} /> : <NotThisWay asked={asked} />;
    case 'list':
      if (place.row === undefined) return <ListPage asked={asked} onContinue={onContinue} />;
      return place.page === REMOVE ? <RemoveRow asked={asked} row={place.row} /> : <RowPage asked={asked} row={place.row} page={place.page} onContinue={onContinue} />;
  }
}
