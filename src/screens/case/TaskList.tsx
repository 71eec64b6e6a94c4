import { NO_NAME, nameOf } from '../../case/pupil-name.ts';
import { allForms } from '../../forms/all-forms.ts';
import type { Form } from '../../forms/form.ts';
import { actPages, placeToPath } from '../../forms/place.ts';
import type { Walk } from '../../forms/walk.ts';
import type { SectionState } from '../../reading/section-state.ts';
import { sectionState } from '../../reading/section-state.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import type { TaskStatus } from '../../ui/TaskList.tsx';
import { TaskList } from '../../ui/TaskList.tsx';
import { ConflictChoices } from '../answering/ConflictChoices.tsx';
import { ReviewNote } from '../changes/ReviewNote.tsx';
import { useArrangement } from '../changes/use-arrangement.ts';
import { hrefTo } from '../shared/address.ts';
import { useCaseView } from '../shared/case-view.ts';
import { fullTimeAsked } from '../shared/full-time-asked.ts';
import { FurtherBegun } from '../shared/FurtherBegun.tsx';
import { knownName } from '../shared/known-name.ts';
import { NotKnownOfSchool } from '../shared/NotKnownOfSchool.tsx';
import { NotWhole } from '../shared/NotWhole.tsx';
import { OtherHelp } from '../shared/OtherHelp.tsx';
import { OverdueList } from '../shared/OverdueList.tsx';
import { SchoolFactsOffer } from '../shared/SchoolFactsOffer.tsx';
import type { Damage } from '../shared/services.ts';
import { stateTold } from '../shared/state-told.ts';
import { useFurther } from '../shared/use-further.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { arrangementWords } from '../words/arrangement-words.ts';
import { AfterStart } from './AfterStart.tsx';
import { Finish } from './Finish.tsx';
import { GoesOnFrom } from './GoesOnFrom.tsx';
import { NextDue } from './NextDue.tsx';
import { ToSignature } from './ToSignature.tsx';

const progressWords: Readonly<Record<SectionState['progress'], TaskStatus>> = {
  'not-started': { text: 'Not started', tone: 'blue' },
  incomplete: { text: 'Incomplete', tone: 'blue' },
  completed: { text: 'Completed', tone: 'plain' },
  'not-needed': { text: 'Not needed', tone: 'plain' },
};

/** The forms that are asked of the case, in their order. */
const askedForms = (walk: Walk): readonly Form[] =>
  allForms.filter((form) => walk.steps.some((step) => step.form === form));

/** Whether somebody left off there: what was done on the page of an act is done, and the list is here. */
const isToGoOn = (place: string): boolean => place !== 'tasks' && !actPages.some((page) => page === place);

/** What the case is called: where its own name is lost, by the name it was last known by. */
function headingOf(name: string, damage: Damage): string {
  if (name !== NO_NAME) return `${name}’s case`;
  const known = knownName(damage);
  if (known !== '') return `The case of ${known}`;
  return damage.isAllLost === true ? 'A case of which the answers are lost' : 'A new case';
}

/** The case at a glance: its state, what is due, every section and how far it has come; signing opens when the rest is ready. */
export function CaseTaskList() {
  const view = useCaseView();
  const { proposed, overdue } = view.reading;
  usePageTitle('Your case');
  const began = fullTimeAsked(view.reading);
  const further = useFurther();
  const { acts } = useArrangement();
  return (
    <>
      {!view.sample && <BackLink href={hrefTo({ page: 'cases' })}>Your cases</BackLink>}
      <Heading1 caption={arrangementWords(proposed.case) ?? 'New'}>
        {headingOf(nameOf(proposed.case), view.damage)}
      </Heading1>
      <InsetText>
        {view.damage.isAllLost === true
          ? 'Its answers are lost: nobody can say what was decided.'
          : stateTold(view.reading, overdue).join(' ')}
        {began !== undefined && (
          <>
            {' '}
            <a className="govuk-link" href={view.hrefOf(began.place)}>
              {began.words}
            </a>
          </>
        )}
      </InsetText>
      <GoesOnFrom />
      <FurtherBegun further={further} />
      <ReviewNote acts={acts.filter((act) => act !== 'EXTEND' || further.id === undefined)} />
      <ToSignature />
      <NotWhole />
      <OverdueList overdue={overdue} />
      <NextDue />
      <OtherHelp />
      <ConflictChoices />
      <SchoolFactsOffer />
      <NotKnownOfSchool />
      {view.reading.life.state !== 'set-aside' && view.lastPlace !== undefined && isToGoOn(view.lastPlace) && (
        <p className="govuk-body">
          <a className="govuk-link" href={view.hrefOf(view.lastPlace)}>
            Go on where you left off
          </a>
        </p>
      )}
      <AfterStart />
      <h2 className="govuk-heading-m">Prepare</h2>
      <TaskList
        items={askedForms(proposed.walk).map(({ id, title }) => {
          const { progress, place } = sectionState(proposed.walk, id);
          return { title, href: view.hrefOf(placeToPath(place)), status: progressWords[progress] };
        })}
      />
      <Finish />
    </>
  );
}
