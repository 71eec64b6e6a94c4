import { useEffect, useMemo, useState } from 'react';
import type { StoredCase } from '../../case/stored-case.ts';
import { isAllLost } from '../../case/stored-case.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Result } from '../../domain/result.ts';
import { readStored } from '../../reading/read-stored.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { InsetText } from '../../ui/InsetText.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { hrefTo } from '../shared/address.ts';
import type { CaseLine } from '../shared/case-line.ts';
import { lineNamed, storedLine } from '../shared/case-line.ts';
import { NewerPart } from '../shared/NewerPart.tsx';
import type { ListedCase } from '../shared/services.ts';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import type { ErasedKind } from '../words/erased-words.ts';
import { erasedKindOf } from '../words/erased-words.ts';
import { failureWords } from '../words/failure-words.ts';
import { CopiesThatRemain } from './CopiesThatRemain.tsx';
import { GoesForGood } from './GoesForGood.tsx';
import { OnHold } from './OnHold.tsx';
import { useErasing } from './use-erasing.ts';

export interface DeleteCaseProps {
  readonly id: string;
}

const cases = hrefTo({ page: 'cases' });

/** Asks before a case goes for good, and says what is left of it, before and after. */
export function DeleteCase({ id }: DeleteCaseProps) {
  const { store, today } = useServices();
  const [found, setFound] = useState<Result<StoredCase, Failure> | undefined>(undefined);
  const [listed, setListed] = useState<ListedCase | undefined>(undefined);
  useEffect(() => {
    const page = { isGone: false };
    void Promise.all([store.one(id), store.list()]).then(([one, list]) => {
      if (page.isGone) return;
      if (list.ok) setListed(list.value.cases.find((each) => each.id === id));
      setFound(one);
    });
    return () => {
      page.isGone = true;
    };
  }, [store, id]);
  const read = useMemo(
    () => (found?.ok === true ? { stored: found.value, reading: readStored(found.value, today(), []) } : undefined),
    [found, today],
  );
  // Of a case on the list there may be nothing left but its name.
  const isUnread = (kind: Failure['kind']): boolean =>
    kind === 'damaged-record' || (kind === 'no-such-case' && listed !== undefined);
  if (found?.ok === false)
    return isUnread(found.error.kind) ? (
      <Ask id={id} kind="unread" line={undefined} name={listed?.name ?? ''} isDamaged={false} />
    ) : (
      <NotHere failure={found.error} />
    );
  if (read === undefined)
    return (
      <p className="govuk-body" role="status">
        Opening the case
      </p>
    );
  return (
    <Ask
      id={id}
      kind={isAllLost(read.stored) ? 'unread' : erasedKindOf(read.reading.proposed.case)}
      line={lineNamed(storedLine(read), listed?.name ?? '')}
      name={listed?.name ?? ''}
      isDamaged={(listed?.marks.length ?? 0) > 0 || listed?.isPartLost === true || isAllLost(read.stored)}
    />
  );
}

const Failed = ({ failure }: { readonly failure: Failure }) => (
  <p className="govuk-error-message">
    {failureWords(failure).what}. {failureWords(failure).next}
  </p>
);

function NotHere({ failure }: { readonly failure: Failure }) {
  usePageTitle('Delete this case');
  return (
    <>
      <Heading1>Delete this case?</Heading1>
      <Failed failure={failure} />
      <a className="govuk-link" href={cases}>
        Go to your cases
      </a>
    </>
  );
}

interface AskProps extends DeleteCaseProps {
  readonly kind: ErasedKind;
  /** What it is; `undefined` where it cannot be read. */
  readonly line: CaseLine | undefined;
  /** What it was last known by; empty where that is not known. */
  readonly name: string;
  /** Whether part of what is shown of it was lost, or put back. */
  readonly isDamaged: boolean;
}

function Ask({ id, kind, line, name, isDamaged }: AskProps) {
  const { hold, isErased, isBusy, failure, erase } = useErasing(id, kind, line?.hold);
  usePageTitle(isErased ? 'The case is deleted' : 'Delete this case');
  if (isErased) return <Erased />;
  return (
    <>
      <Heading1>Delete this case?</Heading1>
      {failure !== undefined && <Failed failure={failure} />}
      {line === undefined ? (
        <p className="govuk-body">
          {name === ''
            ? 'This case is damaged, and cannot be read here. Nobody can see whose it is, nor whether it is on hold.'
            : `The case of ${name} is damaged, and cannot be read here. Nobody can see whether it is on hold.`}{' '}
          A backup may still bring it back. Delete it only if you know that nobody needs it.
        </p>
      ) : (
        <SummaryList
          rows={[
            { key: 'Pupil', value: line.name },
            { key: 'Arrangement', value: line.about },
            ...(line.when === undefined ? [] : [{ key: 'When', value: line.when }]),
            { key: 'State', value: line.life.join(' ') },
          ]}
        />
      )}
      {line?.isPartlyNewer === true && <NewerPart of="this case" />}
      {(isDamaged || line?.isPartlyNewer === true) && (
        <InsetText>
          {isDamaged ? 'Part of this case is lost, or was put back to an earlier day. ' : ''}A hold on it may be in what
          cannot be read. Ask whoever may have put it on hold before you delete it.
        </InsetText>
      )}
      {hold !== undefined && <OnHold id={id} hold={hold} />}
      {hold === undefined && (
        <>
          <GoesForGood />
          <p className="govuk-body">
            One line is left in the settings, under “Erased cases”: when it was deleted, by whom, and which kind of
            arrangement it was. It says nothing of the child.
          </p>
        </>
      )}
      <ButtonGroup>
        {hold === undefined && (
          <Button type="button" variant="warning" busy={isBusy} onClick={erase}>
            Delete the case
          </Button>
        )}
        <a className="govuk-link" href={cases}>
          Keep it
        </a>
      </ButtonGroup>
    </>
  );
}

const Erased = () => (
  <>
    <Heading1>The case is deleted</Heading1>
    <p className="govuk-body">Its key and all that was under it are gone from Waymark on this device.</p>
    <h2 className="govuk-heading-m">What may still be somewhere</h2>
    <CopiesThatRemain />
    <p className="govuk-body">
      If the child’s data is to be gone everywhere, these have to be found and destroyed by hand.
    </p>
    <p className="govuk-body">
      <a className="govuk-link" href={cases}>
        Go to your cases
      </a>{' '}
      or{' '}
      <a className="govuk-link" href={hrefTo({ page: 'settings', place: 'erased' })}>
        see the erased cases
      </a>
    </p>
  </>
);
