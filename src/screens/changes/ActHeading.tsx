import type { ReactNode } from 'react';
import { numberOfAct } from '../../forms/place-address.ts';
import type { ActPage } from '../../forms/place.ts';
import { Heading1 } from '../../ui/Heading1.tsx';
import { usePageTitle } from '../shared/use-page-title.ts';
import { TITLE } from './act-title.ts';

/** What the page of an act is called where others may read it: a number among all acts, as titles stand in the browser’s history. */
const titleOf = (page: ActPage): string => `${TITLE}, page ${String(numberOfAct(page))}`;

interface ActHeadingProps {
  readonly page: ActPage;
  /** Is another where the page is, so that the heading is told again. */
  readonly part: string;
  readonly isWrong?: boolean;
  readonly children: ReactNode;
}

/** The heading of an act’s page. */
export function ActHeading({ page, part, isWrong = false, children }: ActHeadingProps) {
  usePageTitle(titleOf(page), `${page} ${part}`, isWrong);
  return <Heading1 caption={TITLE}>{children}</Heading1>;
}
