import { useEffect, useState } from 'react';
import { caseFrom } from '../../case/case.ts';
import { currentAnswers, mergeEdits } from '../../case/current.ts';
import { readField } from '../../case/field.ts';
import type { KeepingTimes } from '../../case/fields/keeping.ts';
import { DEFAULT_KEEPING, keeping } from '../../case/fields/keeping.ts';
import type { StoredCase } from '../../case/stored-case.ts';
import { useServices } from './services.ts';

/** How long cases are kept, and how far that is what the school set. */
export interface KeepingSet {
  readonly times: KeepingTimes;
  /** `default`: ours. `unread`: what was typed, or the settings as a whole, cannot be read, and ours stands in its place. */
  readonly from: 'school' | 'default' | 'unread';
}

/** What holds while nothing is known. */
const OURS: KeepingSet = { times: DEFAULT_KEEPING, from: 'default' };

function setIn({ edits, newer }: StoredCase): KeepingSet {
  const c = caseFrom(currentAnswers(mergeEdits(edits, [])));
  const [years, months] = [readField(c, keeping.years), readField(c, keeping.months)];
  const isUnread = newer > 0 || years.state === 'unreadable' || months.state === 'unreadable';
  return {
    times: {
      years: years.state === 'read' ? years.value : DEFAULT_KEEPING.years,
      months: months.state === 'read' ? months.value : DEFAULT_KEEPING.months,
    },
    from: isUnread ? 'unread' : years.state === 'none' && months.state === 'none' ? 'default' : 'school',
  };
}

/** How long cases are kept on this device; `undefined` until that is read, and ours while it is locked. */
export function useKeepingTimes(): KeepingSet | undefined {
  const { store } = useServices();
  const [known, setKnown] = useState<KeepingSet | undefined>(undefined);
  useEffect(() => {
    const page = { isGone: false };
    void store.settings().then((found) => {
      if (page.isGone) return;
      if (found.ok) setKnown(setIn(found.value));
      else setKnown(found.error.kind === 'locked' ? OURS : { ...OURS, from: 'unread' });
    });
    return () => {
      page.isGone = true;
    };
  }, [store]);
  return known;
}

const counted = (number: number, one: string): string => `${String(number)} ${one}${number === 1 ? '' : 's'}`;

/** How long cases are kept, in words: `6 years after its arrangement has ended, and 12 months where nothing came of it`. */
export const keepingInWords = ({ years, months }: KeepingTimes): string =>
  `${counted(years, 'year')} after its arrangement has ended, and ${counted(months, 'month')} where nothing came of it`;
