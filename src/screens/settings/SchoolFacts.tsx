import type { Place } from '../../case/place.ts';
import { nearestAsked, placeAfter, placeBefore, placesOfForm } from '../../forms/next-place.ts';
import { CHECK, placeToPath, REMOVE } from '../../forms/place.ts';
import { keepingForm } from '../../forms/school/keeping-form.ts';
import { schoolDaysStep } from '../../forms/school/school-days-step.ts';
import { settingsForm } from '../../forms/school/school-form.ts';
import type { AskedStep } from '../../forms/walk.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { ListPage } from '../answering/ListPage.tsx';
import { QuestionPage } from '../answering/QuestionPage.tsx';
import { RemoveRow } from '../answering/RemoveRow.tsx';
import { RowPage } from '../answering/RowPage.tsx';
import { AnsweringContext } from '../shared/answering.ts';
import { NewerPart } from '../shared/NewerPart.tsx';
import { SaveLine } from '../shared/SaveLine.tsx';
import type { OpenedAnswers } from '../shared/services.ts';
import { useServices } from '../shared/services.ts';
import { settingsHref } from '../shared/settings-href.ts';
import { useReading } from '../shared/use-reading.ts';
import { SameEveryDay } from './SameEveryDay.tsx';
import { SettingsList } from './SettingsList.tsx';

export interface SchoolFactsProps {
  readonly opened: OpenedAnswers;
  /** A page of the school’s form, without its form; `keeping`; empty for the list of settings. */
  readonly place: string;
  /** The address of the case’s page that they were opened from. */
  readonly cameFrom: string | undefined;
}

const forms = [settingsForm];

function placeIn(path: string): Place {
  const [step = '', row, page] = path.split('/');
  return {
    form: settingsForm.id,
    step: step === '' ? CHECK : step,
    ...(row === undefined || page === undefined ? {} : { row, page }),
  };
}

const hrefAt = (place: Place | undefined): string => settingsHref(placeToPath(place ?? placeIn('')));

/** The school’s facts and its people, page by page, then as a list. */
export function SchoolFacts({ opened, place, cameFrom }: SchoolFactsProps) {
  const { store } = useServices();
  const { log } = opened;
  const reading = useReading(opened);
  const { walk } = reading.proposed;
  const places = placesOfForm(reading.proposed.places, settingsForm.id);
  const at = nearestAsked(forms, places, placeIn(place));
  const asked = walk.steps.find(({ form, step }) => form.id === settingsForm.id && step.id === at.step);
  const times = place === 'keeping' ? walk.steps.find(({ form }) => form.id === keepingForm.id) : undefined;
  return (
    <AnsweringContext
      value={{ reading, readNow: opened.reading, log, hrefOf: settingsHref, settings: reading.answers }}
    >
      <SaveLine store={store} caseId={opened.stored.head.id} log={log} sample={false} />
      {cameFrom !== undefined && (
        <p className="govuk-body">
          <a className="govuk-link" href={cameFrom}>
            Back to the case
          </a>
        </p>
      )}
      {times?.kind === 'questions' ? (
        <>
          <BackLink href={hrefAt(undefined)} />
          <QuestionPage
            page={times.step}
            questions={times.questions}
            asked={times}
            onContinue={() => {
              window.location.hash = hrefAt(undefined);
            }}
          />
        </>
      ) : asked === undefined ? (
        <>
          {opened.stored.newer > 0 && <NewerPart of="these settings" />}
          <SettingsList walk={walk} />
        </>
      ) : (
        <>
          <BackLink href={hrefAt(placeBefore(places, at))} />
          <SchoolPage
            key={placeToPath(at)}
            asked={asked}
            place={at}
            onContinue={() => {
              window.location.hash = hrefAt(placeAfter(places, at));
            }}
          />
        </>
      )}
    </AnsweringContext>
  );
}

interface SchoolPageProps {
  readonly asked: AskedStep;
  readonly place: Place;
  readonly onContinue: () => void;
}

function SchoolPage({ asked, place: { row, page }, onContinue }: SchoolPageProps) {
  switch (asked.kind) {
    case 'questions':
      return (
        <QuestionPage
          page={asked.step}
          questions={asked.questions}
          asked={asked}
          aside={asked.step.id === schoolDaysStep.id ? <SameEveryDay /> : undefined}
          onContinue={onContinue}
        />
      );
    case 'list':
      if (row === undefined) return <ListPage asked={asked} onContinue={onContinue} />;
      return page === REMOVE ? (
        <RemoveRow asked={asked} row={row} />
      ) : (
        <RowPage asked={asked} row={row} page={page} onContinue={onContinue} />
      );
    case 'screen':
      return null;
  }
}
