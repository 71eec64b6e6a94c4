import { useActorRef, useSelector } from '@xstate/react';
import { useEffect } from 'react';
import { journeyMachine } from '../../../machines/journey.ts';
import { pathToPlace, placeToPath } from '../../forms/place.ts';
import { caseForms } from '../../forms/all-forms.ts';
import { usePackAhead } from '../pack/use-pack-ahead.ts';
import { hrefTo } from '../shared/route.ts';
import { isOfTheSchool, settingsHref } from '../settings/settings-href.ts';
import type { CaseStore, OpenedCase } from '../shared/services.ts';
import type { CaseView } from '../shared/case-view.ts';
import { CaseViewContext } from '../shared/case-view.ts';
import { PlacePage } from './PlacePage.tsx';
import { SaveLine } from '../shared/SaveLine.tsx';
import { SheetContext } from '../shared/sheet.ts';
import { usePlaceInAddress } from './use-place-in-address.ts';
import { useKnownPeriods } from '../shared/use-known-periods.ts';
import { useSheetOf } from '../shared/use-sheet-of.ts';

export interface OpenCaseProps {
  readonly store: CaseStore;
  readonly opened: OpenedCase;
  /** The part of the address behind the case’s own. */
  readonly path: string;
  readonly sample: boolean;
}

/** The address of a place in a case; the school’s facts are changed in the settings, and taken into the case from there. */
function hrefInCase(place: string, sample: boolean, id: string): string {
  if (sample) return hrefTo({ page: 'sample', place });
  return isOfTheSchool(place) ? settingsHref(place) : hrefTo({ page: 'case', id, place });
}

/** An open case: its answers and its journey. */
export function OpenCase({ store, opened, path, sample }: OpenCaseProps) {
  const { stored } = opened;
  const { head } = stored;
  const hrefOf = (place: string): string => hrefInCase(place, sample, head.id);
  const sheet = useSheetOf(opened, caseForms, hrefOf, useKnownPeriods(store, head.id, sample));
  const { answers, log } = sheet;
  const wanted = pathToPlace(path);
  const journey = useActorRef(journeyMachine, {
    input: { forms: caseForms, answers, ...(wanted === undefined ? {} : { place: wanted }) },
  });

  useEffect(() => {
    journey.send({ type: 'ANSWERS_CHANGED', answers });
  }, [journey, answers]);
  usePlaceInAddress(journey, path, hrefOf);
  const place = useSelector(journey, ({ context }) => context.place);
  useEffect(() => {
    log.send({ type: 'VISIT', place });
  }, [log, place]);

  const view: CaseView = {
    ...sheet,
    head,
    sample,
    journey,
    isPartlyNewer: stored.newer > 0,
    lastPlace: stored.place === undefined ? undefined : placeToPath(stored.place),
  };
  usePackAhead(view);
  return (
    <CaseViewContext value={view}>
      <SheetContext value={sheet}>
        <SaveLine store={store} caseId={head.id} log={log} sample={sample} />
        <PlacePage place={place} />
      </SheetContext>
    </CaseViewContext>
  );
}
