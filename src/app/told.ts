import type { StoredCase } from '../case/stored-case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import type { PupilPeriod } from '../life/pupil-periods.ts';
import { readStored } from '../reading/read-stored.ts';
import { NO_NAME, touchedIn } from '../screens/shared/case-line.ts';
import type { CaseSummary } from './case-summary.ts';
import { summaryOf } from './case-summary.ts';
import type { OpenReading } from './open-answers.ts';

/** What goes with a save: the name that a case is known by, empty where it has none, and its summary. */
export interface ToldCase {
  readonly name: string;
  readonly summary: CaseSummary;
}

/** For how many days a case that is read for the list alone is told: what runs is looked at more often than that. */
const DAYS_AHEAD = 10;

/** Where the name is not there, what the account knows the case by stays. */
function toldBy(summary: CaseSummary): ToldCase {
  const name = summary.lines[0]?.line.name ?? NO_NAME;
  return { name: name === NO_NAME ? '' : name, summary };
}

/** What is told of an open case at a save: of today alone, as it is told again at the next one. */
export const toldOfOpen = ({ reading, others, ...touched }: OpenReading): ToldCase =>
  toldBy(summaryOf({ ...touched, readOn: () => reading }, reading.proposed.today, 1, others));

/** What is told of a stored case, for the days to come. */
export function toldOfStored(stored: StoredCase, others: readonly PupilPeriod[], today: IsoDate): ToldCase {
  const readOn = (day: IsoDate) => readStored(stored, day, others);
  const touched = { ...touchedIn(stored), begunAt: stored.head.begunAt };
  return toldBy(summaryOf({ ...touched, readOn }, today, DAYS_AHEAD, others));
}
