import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure.ts';
import type { CaseLine } from '../shared/case-line.ts';
import { byOrder } from '../shared/case-order.ts';
import type { CaseList, ListedCase } from '../shared/services.ts';
import { useServices } from '../shared/services.ts';

/** A case without a line, and why that could not be told; nothing while it is being told. */
export interface Untold extends ListedCase {
  readonly failure: Failure | undefined;
}

/** The list of cases, as far as it is known. */
export type CaseListing =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure }
  | {
      readonly state: 'ready';
      /** Those with a line, in the order of the list. */
      readonly lines: readonly { readonly line: CaseLine; readonly marks: ListedCase['marks'] }[];
      /** Those whose line is being told anew, or could not be, or of which nothing opens. */
      readonly untold: readonly Untold[];
      readonly marks: CaseList['marks'];
      readonly settings: CaseList['settings'];
    };

function listingOf({ cases, marks, settings }: CaseList, failures: ReadonlyMap<string, Failure>): CaseListing {
  const lines = cases.flatMap(({ line, marks: wrong }) => (line === undefined ? [] : [{ line, marks: wrong }]));
  lines.sort((a, b) => byOrder(a.line.order, b.line.order) || (a.line.touchedAt > b.line.touchedAt ? -1 : 1));
  const untold = cases
    .filter(({ line }) => line === undefined)
    .map((listed) => ({ ...listed, failure: failures.get(listed.id) }));
  return { state: 'ready', lines, untold, marks, settings };
}

/** Lists the cases, then tells those anew whose line is not of today, and then looks into each, once after the unlock, for damage. */
export function useCaseList(): CaseListing {
  const { store } = useServices();
  const [listing, setListing] = useState<CaseListing>({ state: 'loading' });
  useEffect(() => {
    const page = { isGone: false };
    let now: CaseList;
    const failures = new Map<string, Failure>();
    const put = (id: string, change: (listed: ListedCase) => ListedCase): void => {
      now = { ...now, cases: now.cases.map((each) => (each.id === id ? change(each) : each)) };
      const anew = listingOf(now, failures);
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
        if (told.ok && told.value !== undefined) failures.delete(id);
        else failures.set(id, told.ok ? { kind: 'unexpected' } : told.error);
        if (!told.ok) {
          put(id, (each) => each);
          continue;
        }
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
      setListing(listingOf(found.value, failures));
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
