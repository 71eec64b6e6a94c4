import { useState } from 'react';
import type { Place } from '../../case/place.ts';
import { caseForms } from '../../forms/all-forms.ts';
import { placeToPath } from '../../forms/place.ts';
import { sectionAndNumber } from '../../forms/section-number.ts';
import { askedRecords, wordsOfRecord } from '../answering/findings/asked-record.ts';
import { InterruptionPage } from '../answering/findings/InterruptionPage.tsx';
import { unusualAt } from '../answering/findings/unusual-at.ts';
import { useCaseView } from '../shared/case-view.ts';
import { isKept } from '../shared/is-kept.ts';
import { PageAt } from './PageAt.tsx';
import { SectionBar } from './SectionBar.tsx';
import { CaseTaskList } from './TaskList.tsx';
import { WayBack } from './WayBack.tsx';

export interface PlacePageProps {
  readonly place: Place;
}

/** The page of a place in the case, with the way back above it; between it and the next, what is unusual on it. */
export function PlacePage({ place }: PlacePageProps) {
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set());
  if (place.form === 'case' && place.step === 'tasks') return <CaseTaskList />;
  return (
    <PageOnTheWay
      key={placeToPath(place)}
      place={place}
      putOff={putOff}
      onPutOff={(words) => {
        setPutOff(new Set([...putOff, ...words]));
      }}
    />
  );
}

function titleOf({ form, step }: Place): string {
  const section = caseForms.find(({ id }) => id === form);
  return section === undefined ? 'Your case' : sectionAndNumber(section, step);
}

interface PageOnTheWayProps extends PlacePageProps {
  /** What is to be explained later, in its words; until they are others it does not interrupt again. */
  readonly putOff: ReadonlySet<string>;
  readonly onPutOff: (words: readonly string[]) => void;
}

function PageOnTheWay({ place, putOff, onPutOff }: PageOnTheWayProps) {
  const view = useCaseView();
  /** The records that interrupt; their words are looked up anew, for they change while a reason is typed. */
  const [asked, setAsked] = useState<readonly string[]>([]);
  const goOn = (): void => {
    setAsked([]);
    view.journey.send({ type: 'CONTINUE' });
  };
  const records = askedRecords(view.reading.findings).filter(({ path }) => asked.includes(path));
  if (records.length > 0) {
    return (
      <InterruptionPage
        records={records}
        title={titleOf(place)}
        backHref={view.hrefOf(placeToPath(place))}
        onContinue={goOn}
        onChange={() => {
          setAsked([]);
        }}
        onLater={() => {
          onPutOff(records.map(wordsOfRecord));
          goOn();
        }}
      />
    );
  }
  return (
    <>
      {!(place.form === 'case' && place.step === 'sign') && <WayBack />}
      <SectionBar place={place} />
      <PageAt
        place={place}
        onContinue={() => {
          const { findings, life } = view.readNow();
          const open = isKept(life, place.form)
            ? []
            : unusualAt(findings, place).filter((record) => !putOff.has(wordsOfRecord(record)));
          if (open.length === 0) goOn();
          else setAsked(open.map(({ path }) => path));
        }}
      />
    </>
  );
}
