import { hazards } from '../../case/fields/risk.ts';
import { reviews } from '../../case/fields/timetable.ts';
import type { Place } from '../../case/place.ts';
import { caseForms } from '../../forms/all-forms.ts';
import { CHECK, REMOVE } from '../../forms/place.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { HazardPage } from '../answering/hazards/HazardPage.tsx';
import { HazardsPage } from '../answering/hazards/HazardsPage.tsx';
import { ListPage } from '../answering/ListPage.tsx';
import { QuestionPage } from '../answering/QuestionPage.tsx';
import { RemoveRow } from '../answering/RemoveRow.tsx';
import { ReviewsPage } from '../answering/reviews/ReviewsPage.tsx';
import { RowPage } from '../answering/RowPage.tsx';
import { ChangesPage } from '../changes/ChangesPage.tsx';
import { EndPage } from '../changes/EndPage.tsx';
import { ExtendPage } from '../changes/ExtendPage.tsx';
import { HoldPage } from '../changes/HoldPage.tsx';
import { LiftHoldPage } from '../changes/LiftHoldPage.tsx';
import { ProposePage } from '../changes/ProposePage.tsx';
import { SetAsidePage } from '../changes/SetAsidePage.tsx';
import { TakeBackPage } from '../changes/TakeBackPage.tsx';
import { TakeUpPage } from '../changes/TakeUpPage.tsx';
import { MatrixPage } from '../matrix/MatrixPage.tsx';
import { NotifyPage } from '../notify/NotifyPage.tsx';
import { PackPage } from '../pack/PackPage.tsx';
import { PatternPage } from '../pattern/PatternPage.tsx';
import { AttendancePage } from '../register/AttendancePage.tsx';
import { CheckAnswers } from '../review/CheckAnswers.tsx';
import { CheckForm } from '../review/CheckForm.tsx';
import { KeptPage } from '../review/KeptPage.tsx';
import { ReadinessPage } from '../review/ReadinessPage.tsx';
import { useCaseView } from '../shared/case-view.ts';
import { isKept } from '../shared/is-kept.ts';
import { SignPage } from '../sign/SignPage.tsx';
import { TimetablePage } from '../timetable/TimetablePage.tsx';
import { NotThisWay } from './NotThisWay.tsx';

export interface PageAtProps {
  readonly place: Place;
  /** Where the page lets one go on. */
  readonly onContinue: () => void;
}

/** The page of a place in the case; the task list is no place on the way. */
export function PageAt({ place, onContinue }: PageAtProps) {
  const view = useCaseView();
  const { proposed } = view.reading;
  if (place.form === 'case') {
    switch (place.step) {
      case 'check-answers':
        return <CheckAnswers onContinue={onContinue} />;
      case 'readiness':
        return <ReadinessPage onContinue={onContinue} />;
      case 'sign':
        return <SignPage onContinue={onContinue} />;
      case 'attendance':
        return <AttendancePage />;
      case 'matrix':
        return <MatrixPage />;
      case 'notify':
        return <NotifyPage />;
      case 'changes':
        return <ChangesPage />;
      case 'set-aside':
        return <SetAsidePage />;
      case 'take-up':
        return <TakeUpPage />;
      case 'propose':
        return <ProposePage />;
      case 'take-back':
        return <TakeBackPage />;
      case 'extend':
        return <ExtendPage />;
      case 'end':
        return <EndPage />;
      case 'hold':
        return <HoldPage />;
      case 'lift-hold':
        return <LiftHoldPage />;
      default:
        return <PackPage onContinue={onContinue} />;
    }
  }
  const form = caseForms.find(({ id }) => id === place.form);
  if (form !== undefined && place.step === CHECK) return <CheckForm form={form} onContinue={onContinue} />;
  const asked = proposed.walk.steps.find((step) => step.form.id === place.form && step.step.id === place.step);
  if (asked === undefined) return null;
  const isRead =
    isKept(view.reading.life, place.form) && !(asked.kind === 'screen' && asked.step.screen === 'not-this-way');
  return isRead ? (
    <KeptPage asked={asked} onContinue={onContinue} />
  ) : (
    <StepPage asked={asked} place={place} onContinue={onContinue} />
  );
}

function ScreenPage({
  asked,
  onContinue,
}: Pick<PageAtProps, 'onContinue'> & { readonly asked: Extract<AskedStep, { kind: 'screen' }> }) {
  switch (asked.step.screen) {
    case 'timetable':
      return <TimetablePage asked={asked} onContinue={onContinue} />;
    case 'pattern':
      return <PatternPage asked={asked} onContinue={onContinue} />;
    case 'not-this-way':
    case 'exceptions':
      return <NotThisWay asked={asked} />;
  }
}

function StepPage({ asked, place, onContinue }: PageAtProps & { readonly asked: AskedStep }) {
  switch (asked.kind) {
    case 'questions':
      return <QuestionPage page={asked.step} questions={asked.questions} asked={asked} onContinue={onContinue} />;
    case 'screen':
      return <ScreenPage asked={asked} onContinue={onContinue} />;
    case 'list':
      return place.row !== undefined && place.page === REMOVE ? (
        <RemoveRow asked={asked} row={place.row} />
      ) : asked.step.list.path === hazards.path ? (
        <PageOfHazards asked={asked} place={place} onContinue={onContinue} />
      ) : place.row === undefined && asked.step.list.path === reviews.path ? (
        <ReviewsPage asked={asked} onContinue={onContinue} />
      ) : place.row === undefined ? (
        <ListPage asked={asked} onContinue={onContinue} />
      ) : (
        <RowPage asked={asked} row={place.row} page={place.page} onContinue={onContinue} />
      );
  }
}

function PageOfHazards({
  asked,
  place,
  onContinue,
}: PageAtProps & { readonly asked: Extract<AskedStep, { kind: 'list' }> }) {
  return place.row === undefined ? (
    <HazardsPage asked={asked} onContinue={onContinue} />
  ) : (
    <HazardPage asked={asked} row={place.row} onContinue={onContinue} />
  );
}
