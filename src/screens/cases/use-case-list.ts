import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure.ts';
import type { CaseLine } from '../shared/case-line.ts';
import { byOrder } from '../shared/case-order.ts';
import type { CaseList, ListedCase } from '../shared/services.ts';
import { useServices } from '../shared/services.ts';

/** The list of cases, as far as it is known. */
export type CaseListing =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | {
      readonly state: 'ready';
      /** Those with a line, in the order of the list. */
      readonly lines: readonly { readonly line: CaseLine; readonly marks: ListedCase['marks'] }[];
      /** Those whose line is being told anew, or of which nothing opens. */
      readonly untold: readonly ListedCase[];
      readonly marks: CaseList['marks'];
      readonly settings: CaseList['settings'];
    };

function listingOf({ cases, marks, settings }: CaseList): CaseListing {
  const lines = cases.flatMap(({ line, marks: wrong }) => (line === undefined ? [] : [{ line, marks: wrong }]));
  lines.sort((a, b) => byOrder(a.line.order, b.line.order) || (a.line.touchedAt > b.line.touchedAt ? -1 : 1));
  return { state: 'ready', lines, untold: cases.filter(({ line }) => line === undefined), marks, settings };
}

/** Lists the cases, then tells those anew whose line is not of today, and then looks into each, once after the unlock, for damage. */
export function useCaseList(): CaseListing {
  const { store } = useServices();
  const [listing, setListing] = useState<CaseListing>({ state: 'loading' });
  useEffect(() => {
    const page = { isGone: false };
    let now: CaseList;
    const put = (id: string, change: (listed: ListedCase) => ListedCase): void => {
      now = { ...now, cases: now.cases.map((each) => (each.id === id ? change(each) : each)) };
      const anew = listingOf(now);
      setListing((before) => (page.isGone ? before : anew));
    };
    const lookInto = async (list: CaseList): Promise<void> => {
      for (const { id, marks } of list.cases) {
        if (page.isGone) return;
        if (marks.includes('gone')) continue;
        const found = await store.check(id);
        if (found !== undefined && found.length > marks.length) put(id, (each) => ({ ...each, marks: found }));
      }
    };
    const tellAnew = async (list: CaseList): Promise<boolean> => {
      let isAnyTold = false;
      for (const { id, line, marks } of list.cases) {
        if (page.isGone) return false;
        if (line !== undefined || marks.includes('gone')) continue;
        const told = await store.retell(id);
        if (!told.ok) continue;
        isAnyTold = true;
        put(id, (each) => ({ ...each, line: told.value, name: told.value?.name ?? each.name }));
      }
      return isAnyTold;
    };
    // What was told anew may say of a pupil what another case, told before it, had not heard. Hearing changes no case’s own days, so once is enough.
    const tellWhoHadNotHeard = async (): Promise<void> => {
      const again = await store.list();
      if (again.ok) await tellAnew(again.value);
    };
    void store.list().then((found) => {
      if (page.isGone) return;
      if (!found.ok) {
        setListing({ state: 'failed', failure: found.error });
        return;
      }
      setListing(listingOf(found.value));
      now = found.value;
      void tellAnew(now)
        .then((isAnyTold) => (isAnyTold ? tellWhoHadNotHeard() : undefined))
        .then(() => lookInto(now));
    });
    return () => {
      page.isGone = true;
    };
  }, [store]);
  return listing;
}
