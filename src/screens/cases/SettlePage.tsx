import { useEffect, useState } from 'react';
import { SETTINGS_ID } from '../../case/stored-case.ts';
import type { Failure } from '../../domain/failure.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Heading1 } from '../../ui/Heading1.tsx';
import { hrefTo } from '../shared/address.ts';
import { caseHref } from '../shared/case-href.ts';
import { NotFound } from '../shared/NotFound.tsx';
import { useServices } from '../shared/services.ts';
import { usePageTitle } from '../shared/use-page-title.ts';
import { failureWords } from '../words/failure-words.ts';
import type { Settling } from '../words/settling-words.ts';
import { settlingOfAccount, settlingOfCase, settlingOfSettings } from '../words/settling-words.ts';
import { TakeOffTheList } from './TakeOffTheList.tsx';

export interface SettlePageProps {
  /** The case; `SETTINGS_ID` for the school’s settings, nothing for the account of all cases. */
  readonly id: string | undefined;
}

const cases = hrefTo({ page: 'cases' });
const settings = hrefTo({ page: 'settings', place: '' });

/** Asks a person whether what was found wrong is dealt with: until they say so, it is told. */
export function SettlePage({ id }: SettlePageProps) {
  const { store } = useServices();
  const [known, setKnown] = useState<Settling | 'nobody' | undefined>(undefined);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const [busy, setBusy] = useState(false);
  const settling = known === 'nobody' ? undefined : known;
  const heading = settling?.heading ?? 'What was found wrong';
  usePageTitle('What was found wrong', heading);
  useEffect(() => {
    let isGone = false;
    void store.list().then((found) => {
      if (isGone) return;
      if (!found.ok) {
        setFailure(found.error);
        return;
      }
      const { marks, settings: ofSettings, cases: listed } = found.value;
      if (id === undefined) setKnown(settlingOfAccount(marks));
      else if (id === SETTINGS_ID) setKnown(settlingOfSettings(ofSettings));
      else {
        const found = listed.find((each) => each.id === id);
        setKnown(found === undefined ? 'nobody' : settlingOfCase(found.name, found.marks));
      }
    });
    return () => {
      isGone = true;
    };
  }, [store, id]);

  const after = id === SETTINGS_ID ? settings : cases;
  const settle = async (): Promise<void> => {
    setBusy(true);
    const done = id === undefined ? await store.settleAccount() : await store.settle(id);
    if (done.ok) window.location.hash = after;
    else {
      setFailure(done.error);
      setBusy(false);
    }
  };

  if (known === 'nobody') return <NotFound />;
  return (
    <>
      <Heading1>{heading}</Heading1>
      {failure !== undefined && (
        <p className="govuk-error-message">
          {failureWords(failure).what}. {failureWords(failure).next}
        </p>
      )}
      {settling?.words.map((words) => (
        <p className="govuk-body" key={words}>
          {words}
        </p>
      ))}
      {id !== undefined && settling?.act?.erases === true ? (
        <TakeOffTheList id={id} words={settling.act.words} back={after} />
      ) : (
        <ButtonGroup>
          {settling?.act !== undefined && (
            <Button
              type="button"
              busy={busy}
              onClick={() => {
                void settle();
              }}
            >
              {settling.act.words}
            </Button>
          )}
          {id !== undefined && id !== SETTINGS_ID && settling?.act !== undefined && (
            <a className="govuk-link" href={caseHref(id, '')}>
              Open the case
            </a>
          )}
          <a className="govuk-link" href={after}>
            {settling?.act === undefined ? 'Go back' : 'Not yet'}
          </a>
        </ButtonGroup>
      )}
    </>
  );
}
