import type { ReactNode } from 'react';
import type { Act } from '../../../machines/arrangement-events.ts';
import type { ActPage } from '../../forms/place.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { failureWords } from '../words/failure-words.ts';
import { ActHeading } from './ActHeading.tsx';
import { NotNow } from './NotNow.tsx';
import type { ArrangementView } from './use-arrangement.ts';

interface DeedPageProps {
  readonly page: ActPage;
  readonly act: Act;
  readonly title: string;
  readonly arrangement: ArrangementView;
  /** Whether something on the page is wrong. */
  readonly isWrong?: boolean;
  /** Why it cannot be done now, where what has become of the case does not say it. */
  readonly whyNot?: string | undefined;
  /** Stands above the heading: what is wrong. */
  readonly above?: ReactNode;
  /** What is said once it is done. */
  readonly done: { readonly title: string; readonly body: (leadsTo: string) => ReactNode };
  /** What is read, and asked, before it is done. */
  readonly children: ReactNode;
}

/** The page of what is carried out and stored: what it is, that it is being kept, that it could not be, that it is done. */
export function DeedPage({
  page,
  act,
  title,
  arrangement,
  isWrong = false,
  whyNot,
  above,
  done,
  children,
}: DeedPageProps) {
  const { acts, doing, send } = arrangement;
  switch (doing.state) {
    case 'storing':
      return (
        <>
          <ActHeading page={page} part="storing">
            {title}
          </ActHeading>
          <p className="govuk-body" role="status">
            Keeping it on this device
          </p>
        </>
      );
    case 'failed': {
      const { what, next } = failureWords(doing.failure);
      return (
        <>
          <ActHeading page={page} part="failed">
            It has not been kept yet
          </ActHeading>
          <p className="govuk-body">
            {what}. {next}
          </p>
          <ButtonGroup>
            <Button
              type="button"
              onClick={() => {
                send({ type: 'RETRY' });
              }}
            >
              Try to keep it again
            </Button>
            <Button
              type="button"
              variant="secondary"
              onClick={() => {
                send({ type: 'STOP' });
              }}
            >
              Leave it as it was
            </Button>
          </ButtonGroup>
        </>
      );
    }
    case 'done':
      return (
        <>
          <ActHeading page={page} part="done">
            {done.title}
          </ActHeading>
          {done.body(doing.leadsTo)}
        </>
      );
    case 'open':
      return acts.includes(act) ? (
        <>
          {above}
          <ActHeading page={page} part="open" isWrong={isWrong}>
            {title}
          </ActHeading>
          {children}
        </>
      ) : (
        <NotNow page={page} title={title} why={whyNot} />
      );
  }
}
