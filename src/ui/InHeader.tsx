import type { ReactNode } from 'react';
import { createContext, use } from 'react';
import { createPortal } from 'react-dom';

/** The places of the header that a page fills: beside the name, and at the right. */
export interface HeaderPlaces {
  readonly school: Element | null;
  readonly saved: Element | null;
}

/** Where they are; none where there is no header, or it is not there yet. */
export const HeaderPlacesContext = createContext<HeaderPlaces>({ school: null, saved: null });

interface InHeaderProps {
  readonly place: keyof HeaderPlaces;
  readonly children: ReactNode;
}

/** Shows something of a page in the header; where there is no header, where it stands. */
export function InHeader({ place, children }: InHeaderProps) {
  const { [place]: host } = use(HeaderPlacesContext);
  return host === null ? children : createPortal(children, host);
}
