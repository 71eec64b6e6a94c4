import { NO_NAME, nameOf } from '../../case/pupil-name.ts';
import { placeToPath } from '../../forms/place.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { Way } from '../../ui/Way.tsx';
import { ConflictChoices } from '../answering/ConflictChoices.tsx';
import { ReviewNote } from '../changes/ReviewNote.tsx';
import { useArrangement } from '../changes/use-arrangement.ts';
import { hrefTo } from '../shared/address.ts';
import { aboutInWords } from '../shared/case-line.ts';
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
import { AfterStart } from './AfterStart.tsx';
import { DraftHome } from './DraftHome.tsx';
import { factsOf } from './facts-of.ts';
import { Finish } from './Finish.tsx';
import { GoesOnFrom } from './GoesOnFrom.tsx';
import { leftOffAt } from './left-off-at.ts';
import { NextDue } from './NextDue.tsx';
import { platesOf } from './plates.ts';
import { Sections } from './Sections.tsx';
import { ToSignature } from './ToSignature.tsx';

/** What the case is called: where its own name is lost, by the name it was last known by. */
function headingOf(name: string, damage: Damage): string {
  if (name !== NO_NAME) return `${name}’s case`;
  const known = knownName(damage);
  if (known !== '') return `The case of ${known}`;
  return damage.isAllLost === true ? 'A case of which the answers are lost' : 'A new case';
}

/** The case at a glance: its state, what is due, every section and how far it has come; a draft has its way and its one next step. */
export function CaseTaskList() {
  const view = useCaseView();
  const { proposed, life, overdue } = view.reading;
  usePageTitle('Your case');
  const further = useFurther();
  const { acts } = useArrangement();
  const plates = platesOf(view.reading);
  // What the plates of a draft say is not said again.
  const isToldByPlates = plates.length > 0 && life.state === 'draft' && life.earlier === undefined;
  return (
    <>
      {!view.sample && <BackLink href={hrefTo({ page: 'cases' })}>Your cases</BackLink>}
      <div className="wm-case-head">
        <div>
          <Heading1 caption={aboutInWords(proposed.case) ?? 'New'}>
            {headingOf(nameOf(proposed.case), view.damage)}
          </Heading1>
        </div>
        {life.state === 'draft' && <div className="wm-case-head__facts">{factsOf(proposed)}</div>}
      </div>
      {plates.length > 0 && <Way label="The way to full time" plates={plates} />}
      {!isToldByPlates && <StateTold />}
      <GoesOnFrom />
      <FurtherBegun further={further} />
      <ReviewNote acts={acts.filter((act) => act !== 'EXTEND' || further.id === undefined)} />
      {life.state !== 'draft' && <ToSignature />}
      <NotWhole />
      <OverdueList overdue={overdue} />
      {life.state === 'draft' ? (
        <>
          <ConflictChoices />
          <DraftHome />
        </>
      ) : (
        <LivedHome />
      )}
    </>
  );
}

/** What has become of the case, with where the day is written down on which full time began. */
function StateTold() {
  const { reading, damage, hrefOf } = useCaseView();
  const began = fullTimeAsked(reading);
  return (
    <InsetText>
      {damage.isAllLost === true
        ? 'Its answers are lost: nobody can say what was decided.'
        : stateTold(reading, reading.overdue).join(' ')}
      {began !== undefined && (
        <>
          {' '}
          <a className="govuk-link" href={hrefOf(began.place)}>
            {began.words}
          </a>
        </>
      )}
    </InsetText>
  );
}

/** What stands below the state of a case that was decided on: what is due, where the person left off, and all its pages. */
function LivedHome() {
  const { reading, lastPlace, hrefOf } = useCaseView();
  const leftOff = reading.life.state === 'set-aside' ? undefined : leftOffAt(lastPlace);
  return (
    <>
      <NextDue />
      <OtherHelp />
      <ConflictChoices />
      <SchoolFactsOffer />
      <NotKnownOfSchool />
      {leftOff !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={hrefOf(placeToPath(leftOff))}>
            Go on where you left off
          </a>
        </p>
      )}
      <AfterStart />
      <Sections />
      <Finish />
    </>
  );
}
