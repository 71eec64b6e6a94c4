import { Fragment, useState } from 'react';
import { momentInWords } from '../../documents/parts/moment-in-words.ts';
import type { Failure } from '../../domain/failure.ts';
import { schoolStep } from '../../forms/school/school-step.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { NotificationBanner } from '../../ui/NotificationBanner.tsx';
import { hrefTo } from '../shared/address.ts';
import { caseHref } from '../shared/case-href.ts';
import { ORDER_IN_WORDS } from '../shared/case-order.ts';
import { NewerPart } from '../shared/NewerPart.tsx';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';
import { CaseMarks } from './CaseMarks.tsx';
import { Damage } from './Damage.tsx';
import { DeleteLink } from './DeleteLink.tsx';
import { InstallOffer } from './InstallOffer.tsx';
import { SetAsideCases } from './SetAsideCases.tsx';
import { AT_ONCE, Some } from './Some.tsx';
import { StorageNote } from './StorageNote.tsx';
import { UntoldCase } from './UntoldCase.tsx';
import type { CaseListing } from './use-case-list.ts';
import { useCaseList } from './use-case-list.ts';

/** The cases on this device, what is overdue first; begin another, go on with one, delete one. */
export function CasesPage() {
  const { store } = useServices();
  const listing = useCaseList();
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  usePageTitle('Your cases');
  const [beginning, setBeginning] = useState(false);
  /** Gives back whether another page comes: until it is there, nothing more is begun. */
  const begin = async (): Promise<boolean> => {
    const begun = await store.begin();
    if (begun.ok) window.location.hash = caseHref(begun.value, 'route/kind');
    else setFailure(begun.error);
    return begun.ok;
  };

  return (
    <>
      <Heading1>Your cases</Heading1>
      {failure !== undefined && (
        <NotificationBanner title="Not done">
          <p className="govuk-body">
            {failureWords(failure).what}. {failureWords(failure).next}
          </p>
        </NotificationBanner>
      )}
      <Button
        type="button"
        busy={beginning}
        onClick={() => {
          setBeginning(true);
          void begin().then(setBeginning, () => {
            setBeginning(false);
          });
        }}
      >
        Begin a new case
      </Button>
      <CaseLines listing={listing} />
    </>
  );
}

function CaseLines({ listing }: { readonly listing: CaseListing }) {
  switch (listing.state) {
    case 'loading':
      return (
        <p className="govuk-body" role="status">
          Opening your cases
        </p>
      );
    case 'failed':
      return (
        <p className="govuk-body">
          {failureWords(listing.failure).what}. {failureWords(listing.failure).next}
        </p>
      );
    case 'ready': {
      const { lines, untold } = listing;
      return (
        <>
          <Damage marks={listing.marks} settings={listing.settings} />
          {lines.length + untold.length === 0 ? (
            <>
              <p className="govuk-body">There is no case on this device.</p>
              <p className="govuk-body">
                Each case begins with a copy of what the settings say of the school.{' '}
                <a className="govuk-link" href={hrefTo({ page: 'settings', place: schoolStep.id })}>
                  Enter the school’s details
                </a>{' '}
                first, or once a case asks for them.
              </p>
            </>
          ) : (
            <>
              <OpenCases lines={lines.filter(({ line }) => !line.isSetAside)} untold={untold} />
              <SetAsideCases lines={lines.map(({ line }) => line).filter(({ isSetAside }) => isSetAside)} />
              <p className="govuk-body">
                <a className="govuk-link" href={hrefTo({ page: 'keeping' })}>
                  Cases past their keeping time
                </a>
              </p>
              <StorageNote />
              <InstallOffer />
            </>
          )}
        </>
      );
    }
  }
}

type Ready = Extract<CaseListing, { state: 'ready' }>;

const OpenCases = ({ lines, untold }: Pick<Ready, 'lines' | 'untold'>) =>
  lines.length + untold.length === 0 ? (
    <p className="govuk-body">No case is open.</p>
  ) : (
    <>
      {lines.length > 1 && <p className="govuk-hint">{ORDER_IN_WORDS}</p>}
      {lines.length + untold.length > AT_ONCE && (
        <p className="govuk-body">{String(lines.length + untold.length)} cases are open.</p>
      )}
      <Some all={untold}>{(each) => <UntoldCase key={each.id} {...each} />}</Some>
      <Some all={lines}>{({ line, marks }) => <CaseCard key={line.id} line={line} marks={marks} />}</Some>
    </>
  );

function CaseCard({ line, marks }: Ready['lines'][number]) {
  const { today } = useServices();
  const [next, ...others] = line.overdue;
  return (
    <section className="wm-row">
      <h2 className="govuk-heading-m">
        <a className="govuk-link" href={caseHref(line.id, '')}>
          {line.name}
        </a>
      </h2>
      <CaseMarks name={line.name} marks={marks} />
      {line.hold !== undefined && (
        <p className="govuk-body">
          <strong>On hold: </strong>
          {line.hold.why}
        </p>
      )}
      {next !== undefined && (
        <p className="govuk-body">
          <strong>Overdue: </strong>
          <a className="govuk-link" href={caseHref(line.id, next.place)}>
            {next.words}
          </a>
          {others.length > 0 && ` And ${String(others.length)} more.`}
        </p>
      )}
      {line.isPartlyNewer && <NewerPart of="this case" />}
      <p className="govuk-body">
        {line.about}
        <br />
        {line.when !== undefined && (
          <>
            {line.when}
            <br />
          </>
        )}
        {line.life.join(' ')}
        <br />
        {line.asked !== undefined && (
          <>
            <a className="govuk-link" href={caseHref(line.id, line.asked.place)}>
              {line.asked.words}
            </a>
            <br />
          </>
        )}
        {line.due.map((words) => (
          <Fragment key={words}>
            {words}
            <br />
          </Fragment>
        ))}
        {line.touchedAt !== '' && `Last typed into: ${momentInWords(line.touchedAt, today())}`}
      </p>
      {line.hold === undefined && (
        <p className="govuk-body">
          <DeleteLink line={line} />
        </p>
      )}
    </section>
  );
}
