import { Heading1 } from '../../ui/Heading1.tsx';
import { useCaseView } from './case-view.ts';

export interface NothingHereProps {
  readonly title: string;
  /** Why there is nothing, in a sentence or two. */
  readonly children: string;
}

/** A page that this case has no use for, reached by its address: why, and the way back. */
export function NothingHere({ title, children }: NothingHereProps) {
  const view = useCaseView();
  return (
    <>
      <Heading1>{title}</Heading1>
      <p className="govuk-body">{children}</p>
      <a className="govuk-link" href={view.hrefOf('tasks')}>
        Back to the case
      </a>
    </>
  );
}
