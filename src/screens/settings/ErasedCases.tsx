import { useEffect, useState } from 'react';
import { momentInWords } from '../../documents/parts/moment-in-words.ts';
import type { Failure } from '../../domain/failure.ts';
import type { Result } from '../../domain/result.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { Table } from '../../ui/Table.tsx';
import { hrefTo } from '../shared/address.ts';
import type { ErasedLine } from '../shared/services.ts';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { erasedWords } from '../words/erased-words.ts';
import { failureWords } from '../words/failure-words.ts';

/** What is left of the cases that were erased on this device: when, by whom, of which kind. */
export function ErasedCases() {
  const { store } = useServices();
  const [found, setFound] = useState<Result<readonly ErasedLine[], Failure> | undefined>(undefined);
  usePageTitle('Erased cases');
  useEffect(() => {
    const page = { isGone: false };
    void store.erased().then((lines) => {
      if (!page.isGone) setFound(lines);
    });
    return () => {
      page.isGone = true;
    };
  }, [store]);
  return (
    <>
      <BackLink href={hrefTo({ page: 'settings', place: '' })} />
      <Heading1>Erased cases</Heading1>
      <p className="govuk-body">
        Of a case that was erased on this device one line is left. It says nothing of the child. It is kept, sealed, as
        long as what is stored here.
      </p>
      {found !== undefined && <Lines found={found} />}
    </>
  );
}

function Lines({ found }: { readonly found: Result<readonly ErasedLine[], Failure> }) {
  const { today } = useServices();
  if (!found.ok)
    return (
      <p className="govuk-body">
        {failureWords(found.error).what}. {failureWords(found.error).next}
      </p>
    );
  const { value: lines } = found;
  if (lines.length === 0) return <p className="govuk-body">No case has been erased on this device.</p>;
  return (
    <Table
      caption="The last one first"
      head={['Number', 'When', 'Who', 'Kind']}
      rows={lines.map(({ at, by, kind }, index) => [
        String(lines.length - index),
        momentInWords(at, today()),
        by.role === '' ? by.name : `${by.name}, ${by.role}`,
        erasedWords(kind),
      ])}
    />
  );
}
