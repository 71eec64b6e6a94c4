import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure.ts';
import { readAll } from '../../reading/read-all.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { SummaryList } from '../../ui/SummaryList.tsx';
import { WarningText } from '../../ui/WarningText.tsx';
import { hrefTo } from '../shared/address.ts';
import type { CaseLine } from '../shared/case-line.ts';
import { storedLine } from '../shared/case-line.ts';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';

export interface DeleteCaseProps {
  readonly id: string;
}

/** Asks before a case goes for good. */
export function DeleteCase({ id }: DeleteCaseProps) {
  const { store, today } = useServices();
  const [line, setLine] = useState<CaseLine | undefined>(undefined);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  usePageTitle('Delete this case');
  useEffect(() => {
    let gone = false;
    void store.one(id).then((found) => {
      if (gone) return;
      if (found.ok) setLine(readAll([found.value], today()).map(storedLine)[0]);
      else setFailure(found.error);
    });
    return () => {
      gone = true;
    };
  }, [store, id, today]);
  const cases = hrefTo({ page: 'cases' });
  const erase = async (): Promise<void> => {
    const erased = await store.erase(id);
    if (erased.ok) window.location.hash = cases;
    else setFailure(erased.error);
  };
  return (
    <>
      <Heading1>Delete this case?</Heading1>
      {failure !== undefined && (
        <p className="govuk-error-message">
          {failureWords(failure).what}. {failureWords(failure).next}
        </p>
      )}
      {line !== undefined && (
        <>
          <SummaryList
            rows={[
              { key: 'Pupil', value: line.name },
              { key: 'Arrangement', value: line.about },
              { key: 'When', value: line.when },
              { key: 'State', value: line.life.join(' ') },
            ]}
          />
          <WarningText>
            Every answer and signature of this case goes from this device, and its key with it. Nobody can bring it
            back. Packs that were printed, downloaded or sent stay where they are.
          </WarningText>
        </>
      )}
      <ButtonGroup>
        {line !== undefined && (
          <Button
            type="button"
            variant="warning"
            onClick={() => {
              void erase();
            }}
          >
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
