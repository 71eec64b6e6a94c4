import { render, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { useAddress } from '../../../src/app/use-address.ts';
import type { CaseEvent } from '../../../src/case/case-event.ts';
import type { Answers } from '../../../src/case/case.ts';
import type { Place } from '../../../src/case/place.ts';
import type { Signature } from '../../../src/case/signature.ts';
import { addressToPlace } from '../../../src/forms/place-address.ts';
import { placeToPath } from '../../../src/forms/place.ts';
import { CasePage } from '../../../src/screens/case/CasePage.tsx';
import { readAddress } from '../../../src/screens/shared/address.ts';
import type { Damage } from '../../../src/screens/shared/services.ts';
import { ServicesContext } from '../../../src/screens/shared/services.ts';
import type { MemoryStore } from './memory-store.ts';
import { CASE_ID, memoryStore, storedCase } from './memory-store.ts';
import type { TestServices } from './services.ts';
import { testServices } from './services.ts';

/** A page that somebody has in front of them. */
export interface OpenPage {
  readonly user: UserEvent;
  readonly store: MemoryStore;
  readonly services: TestServices;
  readonly unmount: () => void;
}

/** Shows any page with its services. */
export function openPage(page: ReactNode, services: TestServices = testServices()): OpenPage {
  const user = userEvent.setup({ delay: null });
  const { unmount } = render(<ServicesContext value={services}>{page}</ServicesContext>);
  return { user, store: services.store, services, unmount };
}

/** The pages of the case, wherever the address leads. */
function CaseAtAddress({ store, sample }: { readonly store: MemoryStore; readonly sample: boolean }) {
  const route = useAddress();
  return route.page === 'case' || route.page === 'sample' ? (
    <CasePage store={store} id={CASE_ID} place={route.place} sample={sample} />
  ) : (
    <p>Outside the case</p>
  );
}

export interface OpenCase {
  readonly signatures?: readonly Signature[];
  readonly events?: readonly CaseEvent[];
  /** Where the person was when the case was closed. */
  readonly last?: Place;
  readonly sample?: boolean;
  /** How many of its records are of a newer Waymark. */
  readonly newer?: number;
  /** The school’s settings, where they matter. */
  readonly settings?: Answers;
  /** What is wrong with it. */
  readonly damage?: Damage;
  readonly services?: (store: MemoryStore) => TestServices;
}

/**
 * Opens a case that holds these answers at a place.
 * @returns once its page is there, and the focus on its heading.
 */
export async function openCase(
  answers: Answers,
  place: string,
  {
    signatures = [],
    events = [],
    last,
    sample = false,
    newer = 0,
    settings,
    damage,
    services = testServices,
  }: OpenCase = {},
): Promise<OpenPage> {
  const stored = storedCase(answers, { signatures, events, newer, ...(last === undefined ? {} : { place: last }) });
  const store = memoryStore(stored, ...(settings === undefined ? [] : [storedCase(settings, { id: 'settings' })]));
  if (damage !== undefined) {
    store.marks.set(CASE_ID, damage.marks);
    store.lost.set(CASE_ID, damage.lost);
  }
  window.location.hash = `#/${sample ? 'sample' : `case/${CASE_ID}`}${place === '' ? '' : `/${place}`}`;
  const page = openPage(<CaseAtAddress store={store} sample={sample} />, services(store));
  const heading = await screen.findByRole('heading', { level: 1 });
  await waitFor(() => {
    expect(heading).toHaveFocus();
  });
  return page;
}

/** The place that the address names, by its ids. */
export function placeInAddress(): string {
  const route = readAddress(window.location.hash);
  const place = route?.page === 'case' ? addressToPlace(route.place) : undefined;
  return place === undefined ? '' : placeToPath(place);
}
