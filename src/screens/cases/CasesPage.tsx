import { Fragment, useEffect, useState } from 'react';
import { currentAnswers, mergeEdits } from '../../case/current.ts';
import { momentInWords } from '../../documents/parts/moment-in-words.ts';
import type { Failure } from '../../domain/failure.ts';
import { gapsOf } from '../../forms/gaps.ts';
import { schoolForm } from '../../forms/school/school-form.ts';
import { walk } from '../../forms/walk.ts';
import { readAll } from '../../reading/read-all.ts';
import { Button } from '../../ui/Button.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { NotificationBanner } from '../../ui/NotificationBanner.tsx';
import { hrefTo } from '../shared/address.ts';
import { caseHref } from '../shared/case-href.ts';
import { NewerPart } from '../shared/NewerPart.tsx';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';
import type { CaseLine } from './case-line.ts';
import { caseLine } from './case-line.ts';
import { byOrder, ORDER_IN_WORDS } from './case-order.ts';
import { DeleteLink } from './DeleteLink.tsx';
import { InstallOffer } from './InstallOffer.tsx';
import { SetAsideCases } from './SetAsideCases.tsx';
import { StorageNote } from './StorageNote.tsx';

type Loading =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | {
      readonly state: 'ready';
      readonly lines: readonly CaseLine[];
      readonly damaged: number;
    };

/** The cases on this device, what is overdue first; begin another, go on with one, delete one. */
export function CasesPage() {
  const { store, today } = useServices();
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  usePageTitle('Your cases');
  useEffect(() => {
    let gone = false;
    void store.all().then((found) => {
      if (gone) return;
      if (!found.ok) setLoading({ state: 'failed', failure: found.error });
      else {
        const lines = readAll(found.value.cases, today())
          .map(caseLine)
          .sort((a, b) => byOrder(a.order, b.order) || (a.touchedAt > b.touchedAt ? -1 : 1));
        setLoading({
          state: 'ready',
          lines,
          damaged: found.value.damaged.length,
        });
      }
    });
    return () => {
      gone = true;
    };
  }, [store, today]);

  const [beginning, setBeginning] = useState(false);
  const begin = async (): Promise<void> => {
    const settings = await store.settings();
    if (!settings.ok) {
      setFailure(settings.error);
      return;
    }
    const facts = walk([schoolForm], currentAnswers(mergeEdits(settings.value.edits, [])));
    const open = facts.steps.find((step) => gapsOf(step, facts.case).length > 0);
    if (open !== undefined) {
      window.location.hash = hrefTo({ page: 'settings', place: open.step.id });
      return;
    }
    const begun = await store.begin();
    if (begun.ok) window.location.hash = caseHref(begun.value, 'route/kind');
    else setFailure(begun.error);
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
          void begin().finally(() => {
            setBeginning(false);
          });
        }}
      >
        Begin a new case
      </Button>
      <CaseLines loading={loading} />
    </>
  );
}

function CaseLines({ loading }: { readonly loading: Loading }) {
  switch (loading.state) {
    case 'loading':
      return (
        <p className="govuk-body" role="status">
          Opening your cases
        </p>
      );
    case 'failed':
      return (
        <p className="govuk-body">
          {failureWords(loading.failure).what}. {failureWords(loading.failure).next}
        </p>
      );
    case 'ready':
      return (
        <>
          {loading.damaged > 0 && (
            <NotificationBanner title="Part of what is stored cannot be opened">
              <p className="govuk-body">
                {loading.damaged === 1 ? '1 record is' : `${String(loading.damaged)} records are`} damaged. Nothing was
                deleted; what can be read is shown. Tell your IT team before you go on.
              </p>
            </NotificationBanner>
          )}
          {loading.lines.length === 0 ? (
            <p className="govuk-body">No case has been begun on this device yet.</p>
          ) : (
            <>
              <OpenCases lines={loading.lines.filter(({ isSetAside }) => !isSetAside)} />
              <SetAsideCases lines={loading.lines.filter(({ isSetAside }) => isSetAside)} />
              <StorageNote />
              <InstallOffer />
            </>
          )}
        </>
      );
  }
}

const OpenCases = ({ lines }: { readonly lines: readonly CaseLine[] }) =>
  lines.length === 0 ? (
    <p className="govuk-body">No case is open.</p>
  ) : (
    <>
      {lines.length > 1 && <p className="govuk-hint">{ORDER_IN_WORDS}</p>}
      {lines.map((line) => (
        <CaseCard key={line.id} line={line} />
      ))}
    </>
  );

function CaseCard({ line }: { readonly line: CaseLine }) {
  const [next, ...others] = line.overdue;
  return (
    <section className="wm-row">
      <h2 className="govuk-heading-m">
        <a className="govuk-link" href={caseHref(line.id, '')}>
          {line.name}
        </a>
      </h2>
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
        Last typed into: {momentInWords(line.touchedAt)}
      </p>
      <p className="govuk-body">
        <DeleteLink line={line} />
      </p>
    </section>
  );
}
