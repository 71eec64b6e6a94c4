import { useSelector } from '@xstate/react';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { isAllLost, placeIn } from '../../case/stored-case.ts';
import { placeToPath } from '../../forms/place.ts';
import { usePackAhead } from '../pack/use-pack-ahead.ts';
import type { Answering } from '../shared/answering.ts';
import { AnsweringContext } from '../shared/answering.ts';
import { caseHref, sampleHref } from '../shared/case-href.ts';
import type { CaseView } from '../shared/case-view.ts';
import { CaseViewContext } from '../shared/case-view.ts';
import { MayHaveEnded } from '../shared/MayHaveEnded.tsx';
import { SaveLine } from '../shared/SaveLine.tsx';
import type { CaseStore, OpenedCase } from '../shared/services.ts';
import { isOfTheSchool, settingsHref } from '../shared/settings-href.ts';
import { useReading } from '../shared/use-reading.ts';
import { useSettings } from '../shared/use-settings.ts';
import { PlacePage } from './PlacePage.tsx';
import { SchoolInHeader } from './SchoolInHeader.tsx';
import { usePlaceInAddress } from './use-place-in-address.ts';

export interface OpenCaseProps {
  readonly store: CaseStore;
  readonly opened: OpenedCase;
  /** The part of the address behind the case’s own. */
  readonly address: string;
  readonly sample: boolean;
}

/** The address of a place in a case; the school’s facts are changed in the settings, and taken into the case from there. */
function hrefInCase(place: string, sample: boolean, id: string): string {
  if (sample) return sampleHref(place);
  return isOfTheSchool(place) ? settingsHref(place) : caseHref(id, place);
}

/** An open case: its answers and its journey. */
export function OpenCase({ store, opened, address, sample }: OpenCaseProps) {
  const { stored } = opened;
  const { head } = stored;
  const hrefOf = useCallback((place: string): string => hrefInCase(place, sample, head.id), [sample, head.id]);
  const { log, journey } = opened;
  const answering: Answering = {
    reading: useReading(opened),
    readNow: opened.reading,
    log,
    hrefOf,
    settings: useSettings(store),
  };
  usePlaceInAddress(journey, address, hrefOf);
  const place = useSelector(journey, ({ context }) => context.place);

  const last = useSelector(log, ({ context }) => placeIn([...context.others.values()]));

  const nothingRead = isAllLost(stored) && answering.reading.answers.size === 0;
  const areOthersUnread = useSyncExternalStore(opened.subscribe, opened.areOthersUnread);
  const mayHaveEnded = answering.reading.mayHaveEnded.some((by) => by !== 'clock'); // that is whole, and can be read
  const damage = useMemo(
    () => ({ ...opened.damage, isAllLost: nothingRead, areOthersUnread, mayHaveEnded }),
    [opened, nothingRead, areOthersUnread, mayHaveEnded],
  );
  const view: CaseView = {
    ...answering,
    head,
    sample,
    journey,
    isPartlyNewer: stored.newer > 0,
    damage,
    lastPlace: last && placeToPath(last),
  };
  usePackAhead(view);
  return (
    <CaseViewContext value={view}>
      <AnsweringContext value={answering}>
        {place.step !== 'sign' && <SchoolInHeader /> /* What is read there may be as it was signed. */}
        <SaveLine store={store} caseId={head.id} log={log} sample={sample} />
        <MayHaveEnded />
        <PlacePage place={place} />
      </AnsweringContext>
    </CaseViewContext>
  );
}
